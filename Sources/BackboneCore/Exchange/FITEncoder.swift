/// Writes the messages of a FIT file: Garmin's FIT SDK, "FIT File Structure" and the protocol.
struct FITEncoder {
  /// A value with its base type.
  enum Value {
    case enumeration(UInt8)
    case uint8(UInt8)
    case uint16(UInt16)
    case uint32(UInt32)
    case uint32z(UInt32)
    case text(String)

    var type: UInt8 {
      switch self {
      case .enumeration: 0x00
      case .uint8: 0x02
      case .uint16: 0x84
      case .uint32: 0x86
      case .uint32z: 0x8C
      case .text: 0x07
      }
    }

    /// Little endian; texts end with a zero.
    var bytes: [UInt8] {
      switch self {
      case .enumeration(let value), .uint8(let value): [value]
      case .uint16(let value): FITEncoder.bytes(value)
      case .uint32(let value), .uint32z(let value): FITEncoder.bytes(value)
      case .text(let text): Array(text.utf8) + [0]
      }
    }
  }

  typealias Field = (number: UInt8, value: Value)

  private var messages: [UInt8] = []
  private var definition: [UInt8] = []

  /// Adds a message, after what it consists of where that is not as it was for the one before.
  mutating func add(_ message: UInt16, _ fields: [Field]) {
    // Record header: a definition of local type 0; then reserved and little endian.
    let shape =
      [0x40, 0, 0] + Self.bytes(message) + [UInt8(fields.count)]
      + fields.flatMap { [$0.number, UInt8($0.value.bytes.count), $0.value.type] }
    if shape != definition {
      messages += shape
      definition = shape
    }
    messages += [0] + fields.flatMap(\.value.bytes)
  }

  /// The whole file, with its header and its checksums.
  var file: [UInt8] {
    // 14 bytes long, protocol 2.0, profile 21.40.
    var header: [UInt8] = [14, 0x20] + Self.bytes(UInt16(2140))
    header += Self.bytes(UInt32(messages.count)) + Array(".FIT".utf8)
    header += Self.bytes(Self.checksum(header))
    let file = header + messages
    return file + Self.bytes(Self.checksum(file))
  }

  /// The checksum of the protocol, four bits at a time.
  static func checksum(_ bytes: [UInt8]) -> UInt16 {
    let table: [UInt16] = [
      0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401, 0xA001, 0x6C00, 0x7800,
      0xB401, 0x5000, 0x9C01, 0x8801, 0x4400,
    ]
    return bytes.reduce(0) { sum, byte in
      let low = (sum >> 4) & 0x0FFF ^ table[Int(sum & 0xF)] ^ table[Int(byte & 0xF)]
      return (low >> 4) & 0x0FFF ^ table[Int(low & 0xF)] ^ table[Int(byte >> 4)]
    }
  }

  fileprivate static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
