package import BackboneCanvas
package import BackboneCore

extension ScreenID { package static let session: ScreenID = "session" }

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
    case .choosing:
      [
        SessionSetupKeys.self, ListKeys.self, ScrollKeys.self, SoundKeys.self, BrowsingKeys.self,
        TabKeys.self, PaneKeys.self, AppKeys.self,
      ]
    case .editing: [RoutineEditorKeys.self, PaneKeys.self, AppKeys.self]
    case .running(let run):
      if case .paused = run.phase {
        [
          PausedKeys.self, StepKeys.self, SoundKeys.self, TabKeys.self, PaneKeys.self, AppKeys.self,
        ]
      } else {
        runningLayers
      }
    case .summary(let summary) where summary.field == .note: [NoteKeys.self, ScrollKeys.self]
    case .summary: [SummaryKeys.self, ScrollKeys.self, SoundKeys.self, AppKeys.self]
    }
  }

  /// The keys of a session whose time passes.
  package static let runningLayers: [any KeyLayer.Type] = [
    RunningKeys.self, StepKeys.self, SoundKeys.self, AppKeys.self,
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
    with renderer: inout Renderer
  ) {
    let inner = rect.inset(left: 1, right: 1)
    switch state.session {
    case .choosing(let choice):
      ChoicePane(state: state, choice: choice, focused: focused).draw(in: inner, on: &buffer)
    case .editing(let editor):
      RoutineEditorPane(state: state, editor: editor, focused: focused)
        .draw(in: inner, on: &buffer)
    case .running(let run):
      RunPane(state: state, run: run).draw(in: inner, on: &buffer, with: &renderer)
    case .summary(let summary):
      SummaryPane(state: state, summary: summary).draw(in: inner, on: &buffer)
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
