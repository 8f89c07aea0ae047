/// Writes values as bytes that open without parsing, as `BinaryReadable` says.
///
/// It finds the parts of a value by reflection, so only reading is written by hand; that takes its
/// time, but is done once, when the program is installed.
package struct BinaryWriter {
  package private(set) var bytes: [UInt8] = []
  /// The structures that were written, each with the names and types of its properties, and the
  /// cases of enumerations with their payloads.
  private(set) var layouts: Set<String> = []

  /// A writer of nothing yet.
  package init() {}

  /// A number that changes with the properties and payloads of what was written.
  package var layout: UInt64 {
    var hash = BinaryHash()
    for layout in layouts.sorted() { hash.add(layout.utf8) }
    return hash.value
  }

  /// Adds a value.
  package mutating func write(_ value: Any) {
    let mirror = Mirror(reflecting: value)
    switch (mirror.displayStyle, value) {
    case (.optional, _):
      write(!mirror.children.isEmpty)
      for child in mirror.children { write(child.value) }
    case (_, let text as String): write(text: text)
    case (_, let character as Character): write(text: String(character))
    case (_, let flag as Bool): bytes.append(flag ? 1 : 0)
    case (_, let number as any FixedWidthInteger): write(integer: Int(number))
    case (_, let number as Double): write(bits: number.bitPattern)
    case (_, let number as Float): write(bits: Double(number).bitPattern)
    case (_, let duration as Duration):
      write(integer: Int(duration.components.seconds))
      write(integer: Int(duration.components.attoseconds))
    case (_, let part as BinaryPart):
      write(integer: part.content.rest.count)
      bytes += part.content.rest
      layouts.formUnion(part.layouts)
    case (_, let value as any RawRepresentable): write(rawValue(of: value))
    case (.collection, _):
      write(integer: mirror.children.count)
      for child in mirror.children { write(child.value) }
    case (.set, _), (.dictionary, _): write(unordered: mirror.children.map(\.value))
    case (.enum, _):
      let label = mirror.children.first?.label ?? "\(value)"
      write(text: label)
      for child in mirror.children {
        layouts.insert("\(mirror.subjectType).\(label)(\(type(of: child.value)))")
        write(child.value)
      }
    default:
      note(mirror)
      for child in mirror.children { write(child.value) }
    }
  }

  private func rawValue(of value: some RawRepresentable) -> Any { value.rawValue }

  /// In the order of the bytes, so that equal values are written alike.
  private mutating func write(unordered values: [Any]) {
    let written = values.map { value in
      var writer = BinaryWriter()
      writer.write(value)
      layouts.formUnion(writer.layouts)
      return writer.bytes
    }
    write(integer: values.count)
    for bytes in written.sorted(by: { $0.lexicographicallyPrecedes($1) }) { self.bytes += bytes }
  }

  /// Adds how many bytes of UTF-8 a text has, then these.
  package mutating func write(text: String) {
    write(integer: text.utf8.count)
    bytes += text.utf8
  }

  /// Adds a whole number: the nearer to 0, the fewer bytes.
  package mutating func write(integer: Int) {
    var bits = UInt(bitPattern: integer << 1 ^ integer >> (Int.bitWidth - 1))
    while bits >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: bits) | 0x80)
      bits >>= 7
    }
    bytes.append(UInt8(bits))
  }

  /// Adds a list of whole numbers as `write` does, in a fraction of the time.
  package mutating func write(numbers: some Collection<some FixedWidthInteger>) {
    write(integer: numbers.count)
    for number in numbers { write(integer: Int(number)) }
  }

  /// Adds samples as they lie in memory, for this machine alone.
  package mutating func write(samples: [UInt16]) {
    samples.withUnsafeBytes { bytes += $0 }
  }

  private mutating func write(bits: UInt64) {
    withUnsafeBytes(of: bits.littleEndian) { bytes += $0 }
  }

  private mutating func note(_ mirror: Mirror) {
    guard mirror.displayStyle == .struct else { return }
    let properties = mirror.children.map { "\($0.label ?? ""): \(type(of: $0.value))" }
    layouts.insert("\(mirror.subjectType)(\(properties.joined(separator: ", ")))")
  }
}
