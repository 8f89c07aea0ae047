/// The terminal's bell in patterns that can be told apart by ear.
struct Bell {
  /// The times between the sounds still to be made.
  private var gaps: ArraySlice<Int> = []
  /// The moment of the next sound; nil when all have been made.
  private(set) var nextRing: Duration?

  /// Begins a pattern, in place of one that is still sounding.
  /// - Parameter gaps: the milliseconds from each sound to the next.
  mutating func start(_ gaps: [Int], at now: Duration) {
    self.gaps = gaps[...]
    nextRing = now
  }

  /// Makes no more sounds.
  mutating func stop() { nextRing = nil }

  /// Whether a sound is due; if so it counts as made.
  mutating func rings(at now: Duration) -> Bool {
    guard let due = nextRing, due <= now else { return false }
    nextRing = gaps.popFirst().map { now + .milliseconds($0) }
    return true
  }
}
