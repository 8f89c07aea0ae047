import BackboneCanvas
import BackboneCore

/// The exercise guide: the list, the figure in motion, and what to know of the exercise.
struct ExercisesPane {
  let state: State
  let focused: Bool

  private static let listColumns = 20

  func draw(in rect: Rect, on drawing: inout Drawing, with stage: inout Stage) {
    drawing.mark(rect, .screen(.exercises))
    if rect.columns >= 72 {
      let list = rect.splitLeft(Self.listColumns)
      self.list(in: list.left, on: &drawing)
      guide(in: list.rest.inset(left: 2, right: 1), on: &drawing, with: &stage)
    } else {
      let rows = min(state.exercises.count + header, max(2, rect.rows / 4))
      let list = rect.splitTop(max(1, rows))
      self.list(in: list.top, on: &drawing)
      guide(in: list.rest.inset(left: 1, top: 1, right: 1), on: &drawing, with: &stage)
    }
  }

  /// Rows over the list that say what it is narrowed to.
  private var header: Int { narrowing == nil ? 0 : 1 }

  private var narrowing: String? {
    if !state.guide.query.isEmpty || (state.overlay == .search && state.screen == .exercises) {
      return "/" + state.guide.query
    }
    return state.guide.muscle.flatMap(state.catalogue.muscle).map { "for " + $0.name }
  }

  private func list(in rect: Rect, on drawing: inout Drawing) {
    var rect = rect
    if let narrowing {
      drawing.write(narrowing, column: rect.column, row: rect.row, .title, limit: rect.maxColumn)
      rect = rect.inset(top: 1)
    }
    let exercises = state.exercises
    if exercises.isEmpty {
      drawing.write(
        "nothing found", column: rect.column + 2, row: rect.row, .dim, limit: rect.maxColumn)
    }
    let shown = state.exercise?.id
    let chosen = exercises.firstIndex { $0.id == shown } ?? 0
    let top = ListWindow.top(chosen: chosen, count: exercises.count, rows: rect.rows)
    for (row, exercise) in exercises.dropFirst(top).prefix(rect.rows).enumerated() {
      drawing.listRow(
        exercise.name, in: rect, row: rect.row + row, chosen: exercise.id == shown,
        focused: focused, target: .exercise(exercise.id))
    }
  }

  private func guide(in rect: Rect, on drawing: inout Drawing, with stage: inout Stage) {
    guard let exercise = state.exercise else { return }
    let figureRows = rect.rows >= 14 ? max(9, min(rect.rows * 3 / 5, rect.columns * 2 / 5)) : 0
    let parts = rect.splitTop(figureRows)
    if figureRows > 0 {
      stage.figure(state, exercise, in: parts.top, on: &drawing)
    }
    ExerciseCard(state: state, exercise: exercise).draw(
      in: parts.rest.inset(top: figureRows > 0 ? 1 : 0), on: &drawing)
  }
}
