/// The terminal's bell in groups that can be counted by ear.
struct Bell {
  /// Closer together and terminals make one sound of them.
  private static let gap = Duration.milliseconds(220)

  private var left = 0
  /// The moment of the next sound; nil when all have been made.
  private(set) var nextRing: Duration?

  /// Begins a group, in place of one that is still sounding.
  mutating func start(_ count: Int, at now: Duration) {
    left = count
    nextRing = count > 0 ? now : nil
  }

  /// Whether a sound is due; if so it counts as made.
  mutating func rings(at now: Duration) -> Bool {
    guard let due = nextRing, due <= now else { return false }
    left -= 1
    nextRing = left > 0 ? now + Self.gap : nil
    return true
  }
}
