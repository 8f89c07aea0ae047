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
  /// What the person sees.
  private var drawing: ScreenBuffer
  private var keeper: Keeper
  private let settings: SettingsKeeper
  private let place: Place
  private var clock: SessionClock
  private var sound = Sound()
  /// Nil until the first frame is shown, and where all content was read before it.
  private var own: OwnContent?
  private var isOver = false

  /// Runs the full screen until the person leaves it.
  /// - Parameters:
  ///   - asked: a routine to start at once, with its level.
  ///   - speed: how much faster than real time sessions pass.
  static func run(
    content: ContentOptions, look: LookOptions, asked: (routine: String, level: Level)?,
    speed: Int
  ) throws {
    let place = try Place.find()
    try place.make()
    // A routine of the person's own may be asked for; otherwise nobody waits for their files.
    let library = try Library.open(content, own: asked != nil)
    if let asked { try library.check(asked.routine, asked.level) }
    let keeper = try Keeper(place, speed: speed)
    defer { keeper.close() }
    let terminal = try Terminal.open(log: place.log, ascii: look.ascii)
    var launch = FullScreen(
      terminal: terminal, library: library, look: look, keeper: keeper,
      settings: SettingsKeeper(place), place: place, speed: speed)
    launch.begin(asked)
    launch.show()
    if asked == nil { launch.read(content) }
    launch.loop()
  }

  private init(
    terminal: consuming Terminal, library: Library, look: LookOptions, keeper: Keeper,
    settings: SettingsKeeper, place: Place, speed: Int
  ) {
    let capabilities = terminal.capabilities
    let size = terminal.size
    self.terminal = terminal
    self.settings = settings
    self.place = place
    state = AppState(
      catalogue: library.catalogue, body: library.art.bodyMap, settings: settings.settings,
      columns: size.columns,
      rows: size.rows)
    state.speed = speed
    renderer = Renderer(
      library.art, look: look.look(depth: capabilities.depth, isUnicode: capabilities.isUnicode))
    drawing = renderer.draw(state)
    self.keeper = keeper
    clock = SessionClock(speed: speed)
  }

  private mutating func begin(_ asked: (routine: String, level: Level)?) {
    if let problem = settings.problem { feed(.failed("Settings: \(problem.description)")) }
    let log = keeper.log()
    if let asked {
      feed(.launched(log: log, unfinished: nil))
      feed(.asked(RoutineID(rawValue: asked.routine), asked.level))
    } else {
      feed(.launched(log: log, unfinished: keeper.unfinished(in: log)))
    }
  }

  private mutating func show() {
    drawing = renderer.draw(state)
    terminal.show(drawing.frame, theme: renderer.look.theme)
  }

  /// Begins to read the person's own content; the loop takes it over when it is there.
  private mutating func read(_ content: ContentOptions) {
    own = OwnContent(content, wake: terminal.waker)
  }

  private mutating func loop() {
    while !isOver {
      show()
      let wakes = [state.nextWake.map(clock.real), sound.nextWake].compactMap { $0 }
      for happening in terminal.wait(until: wakes.min()) { act(on: happening) }
      if let own = own?.take() { take(own.library, problems: own.problems) }
      if sound.rings(at: terminal.now) { terminal.bell() }
    }
    sound.close()
    terminal.close()
  }

  private mutating func take(_ library: Library, problems: Int) {
    renderer = Renderer(library.art, look: renderer.look)
    feed(.contentLoaded(library.catalogue, library.art.bodyMap, problems: problems))
  }

  private mutating func act(on happening: Happening) {
    switch happening {
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
      for character in text { feed(.keyPressed(Key(character))) }
    case .input(.focus): break
    case .resized(let size): feed(.resized(columns: size.columns, rows: size.rows))
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
    // What is being said belongs to a moment that is over.
    if state.isSilent { sound.hush() }
    for effect in effects { carryOut(effect) }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .beginSession, .record, .endSession, .abandonSession, .keepReason, .keepFeedback:
      if let trouble = keeper.keep(effect) { feed(.failed(trouble)) }
    case .keepSettings(let changed):
      if let trouble = settings.keep(changed) { feed(.failed(trouble)) }
    case .resumeSession(let id, let speed):
      keeper.takeUp(id)
      clock.change(to: speed, at: terminal.now)
    case .saveRoutine(let routine): feed(place.keep(routine))
    case .loadLog: feed(.logLoaded(keeper.log()))
    case .silence: sound.hush()
    case .cue(let cue): sound.play(cue, at: terminal.now)
    // Nobody follows a session that fills the screen.
    case .report: break
    case .repaint: terminal.repaint()
    case .suspend: terminal.suspend()
    case .quit: isOver = true
    }
  }
}

extension Library {
  /// Whether a routine can be started at a level.
  /// - Throws: `Failure` that names what there is instead.
  func check(_ routine: String, _ level: Level) throws {
    _ = try catalogue.timeline(routine, level)
  }
}

extension Catalogue {
  /// The timeline of a routine named on the command line.
  /// - Throws: `Failure` that names what there is instead.
  func timeline(_ id: String, _ level: Level) throws -> Timeline {
    guard let routine = routine(RoutineID(rawValue: id)) else {
      let known = routines.map(\.id.rawValue).joined(separator: ", ")
      throw Failure.usage("there is no routine \"\(id)\"; there is: \(known)")
    }
    guard let timeline = Timeline(routine, level: level) else {
      let known = Level.allCases.filter { routine.plans[$0] != nil }.map(\.rawValue)
      throw Failure.usage(
        "\(id) has no level \(level.rawValue); it has: \(known.joined(separator: ", "))")
    }
    return timeline
  }
}
