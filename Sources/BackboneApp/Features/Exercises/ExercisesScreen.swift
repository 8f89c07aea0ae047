package import BackboneCanvas
package import BackboneCore

extension ScreenID { package static let exercises: ScreenID = "exercises" }

/// The exercise guide: the list, the figure in motion, and what to know about the exercise.
package enum ExercisesScreen: Screen {
  package static let id = ScreenID.exercises
  package static let title = Words.Guide.title
  package static let help = Words.Guide.help
  package static let isPane = true

  package static func initialState(_ catalogue: Catalogue, _ settings: Settings) -> GuideState {
    GuideState(selected: catalogue.exercises.first?.id)
  }

  package static func layers(_ state: AppState) -> [any KeyLayer.Type] {
    [
      ReadingKeys.self, ExercisesKeys.self, ListKeys.self, ScrollKeys.self, BrowsingKeys.self,
      TabKeys.self, PaneKeys.self, AppKeys.self,
    ]
  }

  package static func move(by step: Int, _ state: inout AppState) { state.moveExercise(by: step) }

  package static func query(_ state: AppState) -> String { state.guide.query }

  package static func search(_ query: String, _ state: inout AppState) {
    state.guide.query = query
    state.updateList()
    // What fits best is what was meant.
    if !query.isEmpty, let first = state.exercises.first {
      state.guide.select(first.id, at: state.now)
    }
  }

  package static func widen(_ state: inout AppState) -> Bool {
    if !state.guide.query.isEmpty {
      state.guide.query = ""
    } else if state.guide.filter != ExerciseFilter(), !state.cameForTheMuscle {
      state.guide.filter = ExerciseFilter()
    } else {
      return false
    }
    return true
  }

  package static func draw(
    _ state: AppState, in rect: Rect, focused: Bool, on buffer: inout ScreenBuffer,
    with renderer: inout Renderer
  ) {
    ExercisesPane(state: state, focused: focused).draw(in: rect, on: &buffer, with: &renderer)
  }

  package static func text(_ state: AppState, in rect: Rect) -> TextExtent? {
    guard let exercise = state.exercise else { return nil }
    return ExerciseCard(state: state, exercise: exercise)
      .extent(in: ExercisesLayout(state, in: rect).card)
  }
}

extension AppState {
  /// The guide's state.
  package var guide: GuideState {
    get { screens[ExercisesScreen.self] }
    set { screens[ExercisesScreen.self] = newValue }
  }

  /// Whether what is shown belongs to the session: while one is under way and has the focus.
  var followsSession: Bool { run != nil && screen == .session }

  /// The exercise at work in the session, or the next one; nil outside a session and for a movement
  /// without a record.
  var sessionExercise: Exercise? {
    guard let run, let step = run.step, let work = run.timeline.nextWork(from: step),
      let set = run.timeline.steps[work].set
    else { return nil }
    return catalogue.exercise(set.exercise)
  }

  /// The exercise that the guide shows: the session's while it follows one, else its own; nil where
  /// its list is empty.
  package var exercise: Exercise? {
    if followsSession, let sessionExercise { return sessionExercise }
    guard !filteredIndices.isEmpty else { return nil }
    return guide.selected.flatMap(catalogue.exercise)
  }

  /// Whether the list was narrowed by coming from a muscle, so that going back leads there.
  fileprivate var cameForTheMuscle: Bool {
    guard let last = backStack.last, last.screen == .anatomy else { return false }
    let muscle = last.screens[AnatomyScreen.self].selected
    return guide.filter == ExerciseFilter(muscle: muscle)
  }
}
