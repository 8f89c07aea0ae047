/// A step on hold: what was done of it and what is left.
package struct StepProgress: Hashable, Sendable {
  /// The step of the timeline, 0-based.
  package let step: Int
  /// Time already spent in the step.
  package let done: Duration
  /// Time still to go; in counted work the planned time of the repetitions not yet said.
  package let left: Duration
  /// Repetitions that the user has said; 0 where the clock counts.
  package let repetitions: Int

  /// A step on hold.
  package init(step: Int, done: Duration, left: Duration, repetitions: Int = 0) {
    self.step = step
    self.done = done
    self.left = left
    self.repetitions = repetitions
  }
}

/// A step whose time is passing.
package struct ActiveStep: Hashable, Sendable {
  /// The step as it was at `since`.
  package let start: StepProgress
  /// The moment from which it has been passing without a break.
  package let since: Duration
  /// The moment at which it will be over; nil while only the user can end it.
  package let endsAt: Duration?

  /// A step whose time is passing.
  /// - Parameter endsByItself: whether it is over when nothing of it is left.
  package init(_ start: StepProgress, since: Duration, endsByItself: Bool) {
    self.start = start
    self.since = since
    endsAt = endsByItself ? since + start.left : nil
  }

  /// The step of the timeline, 0-based.
  package var step: Int { start.step }

  func halted(at now: Duration) -> StepProgress {
    let now = max(since, endsAt.map { min($0, now) } ?? now)
    return StepProgress(
      step: step, done: start.done + (now - since), left: endsAt.map { $0 - now } ?? start.left,
      repetitions: start.repetitions)
  }
}
