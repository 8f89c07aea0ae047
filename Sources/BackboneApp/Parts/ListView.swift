import BackboneCanvas
import BackboneCore

/// A list as every screen and dialog draws it.
///
/// The chosen row is always seen, marked by more than its colour, and holds the cursor. Names win
/// over notes; rows that would look the same show where they differ.
struct ListView {
  /// One row.
  struct Row {
    var text: String
    /// A sign at the right edge that is never given up.
    var sign = ""
    /// A word at the right edge, given up where the name needs the room.
    var note = ""
    /// What tells it from a row of the same name.
    var detail = ""
    /// What a click on it means.
    var target: Target?
    /// Whether it stands over others and cannot be chosen.
    var isHeading = false
  }

  /// How many rows there are, headings included.
  let count: Int
  /// The chosen row; nil where none is.
  let chosen: Int?
  /// Whether keys move it.
  var focused = true
  /// What the wheel turns over its whole room; nil for what lies under it.
  var target: Target?
  /// Where the choice is, for the last row where not all rows fit: 3 of 26; nil to say nothing.
  var position: String?
  /// What is said instead of rows where there are none.
  var empty = Words.Lists.noMatch
  let row: (Int) -> Row

  func draw(in rect: Rect, on buffer: inout ScreenBuffer) {
    guard rect.rows > 0, rect.columns > 0 else { return }
    if let target { buffer.mark(rect, target) }
    if count == 0 {
      buffer.paragraph(empty, in: rect.inset(left: 2), .muted)
      buffer.spoken?.add([], chosen: nil)
      return
    }
    if buffer.isRead {
      buffer.spoken?.add((0..<count).map(row), chosen: chosen)
      return
    }
    let tells = count > rect.rows && rect.rows > 3 && position != nil
    let room = rect.rows - (tells ? 1 : 0)
    let top = ListWindow.top(chosen: chosen ?? 0, count: count, rows: room)
    let rows = (top..<min(count, top + room)).map(row)
    let texts = Self.fitted(rows, columns: rect.columns, ellipsis: buffer.glyphs.ellipsis)
    for (index, row) in rows.enumerated() {
      draw(
        row, texts[index], in: rect, at: rect.row + index, chosen: top + index == chosen,
        on: &buffer)
    }
    if tells, let position {
      buffer.writeRight(position, before: rect.maxColumn - 1, row: rect.maxRow - 1, .muted)
    }
  }

  private func draw(
    _ row: Row, _ text: Fitted, in rect: Rect, at line: Int, chosen: Bool,
    on buffer: inout ScreenBuffer
  ) {
    if row.isHeading {
      buffer.write(text.name, column: rect.column, row: line, .muted, limit: rect.maxColumn)
      return
    }
    let area = Rect(column: rect.column, row: line, columns: rect.columns, rows: 1)
    let role: Role = chosen ? (focused ? .selected : .selectedMuted) : .text
    if chosen {
      buffer.markChosen(area, role)
      if focused { buffer.place(CellPosition(column: rect.column, row: line)) }
    }
    buffer.write(text.name, column: rect.column + 2, row: line, role, limit: rect.maxColumn)
    if !text.trailing.isEmpty {
      buffer.writeRight(text.trailing, before: rect.maxColumn, row: line, chosen ? role : .muted)
    }
    if let target = row.target { buffer.mark(area, target) }
  }
}

extension ScreenBuffer {
  /// Marks a row of a list as the chosen one, by more than its colour.
  mutating func markChosen(_ row: Rect, _ role: Role) {
    fill(row, role)
    write(glyphs.marker, column: row.column, row: row.row, role, limit: row.maxColumn)
  }
}

// MARK: - Fitting

extension ListView {
  /// A row as it fits.
  struct Fitted: Hashable {
    let name: String
    let trailing: String
  }

  /// The rows cut to a width so that no two of different names, and none of the same name but
  /// different details, look alike.
  static func fitted(_ rows: [Row], columns: Int, ellipsis: String) -> [Fitted] {
    let names = counts(rows.map(\.text))
    let fitted = rows.map { row -> Fitted in
      if row.isHeading {
        return Fitted(
          name: TextLayout.fitted(row.text, to: columns, ellipsis: ellipsis), trailing: "")
      }
      let isTwin = names[row.text, default: 0] > 1 && !row.detail.isEmpty
      var trailing = isTwin ? row.detail : row.sign.isEmpty ? row.note : row.sign
      let isKept = isTwin || !row.sign.isEmpty
      if !isKept, CellWidth.of(row.text) > room(columns, beside: trailing) { trailing = "" }
      if isTwin {
        // Half for each, so that neither drives the other out.
        trailing = TextLayout.fitted(trailing, to: max(4, columns / 2 - 2), ellipsis: ellipsis)
      }
      let name = TextLayout.fitted(
        row.text, to: room(columns, beside: trailing), ellipsis: ellipsis)
      return Fitted(name: name, trailing: trailing)
    }
    let cut = counts(fitted.map(\.name))
    return fitted.enumerated().map { index, text in
      guard cut[text.name, default: 0] > 1, text.name != rows[index].text else { return text }
      let others = fitted.indices.filter {
        fitted[$0].name == text.name && rows[$0].text != rows[index].text
      }
      let shared = others.map { commonPrefix(rows[$0].text, rows[index].text) }.max()
      guard let shared else { return text }
      let name = TextLayout.fitted(
        rows[index].text, to: room(columns, beside: text.trailing), differingFrom: shared,
        ellipsis: ellipsis)
      return Fitted(name: name, trailing: text.trailing)
    }
  }

  /// The columns that a name has beside what stands at the right edge.
  private static func room(_ columns: Int, beside trailing: String) -> Int {
    columns - 2 - (trailing.isEmpty ? 0 : CellWidth.of(trailing) + 1)
  }

  private static func counts(_ texts: [String]) -> [String: Int] {
    Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
  }

  private static func commonPrefix(_ one: String, _ other: String) -> Int {
    zip(one, other).prefix { $0 == $1 }.count
  }

  /// How wide a list should be for its longest name: the marker, the name and a blank, within the
  /// limits that the screen sets.
  static func columns(widest: Int, within limits: ClosedRange<Int>) -> Int {
    min(max(widest + 3, limits.lowerBound), limits.upperBound)
  }
}
