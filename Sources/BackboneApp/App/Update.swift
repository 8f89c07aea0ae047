import BackboneCore

/// The heart of the program: takes one event, changes the state, and returns what is to be done.
///
/// Pure: the same state and event always give the same result.
package func update(_ state: inout AppState, _ event: AppEvent) -> [Effect] {
  state.now = max(state.now, event.at)
  // Whatever of the session was due by now happens first, at its own moment.
  var effects =
    state.advance(.tick) + state.continueSoundCheck() + state.askAloud() + state.remindOfPause()
  if let notice = state.notice, notice.until <= state.now { state.notice = nil }
  if let end = state.overlay?.until, end <= state.now { state.overlay = nil }
  let (place, said) = (state.place, state.notice)
  switch event.kind {
  case .unfinishedFound(let session):
    state.unfinished = session
    state.overlay = .resuming(session)
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
    // The plan may hold routines and exercises of the user's own.
    effects.append(.journal(.loadTraining))
  case .routineSaved(let routine): state.saved(routine)
  case .routineDeleted(let id): state.deleted(id)
  case .exchanged(let reply): state.receive(reply)
  case .failed(let reason): state.showNews(reason, isProblem: true)
  case .steered(let command): effects += state.steer(command)
  }
  state.updateList()
  if state.searchesArticles { state.keepArticleIndex() }
  // What was said of one screen means nothing on the next.
  if state.place != place, state.notice == said, said?.outlivesScreen == false {
    state.notice = nil
  }
  return effects
}

extension AppState {
  /// Whether words are searched for in what there is to read.
  fileprivate var searchesArticles: Bool {
    !learn.query.isEmpty || dialog(FinderDialog.self).map { !$0.query.isEmpty } ?? false
  }

  /// Where the user is: the screen, and on that of the session what it is about.
  fileprivate var place: String {
    let part =
      switch session {
      case .choosing: "choosing"
      case .editing: "editing"
      case .running: "running"
      case .summary: "summary"
      }
    return screen == .session ? part : screen.rawValue
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

  /// Types what was pasted, where there is a line of text to take it.
  mutating func paste(_ text: String) -> [Effect] {
    // Anywhere else a paste would be a burst of commands.
    guard takesText else { return [] }
    var effects: [Effect] = []
    for key in Key.typing(text) { effects += press(key) }
    return effects
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
}
