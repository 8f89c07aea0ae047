import BackboneCanvas
import BackboneCore

/// The exercise guide: the list, the figure in motion, and what to know of the exercise.
struct ExercisesPane {
  let state: AppState
  let focused: Bool

  private static let listColumns = 22

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with renderer: inout Renderer) {
    buffer.mark(rect, .screen(.exercises))
    if rect.columns >= 72 {
      let list = rect.splitLeft(Self.listColumns)
      self.list(in: list.left, on: &buffer)
      guide(in: list.rest.inset(left: 2, right: 1), on: &buffer, with: &renderer)
    } else {
      let rows = min(state.filteredIndices.count + narrowing.count, max(2, rect.rows / 4))
      let list = rect.splitTop(max(1, rows))
      self.list(in: list.top, on: &buffer)
      guide(in: list.rest.inset(left: 1, top: 1, right: 1), on: &buffer, with: &renderer)
    }
  }

  /// Lines over the list that say what it is narrowed to.
  private var narrowing: [String] {
    var lines: [String] = []
    if !state.guide.query.isEmpty || (state.overlay == .search && state.screen == .exercises) {
      lines.append("/" + state.guide.query)
    }
    let filter = state.guide.filter
    let words = [
      filter.muscle.flatMap(state.catalogue.muscle).map { "for " + $0.name },
      filter.category?.rawValue, filter.posture?.name, filter.level.map { "for " + $0.rawValue },
      filter.isAtHand ? "with what I have" : nil,
    ]
    return lines + words.compactMap(\.self)
  }

  private func list(in rect: Rect, on buffer: inout ScreenBuffer) {
    var rect = rect
    for line in narrowing.prefix(max(0, rect.rows - 1)) {
      buffer.write(line, column: rect.column, row: rect.row, .title, limit: rect.maxColumn)
      rect = rect.inset(top: 1)
    }
    if state.filteredIndices.isEmpty {
      buffer.write(
        "nothing found", column: rect.column + 2, row: rect.row, .dim, limit: rect.maxColumn)
    }
    let count = state.filteredIndices.count
    let place = state.shownPlace
    let overflows = count > rect.rows && rect.rows > 3
    let rows = rect.rows - (overflows ? 1 : 0)
    let top = ListWindow.top(chosen: place ?? 0, count: count, rows: rows)
    for (row, exercise) in state.exercises.dropFirst(top).prefix(rows).enumerated() {
      buffer.listRow(
        exercise.name, in: rect, row: rect.row + row, chosen: top + row == place,
        focused: focused, target: .exercise(exercise.id))
    }
    if overflows {
      let shown = place.map { "\($0 + 1) of \(count)" } ?? "\(count)"
      buffer.writeRight(shown, before: rect.maxColumn - 1, row: rect.maxRow - 1, .dim)
    }
  }

  private func guide(in rect: Rect, on buffer: inout ScreenBuffer, with renderer: inout Renderer) {
    guard let exercise = state.exercise else { return }
    let figureRows = rect.rows >= 14 ? max(9, min(rect.rows * 3 / 5, rect.columns * 2 / 5)) : 0
    let parts = rect.splitTop(figureRows)
    if figureRows > 0 {
      renderer.figure(state, exercise, in: parts.top, on: &buffer)
    }
    ExerciseCard(state: state, exercise: exercise).draw(
      in: parts.rest.inset(top: figureRows > 0 ? 1 : 0), on: &buffer)
  }
}
