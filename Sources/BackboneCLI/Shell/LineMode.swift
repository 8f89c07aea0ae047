import BackboneApp
import BackboneCore
import BackboneJournal
import BackboneTerminal

/// A session without the full screen: a line for each thing that happens, for screen readers, dumb
/// terminals and other programs.
struct LineMode: ~Copyable {
  /// What a line is.
  enum Style {
    /// Words for a user.
    case text
    /// A JSON object.
    case events
  }

  private let terminal: LineTerminal
  private let line: LineFormatter
  private var state: AppState
  private var recorder: SessionRecorder
  private var sound = Sound()
  private var clock = SessionClock()
  /// Whether the session is over; what is left is to let its last words be heard.
  private var hasEnded = false
  private var isOver = false
  /// Why nothing can be written any more.
  private var outputError: OutputError?

  /// Runs a session to its end, or until the user leaves it.
  /// - Throws: `OutputError` when its lines cannot be written; the session is then kept where it is.
  static func run(
    content: ContentOptions, asked: (routine: String, level: Level?), speed: Int, style: Style
  ) throws {
    let directories = try AppDirectories.find()
    try directories.make()
    let catalogue = try Library.catalogue(content)
    let settings = SettingsStore(directories).settings
    let timeline = try catalogue.timeline(asked.routine, asked.level, usual: settings.level)
    let recorder = SessionRecorder(try Journal.open(path: directories.journal))
    var run = try LineMode(
      catalogue: catalogue, recorder: recorder, settings: settings, style: style)
    defer { run.close() }
    run.feed(.asked(timeline.routine, timeline.level, speed: speed))
    run.loop()
    if let error = run.outputError { throw error }
  }

  private init(
    catalogue: Catalogue, recorder: SessionRecorder, settings: Settings, style: Style
  ) throws {
    terminal = try LineTerminal.open()
    line = LineFormatter(style, catalogue)
    state = AppState(
      catalogue: catalogue, settings: settings, columns: 80, rows: 24,
      appVersion: Backbone.version)
    state.isDrawn = false
    self.recorder = recorder
  }

  private mutating func close() {
    if let trouble = recorder.close() { printError(trouble) }
    sound.close()
    terminal.close()
  }

  private mutating func loop() {
    while !isOver, !hasEnded || sound.isPlaying {
      // Nobody follows any more: the session waits for the next launch.
      if outputError != nil { return feed(.terminated) }
      // The last words are heard to their end; nobody tells when a child has ended, so it is asked.
      let poll = hasEnded ? terminal.now + .milliseconds(50) : nil
      let wakes = [state.nextWake.map(clock.real), sound.nextWake, recorder.nextTry, poll]
        .compactMap { $0 }
      // What comes behind a key that quits was meant for another program.
      for event in terminal.wait(until: wakes.min()) where !isOver { act(on: event) }
      for reply in recorder.retry(at: terminal.now) { heed(reply) }
      if sound.rings(at: terminal.now), terminal.hasBell { write("\u{07}") }
    }
  }

  private mutating func act(on event: TerminalEvent) {
    switch event {
    case .input(.key(let key)):
      // There is nothing to command while the last words are heard.
      if !hasEnded { feed(.keyPressed(key)) }
    case .input(.mouse), .input(.paste), .resized: break
    case .terminate: feed(.terminated)
    case .askedToStop:
      feed(.suspended)
      suspend()
    case .continued, .woke: feed(.woke)
    case .slept(let length): feed(.slept, at: clock.scaled(terminal.now - length))
    }
  }

  private mutating func suspend() {
    sound.hush(at: terminal.now)
    terminal.suspend()
  }

  private mutating func feed(_ kind: AppEvent.Kind, at moment: Duration? = nil) {
    let before = state
    let effects = update(&state, AppEvent(kind, at: moment ?? clock.scaled(terminal.now)))
    clock.change(to: state.speed, at: terminal.now)
    if state.isSilent { sound.hush(at: terminal.now) }
    for effect in effects { carryOut(effect) }
    for text in line.changes(from: before, to: state) { print(text) }
    if case .help = state.overlay { state.overlay = nil }
    if case .summary = state.session, !hasEnded {
      hasEnded = true
      for text in line.end(state) { print(text) }
    }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    // Nobody reads the log here.
    case .journal(.loadLog): break
    case .journal(let request):
      for reply in recorder.perform(request, at: .now, now: terminal.now) { heed(reply) }
    case .sound(.play(let cue)): sound.play(cue, at: terminal.now)
    case .notify(let notification): if let text = line.line(notification) { print(text) }
    case .terminal(.suspend): suspend()
    case .quit: isOver = true
    case .sound(.silence): sound.hush(at: terminal.now)
    // Nothing is drawn, and nothing that is kept in files can be changed here.
    case .files, .terminal(.repaint): break
    }
  }

  /// What became of the journal is for standard error: the output is the session's alone.
  private func heed(_ reply: JournalReply) {
    switch reply {
    case .failed(let text), .recovered(let text): printError(text)
    // Only the full screen lists sessions and resumes them.
    case .logLoaded, .logUnreadable, .sessionResumed, .resumeRefused: break
    }
  }

  private mutating func print(_ text: String) { write(text + "\n") }

  /// Writes something, as long as there is somebody who reads.
  private mutating func write(_ text: String) {
    guard outputError == nil else { return }
    do throws(OutputError) {
      try terminal.write(text)
    } catch {
      outputError = error
    }
  }
}
