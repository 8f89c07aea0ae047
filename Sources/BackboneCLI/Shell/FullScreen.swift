import BackboneApp
import BackboneCanvas
import BackboneContent
import BackboneCore
import BackboneJournal
import BackboneTerminal

/// The world of the full screen: frames, keys and the mouse.
final class FullScreen: World {
  private let terminal: Terminal
  private var renderer: Renderer
  /// What the user sees; nil before the first frame.
  private var drawing: ScreenBuffer?
  /// How it looks.
  private var chooser: LookChooser
  /// Whether the terminal has said what its ground is.
  private var knowsGround = false
  private let last: LastLaunch
  private let directories: AppDirectories
  /// Nil where the drawings may change without the program's knowing.
  private let layouts: LayoutFiles?
  /// Nil where all content was read before the first frame.
  private var own: UserContentLoader?
  private(set) var isOver = false
  /// When the window's size changed last.
  private var resizedAt: Duration?
  /// The screen that was shown last.
  private var screen: ScreenID?
  /// Whether the user may be looking, as far as the terminal says.
  private var hasFocus = true
  /// The session as it was shown last.
  private var status: SessionStatus?

  /// Runs the full screen until the user leaves it.
  /// - Parameters:
  ///   - asked: a session to start at once.
  ///   - isMuted: whether it starts without sound.
  static func run(
    content: ContentOptions, look: LookOptions, asked: SessionRequest?, isMuted: Bool
  ) throws {
    let directories = try AppDirectories.find()
    directories.make()
    // A routine of the user's own may be asked for; otherwise nobody waits for their files.
    let library = try Library.open(content, own: asked != nil)
    var catalogue = library.catalogue
    let files = UserFiles(directories)
    let settings = files.settings
    let session = try asked?.resolved(
      in: &catalogue, usual: settings.settings.level,
      log: JournalAccess.sessions(directories))
    // There is still everything to look at; only who asks for a session at once needs to know now.
    let asksAtOnce = asked != nil
    let opened = asksAtOnce ? JournalAccess(directories, settings.settings) : nil
    try opened?.refuseDamage()
    let (own, themeProblems) = ThemeFolder(path: directories.themes).read()
    let themes = Theme.allCases + own
    try look.check(among: themes, themeProblems)
    let last = LastLaunch(path: directories.last)
    let terminal = try Terminal.open(
      log: directories.log, ascii: look.ascii,
      mouse: !look.noMouse && settings.settings.look.hasMouse)
    let size = terminal.size
    let capabilities = terminal.capabilities
    let chooser = LookChooser(
      options: look, launched: settings.settings.look, depth: capabilities.depth,
      isUnicode: capabilities.isUnicode, themes: themes,
      ground: last.ground ?? .ofEnvironment ?? .dark)
    let screen = FullScreen(terminal, library, chooser, last, directories)
    var state = AppState(
      catalogue: catalogue, body: library.art.bodyMap, figures: library.art.figureIDs,
      settings: settings.settings,
      columns: size.columns, rows: size.rows, appVersion: Version.current)
    if isMuted { state.isMuted = true }
    state.themes = themes.map(\.name)
    if asked == nil, let seen = last.screen { state.open(seen) }
    var shell = Shell(
      screen, state, files: files, steering: Steering(), programs: SessionPrograms())
    let keyProblem = OwnKeys.problems(settings.settings.keys, in: state).first
    let fileProblem = (settings.problems + themeProblems).first
    let problems: [String] = [
      keyProblem.map { "\(directories.settings): \($0)" }, fileProblem?.description,
    ].compactMap { $0.map { Words.CommandErrors.settings($0) } }
    // Nobody waits for the journal to see what it has no part in.
    let isShownFirst = !asksAtOnce && [.anatomy, .exercises, .learn].contains(state.screen)
    if isShownFirst {
      for problem in problems { shell.feed(.failed(problem)) }
      screen.show(shell.state)
    }
    shell.play(with: Sound(settings.settings.sound))
    let journal = opened ?? JournalAccess(directories, settings.settings)
    shell.keep(in: journal)
    if isShownFirst { shell.tellOfJournal() }
    let needsTheDay = asksAtOnce || shell.state.screen == .today
    if needsTheDay { shell.readDay() } else { shell.readAll() }
    if let asked, let session {
      // What is unfinished can be found on the session screen afterwards.
      shell.feed(.journal(.unfinishedLoaded(journal.unfinished())))
      shell.feed(
        .asked(
          session.routine, session.level, speed: asked.speed, asPlanned: asked.isAsPlanned))
    } else if let unfinished = journal.unfinished() {
      shell.feed(.unfinishedFound(unfinished))
    }
    // Said once it can be seen: it stands for a few seconds, and reading may take longer. That nothing
    // will be saved matters most, so it comes last.
    if !isShownFirst {
      for problem in problems { shell.feed(.failed(problem)) }
      shell.tellOfJournal()
    }
    if needsTheDay { screen.show(shell.state) }
    // The user's own content and years of history are read while there is something to look at.
    if !asksAtOnce { screen.read(content) }
    shell.readRest()
    shell.run()
  }

