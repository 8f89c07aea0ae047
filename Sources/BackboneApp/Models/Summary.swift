package import BackboneCore

/// A session that is over, and what the user says about it.
package struct Summary: Hashable, Sendable {
  /// The questions, in order.
  package enum Field: Hashable, Sendable {
    case rpe, form, pain, note
    /// How one exercise was.
    case exercise(ExerciseID)
  }

  package internal(set) var session: Session
  /// How it stands beside the sessions before.
  package let comparison: SessionComparison
  package var feedback = Feedback()
  package var field: Field = .rpe
  /// The exercises of which something else was said than in the session.
  package internal(set) var changed: Set<ExerciseID> = []
}

extension Session {
  /// The exercises of which something was done, each once, in order.
  package var workedExercises: [ExerciseID] {
    var seen: Set<ExerciseID> = []
    return entries.filter { $0.held > .zero && seen.insert($0.exercise).inserted }.map(\.exercise)
  }

  /// The time that was really worked in all sets, each by its best attempt.
  package var worked: Duration { entries.bestAttempts.reduce(.zero) { $0 + $1.held } }
}
