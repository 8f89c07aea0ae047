package import BackboneCore

/// From choosing a session to what is said of it afterwards.
extension AppState {
  // MARK: - Before

  mutating func begin(
    _ id: RoutineID, _ level: Level, asPlanned: Bool = false, speed: Int = 1,
    readiness: Readiness? = nil
  ) -> [Effect] {
    guard run == nil else { return [] }
    guard let offer = offer(id, level, asPlanned: asPlanned, readiness: readiness) else {
      showProblem(Words.Setup.noRoutine(id, level))
      return []
    }
    let record = record(of: offer, level: level, speed: speed)
    session = .running(Session(record))
    exerciseFeedback = [:]
    hasAskedAloud = false
    askAloudAt = nil
    screen = .session
    backStack = []
    return [.journal(.begin(record)), .notify(.session(offer.timeline))] + advance(.start)
  }

  /// What a session of an offer is started with.
  package func record(of offer: PreparedSession, level: Level, speed: Int = 1) -> SessionRecord {
    SessionRecord(
      offer.plan, of: offer.routine, level: level, settings: settings,
      exercise: catalogue.exercise, doses: offer.doses.mapValues(\.prescription), speed: speed,
      countIn: settings.countIn, appVersion: appVersion)
  }

  // MARK: - During

  /// Whether the user counts repetitions now.
  var countsByHand: Bool {
    guard let run, case .running(let step) = run.phase else { return false }
    return run.timeline.steps[step.step].set?.work.countedTempo != nil
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

  mutating func translate(_ effects: [SessionEffect], _ run: Session) -> [Effect] {
    var entries: [SetEntry] = []
    var checkpoint: Checkpoint?
    var ending: SessionOutcome?
    for effect in effects {
      switch effect {
      case .finished(let entry, _): entries.append(entry)
      case .checkpoint(let place): checkpoint = place
      case .entered: break
      case .ended(let end, _, _): ending = end
      }
    }
    var written: [Effect] = []
    if let checkpoint {
      keptWork = checkpoint.held
      written.append(.journal(.record(entries, checkpoint)))
    }
    if let ending {
      written += [.journal(.end(ending)), .journal(.loadLog)]
      if run.record.routine == .selfCheck, !run.record.isRehearsal {
        askAfterSelfCheck(isFinished: ending == .finished)
        return inOrder(routeCues(effects, run), written)
      }
      session = .summary(
        Summary(
          session: run,
          comparison: SessionComparison(run, log: log, training: training?.state)))
      screen = .session
      scroll = 0
    }
    return inOrder(routeCues(effects, run), written)
  }

  /// What is heard has its moment, and the journal may take one; what others are told of is in the
  /// journal by then, so that nothing is lost that they know of.
  private func inOrder(_ cues: [Effect], _ written: [Effect]) -> [Effect] {
    func isHeard(_ effect: Effect) -> Bool { if case .sound = effect { true } else { false } }
    return cues.filter(isHeard) + written + cues.filter { !isHeard($0) }
  }

  // MARK: - After

  mutating func finishSummary() -> [Effect] {
    guard case .summary(let summary) = session else { return [] }
    let ratings = exerciseRatings(summary)
    session = .choosing(choice(after: summary.session.timeline))
    scroll = 0
    var feedback = summary.feedback
    feedback.note = feedback.note.split(separator: " ").joined(separator: " ")
    let kept = feedback == Feedback() ? ratings : ratings + [.journal(.rate(feedback))]
    return kept.isEmpty ? [] : kept + [.journal(.loadLog)]
  }
}