  private init(
    _ terminal: consuming Terminal, _ library: Library, _ chooser: LookChooser, _ last: LastLaunch,
    _ directories: AppDirectories
  ) {
    self.terminal = terminal
    self.chooser = chooser
    self.last = last
    self.directories = directories
    let layouts = directories.layouts.flatMap { folder in
      library.checksum.flatMap { LayoutFiles(folder: folder, content: $0) }
    }
    self.layouts = layouts
    renderer = Renderer(
      library.art, look: chooser.look(chooser.launched),
      layouts: LayoutStore { layouts?.read($0) })
  }

  private func read(_ content: ContentOptions) {
    own = UserContentLoader(content, wake: terminal.waker)
  }

  var now: Duration { terminal.now }

  func show(_ state: AppState) {
    renderer.look = chooser.look(state.settings.look)
    terminal.wantMouse(state.settings.look.hasMouse && !chooser.options.noMouse)
    screen = state.screen
    let drawing = renderer.draw(state)
    terminal.show(drawing.frame, theme: renderer.look.theme, cursor: drawing.cursor)
    self.drawing = drawing
    let status = state.status
    let hasProgress = state.settings.look.hasProgress
    terminal.accompany(status.map { WindowStatus($0, hasProgress: hasProgress) })
    // Whoever rests may be in another window.
    if !hasFocus, let status, status.kind == .work, let before = self.status, before.kind != .work {
      terminal.notify(Words.Steering.workBegins(status))
    }
    // Only who looks can begin the next one.
    if status == nil { hasFocus = true }
    self.status = status
  }

  func next(until deadline: Duration?) -> [AppEvent] {
    var events = wait(until: deadline).compactMap(translate)
    switch own?.take() {
    case .success(let content?):
      let library = content.library
      renderer.replace(library.art)
      events.append(
        AppEvent(
          .contentLoaded(
            library.catalogue, library.art.bodyMap, figures: library.art.figureIDs,
            problems: content.problems), at: now))
    case .failure(let error):
      events.append(AppEvent(.failed(Words.CommandErrors.ownContent(error.text)), at: now))
    case .success(nil), nil: break
    }
    return events
  }

  /// Waits for events; while a window is dragged, until its size rests.
  ///
  /// Sizes then come faster than they can be drawn. The first of them is shown at once.
  private func wait(until deadline: Duration?) -> [TerminalEvent] {
    var events = terminal.wait(until: deadline)
    let begin = now
    while events.last == .resized {
      let last = resizedAt
      resizedAt = now
      guard let last, now - last < Self.restOfSize, now - begin < Self.longestDrag else { break }
      let rest = now + Self.restOfSize
      events += terminal.wait(until: deadline.map { min($0, rest) } ?? rest)
    }
    return events
  }

  private static let restOfSize = Duration.milliseconds(40)
  private static let longestDrag = Duration.milliseconds(250)

  private func translate(_ event: TerminalEvent) -> AppEvent? {
    if let event = AppEvent(event, at: now) { return event }
    return translatedInput(event).map { AppEvent($0, at: now) }
  }

  private func translatedInput(_ event: TerminalEvent) -> AppEvent.Kind? {
    switch event {
    case .input(.key(let key)): return .keyPressed(key)
    case .input(.mouse(let mouse)):
      let target = drawing?.target(column: mouse.column, row: mouse.row)
      switch mouse.action {
      case .press: return .clicked(target)
      case .wheelUp: return .scrolled(-1, target)
      case .wheelDown: return .scrolled(1, target)
      case .release: return nil
      }
    case .input(.paste(let text)): return .pasted(text)
    case .input(.ground(let ground)):
      chooser.ground = ground
      knowsGround = true
      return nil
    case .input(.allAnswered):
      // The ground of the last launch may have been another terminal's.
      if !knowsGround { chooser.ground = .ofEnvironment ?? .dark }
      return nil
    case .input(.distinctKeys): return nil
    case .input(.focus(let hasFocus)):
      self.hasFocus = hasFocus
      return nil
    case .resized: return .resized(columns: terminal.size.columns, rows: terminal.size.rows)
    case .terminate, .askedToStop, .continued, .woke, .slept: return nil
    }
  }

  func perform(_ request: TerminalRequest) {
    switch request {
    case .repaint: terminal.repaint()
    case .suspend:
      terminal.suspend()
      // Who brings it back to the foreground looks at it.
      hasFocus = true
    }
  }

  func watch(_ descriptors: [Int32]) { terminal.watch(descriptors) }
  func ring() { terminal.bell() }
  func quit() { isOver = true }

  func close() {
    terminal.close()
    last.keep(screen: screen, ground: knowsGround ? chooser.ground : nil)
    keepLayouts()
  }

  private func keepLayouts() {
    guard let layouts else { return }
    let new = renderer.layouts { !layouts.has($0) }
    guard !new.isEmpty, (try? directories.makeLayouts()) != nil else { return }
    layouts.write(new)
  }
}

extension WindowStatus {
  /// What a window tells of a session.
  fileprivate init(_ session: SessionStatus, hasProgress: Bool) {
    let whole = session.elapsed + session.remaining
    let percent = whole > .zero ? Int(100 * (session.elapsed / whole)) : 0
    self.init(
      title: Words.Steering.title(session),
      progress: hasProgress
        ? Completion(percent: percent, isPaused: session.phase == .paused) : nil)
  }
}
