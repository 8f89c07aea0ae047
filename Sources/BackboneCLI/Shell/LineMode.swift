import BackboneApp
import BackboneCore
import BackboneTerminal
import Glibc

/// A session without the full screen: a line for each thing that happens, for screen readers, dumb
/// terminals and other programs.
struct LineMode {
  /// What a line is.
  enum Style {
    /// Words for a person.
    case text
    /// A JSON object.
    case events
  }

  private let waiter: Waiter
  private let line: LineFormatter
  private var tty: TTYModes?
  private var state: AppState
  private var keeper: Keeper
  private var sound = Sound()
  private var clock: SessionClock
  /// Whether the session is over; what is left is to let its last words be heard.
  private var hasEnded = false
  private var isOver = false

  /// Runs a session to its end, or until the person leaves it.
  static func run(
    content: ContentOptions, asked: (routine: String, level: Level), speed: Int, style: Style
  ) throws {
    let place = try Place.find()
    try place.make()
    let catalogue = try Library.catalogue(content)
    let keeper = try Keeper(place, speed: speed)
    defer { keeper.close() }
    var run = try LineMode(
      catalogue: catalogue, keeper: keeper, settings: SettingsKeeper(place).settings,
      speed: speed, style: style)
    defer { run.close() }
    _ = try catalogue.timeline(asked.routine, asked.level)
    run.feed(.launched(log: [], unfinished: nil))
    run.feed(.asked(RoutineID(rawValue: asked.routine), asked.level))
    run.loop()
  }

  private init(
    catalogue: Catalogue, keeper: Keeper, settings: Settings, speed: Int, style: Style
  ) throws {
    tty = TTYModes.keyByKey(STDIN_FILENO)
    // Without a terminal there are no keys: a pipe that ends must not end the session.
    waiter = try Waiter.open(input: tty == nil ? -1 : STDIN_FILENO)
    line = LineFormatter(style, catalogue)
    state = AppState(catalogue: catalogue, settings: settings, columns: 80, rows: 24)
    state.speed = speed
    state.isDrawn = false
    self.keeper = keeper
    clock = SessionClock(speed: speed)
  }

  private mutating func close() {
    sound.close()
    tty?.restore()
    waiter.close()
  }

  private mutating func loop() {
    while !isOver, !hasEnded || sound.isPlaying {
      // The last words are heard to their end; nobody tells when a child has ended, so it is asked.
      let poll = hasEnded ? waiter.now + .milliseconds(50) : nil
      let wakes = [state.nextWake.map(clock.real), sound.nextWake, poll].compactMap { $0 }
      for arrival in waiter.wait(until: wakes.min()) { act(on: arrival) }
      if sound.rings(at: waiter.now), isatty(STDOUT_FILENO) == 1 { Self.write("\u{07}") }
    }
  }

  private mutating func act(on arrival: Waiter.Arrival) {
    switch arrival {
    case .input(.key(let key)): feed(.keyPressed(key))
    case .input: break
    case .signal(SIGTSTP):
      feed(.suspended)
      suspend()
    case .signal(SIGWINCH), .signal(SIGCONT): break
    case .signal: feed(.terminated)
    case .deadline: feed(.woke)
    case .slept(let length): feed(.slept, at: clock.scaled(waiter.now - length))
    }
  }

  private mutating func suspend() {
    sound.hush()
    tty?.restore()
    raise(SIGSTOP)
    tty = TTYModes.keyByKey(STDIN_FILENO)
  }

  private mutating func feed(_ kind: AppEvent.Kind, at moment: Duration? = nil) {
    let before = state
    let effects = update(&state, AppEvent(kind, at: moment ?? clock.scaled(waiter.now)))
    if state.isSilent { sound.hush() }
    for effect in effects { carryOut(effect) }
    line.changes(from: before, to: state).forEach(Self.print)
    if case .help = state.overlay { state.overlay = nil }
    if case .summary = state.session, !hasEnded {
      hasEnded = true
      line.end(state).forEach(Self.print)
    }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .beginSession, .record, .endSession, .abandonSession, .keepFeedback, .keepReason:
      if let trouble = keeper.keep(effect) { complain(trouble) }
    case .cue(let cue): sound.play(cue, at: waiter.now)
    case .report(let report): line.line(report).map(Self.print)
    case .suspend: suspend()
    case .quit: isOver = true
    case .silence: sound.hush()
    case .resumeSession, .keepSettings, .saveRoutine, .loadLog, .repaint: break
    }
  }

  private static func print(_ text: String) { write(text + "\n") }

  /// Writes at once: whoever listens waits for nothing.
  private static func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      // Nobody reads any more; the session is kept where it is by SIGHUP or goes on unheard.
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

/// A terminal that hands over keys one by one and echoes none.
private struct TTYModes {
  private let descriptor: Int32
  private var before: termios

  /// Switches a terminal over; nil where there is none.
  static func keyByKey(_ descriptor: Int32) -> TTYModes? {
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else { return nil }
    let before = modes
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
    guard tcsetattr(descriptor, TCSANOW, &modes) == 0 else { return nil }
    return TTYModes(descriptor: descriptor, before: before)
  }

  private init(descriptor: Int32, before: termios) {
    self.descriptor = descriptor
    self.before = before
  }

  /// Gives the terminal back as it was found.
  func restore() {
    var modes = before
    tcsetattr(descriptor, TCSANOW, &modes)
  }
}
