import BackboneCanvas
import BackboneCore

/// The exercise guide: the list, the figure in motion, and what to know of the exercise.
struct ExercisesPane {
  let state: AppState
  let focused: Bool

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures) {
    let layout = ExercisesLayout(state, in: rect)
    list(in: layout.list, on: &buffer)
    guard let exercise = state.exercise else { return }
    if let figure = layout.figure { pictures.figure(state, exercise, in: figure, on: &buffer) }
    if let legend = layout.legend {
      buffer.legend(
        Legend(exercise, isWrong: pictures.showsWrongForm(state, exercise)),
        column: legend.column, row: legend.row, limit: legend.maxColumn)
    }
    ExerciseCard(state: state, exercise: exercise)
      .draw(in: layout.card, on: &buffer, with: &pictures)
  }

  private func list(in rect: Rect, on buffer: inout ScreenBuffer) {
    defer { narrowing(in: rect, on: &buffer) }
    let rect = rect.inset(top: min(state.narrowing.count, max(0, rect.rows - 1)))
    let count = state.filteredIndices.count
    let place = state.shownPlace
    ListView(
      count: count, chosen: place, focused: focused, target: .list(.exercises),
      position: place.map { Words.Lists.place($0 + 1, of: count) } ?? "\(count)",
      empty: isForMuscleAlone ? Words.Guide.noneForMuscle : Words.Lists.noMatch
    ) { index in
      let exercise = state.catalogue.exercises[state.filteredIndices[index]]
      return ListView.Row(
        text: exercise.name, detail: exercise.id.rawValue, target: .exercise(exercise.id))
    }.draw(in: rect, on: &buffer)
  }

  /// Whether nothing but a muscle narrows the list.
  private var isForMuscleAlone: Bool {
    let muscle = state.guide.filter.muscle
    return muscle != nil && state.guide.query.isEmpty
      && state.guide.filter == ExerciseFilter(muscle: muscle)
  }

  /// What the list is narrowed to, over it; the cursor stands behind what is typed.
  private func narrowing(in rect: Rect, on buffer: inout ScreenBuffer) {
    for (row, line) in state.narrowing.prefix(max(0, rect.rows - 1)).enumerated() {
      if row == 0, state.isSearching(.exercises) {
        buffer.field(
          line, column: rect.column, row: rect.row, .title, limit: rect.maxColumn)
      } else {
        buffer.write(line, column: rect.column, row: rect.row + row, .title, limit: rect.maxColumn)
      }
    }
  }
}

/// Where the parts of the exercise guide lie.
struct ExercisesLayout {
  let list: Rect
  /// Nil where there is no room for it.
  let figure: Rect?
  /// The row under it that says what its colours mean.
  let legend: Rect?
  let card: Rect

  init(_ state: AppState, in rect: Rect) {
    var guide: Rect
    if rect.columns >= 72 {
      let columns = ListView.columns(
        widest: state.nameColumns.exercises, within: 22...max(22, rect.columns / 3))
      let parts = rect.splitLeft(columns)
      list = parts.left
      guide = parts.rest.inset(left: 2, right: 1)
    } else {
      // A tall pane has room for more of the list than a figure of this width can use.
      let share = rect.rows >= 48 ? rect.rows * 2 / 5 : rect.rows / 4
      let rows = min(state.filteredIndices.count + state.narrowing.count, max(2, share))
      let parts = rect.splitTop(max(1, rows))
      list = parts.top
      guide = parts.rest.inset(left: 1, top: 1, right: 1)
    }
    // The room of a figure that there is none of belongs to the words.
    guard guide.rows >= 14, let exercise = state.exercise, state.figures.contains(exercise.id)
    else {
      figure = nil
      legend = nil
      card = guide
      return
    }
    // Who stands needs height, who lies needs width.
    if exercise.isUpright(state.shownVariant(of: exercise)), guide.columns >= 50 {
      let parts = guide.splitLeft(min(guide.columns / 2, guide.rows * 7 / 5))
      let stand = parts.left.splitTop(parts.left.rows - 1)
      figure = stand.top
      legend = stand.rest
      card = parts.rest.inset(left: 2)
      return
    }
    let parts = guide.splitTop(max(9, min(guide.rows * 3 / 5, guide.columns * 2 / 5)))
    figure = parts.top
    // The row between the figure and the words.
    legend = parts.rest.splitTop(1).top
    card = parts.rest.inset(top: 1)
  }
}

extension AppState {
  /// Lines over the list that say what it is narrowed to.
  var narrowing: [String] {
    var lines: [String] = []
    if !guide.query.isEmpty || isSearching(.exercises) {
      lines.append("/" + guide.query)
    }
    let filter = guide.filter
    let words = [
      filter.sign.flatMap(catalogue.sign).map { Words.Guide.training($0.name) },
      filter.muscle.flatMap(catalogue.muscle).map { Words.Guide.training($0.name) },
      filter.category?.name, filter.posture?.name, filter.level.map(Words.Guide.level),
      filter.onlyPossible ? Words.Guide.possible : nil,
    ]
    return lines + words.compactMap(\.self)
  }
}
