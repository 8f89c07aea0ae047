package import BackboneCore

/// A session that is over, and what the user says about it.
package struct Summary: Hashable, Sendable {
  /// The questions, in order.
  package enum Field: String, CaseIterable, Hashable, Sendable {
    case rpe, form, pain, note
  }

  package internal(set) var session: Session
  /// How it stands beside the sessions before.
  package let comparison: SessionComparison
  package var feedback = Feedback()
  package var field: Field = .rpe
}

extension Session {
  /// The time that was really worked in all sets, each by its best attempt.
  package var worked: Duration { entries.bestAttempts.reduce(.zero) { $0 + $1.held } }
}
