import BackboneCanvas
import BackboneCore

/// A text laid out in rows for a width, to be read from any row on.
struct Document {
  /// A piece of a row in one role; with a target it can be clicked.
  struct Span: Hashable {
    let text: String
    let role: Role
    var target: Target?
  }

  /// A row: pieces from the left, and one flush right.
  struct Row: Hashable {
    var spans: [Span] = []
    var trailing: Span?
  }

  /// The columns it is laid out for.
  let columns: Int
  private(set) var rows: [Row] = []

  /// An empty text.
  init(columns: Int) { self.columns = columns }

  /// A row of its own, not wrapped.
  mutating func line(_ text: String, _ role: Role, trailing: String = "", target: Target? = nil) {
    rows.append(
      Row(
        spans: [Span(text: text, role: role, target: target)],
        trailing: trailing.isEmpty ? nil : Span(text: trailing, role: .dim, target: target)))
  }

  /// An empty row.
  mutating func gap() {
    rows.append(Row())
  }

  /// Wrapped text, its rows after the first set in by `indent`, behind a sign where one is given.
  mutating func paragraph(_ text: String, _ role: Role = .text, sign: String = "") {
    let indent = sign.isEmpty ? 0 : CellWidth.of(sign) + 1
    for (index, line) in TextLayout.wrapped(text, to: columns - indent).enumerated() {
      let lead =
        index == 0 && !sign.isEmpty ? sign + " " : String(repeating: " ", count: indent)
      rows.append(
        Row(spans: [Span(text: lead, role: .dim), Span(text: line, role: role)]))
    }
  }

  /// A heading, its text and a gap; nothing where there is no text.
  mutating func section(_ heading: String, _ text: String) {
    guard !text.isEmpty else { return }
    line(heading, .dim)
    paragraph(text)
    gap()
  }
}

extension Drawing {
  /// Draws a text from the row it is scrolled to; where it does not fit, the last row says which
  /// part is seen.
  mutating func document(_ document: Document, in rect: Rect, scroll: Int) {
    let overflows = document.rows.count > rect.rows
    let room = rect.rows - (overflows ? 1 : 0)
    guard room > 0 else { return }
    let limit = max(0, document.rows.count - room)
    let top = min(scroll, limit)
    scrollLimit = limit
    for (index, row) in document.rows.dropFirst(top).prefix(room).enumerated() {
      draw(row, in: rect, row: rect.row + index)
    }
    if overflows {
      let last = min(document.rows.count, top + room)
      writeRight(
        "\(top + 1)-\(last) of \(document.rows.count)", before: rect.maxColumn,
        row: rect.maxRow - 1, .dim)
    }
  }

  private mutating func draw(_ line: Document.Row, in rect: Rect, row: Int) {
    let end = rect.maxColumn - (line.trailing.map { CellWidth.of($0.text) + 1 } ?? 0)
    var column = rect.column
    for span in line.spans {
      let start = column
      column = write(span.text, column: column, row: row, span.role, limit: end)
      if let target = span.target {
        mark(Rect(column: start, row: row, columns: column - start, rows: 1), target)
      }
    }
    if let trailing = line.trailing {
      writeRight(trailing.text, before: rect.maxColumn, row: row, trailing.role)
    }
  }
}
