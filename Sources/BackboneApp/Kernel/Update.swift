import BackboneCore

/// The heart of the program: takes one event, changes the state, and returns what is to be done.
///
/// Pure: the same state and event always give the same result.
package func update(_ state: inout AppState, _ event: AppEvent) -> [Effect] {
  state.now = max(state.now, event.at)
  // Whatever of the session was due by now happens first, at its own moment.
  var effects = state.advance(.tick) + state.continueTrial()
  if let notice = state.notice, notice.until <= state.now { state.notice = nil }
  if let end = state.overlay?.until, end <= state.now { state.overlay = nil }
  switch event.kind {
  case .launched(let log, let unfinished):
    state.log = log
    if let unfinished { state.overlay = .resuming(unfinished) }
  case .asked(let routine, let level): effects += state.begin(routine, level)
  case .keyPressed(let key): effects += state.press(key)
  case .clicked(let target): effects += state.click(target)
  case .scrolled(let rows, let target): state.scroll(rows, target)
  case .resized(let columns, let rows):
    state.columns = columns
    state.rows = rows
  case .woke: break
  case .slept:
    if state.isRunning {
      effects += state.advance(.pause)
      state.say("Paused: this machine stood still for a while.")
    }
  case .suspended: effects += state.advance(.pause)
  case .terminated:
    // The checkpoint of this pause is where the next launch offers to go on.
    effects += state.advance(.pause) + [.quit]
  case .logLoaded(let log): state.log = log
  case .looked(let muscle): if let muscle { state.step(to: muscle) }
  case .measured(let scroll, let links, let rows):
    state.textRows = rows
    state.scroll = scroll
    if let link = state.link { state.link = links > 0 ? min(link, links - 1) : nil }
  case .followed(let target): if let target { effects += state.click(target) }
  case .contentLoaded(let catalogue, let problems): state.take(catalogue, problems: problems)
  case .routineSaved(let routine): state.saved(routine)
  case .failed(let reason): state.say(reason)
  }
  state.narrow()
  return effects
}

extension AppState {
  /// Whether a session's time passes, counting in included.
  package var isRunning: Bool {
    switch run?.phase {
    case .running, .countingIn: true
    case .idle, .paused, .ended, nil: false
    }
  }

  /// Shows a line for the person for a few seconds.
  mutating func say(_ text: String) {
    notice = Notice(text: text, until: now + .seconds(6))
  }

  // MARK: - Keys

  mutating func press(_ key: Key) -> [Effect] {
    if soundCheck != nil {
      soundCheck = nil
      return []
    }
    if overlay != nil { return pressOverOverlay(key) }
    if let command = Command.meant(by: key, in: context) { return perform(command) }
    switch context {
    // Hands are busy in a session: whatever is hit means the one thing that cannot hurt.
    case .running: return perform(.pause)
    case .paused: return perform(.resume)
    case .summary: return answer(key)
    case .noting: return write(key)
    case .building: typeNumber(key)
    case .anatomy, .exercises, .choosing, .learn: break
    }
    return []
  }

