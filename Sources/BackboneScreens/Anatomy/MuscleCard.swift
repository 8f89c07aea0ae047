import BackboneCanvas
import BackboneCore

/// What there is to know of a muscle, the most useful first.
struct MuscleCard {
  let state: State

  func draw(in rect: Rect, on drawing: inout Drawing) {
    guard let muscle = state.muscle else { return }
    var rest = rect
    drawing.write(muscle.name, column: rest.column, row: rest.row, .title, limit: rest.maxColumn)
    rest = rest.inset(top: 1)
    let latin = drawing.paragraph(muscle.latin, in: rest, .dim)
    rest = rest.inset(top: latin + 1)
    rest = drawing.section("In your stride", muscle.running, in: rest)
    rest = exercises(of: muscle, in: rest, on: &drawing)
    for (heading, text) in [
      ("When it tires", muscle.weak), ("Feel it", muscle.feel), ("What it does", muscle.action),
      ("From", muscle.origin), ("To", muscle.insertion), ("Nerve", muscle.nerve),
      ("Loosen it", muscle.stretch), ("Sources", sources(of: muscle)),
    ] {
      rest = drawing.section(heading, text, in: rest)
    }
  }

  private func exercises(of muscle: Muscle, in rect: Rect, on drawing: inout Drawing) -> Rect {
    let training = state.catalogue.training(muscle.id)
    guard rect.rows > 1, !training.isEmpty else { return rect }
    drawing.write("Train it with", column: rect.column, row: rect.row, .dim, limit: rect.maxColumn)
    var row = rect.row + 1
    for (exercise, share) in training where row < rect.maxRow {
      drawing.write(
        exercise.name, column: rect.column, row: row, .text,
        limit: rect.maxColumn - CellWidth.of(share.word) - 1)
      drawing.writeRight(share.word, before: rect.maxColumn, row: row, .dim)
      drawing.mark(
        Rect(column: rect.column, row: row, columns: rect.columns, rows: 1),
        .exercise(exercise.id))
      row += 1
    }
    return rect.inset(top: row - rect.row + 1)
  }

  private func sources(of muscle: Muscle) -> String {
    muscle.sources.map { id in
      id == .general ? "general knowledge" : state.catalogue.source(id)?.citation ?? id.rawValue
    }.joined(separator: "; ")
  }
}
