/// Paths as text, although the system has them as bytes that need not be UTF-8.
///
/// A byte that is part of no character is a private character of Unicode until the system is asked
/// again. So every file can be named, and its name can be joined, split and compared as any text.
package enum PathText {
  /// What stands for such a byte: U+10FE00 and the byte, which is 80 or more.
  private static let bytes: ClosedRange<UInt32> = 0x10FE80...0x10FEFF
  private static let base: UInt32 = 0x10FE00

  /// The byte that a scalar stands for; nil for a scalar that is text.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    bytes.contains(scalar.value) ? UInt8(scalar.value - base) : nil
  }

  /// The text of a path.
  fileprivate static func text(of path: [UInt8]) -> String {
    if let text = String(validating: path, as: UTF8.self), isPlain(text) { return text }
    var text = String.UnicodeScalarView()
    var source = path.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var place = 0
    func foreign(_ count: Int) {
      text.append(
        contentsOf: path[place..<(place + count)].compactMap {
          Unicode.Scalar(base + UInt32($0))
        })
      place += count
    }
    while true {
      switch parser.parseScalar(from: &source) {
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        // A name may hold such a character already; its bytes are kept one by one, as if it were none.
        guard byte(scalar) == nil else {
          foreign(encoded.count)
          continue
        }
        text.append(scalar)
        place += encoded.count
      case .error(let count): foreign(count)
      case .emptyInput: return String(text)
      }
    }
  }

  /// Whether no scalar of a text stands for a byte.
  fileprivate static func isPlain(_ text: String) -> Bool {
    // Nearly all are, and the four bytes of those scalars begin with one that is rare.
    !text.utf8.contains(0xF4) || text.unicodeScalars.allSatisfy { byte($0) == nil }
  }
}

extension String {
  /// The path that the system writes with these bytes, up to the first that is zero.
  package init(path bytes: some Sequence<UInt8>) {
    self = PathText.text(of: Array(bytes.prefix { $0 != 0 }))
  }

  /// The path that the system writes as a C string.
  package init(path name: UnsafePointer<CChar>) {
    var length = 0
    while name[length] != 0 { length += 1 }
    self.init(
      path: UnsafeBufferPointer(start: name, count: length).lazy.map(UInt8.init(bitPattern:)))
  }

  /// What the system takes for this path: its bytes and a zero.
  package var onDisk: [CChar] {
    if PathText.isPlain(self) { return Array(utf8CString) }
    var bytes: [UInt8] = []
    for scalar in unicodeScalars {
      if let byte = PathText.byte(scalar) {
        bytes.append(byte)
      } else {
        bytes += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    return bytes.map(CChar.init(bitPattern:)) + [0]
  }
}
