/// A value that can be read from the bytes that `BinaryWriter` makes of it.
///
/// A structure reads its stored properties in the order of their declaration. An enumeration with
/// payloads reads the name of its case, then the payload.
public protocol BinaryReadable {
  init(from reader: inout BinaryReader) throws(BinaryError)
}

/// What has a raw value is written as that.
extension BinaryReadable where Self: RawRepresentable, RawValue: BinaryReadable {
  /// The value of a raw value that exists.
  @inlinable public init(from reader: inout BinaryReader) throws(BinaryError) {
    guard let value = Self(rawValue: try reader.read()) else { throw .unknownValue }
    self = value
  }
}

extension String: BinaryReadable {
  /// A text: how many bytes of UTF-8 it has, then these.
  @inlinable public init(from reader: inout BinaryReader) throws(BinaryError) {
    self = try reader.text()
  }
}

extension Character: BinaryReadable {
  /// A text of one character.
  @inlinable public init(from reader: inout BinaryReader) throws(BinaryError) {
    let text: String = try reader.read()
    guard text.count == 1 else { throw .unknownValue }
    self.init(text)
  }
}

extension Bool: BinaryReadable {
  /// A byte: 0 or 1.
  @inlinable public init(from reader: inout BinaryReader) throws(BinaryError) {
    self = try reader.byte() != 0
  }
}

extension FixedWidthInteger where Self: BinaryReadable {
  /// A whole number in as many bytes as it needs.
  @inlinable public init(from reader: inout BinaryReader) throws(BinaryError) {
    guard let value = Self(exactly: try reader.integer()) else { throw .unknownValue }
    self = value
  }
}

extension Int: BinaryReadable {}
extension Int8: BinaryReadable {}
extension Int32: BinaryReadable {}
extension UInt8: BinaryReadable {}
extension UInt16: BinaryReadable {}
extension UInt32: BinaryReadable {}

extension Double: BinaryReadable {
  /// The bits of a number.
  @inlinable public init(from reader: inout BinaryReader) throws(BinaryError) {
    self.init(bitPattern: try reader.bits())
  }
}

extension Float: BinaryReadable {
  /// A number as a `Double` is written, which it fits in.
  @inlinable public init(from reader: inout BinaryReader) throws(BinaryError) {
    self.init(try reader.read() as Double)
  }
}

extension Duration: BinaryReadable {
  /// Seconds, then attoseconds.
  @inlinable public init(from reader: inout BinaryReader) throws(BinaryError) {
    let seconds = try reader.integer()
    self.init(secondsComponent: Int64(seconds), attosecondsComponent: Int64(try reader.integer()))
  }
}

extension Optional: BinaryReadable where Wrapped: BinaryReadable {
  /// Whether there is a value, then the value.
  @inlinable public init(from reader: inout BinaryReader) throws(BinaryError) {
    self = try reader.read() ? try Wrapped(from: &reader) : nil
  }
}

extension Array: BinaryReadable where Element: BinaryReadable {
  /// How many elements there are, then these.
  @inlinable public init(from reader: inout BinaryReader) throws(BinaryError) {
    let count = try reader.count()
    self = []
    reserveCapacity(Swift.min(count, BinaryReader.mostReserved))
    for _ in 0..<count { append(try Element(from: &reader)) }
  }
}

extension Set: BinaryReadable where Element: BinaryReadable {
  /// As a list of its elements.
  @inlinable public init(from reader: inout BinaryReader) throws(BinaryError) {
    self.init(try [Element](from: &reader))
  }
}

extension Dictionary: BinaryReadable where Key: BinaryReadable, Value: BinaryReadable {
  /// How many pairs there are, then keys and values in turn.
  @inlinable public init(from reader: inout BinaryReader) throws(BinaryError) {
    let count = try reader.count()
    self.init(minimumCapacity: Swift.min(count, BinaryReader.mostReserved))
    for _ in 0..<count {
      let key = try Key(from: &reader)
      self[key] = try Value(from: &reader)
    }
  }
}

extension Range: BinaryReadable where Bound: BinaryReadable {
  /// Its ends.
  @inlinable public init(from reader: inout BinaryReader) throws(BinaryError) {
    let lower = try Bound(from: &reader)
    let upper = try Bound(from: &reader)
    guard lower <= upper else { throw .unknownValue }
    self = lower..<upper
  }
}

extension ClosedRange: BinaryReadable where Bound: BinaryReadable {
  /// Its ends.
  @inlinable public init(from reader: inout BinaryReader) throws(BinaryError) {
    let lower = try Bound(from: &reader)
    let upper = try Bound(from: &reader)
    guard lower <= upper else { throw .unknownValue }
    self = lower...upper
  }
}
