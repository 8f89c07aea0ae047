import BackboneCore

/// From Today into a session, and what a person changes in their plan.
extension AppState {
  /// Asks how the person is, where a session is due; otherwise says why none is.
  mutating func startToday() {
    if let due = training?.due, due.candidate == nil, case .rest(let rest) = due.verdict {
      let key = label(TodayKeys.self, .startAnyway)
      showNotice(Words.Schedule.reason(rest) + " " + Words.Today.pressToTrain(key))
      return
    }
    askReadiness()
  }

  mutating func askReadiness() {
    if let routine = todaysRoutine { askReadiness(for: routine) }
  }

  private mutating func askReadiness(for routine: RoutineID) {
    if let tier = training?.state.screened, tier != .caution {
      showProblem(Words.Today.blocked(key: label(TodayKeys.self, .screen)))
      return
    }
    overlay = .readiness(routine)
  }

  /// Asks how the person is before the timed tests, or says why these have to wait.
  mutating func startTests() {
    switch training?.waitForTests {
    case .tooSoon: showNotice(Words.Tests.tooSoon)
    case .beforeRun: showNotice(Words.Tests.beforeRun)
    case .afterStrength: showNotice(Words.Tests.afterStrength)
    case nil: askReadiness(for: .tests)
    }
  }

  /// Starts a session with the day's doses.
  mutating func start(_ routine: RoutineID, _ readiness: Readiness) -> [Effect] {
    // As usual needs no words, unless something else was answered not long ago.
    let isKnown = readiness == .asUsual && (training?.readiness ?? .asUsual) == .asUsual
    let kept: [Effect] = isKnown ? [] : [.journal(.add(.readiness(readiness)))]
    return kept + begin(routine, settings.level, readiness: readiness)
  }

  // MARK: - Doses

  /// Sets the dose of the chosen exercise a step further.
  mutating func changeDose(by step: Int) -> [Effect] {
    guard let item = todaysItem else { return [] }
    guard let dose = item.dose, dose.availability == .due else {
      showNotice(Words.Today.noDose)
      return []
    }
    guard let next = dose.prescription.stepped(by: step) else { return [] }
    let key = label(TodayKeys.self, .giveBack)
    showNotice(Words.Today.set(item.name, Words.Prescriptions.dose(next), undo: key))
    return [.journal(.add(.override(item.exercise, next)))]
  }

  mutating func giveDoseBack() -> [Effect] {
    guard let item = todaysItem, item.dose?.isYours == true else {
      showNotice(Words.Today.notYours)
      return []
    }
    showNotice(Words.Today.givenBack(item.name))
    return [.journal(.add(.override(item.exercise, nil)))]
  }

  /// Brings the chosen exercise back after two days without pain.
  mutating func comeBack() -> [Effect] {
    guard let item = todaysItem, item.dose?.availability == .asks else {
      showNotice(Words.Today.notStopped)
      return []
    }
    return [.journal(.add(.painFree(item.exercise)))]
  }
}
