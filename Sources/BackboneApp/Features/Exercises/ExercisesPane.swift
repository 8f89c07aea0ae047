import BackboneCanvas
import BackboneCore

/// The exercise guide: the list, the figure in motion, and what to know of the exercise.
struct ExercisesPane {
  let state: AppState
  let focused: Bool

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with renderer: inout Renderer) {
    let layout = ExercisesLayout(state, in: rect)
    list(in: layout.list, on: &buffer)
    guard let exercise = state.exercise else { return }
    if let figure = layout.figure { renderer.figure(state, exercise, in: figure, on: &buffer) }
    ExerciseCard(state: state, exercise: exercise).draw(in: layout.card, on: &buffer)
  }

  private func list(in rect: Rect, on buffer: inout ScreenBuffer) {
    var rect = rect
    for line in state.narrowing.prefix(max(0, rect.rows - 1)) {
      buffer.write(line, column: rect.column, row: rect.row, .title, limit: rect.maxColumn)
      rect = rect.inset(top: 1)
    }
    if state.filteredIndices.isEmpty {
      buffer.write(
        Words.Guide.noMatch, column: rect.column + 2, row: rect.row, .dim, limit: rect.maxColumn)
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
      let shown = place.map { Words.Learn.place($0 + 1, of: count) } ?? "\(count)"
      buffer.writeRight(shown, before: rect.maxColumn - 1, row: rect.maxRow - 1, .dim)
    }
  }
}

/// Where the parts of the exercise guide lie.
struct ExercisesLayout {
  let list: Rect
  /// Nil where there is no room for it.
  let figure: Rect?
  let card: Rect

  private static let listColumns = 22

  init(_ state: AppState, in rect: Rect) {
    var guide: Rect
    if rect.columns >= 72 {
      let parts = rect.splitLeft(Self.listColumns)
      list = parts.left
      guide = parts.rest.inset(left: 2, right: 1)
    } else {
      let rows = min(
        state.filteredIndices.count + state.narrowing.count, max(2, rect.rows / 4))
      let parts = rect.splitTop(max(1, rows))
      list = parts.top
      guide = parts.rest.inset(left: 1, top: 1, right: 1)
    }
    guard guide.rows >= 14 else {
      figure = nil
      card = guide
      return
    }
    // Who stands needs height, who lies needs width.
    if state.exercise?.posture?.isUpright == true, guide.columns >= 50 {
      let parts = guide.splitLeft(min(guide.columns / 2, guide.rows * 7 / 5))
      figure = parts.left
      card = parts.rest.inset(left: 2)
      return
    }
    let parts = guide.splitTop(max(9, min(guide.rows * 3 / 5, guide.columns * 2 / 5)))
    figure = parts.top
    card = parts.rest.inset(top: 1)
  }
}

extension AppState {
  /// Lines over the list that say what it is narrowed to.
  var narrowing: [String] {
    var lines: [String] = []
    if !guide.query.isEmpty || (overlay == .search && screen == .exercises) {
      lines.append("/" + guide.query)
    }
    let filter = guide.filter
    let words = [
      filter.muscle.flatMap(catalogue.muscle).map { Words.Guide.training($0.name) },
      filter.category?.name, filter.posture?.name, filter.level.map(Words.Guide.level),
      filter.isAtHand ? Words.Guide.possible : nil,
    ]
    return lines + words.compactMap(\.self)
  }
}

extension Posture {
  /// Whether the body is more high than long.
  fileprivate var isUpright: Bool {
    switch self {
    case .standing, .seated, .kneeling: true
    case .quadruped, .prone, .supine, .sideLying: false
    }
  }
}
