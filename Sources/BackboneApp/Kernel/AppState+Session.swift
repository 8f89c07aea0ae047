package import BackboneCore

/// What every screen may ask of the session.
extension AppState {
  /// What is offered after a session: the same again, but for what is done once in weeks.
  func choice(after timeline: Timeline) -> Choice {
    let routine = timeline.routine.isTraining ? timeline.routine : catalogue.routines.first?.id
    return Choice(routine: routine, level: timeline.level, isAfterSession: true)
  }

  /// The session screen's state.
  package var session: SessionState {
    get { screens[.session] }
    set { screens[.session] = newValue }
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

  /// The routine in the making, if one is.
  package var editor: RoutineEditor? {
    if case .editing(let editor) = session { editor } else { nil }
  }
}
