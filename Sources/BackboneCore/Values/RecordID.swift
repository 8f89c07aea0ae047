/// The name of a stored row for other programs and other machines: a UUID of version 7.
///
/// Its first 48 bits are the time it was made, so that ids sort by their age (RFC 9562, 5.7).
package struct RecordID: Hashable, Sendable, Comparable {
  /// The first eight bytes, the most significant first.
  package let high: UInt64
  /// The last eight bytes.
  package let low: UInt64

  /// An id made at a time.
  /// - Parameter milliseconds: since 1970-01-01T00:00:00Z, 0 or more; 48 bits of it are kept.
  package init(milliseconds: Int64, random: inout some RandomNumberGenerator) {
    let time = UInt64(max(0, milliseconds)) & 0xFFFF_FFFF_FFFF
    high = time << 16 | 0x7000 | UInt64.random(in: 0...0xFFF, using: &random)
    low = 0x8000_0000_0000_0000 | UInt64.random(in: 0...0x3FFF_FFFF_FFFF_FFFF, using: &random)
  }

  /// The id of two halves, the first eight bytes and the last eight.
  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The id of sixteen bytes, of whatever version; nil for another number of bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Its sixteen bytes.
  package var bytes: [UInt8] {
    [high, low].flatMap { half in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> $0) }
    }
  }

  package static func < (a: RecordID, b: RecordID) -> Bool {
    (a.high, a.low) < (b.high, b.low)
  }
}

extension RecordID: CustomStringConvertible {
  /// In lower-case hexadecimal digits, as in `0190163d-8694-739b-aea5-966c26f8ad91`.
  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0xF)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
