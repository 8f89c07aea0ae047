/// JSON as text, as `JSONWriter` writes it.
package enum JSONText {
  /// The value on one line without spaces.
  package static func line(_ value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.writeLine(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The value over several lines, two spaces a level; what is short stays on one line.
  package static func pretty(_ value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.writePretty(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
