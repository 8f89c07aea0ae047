import BackboneApp
import BackboneCanvas
import BackboneContent
import BackboneCore
import BackboneJournal
import BackboneTerminal

/// One run of the full screen: waits, lets the core decide, draws, and carries out what was decided.
struct FullScreen: ~Copyable {
  private var terminal: Terminal
  private var state: AppState
  private var renderer: Renderer
  /// What the user sees.
  private var drawing: ScreenBuffer
  /// Nil where the journal cannot be used; then nothing is recorded.
  private var recorder: SessionRecorder?
  /// Why the journal cannot be used.
  private var journalProblem: JournalError?
  private var settings: SettingsStore
  private let directories: AppDirectories
  private var clock = SessionClock()
  private var sound = Sound()
  /// Nil until the first frame is shown, and where all content was read before it.
  private var own: UserContentLoader?
  private var isOver = false

  /// Runs the full screen until the user leaves it.
  /// - Parameters:
  ///   - asked: a routine to start at once, and its level; nil for that of the settings.
  ///   - speed: how much faster than real time sessions pass.
  static func run(
    content: ContentOptions, look: LookOptions, asked: (routine: String, level: Level?)?,
    speed: Int
  ) throws {
    let directories = try AppDirectories.find()
    try directories.make()
    // A routine of the user's own may be asked for; otherwise nobody waits for their files.
    let library = try Library.open(content, own: asked != nil)
    let settings = SettingsStore(directories)
    let timeline = try asked.map {
      try library.catalogue.timeline($0.routine, $0.level, usual: settings.settings.level)
    }
    let opened = Self.openJournal(directories)
    // There is still everything to look at; only who asks for a session at once needs to know now.
    if case .failure(let problem) = opened, timeline != nil { throw problem }
    let terminal = try Terminal.open(log: directories.log, ascii: look.ascii)
    var launch = FullScreen(
      terminal: terminal, library: library, look: look, journal: opened, settings: settings,
      directories: directories)
    launch.begin(timeline, speed: speed)
    launch.show()
    if asked == nil { launch.read(content) }
    launch.loop()
  }

  private static func openJournal(_ directories: AppDirectories) -> Result<Journal, JournalError> {
    do {
      return .success(try Journal.open(path: directories.journal))
    } catch {
      return .failure(error)
    }
  }

  private init(
    terminal: consuming Terminal, library: Library, look: LookOptions,
    journal: Result<Journal, JournalError>, settings: SettingsStore, directories: AppDirectories
  ) {
    let capabilities = terminal.capabilities
    let size = terminal.size
    self.terminal = terminal
    self.settings = settings
    self.directories = directories
    switch journal {
    case .success(let journal): recorder = SessionRecorder(journal)
    case .failure(let problem): journalProblem = problem
    }
    state = AppState(
      catalogue: library.catalogue, body: library.art.bodyMap, settings: settings.settings,
      columns: size.columns, rows: size.rows, appVersion: Backbone.version)
    renderer = Renderer(
      library.art, look: look.look(depth: capabilities.depth, isUnicode: capabilities.isUnicode))
    drawing = renderer.draw(state)
  }

  private mutating func begin(_ timeline: Timeline?, speed: Int) {
    if let problem = settings.problems.first { feed(.failed("Settings: \(problem.description)")) }
    if let journalProblem {
      feed(.failed("Sessions can't be saved: \(journalProblem.description)"))
    }
    if let recorder { feed(.journal(recorder.log())) }
    if let timeline {
      feed(.asked(timeline.routine, timeline.level, speed: speed))
    } else if let unfinished = recorder?.unfinished() {
      feed(.unfinishedFound(unfinished))
    }
  }

  private mutating func show() {
    drawing = renderer.draw(state)
    terminal.show(drawing.frame, theme: renderer.look.theme)
  }

  /// Begins to read the user's own content; the loop takes it over when it is there.
  private mutating func read(_ content: ContentOptions) {
    own = UserContentLoader(content, wake: terminal.waker)
  }

  private mutating func loop() {
    while !isOver {
      show()
      let wakes = [state.nextWake.map(clock.real), sound.nextWake, recorder?.nextTry]
        .compactMap { $0 }
      // What comes behind a key that quits was meant for another program.
      for event in terminal.wait(until: wakes.min()) where !isOver { act(on: event) }
      switch own?.take() {
      case .success(let content?): take(content.library, problems: content.problems)
      case .failure(let error): feed(.failed("Your own content can't be read: \(error.text)"))
      case .success(nil), nil: break
      }
      for reply in recorder?.retry(at: terminal.now) ?? [] { feed(.journal(reply)) }
      if sound.rings(at: terminal.now) { terminal.bell() }
    }
    let trouble = recorder?.close()
    sound.close()
    terminal.close()
    if let trouble { printError(trouble) }
  }

  private mutating func take(_ library: Library, problems: Int) {
    renderer = Renderer(library.art, look: renderer.look)
    feed(.contentLoaded(library.catalogue, library.art.bodyMap, problems: problems))
  }

  private mutating func act(on event: TerminalEvent) {
    switch event {
    case .input(.key(let key)): feed(.keyPressed(key))
    case .input(.mouse(let mouse)):
      let target = drawing.target(column: mouse.column, row: mouse.row)
      switch mouse.action {
      case .press: feed(.clicked(target))
      case .wheelUp: feed(.scrolled(-1, target))
      case .wheelDown: feed(.scrolled(1, target))
      case .release: break
      }
    case .input(.paste(let text)):
      // Anywhere else a paste would be a burst of commands.
      guard state.takesText else { return }
      for key in Key.typing(text) { feed(.keyPressed(key)) }
    case .resized: feed(.resized(columns: terminal.size.columns, rows: terminal.size.rows))
    case .terminate: feed(.terminated)
    case .askedToStop:
      feed(.suspended)
      terminal.suspend()
    case .continued, .woke: feed(.woke)
    case .slept(let length):
      feed(.slept, at: clock.scaled(terminal.now - length))
    }
  }

  private mutating func feed(_ kind: AppEvent.Kind, at moment: Duration? = nil) {
    let at = moment ?? clock.scaled(terminal.now)
    let effects = update(&state, AppEvent(kind, at: at))
    clock.change(to: state.speed, at: terminal.now)
    // What is being said belongs to a moment that is over.
    if state.isSilent { sound.hush(at: terminal.now) }
    for effect in effects { carryOut(effect) }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .journal(let request): ask(request)
    case .files(.saveSettings(let changed)):
      if let trouble = settings.keep(changed) { feed(.failed(trouble)) }
    case .files(.saveRoutine(let routine)): feed(directories.keep(routine))
    case .sound(.silence): sound.hush(at: terminal.now)
    case .sound(.play(let cue)): sound.play(cue, at: terminal.now)
    // Nobody follows a session that fills the screen.
    case .notify: break
    case .terminal(.repaint): terminal.repaint()
    case .terminal(.suspend): terminal.suspend()
    case .quit: isOver = true
    }
  }

  private mutating func ask(_ request: JournalRequest) {
    guard let replies = recorder?.perform(request, at: .now, now: terminal.now) else {
      if case .begin = request, let journalProblem {
        feed(.failed("This session won't be saved: \(journalProblem.description)"))
      }
      return
    }
    for reply in replies { feed(.journal(reply)) }
  }
}
