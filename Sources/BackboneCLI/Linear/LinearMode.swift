import BackboneApp
import BackboneCanvas
import BackboneContent
import BackboneCore
import BackboneJournal
import BackboneTerminal
import Glibc

/// The world of lines: the same program as the full screen, read out line after line, for screen
/// readers and terminals that can do no more.
///
/// Commands are typed as lines, in a session too, which is told as by `start --plain`: read key by
/// key, a word would be several commands.
final class LinearMode: LineWorld {
  let printer: LinePrinter
  private var renderer: Renderer
  private var reader = LinearReader()
  /// What tells of the session; nil while none runs.
  private var session: LineFormatter?
  /// What happened in a session that `session` has not been made for yet.
  private var untold: [SessionNotification] = []
  /// The state after the last event.
  private var state: AppState
  private var typed = ""
  /// What has come from the terminal and is not understood yet.
  private var arrived: ArraySlice<TerminalEvent> = []
  /// Whether a line has been typed that nothing has answered yet.
  private var isAsked = true
  /// Whether a line has been typed that nothing has been said to yet.
  private var isUnanswered = false
  private var hasWelcomed = false
  /// Whether it has been said how text is told from commands.
  private var hasHinted = false
  /// A line for what the line before it opens.
  private var rest: String?
  /// Whether the end of a pipe has been passed over; what asks to end after it is a signal.
  private var hasPassedEnd = false
  private(set) var isOver = false

  /// Runs until the user leaves it.
  /// - Parameter asked: a session to start at once.
  /// - Throws: `OutputError` when its lines cannot be written; a `CLIError` where there is no such
  ///   session.
  static func run(content: ContentOptions, asked: SessionRequest? = nil, isMuted: Bool) throws {
    let directories = try AppDirectories.find()
    directories.make()
    let library = try Library.open(content, own: true)
    var catalogue = library.catalogue
    let files = UserFiles(directories)
    let settings = files.settings
    let session = try asked?.resolved(
      in: &catalogue, usual: settings.settings.level, log: JournalAccess.sessions(directories))
    let journal = JournalAccess(directories, settings.settings)
    if asked != nil { try journal.refuseDamage() }
    let (own, themeProblems) = ThemeFolder(path: directories.themes).read()
    var state = AppState(
      catalogue: catalogue, body: library.art.bodyMap, settings: settings.settings,
      columns: 140, rows: 100, appVersion: Version.current)
    state.isRead = true
    if isMuted { state.isMuted = true }
    state.themes = (Theme.allCases + own).map(\.name)
    let world = LinearMode(try LineTerminal.open(readsPipes: true), library.art, state)
    if asked == nil { world.welcome() }
    var shell = Shell(
      world, state, journal: journal, files: files, sound: Sound(settings.settings.sound),
      steering: Steering(), programs: SessionPrograms())
    let problems =
      (settings.problems + themeProblems).map(\.description)
      + OwnKeys.problems(settings.settings.keys, in: state)
    for problem in problems { world.print(Words.CommandErrors.settings(problem)) }
    if let problem = journal.problem {
      world.print(Words.CommandErrors.nothingSaved(problem.reason))
    }
    shell.readAll()
    if let asked, let session {
      // What is unfinished can be found on the session screen afterwards.
      shell.feed(.journal(.unfinishedLoaded(journal.unfinished())))
      shell.feed(
        .asked(session.routine, session.level, speed: asked.speed, asPlanned: asked.isAsPlanned))
    } else if let unfinished = journal.unfinished() {
      shell.feed(.unfinishedFound(unfinished))
    }
    shell.run()
    if let error = world.printer.error { throw error }
  }

  private init(_ terminal: consuming LineTerminal, _ art: DrawingAssets, _ state: AppState) {
    printer = LinePrinter(terminal)
    self.state = state
    renderer = Renderer(art, look: Appearance(glyphMode: .ascii, theme: .mono))
    printer.readLines()
  }

  // MARK: - What is read out

  /// Says once how it works.
  private func welcome() {
    if !hasWelcomed { print(Words.Linear.welcome) }
    hasWelcomed = true
  }

  func show(_ state: AppState) {
    guard state.run == nil, rest == nil else { return }
    welcome()
    for line in reader.lines(renderer.read(state)) { print(line) }
    if isUnanswered { print(Words.Linear.unchanged) }
    guard isAsked || !printer.hasPrompt else { return }
    isAsked = false
    printer.prompt(state.takesText ? Words.Linear.textPrompt : Words.Linear.prompt)
  }

  func follow(_ event: AppEvent, to state: AppState) {
    let before = self.state
    self.state = state
    // What the user was told when the session was left are the last words.
    guard !isOver else { return }
    if before.run == nil, let run = state.run {
      session = LineFormatter(
        state.catalogue, run.record, swaps: swaps(of: run.record, begunBy: event, on: before),
        keys: state.settings.keys, byLine: true)
      isUnanswered = false
      for notification in untold { tell(notification) }
    }
    untold = []
    if session != nil {
      for line in session?.changes(by: event, from: before, to: state) ?? [] { print(line) }
      if case .keyPressed(let key) = event.kind, isUnanswered {
        for line in session?.reply(to: key, state) ?? [] { print(line) }
      }
      if state.run == nil {
        session = nil
        isAsked = true
      }
    } else {
      if let notice = state.notice, notice != before.notice { print(notice.text) }
      if state.takesText, !before.takesText, !hasHinted {
        print(Words.Linear.textHint)
        hasHinted = true
      }
    }
  }

