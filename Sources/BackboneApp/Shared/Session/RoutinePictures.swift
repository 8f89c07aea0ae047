import BackboneCanvas
import BackboneCore

/// A session as pictures: its exercises in their order, each where it is hardest, and the body with
/// the muscles that it trains.
struct RoutinePictures {
  let state: AppState
  let plan: Plan
  /// The one that is chosen among them, if any.
  var chosen: ExerciseID?

  /// The least room of a figure, with a column between two and its name under it.
  static let cell = Size(columns: 24, rows: 10)
  /// More room makes a figure larger, up to this.
  private static let most = Size(columns: 48, rows: 20)

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures) {
    guard rect.rows >= Self.cell.rows, rect.columns >= Self.cell.columns, !buffer.isRead
    else { return }
    let body = rect.columns >= 3 * Self.cell.columns ? Self.cell.columns - 4 : 0
    let parts = rect.splitLeft(rect.columns - body)
    figures(in: parts.left, on: &buffer, with: &pictures)
    if body > 0 {
      WorkedBody(state: state, exercises: exercises.map(\.exercise)).draw(
        in: parts.rest.inset(left: 2).splitTop(Self.most.rows).top, on: &buffer, with: &pictures)
    }
  }

  /// The exercises, each once; those that have a drawing.
  private var exercises: [(exercise: Exercise, variant: Exercise.Variant?)] {
    var seen: Set<ExerciseID> = []
    return plan.blocks.compactMap { block in
      guard let id = block.exercise, let exercise = state.catalogue.exercise(id),
        state.figures.contains(id), seen.insert(id).inserted
      else { return nil }
      return (exercise, exercise.variant(named: block.note) ?? state.shownVariant(of: exercise))
    }
  }

  /// How many figures stand side by side and how many lines of them one over the other, so that
  /// they become as large as can be.
  private func grid(of count: Int, in size: Size) -> (across: Int, lines: Int) {
    let most = max(1, size.columns / Self.cell.columns)
    func across(_ lines: Int) -> Int { min(most, (count + lines - 1) / lines) }
    // Cells are twice as high as wide, and most figures about as wide as a cell.
    func width(_ lines: Int) -> Int {
      min(Self.most.columns, size.columns / across(lines), size.rows / lines * 12 / 5)
    }
    // All of them are shown before they are large.
    func shown(_ lines: Int) -> Int { min(count, lines * across(lines)) }
    let lines = (1...max(1, min(count, size.rows / Self.cell.rows))).max {
      (shown($0), width($0)) < (shown($1), width($1))
    }
    return (across(lines ?? 1), lines ?? 1)
  }

  private func figures(
    in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures
  ) {
    let exercises = exercises
    guard !exercises.isEmpty else { return }
    let (across, lines) = grid(of: exercises.count, in: rect.size)
    // What has no picture is still counted.
    let shown = exercises.count > across * lines ? across * lines - 1 : exercises.count
    let size = Size(
      columns: min(Self.most.columns, rect.columns / across),
      rows: min(Self.most.rows, rect.rows / lines))
    func cell(_ index: Int) -> Rect {
      Rect(
        column: rect.column + index % across * size.columns,
        row: rect.row + index / across * size.rows, columns: size.columns - 1, rows: size.rows)
    }
    // The chosen one is always among them.
    let place = chosen.flatMap { id in exercises.firstIndex { $0.exercise.id == id } } ?? 0
    let first = max(0, place - shown + 1)
    for (index, item) in exercises.dropFirst(first).prefix(shown).enumerated() {
      let cell = cell(index)
      pictures.still(item.exercise, item.variant, in: cell.inset(bottom: 1), on: &buffer)
      buffer.write(
        item.exercise.name, column: cell.column, row: cell.maxRow - 1,
        item.exercise.id == chosen ? .title : .secondaryText, limit: cell.maxColumn)
    }
    if shown < exercises.count {
      let cell = cell(shown)
      buffer.write(
        Words.App.more(exercises.count - shown), column: cell.column, row: cell.maxRow - 1, .muted,
        limit: cell.maxColumn)
    }
  }
}
