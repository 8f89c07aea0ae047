import BackboneApp
import BackboneCore
import BackboneTerminal

/// The world of lines: a session without the full screen, a line for each thing that happens, for
/// screen readers, dumb terminals and other programs.
final class LineMode: LineWorld {
  /// What a line is.
  enum Style {
    /// Words for a user.
    case text
    /// A JSON object.
    case events
  }

  let printer: LinePrinter
  private var lines: any SessionLines
  /// The state after the last event.
  private var state: AppState
  /// What happens next without anybody pressing a key.
  private var pending: [AppEvent] = []
  /// The session to start once a question about an earlier one is answered.
  private var waiting: AppEvent.Kind?
  /// What is asked after the session, where there is somebody to answer.
  private var questions: ClosingQuestions?
  /// When the questions were asked.
  private var asked: Duration = .zero
  private var hasAsked = false
  /// Whether a key has been answered by a line yet.
  private var hasAnswered = true
  private(set) var isFinishing = false
  private(set) var isOver = false

  /// Runs a session to its end, or until the user leaves it.
  /// - Throws: `OutputError` when its lines cannot be written; the session is then kept where it is.
  static func run(
    content: ContentOptions, asked: SessionRequest, isMuted: Bool, style: Style
  ) throws {
    let directories = try AppDirectories.find()
    directories.make()
    var catalogue = try Library.catalogue(content)
    let files = UserFiles(directories)
    files.settings.tell()
    let settings = files.settings.settings
    let session = try asked.resolved(
      in: &catalogue, usual: settings.level, log: JournalAccess.sessions(directories))
    let journal = JournalAccess(directories, settings)
    try journal.refuseDamage()
    var state = AppState(
      catalogue: catalogue, settings: settings, columns: 80, rows: 24,
      appVersion: Version.current)
    state.isDrawn = false
    if isMuted { state.isMuted = true }
    // A session asks for the day's doses.
    if let training = journal.training(catalogue, settings, at: .now) {
      _ = update(&state, AppEvent(.trainingLoaded(training), at: .zero))
    }
    guard
      let offer = state.offer(session.routine, session.level, asPlanned: asked.isAsPlanned)
    else { preconditionFailure("\(session.routine.rawValue) has a plan for its level") }
    let record = state.record(of: offer, level: session.level, speed: asked.speed)
    let lines: any SessionLines =
      switch style {
      case .text: LineFormatter(catalogue, record, swaps: offer.swaps, keys: settings.keys)
      case .events: EventFormatter(record, swaps: offer.swaps)
      }
    let world = LineMode(try LineTerminal.open(), lines, state)
    if style == .text, world.printer.terminal.hasKeys { world.questions = ClosingQuestions() }
    var shell = Shell(
      world, state, journal: journal, files: files, sound: Sound(settings.sound),
      steering: Steering(), programs: SessionPrograms())
    let start = AppEvent.Kind.asked(
      session.routine, session.level, speed: asked.speed, asPlanned: asked.isAsPlanned)
    let unfinished = style == .text ? journal.unfinished() : nil
    if let unfinished, asked.isUnnamed, world.questions != nil {
      world.waiting = start
      shell.feed(.unfinishedFound(unfinished))
    } else {
      // What was asked for by name is what is wanted now, and without keys there is no asking.
      if let unfinished { world.print(LineFormatter.otherUnfinished(unfinished, state)) }
      shell.feed(start)
    }
    shell.run()
    if let error = world.printer.error { throw error }
  }

  private init(
    _ terminal: consuming LineTerminal, _ lines: any SessionLines, _ state: AppState
  ) {
    printer = LinePrinter(terminal)
    self.lines = lines
    self.state = state
  }

  /// Nothing is drawn.
  func show(_ state: AppState) {}

  func next(until deadline: Duration?) -> [AppEvent] {
    // Nobody follows any more: the session waits for the next launch.
    if printer.error != nil { return [AppEvent(.terminated, at: now)] }
    if !pending.isEmpty {
      defer { pending = [] }
      return pending
    }
    return printer.terminal.wait(until: deadline).compactMap(translate)
  }

  private func translate(_ event: TerminalEvent) -> AppEvent? {
    switch event {
    case .input(.key(let key)): AppEvent(.keyPressed(key), at: now)
    case .input(.mouse), .input(.paste), .input(.distinctKeys), .input(.ground),
      .input(.allAnswered), .input(.focus), .resized:
      nil
    case .terminate, .askedToStop, .continued, .woke, .slept: AppEvent(event, at: now)
    }
  }

  func takes(_ event: AppEvent) -> Bool {
    guard !isOver, case .keyPressed(let key) = event.kind else { return !isOver }
    // There is nothing to command while the last words are heard.
    if isFinishing { return false }
    hasAnswered = false
    guard case .summary = state.session else { return true }
    if let question = state.question {
      // Why the last set was stopped is asked first; any other key gives no reason.
      if question.answers.contains(where: { $0.keys.contains(key) }) { return true }
      pending = [AppEvent(.keyPressed(Key(.escape)), at: now)]
      return false
    }
    // What was pressed before the questions were there was meant for the session.
    if event.at > asked { answer(key) }
    return false
  }

  func follow(_ event: AppEvent, to state: AppState) {
    let before = self.state
    self.state = state
    // What the user was told when the session was left are the last words.
    guard !isOver else { return }
    for text in lines.changes(by: event, from: before, to: state) { print(text) }
    // The keys have been listed, and there is nothing to choose from.
    if state.dialog(HelpDialog.self) != nil {
      pending = [AppEvent(.keyPressed(Key(.escape)), at: now)]
    }
    if case .keyPressed(let key) = event.kind, !hasAnswered, let lines = lines as? LineFormatter {
      for text in lines.reply(to: key, state) { print(text) }
    }
    if let waiting, state.overlay == nil {
      self.waiting = nil
      if state.run == nil { pending.append(AppEvent(waiting, at: now)) }
    }
    if case .summary = state.session, state.overlay == nil, !hasAsked { ask() }
    // It was discarded.
    if case .choosing = state.session, before.run != nil { isFinishing = true }
    if case .rated = event.kind { isFinishing = true }
  }

  /// The session is over: what is left are the questions, and the last words.
  private func ask() {
    asked = now
    hasAsked = true
    // Where nothing was done there is nothing to say of it.
    guard let question = questions?.question, hasWorked else {
      isFinishing = true
      return
    }
    print(question)
  }

  private var hasWorked: Bool {
    if case .summary(let summary) = state.session { summary.session.worked > .zero } else { false }
  }

  private func answer(_ key: Key) {
    guard var questions else { return }
    for text in questions.press(key) { print(text) }
    self.questions = questions
    guard questions.isDone else { return }
    print(Words.Lines.thanks)
    pending = [AppEvent(.rated(questions.feedback), at: now)]
  }

  func notify(_ notification: SessionNotification) {
    for text in lines.lines(notification) { print(text) }
  }

  func quit() { isOver = true }

  func left(isSaved: Bool) {
    guard state.run != nil else { return }
    for text in lines.left(isSaved: isSaved) { print(text) }
  }

  private func print(_ text: String) {
    hasAnswered = true
    printer.print(text)
  }
}
