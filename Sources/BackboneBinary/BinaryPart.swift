/// A value as bytes that nobody reads until it is asked for.
package struct BinaryPart: BinaryReadable, Sendable {
  let content: BinaryReader
  /// The layouts of what was written; none where the part itself was read.
  let layouts: Set<String>

  /// The bytes of a value.
  package init(_ value: Any) {
    var writer = BinaryWriter()
    writer.write(value)
    content = BinaryReader(writer.bytes, in: 0..<writer.bytes.count)
    layouts = writer.layouts
  }

  /// How many bytes there are; these stay where they are.
  package init(from reader: inout BinaryReader) throws(BinaryError) {
    content = try reader.part()
    layouts = []
  }

  /// The value; nil where the bytes are not those of one.
  package func value<Value: BinaryReadable>(_ type: Value.Type = Value.self) -> Value? {
    var reader = content
    guard let value = try? reader.read(type), reader.isAtEnd else { return nil }
    return value
  }
}
