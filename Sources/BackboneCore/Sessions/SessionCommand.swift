/// What can happen to a running session.
package enum SessionCommand: Hashable, Sendable {
  /// Leave `idle` and begin the first step.
  case start
  /// Time passed; nothing else did.
  case tick
  /// Hold everything, keeping exactly what is left.
  case pause
  /// Go on; work is counted in first.
  case resume
  /// Pass over the rest of this step.
  case skip
  /// Go back to the start of the step before.
  case back
  /// End this set here and log what was held.
  case stop
  /// End this set here because it hurts; even a hold without a limit was then cut short.
  case stopForPain
  /// One repetition more of a set that the user counts.
  case repetitionDone
  /// Lengthen (or, negative, shorten) this step; repetitions change by one whole repetition.
  case extend(Duration)
  /// Leave the session.
  case abort
}

extension SessionCommand {
  /// Whether a hand on the keyboard is behind it.
  var isByHand: Bool { self != .tick }
}
