import BackboneCanvas
import BackboneCore

/// What to know of an exercise: the shown fault and its fix first, then cues, dose and the rest.
struct ExerciseCard {
  let state: State
  let exercise: Exercise

  func draw(in rect: Rect, on drawing: inout Drawing) {
    if rect.columns >= 84 {
      let left = rect.splitLeft(rect.columns / 2 - 1)
      cues(in: heading(in: left.left, on: &drawing), on: &drawing)
      facts(in: left.rest.inset(left: 2), on: &drawing)
    } else {
      let rest = cues(in: heading(in: rect, on: &drawing), on: &drawing)
      facts(in: rest, on: &drawing)
    }
  }

  private func heading(in rect: Rect, on drawing: inout Drawing) -> Rect {
    let after = drawing.write(
      exercise.name, column: rect.column, row: rect.row, .title, limit: rect.maxColumn)
    drawing.write(
      exercise.pattern, column: after + 2, row: rect.row, .dim, limit: rect.maxColumn)
    let rest = rect.inset(top: 1)
    guard let index = state.guide.fault, exercise.faults.indices.contains(index) else {
      return rest
    }
    let fault = exercise.faults[index]
    let title = "Fault \(index + 1) of \(exercise.faults.count): \(fault.name)"
    drawing.write(title, column: rest.column, row: rest.row, .fault, limit: rest.maxColumn)
    let used = drawing.paragraph(fault.fix, in: rest.inset(top: 1), .text)
    return rest.inset(top: used + 2)
  }

  @discardableResult
  private func cues(in rect: Rect, on drawing: inout Drawing) -> Rect {
    var row = rect.row
    for cue in exercise.cues where row < rect.maxRow {
      drawing.write(
        drawing.glyphs.dot, column: rect.column, row: row, .dim, limit: rect.maxColumn)
      row += drawing.paragraph(
        cue.text, in: rect.inset(left: 2, top: row - rect.row), .cue)
    }
    return rect.inset(top: row - rect.row + 1)
  }

  private func facts(in rect: Rect, on drawing: inout Drawing) {
    var rest = rect
    for (heading, text) in [
      ("How much", doses), ("Set up", exercise.setup), ("Breathing", exercise.breathing),
      ("Why for runners", exercise.why), ("Getting harder", exercise.progression),
      ("Stop", exercise.stop), ("Works most", names(exercise.primary)),
      ("Helps", names(exercise.secondary)),
    ] {
      rest = drawing.section(heading, text, in: rest)
    }
  }

  private var doses: String {
    Level.allCases.compactMap { level in
      exercise.doses[level.rawValue].map { "\(level.rawValue) \($0.sets)" }
    }.joined(separator: "; ")
  }

  private func names(_ muscles: [MuscleID]) -> String {
    muscles.map { state.catalogue.muscle($0)?.name.lowercased() ?? $0.rawValue }
      .joined(separator: ", ")
  }
}
