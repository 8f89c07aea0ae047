/// From choosing a session to what is said of it afterwards.
extension State {
  // MARK: - Before

  mutating func changeLevel(by step: Int) {
    guard case .choosing(var choice) = session, let id = choice.routine,
      let routine = catalogue.routine(id)
    else { return }
    let levels = Level.allCases.filter { routine.plans[$0] != nil }
    if let level = levels.moved(from: { $0 == choice.level }, by: step) { choice.level = level }
    session = .choosing(choice)
  }

  mutating func startChosen() -> [Effect] {
    guard case .choosing(let choice) = session, let routine = choice.routine else { return [] }
    return begin(routine, choice.level, asPlanned: choice.isAsPlanned)
  }

  mutating func begin(_ id: RoutineID, _ level: Level, asPlanned: Bool = false) -> [Effect] {
    guard run == nil else { return [] }
    guard let timeline = offer(id, level, asPlanned: asPlanned)?.timeline else {
      say("There is no routine \(id.rawValue) at level \(level.rawValue).")
      return []
    }
    session = .running(Session(timeline, countIn: countIn))
    screen = .session
    trail = []
    let start = SessionStart(
      routine: id, level: level, steps: timeline.steps.count, total: timeline.total)
    return [.beginSession(start), .report(.session(timeline))] + advance(.start)
  }

  /// Takes a cut-off session up again, paused where it stopped; nil when its routine has changed
  /// since, so that its place means nothing any more.
  mutating func takeUp(_ logged: LoggedSession) -> [Effect]? {
    guard let timeline = timeline(of: logged), let place = logged.checkpoint else { return nil }
    let resume = Effect.resumeSession(logged.id, speed: logged.speed)
    // Cut off between its last set and its closing.
    if place.step == timeline.steps.count { return [resume, .endSession(.finished), .loadLog] }
    guard
      let session = Session(
        timeline, countIn: countIn, resuming: place, entries: logged.entries)
    else { return nil }
    self.session = .running(session)
    speed = logged.speed
    screen = .session
    trail = []
    return [resume]
  }

  // MARK: - During

  /// Hands an event to the running session and turns what follows into the program's effects.
  mutating func advance(_ event: SessionEvent) -> [Effect] {
    guard case .running(var run) = session else { return [] }
    let effects = run.handle(event, at: now)
    session = .running(run)
    return carry(effects, run)
  }

  private mutating func carry(_ effects: [SessionEffect], _ run: Session) -> [Effect] {
    var entries: [SetEntry] = []
    var checkpoint: Checkpoint?
    var ending: Ending?
    for effect in effects {
      switch effect {
      case .finished(let entry): entries.append(entry)
      case .checkpoint(let place): checkpoint = place
      case .entered: break
      case .ended(let end, _): ending = end
      }
    }
    var out: [Effect] = []
    if let checkpoint { out.append(.record(entries, checkpoint)) }
    if let ending {
      out += [.endSession(ending), .loadLog]
      session = .summary(Summary(session: run))
      screen = .session
    }
    return out + hear(effects, run)
  }

  // MARK: - After

  mutating func moveField(by step: Int) {
    guard case .summary(var summary) = session else { return }
    if let field = Summary.Field.allCases.moved(from: { $0 == summary.field }, by: step) {
      summary.field = field
    }
    session = .summary(summary)
  }

  /// Moves the answer of the current question; the first touch starts from a middling one.
  mutating func changeAnswer(by step: Int) {
    guard case .summary(var summary) = session else { return }
    switch summary.field {
    case .rpe: summary.feedback.rpe = summary.feedback.rpe.map { min(10, max(1, $0 + step)) } ?? 6
    case .form:
      // Drawn from left to right as broke, minor, good: more is better.
      let scale: [Form] = [.broke, .minor, .good]
      summary.feedback.form =
        summary.feedback.form.flatMap { form in scale.moved(from: { $0 == form }, by: step) }
        ?? .good
    }
    session = .summary(summary)
  }

  /// A digit sets the effort: 1...9, and 0 for ten.
  mutating func answer(_ key: Key) -> [Effect] {
    guard case .summary(var summary) = session, key.modifiers.isEmpty,
      case .character(let character) = key.code, let digit = character.wholeNumberValue,
      (0...9).contains(digit)
    else { return [] }
    summary.feedback.rpe = digit == 0 ? 10 : digit
    summary.field = .form
    session = .summary(summary)
    return []
  }

  mutating func finishSummary() -> [Effect] {
    guard case .summary(let summary) = session else { return [] }
    session = .choosing(
      Choice(routine: summary.session.timeline.routine, level: summary.session.timeline.level))
    if summary.feedback == Feedback() { return [] }
    return [.keepFeedback(summary.feedback), .loadLog]
  }
}
