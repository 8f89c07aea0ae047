import BackboneCore

/// The bytes of a bracketed paste, up to `ESC [ 201 ~`.
struct Paste: Sendable {
  static let terminator: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private var bytes: [UInt8] = []
  /// How many bytes of the terminator came last.
  private var matched = 0

  /// Takes the next byte; true once the paste is complete.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.terminator[matched] {
      matched += 1
      return matched == Self.terminator.count
    }
    keep(Self.terminator[..<matched])
    matched = byte == Self.terminator[0] ? 1 : 0
    if matched == 0 { keep(CollectionOfOne(byte)) }
    return false
  }

  private mutating func keep(_ more: some Sequence<UInt8>) {
    for byte in more where bytes.count < KeyDecoder.pasteLimit { bytes.append(byte) }
  }

  /// The text: line ends as `\n`, without what is not safe to show and invalid bytes.
  var text: String {
    var text = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\r": text.append("\n")
      case "\n": if !afterReturn { text.append("\n") }
      case "\t": text.append("\t")
      case "\u{FFFD}": break
      default: if scalar.isSafeToShow { text.append(scalar) }
      }
      afterReturn = scalar == "\r"
    }
    return String(text)
  }
}
