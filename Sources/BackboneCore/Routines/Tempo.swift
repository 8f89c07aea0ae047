/// Seconds of one repetition, in the order in which they pass.
package struct Tempo: Hashable, Sendable {
  /// Moving into the hard position.
  package let lift: Duration
  /// Holding it.
  package let hold: Duration
  /// Moving back.
  package let lower: Duration
  /// Waiting before the next repetition; may be zero.
  package let pause: Duration

  /// A tempo; no part may be negative.
  package init(lift: Duration, hold: Duration, lower: Duration, pause: Duration = .zero) {
    self.lift = lift
    self.hold = hold
    self.lower = lower
    self.pause = pause
  }

  /// The length of one repetition.
  package var repetition: Duration { lift + hold + lower + pause }

  /// Whether the hold is what a repetition is about, and not only a stop before the way back.
  package var isHeld: Bool { hold >= .seconds(3) }
}