  /// Carries out a command; those that mean nothing in the present context do nothing.
  mutating func perform(_ command: Command) -> [Effect] {
    if context == .building, let effects = build(command) { return effects }
    switch command {
    case .pause: return advance(.pause)
    case .resume: return advance(.resume)
    case .skip: return advance(.skip)
    case .backStep: return advance(.back)
    case .stopHere: return stopHere()
    case .repetitionDone: return advance(.repetitionDone)
    case .mute: isMuted.toggle()
    case .tryCues: return tryCues()
    case .longer: return advance(.extend(.seconds(10)))
    case .shorter: return advance(.extend(.seconds(-10)))
    case .nextField: moveField(by: 1)
    case .previousField: moveField(by: -1)
    case .raise: changeAnswer(by: 1)
    case .lower: changeAnswer(by: -1)
    case .finishSummary: return finishSummary()
    case .startSession: return startChosen()
    case .easier: changeLevel(by: -1)
    case .harder: changeLevel(by: 1)
    case .asPlanned: toggleAsPlanned()
    case .newRoutine: newRoutine()
    case .editRoutine: editRoutine()
    case .putIntoRoutine: return putIntoRoutine()
    case .addBlock, .removeBlock, .blockDown, .blockUp, .undo, .redo, .rename, .saveRoutine: break
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .bodyUp: return look(.up)
    case .bodyDown: return look(.down)
    case .bodyLeft: return look(.left)
    case .bodyRight: return look(.right)
    case .scrollUp: scrollText(by: -page)
    case .scrollDown: scrollText(by: page)
    case .nextLink: moveLink(by: 1)
    case .previousLink: moveLink(by: -1)
    case .nextPhase: movePhase(by: 1)
    case .previousPhase: movePhase(by: -1)
    case .zoom: anatomy.isNear.toggle()
    case .spread: anatomy.isSpread.toggle()
    case .first: move(by: -.max)
    case .last: move(by: .max)
    case .open: return open()
    case .goBack: goBack()
    case .turnBody: anatomy.view = anatomy.view == .posterior ? .anterior : .posterior
    case .deeper: anatomy.layer = anatomy.layer.moved(by: 1)
    case .shallower: anatomy.layer = anatomy.layer.moved(by: -1)
    case .nextFault: nextFault()
    case .play: guide.play(at: now)
    case .slower: guide.slowDown(at: now)
    case .stepForward: guide.step(by: figureStep, at: now)
    case .stepBackward: guide.step(by: .zero - figureStep, at: now)
    case .easierVariant: return moveVariant(by: -1)
    case .harderVariant: return moveVariant(by: 1)
    case .showFilters: overlay = .sheet(.filters, row: 0)
    case .showSettings: overlay = .sheet(.settings, row: 0)
    case .startAlone: return startAlone()
    case .search: overlay = .search
    case .showAnatomy: show(.anatomy)
    case .showExercises: show(.exercises)
    case .showSession: show(.session)
    case .showLearn: show(.learn)
    case .nextPane: show(screen.moved(by: 1))
    case .previousPane: show(screen.moved(by: -1))
    case .help: return pauseFor(.help(query: "", selected: 0))
    case .repaint: return [.repaint]
    case .suspend: return advance(.pause) + [.suspend]
    case .quit: return quit()
    }
    return []
  }

  /// Opens an overlay; a running session must not go on behind it.
  mutating func pauseFor(_ overlay: Overlay) -> [Effect] {
    let effects = advance(.pause)
    self.overlay = overlay
    return effects
  }

  private mutating func quit() -> [Effect] {
    switch session {
    case .running: return pauseFor(.quitting)
    case .summary: return finishSummary() + [.quit]
    case .choosing: return [.quit]
    case .building(let builder):
      guard builder.hasChanges else { return [.quit] }
      leaveBuilder()
      return []
    }
  }

  // MARK: - Mouse

  mutating func click(_ target: Target?) -> [Effect] {
    if overlay != nil {
      if overlay?.until != nil { overlay = nil }
      return []
    }
    if context == .running { return perform(.pause) }
    if context == .paused, target == nil || target == .screen(.session) {
      return perform(.resume)
    }
    switch target {
    case .screen(let screen): if Self.browsable(context) { show(screen) }
    case .muscle(let id):
      if screen == .anatomy, let muscle = catalogue.muscle(id) {
        anatomy.select(muscle)
      } else {
        follow(.muscle(id))
      }
    case .seen(let id):
      show(.anatomy)
      step(to: id)
    case .exercise(let id):
      if screen == .exercises { guide.select(id, at: now) } else { follow(.exercise(id)) }
    case .link(let link): follow(link)
    case .reading(let reading):
      show(.learn)
      read(reading)
    case .routine(let id):
      show(.session)
      if case .choosing(var choice) = session {
        choice.routine = id
        session = .choosing(choice)
        turnPage()
      }
    case .level(let level):
      show(.session)
      if case .choosing(var choice) = session {
        choice.level = level
        session = .choosing(choice)
      }
    case .field(let cursor): choose(cursor)
    case .command(let command):
      if Command.entries(in: context).contains(where: { $0.command == command }) {
        return perform(command)
      }
    case nil: break
    }
    return []
  }

  mutating func scroll(_ rows: Int, _ target: Target?) {
    guard overlay == nil else { return }
    if context == .building { return scrollBuilder(by: rows) }
    if context == .summary || context == .noting { return scrollText(by: rows) }
    guard Context.browsing.contains(context) else { return }
    if case .screen(let screen) = target { show(screen) }
    if context == .choosing { move(by: rows) } else { scrollText(by: 3 * rows) }
  }

  /// Scrolls the text; the chosen link is let go, or it would hold the text where it is.
  mutating func scrollText(by rows: Int) {
    link = nil
    scroll = max(0, scroll + rows)
  }

  private static func browsable(_ context: Context) -> Bool {
    Context.browsing.contains(context) || [.paused, .building].contains(context)
  }
}

extension Layer {
  /// The layer so many steps deeper, stopping at the skin and at the bone.
  func moved(by step: Int) -> Layer {
    let all = Layer.allCases
    guard let index = all.firstIndex(of: self) else { return self }
    return all[min(max(0, index + step), all.count - 1)]
  }
}
