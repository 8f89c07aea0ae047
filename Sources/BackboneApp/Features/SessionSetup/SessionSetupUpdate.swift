import BackboneCore

/// Choosing what to start, and resuming what was cut off.
extension AppState {
  mutating func changeLevel(by step: Int) {
    guard case .choosing(var choice) = session, let id = choice.routine,
      let routine = catalogue.routine(id)
    else { return }
    let levels = Level.allCases.filter { routine.plans[$0] != nil }
    if let level = levels.moved(from: { $0 == choice.level }, by: step) { choice.level = level }
    choice.isAfterSession = false
    session = .choosing(choice)
  }

  /// Chooses a routine in the list.
  mutating func chooseRoutine(_ id: RoutineID) {
    show(.session)
    guard case .choosing(var choice) = session else { return }
    choice.routine = id
    choice.isAfterSession = false
    session = .choosing(choice)
    resetScroll()
  }

  /// Chooses a level of the routine.
  mutating func chooseLevel(_ level: Level) {
    show(.session)
    guard case .choosing(var choice) = session else { return }
    choice.level = level
    choice.isAfterSession = false
    session = .choosing(choice)
    resetScroll()
  }

  /// Starts what is chosen, unless a session has only just been closed.
  mutating func startAfterChoosing() -> [Effect] {
    if case .choosing(let choice) = session, choice.isAfterSession {
      let key = label(SessionSetupKeys.self, .startAgain)
      showNotice(Words.Setup.saved(start: key))
      return []
    }
    return startChosen()
  }

  mutating func startChosen() -> [Effect] {
    guard case .choosing(let choice) = session, let routine = choice.routine else { return [] }
    return begin(routine, choice.level, asPlanned: choice.isAsPlanned)
  }

  /// Resumes a session that was cut off, paused where it stopped.
  mutating func resume(_ logged: LoggedSession, _ record: SessionRecord) -> [Effect] {
    guard run == nil, let place = logged.checkpoint else { return [] }
    closeResuming()
    unfinished = nil
    let timeline = record.timeline
    // Cut off between its last set and its closing.
    if place.step == timeline.steps.count {
      return [.journal(.end(.finished)), .journal(.loadLog)]
    }
    guard let session = Session(record, resuming: place, entries: logged.resumedEntries) else {
      showProblem(Words.Setup.placeDamaged)
      return [.journal(.end(.aborted)), .journal(.loadLog)]
    }
    self.session = .running(session)
    exerciseFeedback = Dictionary(
      logged.exercises.filter { $0.feedback != ExerciseFeedback() }
        .map { ($0.exercise, $0.feedback) }, uniquingKeysWith: { first, _ in first })
    keptWork = place.held
    screen = .session
    backStack = []
    return []
  }

  /// Does the chosen routine as planned, or adapted to the equipment again.
  mutating func toggleAsPlanned() {
    guard case .choosing(var choice) = session, let possible = offer(choice)?.possible else {
      showProblem(Words.Setup.nothingPossible)
      return
    }
    guard !possible.isEmpty else {
      showNotice(Words.Setup.everythingPossible)
      return
    }
    choice.isAsPlanned.toggle()
    choice.isAfterSession = false
    session = .choosing(choice)
    resetScroll()
  }
}
