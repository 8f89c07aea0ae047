package import BackboneCore

/// The session screen: choosing, making a routine, doing, looking back.
package enum SessionState: Hashable, Sendable {
  case choosing(Choice)
  case editing(RoutineEditor)
  case running(Session)
  case summary(Summary)
}

/// A routine and a level, about to be started.
package struct Choice: Hashable, Sendable {
  package var routine: RoutineID?
  package var level: Level
  /// Whether it is done as planned, whatever equipment is available.
  package var isAsPlanned = false
  /// Whether a session was closed just now and nothing chosen since.
  ///
  /// Enter closes a summary, and pressed once more must not start the next session.
  package var isAfterSession = false
}

/// A session that is over, and what the user says about it.
package struct Summary: Hashable, Sendable {
  /// The questions, in order.
  package enum Field: String, CaseIterable, Hashable, Sendable {
    case rpe, form, pain, note
  }

  package internal(set) var session: Session
  package var feedback = Feedback()
  package var field: Field = .rpe
}

extension AppState {
  /// The session screen's state.
  package var session: SessionState {
    get { screens[SessionScreen.self] }
    set { screens[SessionScreen.self] = newValue }
  }

  /// The session that is running or paused.
  package var run: Session? {
    if case .running(let run) = session { run } else { nil }
  }

  /// How many times faster than real time the moments of events pass: as the session that runs has
  /// it, otherwise in real time.
  package var speed: Int { run?.record.speed ?? 1 }

  /// The session that is over and asked about.
  package var summary: Summary? {
    if case .summary(let summary) = session { summary } else { nil }
  }

  /// Whether a session's time passes, counting in included.
  package var isRunning: Bool {
    switch run?.phase {
    case .running, .countingIn: true
    case .idle, .paused, .ended, nil: false
    }
  }
}

extension Session {
  /// The time that was really worked in all sets, each by its best attempt.
  package var worked: Duration { entries.bestAttempts.reduce(.zero) { $0 + $1.held } }
}
