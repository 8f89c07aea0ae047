/// A number that tells bytes from others, not meant to withstand anybody who wants it not to.
///
/// FNV-1a, eight bytes at a time where there are as many: a file of half a megabyte is read at every
/// start.
package struct BinaryHash {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The number of no bytes.
  package init() {}

  /// Takes bytes in one by one.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(UInt64(byte)) }
  }

  /// Takes a number in.
  package mutating func add(_ word: UInt64) {
    value = (value ^ word) &* 0x100_0000_01b3
    // The upper bits, too, count for the next one.
    value ^= value >> 32
  }

  /// The number of a part of some bytes.
  package static func of(_ bytes: [UInt8], from start: Int) -> UInt64 {
    var hash = BinaryHash()
    let words = max(0, bytes.count - start) / 8
    bytes.withUnsafeBytes { bytes in
      for word in 0..<words {
        hash.add(
          UInt64(
            littleEndian: bytes.loadUnaligned(fromByteOffset: start + 8 * word, as: UInt64.self)))
      }
    }
    hash.add(bytes.dropFirst(start + 8 * words))
    return hash.value
  }
}
