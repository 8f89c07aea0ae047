/// Reads values from bytes one after the other, and never beyond their end.
///
/// Public and inlinable, as what it reads is, so that each type of other targets gets code of its own.
public struct BinaryReader: Sendable {
  @usableFromInline let bytes: [UInt8]
  @usableFromInline var index: Int
  @usableFromInline let end: Int

  /// For so many elements room is made before they are there: damaged bytes may promise millions.
  @usableFromInline static let mostReserved = 4096

  /// A reader of some of the bytes.
  @inlinable public init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  /// Whether everything has been read.
  @inlinable public var isAtEnd: Bool { index == end }

  /// What has not been read.
  var rest: ArraySlice<UInt8> { bytes[index..<end] }

  /// The next value.
  @inlinable public mutating func read<Value: BinaryReadable>(
    _ type: Value.Type = Value.self
  ) throws(BinaryError) -> Value {
    try Value(from: &self)
  }

  /// The next byte.
  @inlinable public mutating func byte() throws(BinaryError) -> UInt8 {
    guard index < end else { throw .tooShort }
    defer { index += 1 }
    return bytes[index]
  }

  /// A whole number: seven bits a byte, the lowest first; an odd one stands for a negative number.
  @inlinable public mutating func integer() throws(BinaryError) -> Int {
    var bits: UInt = 0
    var shift: UInt = 0
    while true {
      let byte = try byte()
      bits |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
      guard shift < 64 else { throw .unknownValue }
    }
    return Int(bitPattern: bits >> 1) ^ -Int(bits & 1)
  }

  /// How many bytes or elements follow, each of which takes a byte at least.
  @inlinable public mutating func count() throws(BinaryError) -> Int {
    let count = try integer()
    guard count >= 0 else { throw .unknownValue }
    guard count <= end - index else { throw .tooShort }
    return count
  }

  /// Eight bytes, the lowest first.
  @inlinable public mutating func bits() throws(BinaryError) -> UInt64 {
    guard end - index >= 8 else { throw .tooShort }
    defer { index += 8 }
    return bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
  }

  /// So many samples as they lie in memory.
  public mutating func samples(_ count: Int) throws(BinaryError) -> [UInt16] {
    guard (0...(end - index) / 2).contains(count) else { throw .tooShort }
    defer { index += 2 * count }
    return [UInt16](unsafeUninitializedCapacity: count) { samples, initialized in
      bytes.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(samples).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: $0[index..<index + 2 * count]))
      }
      initialized = count
    }
  }

  /// How many bytes there are, then these.
  @inlinable public mutating func text() throws(BinaryError) -> String {
    let count = try count()
    defer { index += count }
    return bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[index..<index + count]), as: UTF8.self)
    }
  }

  /// How many bytes there are, then these, which are left to a reader of their own.
  mutating func part() throws(BinaryError) -> BinaryReader {
    let count = try count()
    defer { index += count }
    return BinaryReader(bytes, in: index..<index + count)
  }
}
