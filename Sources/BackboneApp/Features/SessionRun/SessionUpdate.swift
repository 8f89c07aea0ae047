package import BackboneCore

/// From choosing a session to what is said of it afterwards.
extension AppState {
  // MARK: - Before

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
      let key = SessionSetupKeys.key(for: .startAgain)?.label(ascii: true) ?? ""
      showNotice(Words.Setup.saved(start: key))
      return []
    }
    return startChosen()
  }

  mutating func startChosen() -> [Effect] {
    guard case .choosing(let choice) = session, let routine = choice.routine else { return [] }
    return begin(routine, choice.level, asPlanned: choice.isAsPlanned)
  }

  mutating func begin(
    _ id: RoutineID, _ level: Level, asPlanned: Bool = false, speed: Int = 1,
    readiness: Readiness? = nil
  ) -> [Effect] {
    guard run == nil else { return [] }
    guard let offer = offer(id, level, asPlanned: asPlanned, readiness: readiness) else {
      showNotice(Words.Setup.noRoutine(id, level))
      return []
    }
    let record = record(of: offer, level: level, speed: speed)
    session = .running(Session(record))
    exerciseAnswers = [:]
    hasAskedAloud = false
    askAloudAt = nil
    screen = .session
    backStack = []
    return [.journal(.begin(record)), .notify(.session(offer.timeline))] + advance(.start)
  }

  /// Takes what the journal answers.
  mutating func receive(_ reply: JournalReply) -> [Effect] {
    switch reply {
    case .logLoaded(let log):
      self.log = log
      logProblem = nil
    case .logUnreadable(let reason):
      logProblem = reason
      showNotice(reason)
    case .sessionResumed(let logged, let record): return resume(logged, record)
    case .resumeRefused(let reason):
      if case .resuming = overlay { overlay = nil }
      showNotice(reason)
      return [.journal(.loadLog)]
    case .failed(let text), .recovered(let text): showNotice(text)
    }
    return []
  }

  /// What a session of an offer is started with.
  package func record(of offer: PreparedSession, level: Level, speed: Int = 1) -> SessionRecord {
    SessionRecord(
      offer.plan, of: offer.routine, level: level, settings: settings,
      exercise: catalogue.exercise, doses: offer.doses.mapValues(\.prescription), speed: speed,
      countIn: settings.countIn, appVersion: appVersion)
  }

  /// Resumes a session that was cut off, paused where it stopped.
  mutating func resume(_ logged: LoggedSession, _ record: SessionRecord) -> [Effect] {
    guard run == nil, let place = logged.checkpoint else { return [] }
    if case .resuming = overlay { overlay = nil }
    let timeline = record.timeline
    // Cut off between its last set and its closing.
    if place.step == timeline.steps.count {
      return [.journal(.end(.finished)), .journal(.loadLog)]
    }
    guard let session = Session(record, resuming: place, entries: logged.entries) else {
      showNotice(Words.Setup.placeDamaged)
      return [.journal(.end(.aborted)), .journal(.loadLog)]
    }
    self.session = .running(session)
    keptWork = place.held
    screen = .session
    backStack = []
    return []
  }

  // MARK: - During

  /// Whether the user counts repetitions now.
  var countsByHand: Bool {
    guard let run, case .running(let step) = run.phase else { return false }
    return run.timeline.steps[step.step].set?.work.countedTempo != nil
  }

  /// Ends the set here and asks why, while the session goes on.
  ///
  /// In a break there is no set to end: it pauses, as any key without a meaning does, and says so.
  mutating func stopHere() -> [Effect] {
    if let run, let step = run.step, run.timeline.steps[step].kind != .work {
      showNotice(Words.Run.noSet(skip: StepKeys.key(for: .skip)?.label(ascii: true) ?? ""))
      return advance(.pause)
    }
    let effects = advance(.stop)
    for case .journal(.record(let entries, _)) in effects {
      if let stopped = entries.last(where: { $0.outcome == .stopped }) {
        // The answer is given in real time, however fast the session passes.
        overlay = .stopReason(step: stopped.step, until: now + .seconds(8) * speed)
      }
    }
    return effects
  }

  /// Keeps why the set of a step was stopped.
  mutating func explain(_ reason: StopReason, step: Int) -> [Effect] {
    if reason == .pain, training != nil,
      let set = (run ?? summary?.session)?.timeline.steps[step].set
    {
      showNotice(Words.Today.stoppedForPain(catalogue.name(of: set.movement)))
    }
    if case .running(var run) = session {
      run.explain(reason, step: step)
      session = .running(run)
      return [.journal(.explain(reason, step: step))]
    }
    guard case .summary(var summary) = session else { return [] }
    summary.session.explain(reason, step: step)
    session = .summary(summary)
    // The log was read when the session ended, before there was a reason.
    return [.journal(.explain(reason, step: step)), .journal(.loadLog)]
  }

  /// Hands an event to the running session and turns what follows into the program's effects.
  mutating func advance(_ event: SessionCommand) -> [Effect] {
    guard case .running(var run) = session else { return [] }
    let effects = run.handle(event, at: now)
    session = .running(run)
    return translate(effects, run) + keepPlace(of: run)
  }

  // MARK: - The place in the session

  /// Work is not lost by more than this when the program is killed; real time.
  private static let keepingInterval = Duration.seconds(5)

  /// When the place in the session is due to be kept; nil where it does not change by itself.
  var placeDueAt: Duration? {
    guard let run, case .running(let passing) = run.phase,
      run.timeline.steps[passing.step].kind == .work
    else { return nil }
    let left = keptWork + Self.keepingInterval * run.record.speed - passing.start.done
    return passing.since + left
  }

  private mutating func keepPlace(of run: Session) -> [Effect] {
    guard let due = placeDueAt, due <= now, let place = run.checkpoint(at: now) else { return [] }
    // Counted in whole intervals: a late wake-up does not make all later ones late.
    while let due = placeDueAt, due <= now {
      keptWork += Self.keepingInterval * run.record.speed
    }
    return [.journal(.record([], place))]
  }

  private mutating func translate(_ effects: [SessionEffect], _ run: Session) -> [Effect] {
    var entries: [SetEntry] = []
    var checkpoint: Checkpoint?
    var ending: SessionOutcome?
    for effect in effects {
      switch effect {
      case .finished(let entry): entries.append(entry)
      case .checkpoint(let place): checkpoint = place
      case .entered: break
      case .ended(let end, _, _): ending = end
      }
    }
    var out: [Effect] = []
    if let checkpoint {
      keptWork = checkpoint.held
      out.append(.journal(.record(entries, checkpoint)))
    }
    if let ending {
      out += [.journal(.end(ending)), .journal(.loadLog)]
      session = .summary(Summary(session: run))
      screen = .session
      scroll = 0
    }
    return out + routeCues(effects, run)
  }

  // MARK: - After

  mutating func moveField(by step: Int) {
    guard case .summary(var summary) = session else { return }
    summary.field = Summary.Field.allCases.moved(from: { $0 == summary.field }, by: step) ?? .rpe
    session = .summary(summary)
  }

  /// Moves the answer of the current question; the first touch gives a likely one.
  mutating func changeAnswer(by step: Int) {
    guard case .summary(var summary) = session else { return }
    switch summary.field {
    case .rpe: summary.feedback.rpe = summary.feedback.rpe.map { min(10, max(1, $0 + step)) } ?? 6
    case .form:
      summary.feedback.form =
        summary.feedback.form.flatMap { form in
          FormRating.scale.moved(from: { $0 == form }, by: step)
        }
        ?? .good
    case .pain:
      summary.feedback.pain = summary.feedback.pain.map { min(10, max(0, $0 + step)) } ?? 0
    case .note: break
    }
    session = .summary(summary)
  }

  /// A digit answers the current question and stays there: effort 1...9 and 0 for ten, form 1...3
  /// from the worst, pain 0...9.
  mutating func answer(_ key: Key) {
    guard case .summary(var summary) = session, key.modifiers.isEmpty,
      case .character(let character) = key.code, let digit = character.wholeNumberValue,
      (0...9).contains(digit)
    else { return }
    switch summary.field {
    case .rpe:
      summary.feedback.rpe = digit == 0 ? 10 : digit
    case .form:
      guard FormRating.scale.indices.contains(digit - 1) else { return }
      summary.feedback.form = FormRating.scale[digit - 1]
    case .pain: summary.feedback.pain = digit
    case .note: break
    }
    session = .summary(summary)
  }

  /// A key of the note.
  mutating func write(_ key: Key) {
    guard case .summary(var summary) = session,
      let note = summary.feedback.note.edited(by: key, limit: Feedback.noteLimit)
    else { return }
    summary.feedback.note = note
    session = .summary(summary)
  }

  mutating func finishSummary() -> [Effect] {
    guard case .summary(let summary) = session else { return [] }
    session = .choosing(
      Choice(
        routine: summary.session.timeline.routine, level: summary.session.timeline.level,
        isAfterSession: true))
    scroll = 0
    var feedback = summary.feedback
    feedback.note = feedback.note.split(separator: " ").joined(separator: " ")
    return feedback == Feedback() ? [] : [.journal(.rate(feedback)), .journal(.loadLog)]
  }
}
