/// Where a session stands, written at every change of phase and every few seconds of work, so that
/// it can be resumed.
package struct Checkpoint: Hashable, Sendable {
  /// The step of the timeline, 0-based; equal to the number of steps when all were gone through.
  package let step: Int
  /// What was left of the step then.
  package let left: Duration
  /// What had been worked in the step before then.
  package let held: Duration
  /// Repetitions that the user had counted; 0 where the clock counts.
  package let repetitions: Int
  /// Repetitions to count, after the set was lengthened or shortened; 0 where the clock counts.
  package let target: Int

  /// A place in a session.
  package init(
    step: Int, left: Duration, held: Duration, repetitions: Int = 0, target: Int = 0
  ) {
    self.step = step
    self.left = left
    self.held = held
    self.repetitions = repetitions
    self.target = target
  }
}
