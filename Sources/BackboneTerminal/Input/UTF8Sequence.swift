/// The bytes of one character beyond ASCII, as they come in (RFC 3629, section 4).
struct UTF8Sequence: Sendable {
  /// What a byte did.
  enum Step {
    case more
    case complete(Unicode.Scalar)
    /// The byte does not belong to the character.
    case invalid
  }

  private var value: UInt32
  private var missing: Int
  /// What the next byte may be; narrower for the second one, against overlong forms.
  private var allowed: ClosedRange<UInt8>

  /// A sequence by its first byte; nil if none begins with it.
  init?(lead: UInt8) {
    switch lead {
    case 0xC2...0xDF: (value, missing) = (UInt32(lead & 0x1F), 1)
    case 0xE0...0xEF: (value, missing) = (UInt32(lead & 0x0F), 2)
    case 0xF0...0xF4: (value, missing) = (UInt32(lead & 0x07), 3)
    default: return nil
    }
    switch lead {
    case 0xE0: allowed = 0xA0...0xBF
    case 0xED: allowed = 0x80...0x9F
    case 0xF0: allowed = 0x90...0xBF
    case 0xF4: allowed = 0x80...0x8F
    default: allowed = 0x80...0xBF
    }
  }

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Step {
    guard allowed.contains(byte) else { return .invalid }
    allowed = 0x80...0xBF
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    if missing > 0 { return .more }
    guard let scalar = Unicode.Scalar(value) else { return .invalid }
    return .complete(scalar)
  }
}
