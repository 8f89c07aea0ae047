import BackboneCanvas
import BackboneCore

/// A question: its words, its answers, and where it helps, the body beside them.
struct InterviewPane {
  let state: AppState
  let interview: Interview
  let page: InterviewPage

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures) {
    let parts = parts(rect)
    body(page.muscles ?? [], in: parts.body, on: &buffer, with: &pictures)
    let count = state.pages(of: interview).count
    buffer.writeRight(
      Words.Interview.place(interview.page + 1, of: count), before: parts.title.maxColumn,
      row: parts.title.row, .muted)
    buffer.write(
      page.title, column: parts.title.column, row: parts.title.row, .title,
      limit: parts.title.maxColumn)
    buffer.document(text(columns: parts.text.columns), in: parts.text, at: state.reading)
    answers(in: parts.answers, on: &buffer)
  }

  /// What there is to scroll: the text over the answers.
  func extent(in rect: Rect) -> TextExtent {
    let room = parts(rect).text
    return text(columns: room.columns).extent(in: room)
  }

  /// Longer lines are hard to read.
  private static let textColumns = 76
  /// However long the text is, so many rows are left to the answers.
  private static let answerRows = 4

  private struct Parts {
    let title: Rect
    let text: Rect
    let answers: Rect
    /// Empty where the body isn't shown.
    let body: Rect
  }

  private func parts(_ rect: Rect) -> Parts {
    var words = rect.inset(left: 2, right: 2)
    var body = Rect(column: 0, row: 0, columns: 0, rows: 0)
    if page.muscles != nil, rect.columns >= 70, rect.rows >= 16 {
      let halves = words.splitLeft(words.columns * 11 / 20)
      words = halves.left
      body = halves.rest.inset(left: 4)
    }
    // No wider than the words: a bar across a wide screen is hard to follow.
    let widest = page.options.map { CellWidth.of($0.text) }.max() ?? 0
    words = words.splitLeft(min(words.columns, max(Self.textColumns, widest + 8))).left
    let rest = words.inset(top: 2)
    let columns = min(rest.columns, Self.textColumns)
    let wanted = text(columns: columns).extent(in: rest).rows
    let answers = min(page.options.count, Self.answerRows)
    let text = rest.splitTop(min(wanted, max(0, rest.rows - answers - 1)))
    return Parts(
      title: words, text: text.top.splitLeft(columns).left, answers: text.rest.inset(top: 1),
      body: body)
  }

  private func text(columns: Int) -> Document {
    var text = Document(columns: columns)
    for warning in page.warnings { text.paragraph(warning, .warning) }
    for line in page.lines { if line.isEmpty { text.gap() } else { text.paragraph(line) } }
    return text
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
        page.isMultiple
        ? (isASCII
          ? (isTicked ? Words.Settings.have : Words.Settings.haveNot) : (isTicked ? "☑" : "☐"))
          + " "
        : ""
      rows.append(ListView.Row(text: box + option.text, target: .answer(index)))
    }
    // Longer answers than a row are read in full under the list.
    let text =
      page.options.indices.contains(interview.list.selected)
      ? page.options[interview.list.selected].text : ""
    let room = rect.columns - (page.isMultiple ? 6 : 2)
    let isCut = !buffer.isRead && page.options.contains { CellWidth.of($0.text) > room }
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
    guard rect.rows > 0, !buffer.isRead else { return }
    let best = state.catalogue.view(ofMost: ids)
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
