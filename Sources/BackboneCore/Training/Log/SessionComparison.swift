/// A session beside those before it: the last one of its routine, and the holds that are now the
/// longest.
package struct SessionComparison: Hashable, Sendable {
  /// The last session of the same routine.
  package struct Last: Hashable, Sendable {
    package let at: Timestamp
    /// The time really worked.
    package let worked: Duration
  }

  /// A hold that was longer than any before it in the same variant, in whole seconds.
  package struct LongestHold: Hashable, Sendable {
    package let exercise: ExerciseID
    package let seconds: Int
    package let before: Int
  }

  /// Nil where the routine was not done before.
  package let last: Last?
  /// In the order of the session.
  package let longestHolds: [LongestHold]

  /// A comparison; a rehearsal is compared with nothing.
  /// - Parameters:
  ///   - log: the sessions before, the newest first.
  ///   - training: what was trained before; nil where it is not known.
  package init(_ session: Session, log: [LoggedSession], training: TrainingState?) {
    let record = session.record
    guard !record.isRehearsal else {
      last = nil
      longestHolds = []
      return
    }
    last = log.first {
      $0.start.routine == record.routine && $0.endedAt != nil && !$0.start.isRehearsal
        && $0.held > .zero
    }.map { Last(at: $0.startedAt, worked: $0.held) }
    var seen: Set<ExerciseID> = []
    longestHolds = session.entries.map(\.exercise).filter { seen.insert($0).inserted }
      .compactMap { exercise in
        let held = session.entries.filter {
          $0.exercise == exercise && $0.plannedRepetitions == nil
        }
        .map { Int($0.held.milliseconds / 1000) }.max()
        let variant = record.variants[exercise]?.index ?? 0
        let known = training?.courses[exercise]?.longestHold(ofVariant: variant)
        guard let held, let known, held > known else { return nil }
        return LongestHold(exercise: exercise, seconds: held, before: known)
      }
  }
}

extension Course {
  /// The longest hold of a variant in seconds; nil where it was never held.
  fileprivate func longestHold(ofVariant variant: Int) -> Int? {
    entries.filter { entry in
      guard case .holds = entry.asked.work else { return false }
      return entry.asked.variant == variant
    }.compactMap { $0.outcome.done.max() }.max()
  }
}
