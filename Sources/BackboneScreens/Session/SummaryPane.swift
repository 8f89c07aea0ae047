import BackboneCanvas
import BackboneCore

/// What was done against what was planned, set by set, and how it felt.
struct SummaryPane {
  let state: State
  let summary: Summary

  func draw(in rect: Rect, on drawing: inout Drawing) {
    let timeline = summary.session.timeline
    let works = timeline.steps.indices.filter { timeline.steps[$0].kind == .work }
    let completed = works.filter { index in
      summary.session.entries.contains { $0.step == index && $0.outcome == .completed }
    }
    let held = summary.session.entries.reduce(Duration.zero) { $0 + $1.held }
    var row = rect.row
    drawing.write(title, column: rect.column, row: row, .title, limit: rect.maxColumn)
    row += 1
    drawing.write(
      "\(completed.count) of \(works.count) sets completed, "
        + "\(TimeText.held(held)) s held of \(TimeText.held(timeline.work)) s planned",
      column: rect.column, row: row, .text, limit: rect.maxColumn)
    row += 2
    questions(in: rect.inset(top: row - rect.row), on: &drawing)
    row += 3
    sets(works, in: rect.inset(top: row - rect.row), on: &drawing)
  }

  private var title: String {
    summary.session.phase == .ended(.finished) ? "Done." : "Left early; what you did is kept."
  }

  // MARK: - How it felt

  private func questions(in rect: Rect, on drawing: inout Drawing) {
    let feedback = summary.feedback
    question(
      "Effort", field: .rpe, row: rect.row, in: rect, on: &drawing,
      choices: (1...10).map { rpe in (text: String(rpe), chosen: feedback.rpe == rpe) },
      note: feedback.rpe.map(Self.reserve))
    question(
      "Form", field: .form, row: rect.row + 1, in: rect, on: &drawing,
      choices: [Form.broke, .minor, .good].map { form in
        (text: form.rawValue, chosen: feedback.form == form)
      },
      note: feedback.form.map(Self.meaning))
  }

  private func question(
    _ name: String, field: Summary.Field, row: Int, in rect: Rect, on drawing: inout Drawing,
    choices: [(text: String, chosen: Bool)], note: String?
  ) {
    let current = summary.field == field
    if current {
      drawing.write(
        drawing.glyphs.marker, column: rect.column, row: row, .title, limit: rect.maxColumn)
    }
    drawing.write(
      name, column: rect.column + 2, row: row, current ? .strong : .second,
      limit: rect.maxColumn)
    var column = rect.column + 9
    for choice in choices {
      let text = choice.chosen ? "[\(choice.text)]" : " \(choice.text) "
      column = drawing.write(
        text, column: column, row: row, choice.chosen ? .title : .second, limit: rect.maxColumn)
    }
    if let note {
      drawing.write(note, column: column + 2, row: row, .dim, limit: rect.maxColumn)
    }
  }

  /// What an effort means, by what would have been left.
  private static func reserve(_ rpe: Int) -> String {
    switch rpe {
    case 10: "nothing left"
    case 9: "a breath more, no further"
    case 8: "a little left"
    case 7: "some left"
    default: "plenty left"
    }
  }

  private static func meaning(_ form: Form) -> String {
    switch form {
    case .good: "all cues kept"
    case .minor: "one slip, put right at once"
    case .broke: "position lost, or stopped for it"
    }
  }

  // MARK: - What was done

  private func sets(_ works: [Int], in rect: Rect, on drawing: inout Drawing) {
    let words = SessionWords(catalogue: state.catalogue, glyphs: drawing.glyphs)
    let timeline = summary.session.timeline
    for (index, step) in works.enumerated() where index < rect.rows {
      guard let set = timeline.steps[step].set else { continue }
      let row = rect.row + index
      let entries = summary.session.entries.filter { $0.step == step }
      let held = entries.reduce(Duration.zero) { $0 + $1.held }
      let (sign, role): (String, Role) =
        if entries.contains(where: { $0.outcome == .completed }) {
          (drawing.glyphs.done, .good)
        } else if held > .zero {
          (drawing.glyphs.partly, .warning)
        } else {
          (drawing.glyphs.skipped, .dim)
        }
      drawing.write(sign, column: rect.column, row: row, role, limit: rect.maxColumn)
      let amount =
        "\(TimeText.held(held)) of \(TimeText.held(timeline.steps[step].duration)) s"
      drawing.write(
        words.name(set), column: rect.column + 2, row: row, .text,
        limit: min(rect.maxColumn - CellWidth.of(amount) - 1, rect.column + 48))
      drawing.writeRight(
        amount, before: min(rect.maxColumn, rect.column + 66), row: row, .second)
    }
  }
}
