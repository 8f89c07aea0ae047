import BackboneCore

/// The heart of the program: takes one event, changes the state, and returns what is to be done.
///
/// Pure: the same state and event always give the same result.
package func update(_ state: inout AppState, _ event: AppEvent) -> [Effect] {
  state.now = max(state.now, event.at)
  // Whatever of the session was due by now happens first, at its own moment.
  var effects = state.advance(.tick) + state.continueSoundCheck() + state.askAloud()
  if let notice = state.notice, notice.until <= state.now { state.notice = nil }
  if let end = state.overlay?.until, end <= state.now { state.overlay = nil }
  switch event.kind {
  case .unfinishedFound(let session): state.overlay = .resuming(session)
  case .asked(let routine, let level, let speed, let asPlanned):
    effects += state.begin(routine, level, asPlanned: asPlanned, speed: speed)
  case .keyPressed(let key): effects += state.press(key)
  case .pasted(let text): effects += state.paste(text)
  case .rated(let feedback): effects += state.rate(feedback)
  case .clicked(let target): effects += state.click(target)
  case .scrolled(let rows, let target): state.turnWheel(rows, target)
  case .resized(let columns, let rows):
    state.columns = columns
    state.rows = rows
    state.clampScroll()
  case .woke: break
  case .slept:
    if state.isRunning {
      effects += state.advance(.pause)
      state.showNotice(Words.Run.asleep)
    }
  case .suspended: effects += state.advance(.pause) + [.terminal(.suspend)]
  case .terminated: effects += state.keepEverything() + [.quit]
  case .journal(let reply): effects += state.receive(reply)
  case .trainingLoaded(let training): state.training = training
  case .contentLoaded(let catalogue, let body, let figures, let problems):
    state.body = body
    state.figures = figures
    state.replaceCatalogue(catalogue, problems: problems)
  case .routineSaved(let routine): state.saved(routine)
  case .failed(let reason): state.showNotice(reason)
  case .steered(let command): effects += state.steer(command)
  }
  state.updateList()
  return effects
}

extension AppState {
  /// Shows a line for the user for a few seconds.
  mutating func showNotice(_ text: String) {
    notice = Notice(text: text, until: now + .seconds(6) * speed)
  }

  // MARK: - Keys

  mutating func press(_ key: Key) -> [Effect] {
    if let effects = endSoundCheck() { return effects }
    let keymap = keymap
    let command = keymap.command(for: key)
    if overlay?.until != nil, command?.namespace != overlay?.layer.namespace {
      // A question that closes by itself stands in nobody's way.
      overlay = nil
    }
    if let command { return perform(command) }
    // The first layer holds the keys that always work; the next one is typed into.
    return layers.dropFirst().first?.type(key, &self) ?? []
  }

  /// Takes the answers to the questions after a session.
  mutating func rate(_ feedback: Feedback) -> [Effect] {
    guard case .summary(var summary) = session else { return [] }
    summary.feedback = feedback
    session = .summary(summary)
    return finishSummary()
  }

  /// Types what was pasted, where there is a line of text to take it.
  mutating func paste(_ text: String) -> [Effect] {
    // Anywhere else a paste would be a burst of commands.
    guard takesText else { return [] }
    var effects: [Effect] = []
    for key in Key.typing(text) { effects += press(key) }
    return effects
  }

  /// Quits, or asks first where something would be lost.
  ///
  /// Asked a second time it asks no more.
  mutating func quit() -> [Effect] {
    switch session {
    case .running:
      if overlay == .leavingSession { return [.quit] }
      return pauseFor(.leavingSession)
    case .summary: return finishSummary() + [.quit]
    case .choosing: return [.quit]
    case .editing(let editor):
      guard editor.hasChanges, overlay != .leavingEditor else { return [.quit] }
      leaveEditor()
      return []
    }
  }

  /// Keeps all that is unfinished, since the program is about to end: the answers given so far, a
  /// changed routine, the place in a session.
  fileprivate mutating func keepEverything() -> [Effect] {
    switch session {
    case .choosing: []
    case .running: advance(.pause)
    case .summary: finishSummary()
    case .editing(let editor): saveCopy(of: editor)
    }
  }

  // MARK: - Mouse

  mutating func click(_ target: Target?) -> [Effect] {
    if let effects = endSoundCheck() { return effects }
    if let overlay {
      guard overlay.until != nil else {
        switch target {
        case .row(let row): return clickDialog(row)
        case .command(let id) where keymap.entries.contains { $0.id == id }: return perform(id)
        default: return []
        }
      }
      self.overlay = nil
    }
    if isRunning { return advance(.pause) }
    if run != nil, screen == .session, target == nil || target == .screen(.session) {
      return advance(.resume)
    }
    switch target {
    case .list(let screen), .screen(let screen):
      if keymap.layers.contains(where: { $0 == PaneKeys.self }) { show(screen) }
    case .muscle(let id):
      if screen == .anatomy, let muscle = catalogue.muscle(id) {
        anatomy.select(muscle)
        resetScroll()
      } else {
        follow(.muscle(id))
      }
    case .seen(let id):
      show(.anatomy)
      step(to: id)
    case .exercise(let id):
      if screen == .exercises {
        guide.select(id, at: now)
        resetScroll()
      } else {
        follow(.exercise(id))
      }
    case .link(let link): follow(link)
    case .article(let article):
      show(.learn)
      choose(article)
    case .routine(let id): chooseRoutine(id)
    case .level(let level): chooseLevel(level)
    case .field(let cursor): choose(cursor)
    case .answer(let row):
      // A click chooses; a second one on the same row answers.
      if interview?.list.selected == row {
        return interviewPage?.isMultiple == true ? tick() : answerPage()
      }
      chooseAnswer(row)
    case .today(let row):
      show(.today)
      let count = todaysItems.count
      today.list.choose(row, count: count)
      resetScroll()
    case .progress(let row):
      show(.progress)
      let count = progressItems.count
      progress.list.choose(row, count: count)
      resetScroll()
    case .command(let id):
      if keymap.entries.contains(where: { $0.id == id }) { return perform(id) }
    case .row, nil: break
    }
    return []
  }

  mutating func turnWheel(_ rows: Int, _ target: Target?) {
    guard overlay == nil else { return moveDialogList(by: rows) }
    switch session {
    case .editing where screen == .session: return scrollEditor(by: rows)
    case .summary where screen == .session: return scrollText(by: rows)
    case .running where screen == .session: return
    case .choosing, .editing, .summary, .running: break
    }
    if case .screen(let screen) = target { show(screen) }
    // Over a list it moves the choice, over anything else the text.
    if let list = target?.list {
      show(list)
      move(by: rows)
    } else {
      scrollText(by: 3 * rows)
    }
  }
}