  /// How a session that begins differs from its routine, for the equipment there is.
  private func swaps(
    of record: SessionRecord, begunBy event: AppEvent, on before: AppState
  ) -> [Plan.Swap] {
    let asPlanned =
      switch (event.kind, before.session) {
      case (.asked(_, _, _, let asPlanned), _): asPlanned
      case (_, .choosing(let choice)): choice.isAsPlanned
      default: false
      }
    return before.offer(record.routine, record.level, asPlanned: asPlanned)?.swaps ?? []
  }

  func notify(_ notification: SessionNotification) {
    if session == nil { untold.append(notification) } else { tell(notification) }
  }

  private func tell(_ notification: SessionNotification) {
    for line in session?.lines(notification) ?? [] { print(line) }
  }

  // MARK: - What is typed

  func next(until deadline: Duration?) -> [AppEvent] {
    if printer.error != nil { return [AppEvent(.terminated, at: now)] }
    if let rest {
      self.rest = nil
      let page = renderer.read(state)
      let input = LinearInput(rest, state.keymap, takesText: state.takesText, page)
      return answer(input, on: page).map { AppEvent($0, at: now) }
    }
    if printer.terminal.hasPipeEnded, arrived.isEmpty, state.run == nil {
      isOver = true
      return []
    }
    if arrived.isEmpty { arrived = printer.terminal.wait(until: deadline)[...] }
    // A line is understood by what the one before it has led to.
    while let event = arrived.popFirst() {
      let events = translate(event)
      if !events.isEmpty { return events }
    }
    return []
  }

  private func translate(_ event: TerminalEvent) -> [AppEvent] {
    switch event {
    case .input(.key(let key)): return type(key).map { AppEvent($0, at: now) }
    case .input(.paste(let text)):
      // A paste is text for the line, and never ends it.
      for character in text { _ = type(Key(character)) }
      return []
    case .input(.mouse), .input(.distinctKeys), .input(.ground), .input(.allAnswered),
      .input(.focus), .resized:
      return []
    // A session whose pipe ends goes on to its own end.
    case .terminate(SIGHUP) where printer.terminal.hasPipeEnded && !hasPassedEnd:
      hasPassedEnd = true
      return []
    case .terminate, .askedToStop, .continued, .woke, .slept:
      return AppEvent(event, at: now).map { [$0] } ?? []
    }
  }

  /// Takes a key of a line, and the line with its last one.
  private func type(_ key: Key) -> [AppEvent.Kind] {
    switch key.code {
    case .character(let character) where key.modifiers.isEmpty:
      typed.append(character)
      return []
    case .enter:
      defer { typed = "" }
      // The terminal has ended the line itself.
      printer.lineEnded()
      isAsked = true
      isUnanswered = true
      // In a session nothing is listed that numbers could choose from.
      let page = state.run == nil ? reader.page : SpokenPage()
      return answer(LinearInput(typed, state.keymap, takesText: state.takesText, page), on: page)
    default: return []
    }
  }

  private func answer(_ input: LinearInput, on page: SpokenPage) -> [AppEvent.Kind] {
    switch input {
    case .events(let events) where leadsAway(events): print(Words.Linear.afterSession)
    case .events(let events): return events
    case .typed where state.run != nil: print(Words.Linear.afterSession)
    case .list where state.run != nil, .read where state.run != nil, .again where state.run != nil:
      tellOfPlace()
    case .nothing where state.run != nil:
      print(Words.Linear.unknownInSession(SafeText.clean(typed)))
    case .list: for line in reader.list(page) { print(line) }
    case .read: for line in reader.read(page) { print(line) }
    case .again: for line in reader.whole(page) { print(line) }
    case .commands:
      let takesText = state.takesText
      let lines = state.keymap.lines(takesText: takesText, page) { entry in
        !leadsAway(entry.keys.prefix(1).map { .keyPressed($0) })
      }
      for line in lines { print(line) }
      if state.run == nil {
        for line in Words.Linear.everywhere(takesText: takesText) { print(line) }
      }
    case .typed(let key, let line):
      rest = line
      return [.keyPressed(key)]
    case .nothing(let reason): print(reason)
    }
    return []
  }

  /// Whether something would leave the running session for another screen or a list; only the
  /// session is read out while it runs.
  private func leadsAway(_ events: [AppEvent.Kind]) -> Bool {
    guard state.run != nil else { return false }
    var after = state
    for event in events { _ = update(&after, AppEvent(event, at: after.now)) }
    return after.run != nil
      && (after.screen != state.screen || after.overlay != nil && after.question == nil)
  }

  /// Where the session is, or what it asks.
  private func tellOfPlace() {
    for line in session?.place(state) ?? [] { print(line) }
  }

  // MARK: - The terminal

  func quit() { isOver = true }

  func left(isSaved: Bool) { if isSaved, state.run != nil { print(Words.Lines.kept) } }

  private func print(_ text: String) {
    printer.print(LinearMode.plain(text))
    isUnanswered = false
  }

  /// A text without what only draws: boxes, blocks and braille.
  static func plain(_ text: String) -> String {
    String(
      text.unicodeScalars.filter { scalar in
        !(0x2500...0x25FF).contains(scalar.value) && !(0x2800...0x28FF).contains(scalar.value)
          && scalar.properties.generalCategory != .control
      }.map(Character.init))
  }
}
