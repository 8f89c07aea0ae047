import BackboneApp
import BackboneCore
import BackboneJournal
import BackboneTerminal

/// One run of the program: waits for what happens, lets the core decide, and carries out what it
/// decided.
struct Shell {
  private let world: any World
  private(set) var state: AppState
  private var journal: JournalAccess?
  private var files: UserFiles?
  private var sound: Sound?
  private var steering: Steering?
  private var programs: SessionPrograms?
  private var clock = SessionClock()
  /// What the first picture did without.
  private var unread = Unread()

  /// What of the journal is still to be read.
  private struct Unread {
    var log = false
    var history = false
  }

  /// A run in a world.
  /// - Parameters:
  ///   - journal: nil where sessions are not recorded, or not yet.
  ///   - files: nil where nothing is written to files.
  ///   - sound: nil where nothing is to be heard.
  ///   - steering: nil where no other program may see the session.
  ///   - programs: nil where no program is started beside a session.
  init(
    _ world: any World, _ state: AppState, journal: JournalAccess? = nil, files: UserFiles? = nil,
    sound: Sound? = nil, steering: Steering? = nil,
    programs: SessionPrograms? = nil
  ) {
    self.world = world
    self.state = state
    self.journal = journal
    self.files = files
    self.sound = sound
    self.steering = steering
    self.programs = programs
  }

  /// Runs until the program is left, and gives everything back.
  mutating func run() {
    while !world.isOver, !world.isFinishing || sound?.isPlaying == true {
      world.show(state)
      steering?.follow(state)
      programs?.follow(state)
      world.watch((steering?.descriptors ?? []) + (journal?.descriptors ?? []))
      for event in world.next(until: nextWake) where world.takes(event) { feed(event) }
      serve()
      for reply in journal?.retry(at: world.now) ?? [] { feed(.journal(reply)) }
      if journal?.takesArrivals() == true { for event in loadAll() { feed(event) } }
      if sound?.rings(at: world.now) == true { world.ring() }
      if let notice = sound?.takeNotice() { feed(.failed(notice)) }
      if let notice = programs?.takeNotice() { feed(.failed(notice)) }
    }
    let trouble = journal?.close()
    world.left(isSaved: journal?.isSaved == true)
    sound?.close()
    steering?.close()
    programs?.close(state.settings)
    world.close()
    if let trouble { printError(trouble) }
  }

  /// Does what other programs ask.
  private mutating func serve() {
    for request in steering?.take() ?? [] {
      // What is answered is true now, and not when the screen was last drawn.
      feed(.woke)
      guard let command = Steering.command(request) else {
        steering?.answer(
          request, Words.Steering.unknownRequest(SafeText.clean(request.line)), state)
        continue
      }
      let refusal = state.refusal(of: command)
      if refusal == nil { feed(.steered(command)) }
      steering?.answer(request, refusal, state)
    }
  }

  private var nextWake: Duration? {
    [state.nextWake.map(clock.real), sound?.nextWake, journal?.nextTry]
      .compactMap { $0 }.min()
  }

  /// Takes something that happens now.
  mutating func feed(_ kind: AppEvent.Kind) { feed(AppEvent(kind, at: world.now)) }

  /// Takes something that happened at a moment in real time.
  private mutating func feed(_ event: AppEvent) {
    let effects = update(&state, AppEvent(event.kind, at: clock.scaled(event.at)))
    clock.change(to: state.speed, at: event.at)
    // What is being said belongs to a moment that is over.
    if state.isSilent { sound?.hush(at: world.now) }
    var answers: [AppEvent.Kind] = []
    for effect in effects { answers += carryOut(effect) }
    world.follow(event, to: state)
    for answer in answers { feed(answer) }
  }

  /// Lets be heard from now on what sounds.
  mutating func play(with sound: Sound) { self.sound = sound }

  /// Keeps sessions in a journal from now on.
  mutating func keep(in journal: JournalAccess) { self.journal = journal }

  /// Says that nothing will be saved, where that is so.
  mutating func tellOfJournal() {
    guard let problem = journal?.problem else { return }
    feed(.failed(Words.CommandErrors.nothingSaved(problem.reason)))
  }

  /// Reads the log and the training, which the state then has.
  mutating func readAll() {
    for event in loadAll() { feed(event) }
  }

  /// Reads what Today and a session need: what is due, and the doses of the day.
  ///
  /// There may be years of the rest, for which `readRest` is called once there is something to see.
  mutating func readDay() {
    let now = Timestamp.now
    let recent = journal?.recentTraining(state.catalogue, state.settings, at: now)
    unread = Unread(log: true, history: recent.map { !$0.isWhole } ?? false)
    if let recent { feed(.trainingLoaded(recent.overview)) }
    // Somebody of whom nothing else is known may have rehearsed; only the log tells.
    guard recent == nil || state.isNew else { return }
    unread.log = false
    if let log = journal?.log() { feed(.journal(log)) }
  }

  /// Reads what `readDay` left.
  mutating func readRest() {
    if unread.log, let log = journal?.log() { feed(.journal(log)) }
    if unread.history { for event in loadTraining() { feed(event) } }
    unread = Unread()
  }

  private func loadTraining() -> [AppEvent.Kind] {
    guard let training = journal?.training(state.catalogue, state.settings, at: .now) else {
      return []
    }
    return [.trainingLoaded(training)]
  }

  /// Reads the log and the training again.
  private func loadAll() -> [AppEvent.Kind] {
    (journal?.log().map { [.journal($0)] } ?? []) + loadTraining()
  }

  /// Exports or imports, and reads the journal again where that changed it.
  private func exchange(_ request: ExchangeRequest) -> [AppEvent.Kind] {
    guard let journal, let reply = journal.exchange(request, state.catalogue) else {
      return [.exchanged(.failed(Words.Transfer.noLog))]
    }
    switch request {
    case .export, .preview, .findLastImport: return [.exchanged(reply)]
    case .add, .undoImport:
      return [.exchanged(reply)] + loadAll()
    }
  }

  /// Does what was decided, and returns what the journal or a file answers.
  private mutating func carryOut(_ effect: Effect) -> [AppEvent.Kind] {
    switch effect {
    case .journal(let request):
      let replies = journal?.perform(request, at: .now, now: world.now) ?? []
      return replies.map { .journal($0) } + (request.changesTraining ? loadTraining() : [])
    // Where nothing is written, a change counts as saved, so that what follows can be seen.
    case .files(.saveRoutine(let routine)) where files == nil: return [.routineSaved(routine)]
    case .files(.deleteRoutine(let id)) where files == nil: return [.routineDeleted(id)]
    case .files(let request):
      if case .saveSettings(let settings) = request { sound?.apply(settings.sound) }
      return files?.perform(request, state.catalogue) ?? []
    case .exchange(let request): return exchange(request)
    case .sound(.play(let cue)): sound?.play(cue, at: world.now)
    case .sound(.silence): sound?.hush(at: world.now)
    case .notify(let notification): world.notify(notification)
    case .terminal(let request): world.perform(request)
    case .quit: world.quit()
    }
    return []
  }
}

extension JournalRequest {
  /// Whether the training is read again after it.
  fileprivate var changesTraining: Bool {
    switch self {
    case .add, .discard, .loadLog, .loadTraining: true
    case .begin, .resume, .record, .end, .abandon, .explain, .rate, .rateExercise: false
    }
  }
}
