/// A string that the terminal sends (OSC, DCS, SOS, PM, APC), up to BEL or `ESC \`.
struct Reply: Sendable {
  /// Bytes that are kept; no answer that is understood is longer.
  private static let limit = 64
  private static let operatingSystemCommand: UInt8 = 0x5D

  private let introducer: UInt8
  private var bytes: [UInt8] = []
  /// Whether an ESC came last, which may begin the end.
  var isAfterEscape = false
  /// Whether no more came in the time that it should.
  var hasStalled = false

  /// A string by the character after ESC that begins it.
  init(introducer: UInt8) { self.introducer = introducer }

  mutating func keep(_ byte: UInt8) {
    // Kept one too long, so that an overlong string is known from a full one.
    if bytes.count <= Self.limit { bytes.append(byte) }
  }

  /// What the whole string says; nil for nothing this program knows.
  var meaning: Input? {
    guard introducer == Self.operatingSystemCommand, bytes.count <= Self.limit else { return nil }
    return Ground(reply: bytes).map { .ground($0) }
  }

  /// Whether bytes that came late are its tail, and not keys.
  ///
  /// Somebody who types sends one key at a time, and a reply comes in lumps.
  func isContinued(by late: [UInt8]) -> Bool {
    guard introducer == Self.operatingSystemCommand else { return false }
    if late == [0x07] || late == [0x1B, 0x5C] || (isAfterEscape && late == [0x5C]) { return true }
    let tail = late.prefix { byte in
      switch byte {
      case 0x30...0x3B, 0x2F, 0x41...0x46, 0x61...0x66, 0x67, 0x72: true
      default: false
      }
    }
    if tail.count == late.count { return late.count > 1 }
    let rest = late.dropFirst(tail.count)
    return !tail.isEmpty && (rest.first == 0x07 || rest.starts(with: [0x1B, 0x5C]))
  }
}
