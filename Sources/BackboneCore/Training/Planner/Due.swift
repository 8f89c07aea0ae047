/// Why no session is due.
package enum Rest: Error, Hashable, Sendable {
  /// A red flag has to be looked at first.
  case safety(Tier)
  case raceNear(hours: Int)
  /// There was a race earlier on the day.
  case raced
  /// All sessions of the week are done.
  case weekDone(count: Int)
  /// The sessions of a week are spread over it.
  case spread(hours: Int)
  case limit(Permission.Cause)
}

/// What is due: a session, or rest.
package struct Due: Hashable, Sendable {
  /// What is due.
  package enum Verdict: Hashable, Sendable {
    /// A session, and the hours since the last one of its kind; nil where there was none.
    case session(Planner.Candidate, since: Int?, inRaceWeek: Bool)
    case rest(Rest)
  }

  package let verdict: Verdict
  /// When something is due again, to the hour; nil while a session is due, or where nothing will be.
  package let next: Timestamp?

  init(_ verdict: Verdict, next: Timestamp? = nil) {
    self.verdict = verdict
    self.next = next
  }

  /// The routine that is due; nil for rest.
  package var candidate: Planner.Candidate? {
    if case .session(let candidate, _, _) = verdict { candidate } else { nil }
  }
}
