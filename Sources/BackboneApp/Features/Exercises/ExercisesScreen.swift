package import BackboneCanvas
package import BackboneCore

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
    [ReadingKeys.self, ExercisesKeys.self, ListKeys.self, ScrollKeys.self]
  }

  package static func click(_ exercise: ExerciseID, _ state: inout AppState) -> [Effect] {
    if state.screen == .exercises {
      state.guide.select(exercise, at: state.now)
      state.resetScroll()
    } else {
      state.follow(.exercise(exercise))
    }
    return []
  }

  package static func shows(_ link: Link) -> Bool {
    if case .exercise = link { true } else { false }
  }

  package static func open(_ link: Link, _ state: inout AppState) {
    guard case .exercise(let id) = link else { return }
    state.guide.query = ""
    state.guide.filter = ExerciseFilter()
    state.guide.select(id, at: state.now)
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
    with pictures: inout Pictures
  ) {
    ExercisesPane(state: state, focused: focused).draw(in: rect, on: &buffer, with: &pictures)
  }

  package static func text(_ state: AppState, in rect: Rect) -> TextExtent? {
    guard let exercise = state.exercise else { return nil }
    return ExerciseCard(state: state, exercise: exercise)
      .extent(in: ExercisesLayout(state, in: rect).card)
  }
}

extension AppState {
  /// Whether the list was narrowed by coming from a muscle, so that going back leads there.
  fileprivate var cameForTheMuscle: Bool {
    guard let last = backStack.last, last.screen == .anatomy else { return false }
    let anatomy: AnatomyState = last.screens[.anatomy]
    return guide.filter == ExerciseFilter(muscle: anatomy.selected)
  }
}

extension Target {
  /// An exercise in the list.
  package static func exercise(_ id: ExerciseID) -> Target { .item(.exercises, AnyValue(id)) }
}
