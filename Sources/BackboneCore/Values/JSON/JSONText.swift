/// JSON as text, always written in the same way.
///
/// Characters that could steer a terminal (controls, formatting, line separators) are written as
/// escapes, so that the text can be printed whatever it quotes.
package enum JSONText {
  /// The columns that a value of a file may take to be written on one line.
  private static let columns = 80

  /// The value on one line without spaces.
  package static func line(_ value: JSONValue) -> String {
    var text = ""
    write(value, to: &text, separator: ",", colon: ":", padding: "")
    return text
  }

  /// The value over several lines, two spaces a level; what is short stays on one line.
  package static func pretty(_ value: JSONValue) -> String {
    var text = ""
    write(value, to: &text, indent: 0, column: 0)
    return text
  }

  /// Writes a value over as many lines as it needs.
  /// - Parameter column: where on its line the value begins.
  private static func write(
    _ value: JSONValue, to text: inout String, indent: Int, column: Int
  ) {
    if let line = short(value, room: columns - column) {
      text += line
      return
    }
    let blank = String(repeating: " ", count: indent + 2)
    switch value {
    case .null, .bool, .number, .text: preconditionFailure("scalars always fit on a line")
    case .list(let values):
      text += "["
      for (index, value) in values.enumerated() {
        text += (index == 0 ? "\n" : ",\n") + blank
        write(value, to: &text, indent: indent + 2, column: indent + 2)
      }
      text += "\n" + String(repeating: " ", count: indent) + "]"
    case .object(let object):
      text += "{"
      for (index, field) in object.fields.enumerated() {
        let name = quoted(field.name) + ": "
        text += (index == 0 ? "\n" : ",\n") + blank + name
        write(field.value, to: &text, indent: indent + 2, column: indent + 2 + name.utf8.count)
      }
      text += "\n" + String(repeating: " ", count: indent) + "}"
    }
  }

  /// The value on one line; nil where that is longer than there is room, or nested too deeply to
  /// be read at a glance.
  private static func short(_ value: JSONValue, room: Int) -> String? {
    guard value.depth < 3 else { return nil }
    var text = ""
    write(value, to: &text, separator: ", ", colon: ": ", padding: " ")
    return value.depth == 0 || text.utf8.count <= room ? text : nil
  }

  private static func write(
    _ value: JSONValue, to text: inout String, separator: String, colon: String, padding: String
  ) {
    switch value {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let number): text += digits(number)
    case .text(let words): text += quoted(words)
    case .list(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += separator }
        write(value, to: &text, separator: separator, colon: colon, padding: padding)
      }
      text += "]"
    case .object(let object):
      if object.isEmpty {
        text += "{}"
        return
      }
      text += "{" + padding
      for (index, field) in object.fields.enumerated() {
        if index > 0 { text += separator }
        text += quoted(field.name) + colon
        write(field.value, to: &text, separator: separator, colon: colon, padding: padding)
      }
      text += padding + "}"
    }
  }

  /// Whole numbers without a point; what JSON has no digits for as null.
  private static func digits(_ number: Double) -> String {
    if let whole = Int64(exactly: number) { return "\(whole)" }
    return number.isFinite ? "\(number)" : "null"
  }

  private static func quoted(_ words: String) -> String {
    let isPlain = words.utf8.allSatisfy {
      (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain { return "\"\(words)\"" }
    var text = "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.isSafeToShow {
          text.unicodeScalars.append(scalar)
        } else {
          text += escape(scalar)
        }
      }
    }
    return text + "\""
  }

  /// A scalar as four hexadecimal digits, twice beyond U+FFFF.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}

extension JSONValue {
  /// How deeply lists and objects are nested within each other; 0 for neither.
  fileprivate var depth: Int {
    switch self {
    case .null, .bool, .number, .text: 0
    case .list(let values): 1 + (values.map(\.depth).max() ?? 0)
    case .object(let object): 1 + (object.fields.map(\.value.depth).max() ?? 0)
    }
  }
}
