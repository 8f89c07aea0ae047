/// Why no session is due.
package enum Rest: Hashable, Sendable {
  /// A red flag has to be looked at first.
  case safety(Tier)
  case raceNear(hours: Int)
  /// There was a race earlier on the day.
  case raced
  /// There was a session of the plan earlier on the day; one is enough.
  case trained
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

  /// The same with the next moment as the clock shows it then.
  func showing(_ local: (Int64) -> Timestamp) -> Due {
    Due(verdict, next: next.map { local($0.seconds) })
  }

  /// The routine that is due; nil for rest.
  package var candidate: Planner.Candidate? {
    if case .session(let candidate, _, _) = verdict { candidate } else { nil }
  }
}
