import BackboneCore

/// What follows `ESC [`: parameters and intermediate bytes, before the byte that ends it
/// (ECMA-48, section 5.4).
struct ControlSequence: Sendable {
  /// Bytes of parameters that are kept; no key needs as many.
  static let limit = 64

  /// What a byte did.
  enum Step {
    case more
    case complete(final: UInt8)
    /// The byte does not belong to the sequence.
    case invalid
  }

  /// What the whole sequence says.
  enum Meaning {
    case input(Input)
    case pasteBegins
    /// Three bytes of mouse position follow.
    case oldMouseBegins
    /// One letter follows.
    case linuxFunctionBegins
    /// Nothing this program knows.
    case nothing
  }

  private var bytes: [UInt8] = []

  /// Whether nothing followed the introducer yet.
  var isBare: Bool { bytes.isEmpty }

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Step {
    switch byte {
    // rxvt ends Shift with a special key by `$`, which elsewhere is an intermediate byte.
    case 0x24 where !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) }:
      return .complete(final: byte)
    case 0x20...0x3F:
      // Kept one too long, so that an overlong sequence is known from a full one.
      if bytes.count <= Self.limit { bytes.append(byte) }
      return .more
    case 0x40...0x7E: return .complete(final: byte)
    default: return .invalid
    }
  }

  /// What the sequence says, given the byte that ends it.
  func meaning(_ final: UInt8) -> Meaning {
    guard bytes.count <= Self.limit else { return .nothing }
    let letter = Unicode.Scalar(final)
    if bytes.first == 0x3C {
      guard letter == "M" || letter == "m" else { return .nothing }
      return Mouse(parameters: parameters(bytes.dropFirst()), isRelease: letter == "m")
        .map { .input(.mouse($0)) } ?? .nothing
    }
    if bytes.first == 0x3F, letter == "u", bytes.count > 1 { return .input(.distinctKeys) }
    if bytes.first == 0x3F, letter == "c" { return .input(.allAnswered) }
    if bytes.first == 0x3F, letter == "n" {
      switch parameters(bytes.dropFirst()) {
      case [[997], [1]]: return .input(.ground(.dark))
      case [[997], [2]]: return .input(.ground(.light))
      default: return .nothing
      }
    }
    // Other replies to questions (`ESC [ ?`), and whatever has intermediate bytes, are no keys.
    guard bytes.allSatisfy({ (0x30...0x3B).contains($0) }) else { return .nothing }
    let parameters = parameters(bytes[...])
    switch letter {
    case "M" where bytes.isEmpty: return .oldMouseBegins
    case "I" where bytes.isEmpty: return .input(.focus(true))
    case "O" where bytes.isEmpty: return .input(.focus(false))
    case "[" where bytes.isEmpty: return .linuxFunctionBegins
    case "~" where parameters.first?.first == 200: return .pasteBegins
    default:
      return Key(control: final, parameters: parameters).map { .input(.key($0)) } ?? .nothing
    }
  }

  /// Numbers parted by `;`, each with those parted by `:` behind it; empty ones are 0.
  private func parameters(_ bytes: ArraySlice<UInt8>) -> [[Int]] {
    bytes.split(separator: 0x3B, omittingEmptySubsequences: false).map { group in
      group.split(separator: 0x3A, omittingEmptySubsequences: false).map { digits in
        // No key or position needs more than six digits; a longer number becomes 0, no overflow.
        digits.count > 7 || !digits.allSatisfy { (0x30...0x39).contains($0) }
          ? 0 : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      }
    }
  }
}
