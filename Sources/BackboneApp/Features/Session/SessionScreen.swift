package import BackboneCanvas
package import BackboneCore

/// The session timer: choosing, making a routine, doing, looking back.
package enum SessionScreen: Screen {
  package static let id = ScreenID.session
  package static let title = Words.Setup.title
  package static let help = Words.Setup.help
  package static let isPane = true

  package static func initialState(_ catalogue: Catalogue, _ settings: Settings) -> SessionState {
    .choosing(Choice(routine: catalogue.routines.first?.id, level: settings.level))
  }

  package static func layers(_ state: AppState) -> [any KeyLayer.Type] {
    switch state.session {
    case .choosing: [SessionSetupKeys.self, ListKeys.self, ScrollKeys.self, SoundKeys.self]
    case .editing: [RoutineEditorKeys.self]
    case .running(let run):
      if case .paused = run.phase {
        [PausedKeys.self, StepKeys.self, SoundKeys.self]
      } else {
        runningLayers
      }
    case .summary(let summary) where summary.field == .note: [NoteKeys.self, ScrollKeys.self]
    case .summary: [SummaryKeys.self, ScrollKeys.self, SoundKeys.self]
    }
  }

  package static func reach(_ state: AppState) -> Reach {
    switch state.session {
    case .choosing: .everywhere
    case .editing: .nextScreen
    case .running(let run): if case .paused = run.phase { .screens } else { .program }
    case .summary(let summary): summary.field == .note ? .nowhere : .program
    }
  }

  package static func click(_ item: SessionItem, _ state: inout AppState) -> [Effect] {
    switch item {
    case .routine(let id): state.chooseRoutine(id)
    case .level(let level): state.chooseLevel(level)
    case .field(let cursor): state.choose(cursor)
    }
    return []
  }

  package static func pause(_ state: inout AppState) -> [Effect] { state.advance(.pause) }

  package static func quit(_ state: inout AppState) -> [Effect]? {
    switch state.session {
    case .running:
      // Asked a second time it asks no more.
      return state.overlay == .leavingSession ? nil : state.pauseFor(.leavingSession)
    case .summary: return state.finishSummary() + [.quit]
    case .choosing: return nil
    case .editing(let editor):
      guard editor.hasChanges, state.overlay != .leavingEditor else { return nil }
      state.leaveEditor()
      return []
    }
  }

  /// A running session is read from the mat, and the table of a routine has many columns.
  package static func fillsWidth(_ state: AppState) -> Bool {
    state.editor != nil || state.run != nil
  }

  /// The keys of a session whose time passes.
  package static let runningLayers: [any KeyLayer.Type] = [
    RunningKeys.self, StepKeys.self, SoundKeys.self,
  ]

  package static func move(by step: Int, _ state: inout AppState) {
    guard case .choosing(var choice) = state.session,
      let next = state.catalogue.routines.moved(from: { $0.id == choice.routine }, by: step)
    else { return }
    choice.routine = next.id
    choice.isAfterSession = false
    state.session = .choosing(choice)
  }

  package static func draw(
    _ state: AppState, in rect: Rect, focused: Bool, on buffer: inout ScreenBuffer,
    with pictures: inout Pictures
  ) {
    let inner = rect.inset(left: 1, right: 1)
    switch state.session {
    case .choosing(let choice):
      ChoicePane(state: state, choice: choice, focused: focused)
        .draw(in: inner, on: &buffer, with: &pictures)
    case .editing(let editor):
      RoutineEditorPane(state: state, editor: editor, focused: focused)
        .draw(in: inner, on: &buffer, with: &pictures)
    case .running(let run):
      RunPane(state: state, run: run).draw(in: inner, on: &buffer, with: &pictures)
    case .summary(let summary):
      SummaryPane(state: state, summary: summary)
        .draw(in: inner, on: &buffer, with: &pictures)
    }
  }

  package static func text(_ state: AppState, in rect: Rect) -> TextExtent? {
    let inner = rect.inset(left: 1, right: 1)
    switch state.session {
    case .choosing(let choice):
      return ChoicePane(state: state, choice: choice, focused: true).extent(in: inner)
    case .summary(let summary):
      return SummaryPane(state: state, summary: summary).extent(in: inner)
    case .editing, .running: return nil
    }
  }
}
