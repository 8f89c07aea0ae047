import BackboneApp
import BackboneCore
import BackboneTerminal

/// The world of lines: a session without the full screen, a line for each thing that happens, for
/// screen readers, dumb terminals and other programs.
final class LineMode: World {
  /// What a line is.
  enum Style {
    /// Words for a user.
    case text
    /// A JSON object.
    case events
  }

  private let terminal: LineTerminal
  private let line: LineFormatter
  /// The state after the last event.
  private var state: AppState
  /// Keys that the program presses itself.
  private var pending: [AppEvent] = []
  private(set) var isFinishing = false
  private(set) var isOver = false
  /// Why nothing can be written any more.
  private var outputError: OutputError?

  /// Runs a session to its end, or until the user leaves it.
  /// - Throws: `OutputError` when its lines cannot be written; the session is then kept where it is.
  static func run(
    content: ContentOptions, asked: SessionRequest, isMuted: Bool, style: Style
  ) throws {
    let directories = try AppDirectories.find()
    directories.make()
    let catalogue = try Library.catalogue(content)
    let files = UserFiles(directories)
    let settings = files.settings.settings
    let session = try asked.resolved(
      in: catalogue, usual: settings.level, log: JournalAccess.sessions(directories))
    let journal = JournalAccess(directories)
    try journal.refuseDamage()
    var state = AppState(
      catalogue: catalogue, settings: settings, columns: 80, rows: 24,
      appVersion: Backbone.version)
    state.isDrawn = false
    if isMuted { state.isMuted = true }
    let lines = LineMode(try LineTerminal.open(), LineFormatter(style, catalogue), state)
    var shell = Shell(lines, state, journal: journal, files: files, sound: Sound(settings.sound))
    shell.feed(
      .asked(session.routine, session.level, speed: asked.speed, asPlanned: asked.isAsPlanned))
    shell.run()
    if let error = lines.outputError { throw error }
  }

  private init(_ terminal: consuming LineTerminal, _ line: LineFormatter, _ state: AppState) {
    self.terminal = terminal
    self.line = line
    self.state = state
  }

  var now: Duration { terminal.now }

  /// Nothing is drawn.
  func show(_ state: AppState) {}

  func next(until deadline: Duration?) -> [AppEvent] {
    // Nobody follows any more: the session waits for the next launch.
    if outputError != nil { return [AppEvent(.terminated, at: now)] }
    if !pending.isEmpty {
      defer { pending = [] }
      return pending
    }
    return terminal.wait(until: deadline).compactMap(translate)
  }

  private func translate(_ event: TerminalEvent) -> AppEvent? {
    switch event {
    case .input(.key(let key)): AppEvent(.keyPressed(key), at: now)
    case .input(.mouse), .input(.paste), .input(.distinctKeys), .resized: nil
    case .terminate, .askedToStop, .continued, .woke, .slept: AppEvent(event, at: now)
    }
  }

  func takes(_ event: AppEvent) -> Bool {
    // There is nothing to command while the last words are heard.
    if case .keyPressed = event.kind, isFinishing { return false }
    return !isOver
  }

  func follow(_ event: AppEvent, to state: AppState) {
    for text in line.changes(from: self.state, to: state) { print(text) }
    self.state = state
    // The keys have been listed, and there is nothing to choose from.
    if case .help = state.overlay { pending = [AppEvent(.keyPressed(Key(.escape)), at: now)] }
    if case .summary = state.session, !isFinishing {
      isFinishing = true
      for text in line.end(state) { print(text) }
    }
  }

  func notify(_ notification: SessionNotification) {
    if let text = line.line(notification) { print(text) }
  }

  func perform(_ request: TerminalRequest) {
    switch request {
    case .suspend: terminal.suspend()
    case .repaint: break
    }
  }

  func ring() { if terminal.hasBell { write("\u{07}") } }
  func quit() { isOver = true }
  func close() { terminal.close() }

  private func print(_ text: String) { write(text + "\n") }

  /// Writes something, as long as there is somebody who reads.
  private func write(_ text: String) {
    guard outputError == nil else { return }
    do throws(OutputError) {
      try terminal.write(text)
    } catch {
      outputError = error
    }
  }
}
