import BackboneCanvas
import BackboneCore

/// A question: its words, its answers, and where it helps, the body beside them.
struct InterviewPane {
  let state: AppState
  let interview: Interview
  let page: InterviewPage

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures) {
    var words = rect.inset(left: 2, right: 2)
    if let muscles = page.muscles, rect.columns >= 70, rect.rows >= 16 {
      let parts = words.splitLeft(words.columns * 11 / 20)
      words = parts.left
      body(muscles, in: parts.rest.inset(left: 2), on: &buffer, with: &pictures)
    }
    let count = state.pages(of: interview).count
    buffer.writeRight(
      Words.Interview.place(interview.page + 1, of: count), before: words.maxColumn,
      row: words.row, .muted)
    buffer.write(page.title, column: words.column, row: words.row, .title, limit: words.maxColumn)
    var rest = words.inset(top: 2)
    let width = min(rest.columns, 76)
    for (text, role) in page.warnings.map({ ($0, Role.warning) }) + page.lines.map({ ($0, .text) })
    {
      let used = buffer.paragraph(text, in: rest.splitLeft(width).left, role)
      rest = rest.inset(top: used)
    }
    answers(in: rest.inset(top: 1), on: &buffer)
  }

  private func answers(in rect: Rect, on buffer: inout ScreenBuffer) {
    let isASCII = buffer.look.glyphMode == .ascii
    var rows: [ListView.Row] = []
    var chosen: Int?
    for (index, option) in page.options.enumerated() {
      if let heading = option.heading {
        rows.append(ListView.Row(text: heading, isHeading: true))
      }
      if index == interview.list.selected { chosen = rows.count }
      let isTicked = (interview.answers[page.id] ?? page.initial).contains(index)
      let box =
        page.isMultiple ? (isTicked ? (isASCII ? "[x] " : "☑ ") : (isASCII ? "[ ] " : "☐ ")) : ""
      rows.append(ListView.Row(text: box + option.text, target: .answer(index)))
    }
    // Longer answers than a row are read in full under the list.
    let text =
      page.options.indices.contains(interview.list.selected)
      ? page.options[interview.list.selected].text : ""
    let room = rect.columns - (page.isMultiple ? 6 : 2)
    let isCut = page.options.contains { CellWidth.of($0.text) > room }
    let lines = isCut ? min(4, max(0, rect.rows - 4)) : 0
    let list = rect.inset(bottom: lines)
    ListView(
      count: rows.count, chosen: chosen,
      position: Words.Lists.place(interview.list.selected + 1, of: page.options.count)
    ) { rows[$0] }.draw(in: list.splitTop(min(rows.count, list.rows)).top, on: &buffer)
    if lines > 1 {
      buffer.paragraph(
        text,
        in: Rect(
          column: rect.column + 2, row: list.row + min(rows.count, list.rows) + 1,
          columns: rect.columns - 2, rows: lines - 1), .strong)
    }
  }

  /// The muscles in question, on the view where most of them are seen.
  private func body(
    _ ids: [MuscleID], in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures
  ) {
    let muscles = ids.compactMap(state.catalogue.muscle)
    let views = Dictionary(grouping: muscles) { [$0.view.rawValue, $0.layer.rawValue] }
    let best = views.values.max {
      ($0.count, $1[0].id.rawValue) < ($1.count, $0[0].id.rawValue)
    }?.first
    let view = best?.view ?? .posterior
    let layer = best?.layer ?? .superficial
    if best != nil {
      buffer.write(
        Words.Anatomy.view(view, layer), column: rect.column, row: rect.row, .muted,
        limit: rect.maxColumn)
    }
    pictures.body(
      view, layer, muscles: AtlasHighlight(most: Set(ids.map(\.rawValue))),
      in: rect.inset(top: 1), on: &buffer)
  }
}
