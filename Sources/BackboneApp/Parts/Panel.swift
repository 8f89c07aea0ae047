import BackboneCanvas
import BackboneCore

/// The boxes that dialogs are drawn in.
enum Panel {
  /// Rows of a dialog that its frame and title take.
  static let frameRows = 4
}

extension ScreenBuffer {
  /// A cleared box in the middle of the screen.
  /// - Returns: its inside.
  mutating func panel(columns: Int, rows: Int, title: String) -> Rect {
    let size = frame.size
    let rect = Rect(
      column: (size.columns - columns) / 2, row: (size.rows - rows) / 2, columns: columns,
      rows: rows)
    fill(rect, .text)
    for row in [rect.row, rect.maxRow - 1] {
      rule(column: rect.column, row: row, columns: rect.columns)
    }
    for column in [rect.column, rect.maxColumn - 1] {
      verticalRule(column: column, row: rect.row, rows: rect.rows)
    }
    for (corner, glyph) in zip(rect.corners, glyphs.corners) {
      fill(corner, .rule, glyph: glyph)
    }
    write(
      " \(title) ", column: rect.column + 2, row: rect.row, .title, limit: rect.maxColumn - 1)
    return rect.inset(left: 2, top: 2, right: 2, bottom: 1)
  }

  /// A box with a line of text that narrows a list.
  /// - Parameters:
  ///   - hint: what typing does, said while nothing is typed.
  ///   - headings: what stands over rows, by the row under it.
  mutating func listPanel(
    columns: Int, title: String, prompt: String = "/", query: String, hint: String,
    selected: Int, count: Int, headings: [Int: String] = [:], row: (Int) -> ListView.Row
  ) {
    var rows: [ListView.Row] = []
    var chosen: Int?
    for index in 0..<count {
      if let heading = headings[index] {
        rows.append(ListView.Row(text: heading, isHeading: true))
      }
      if index == selected { chosen = rows.count }
      var row = row(index)
      row.target = .row(index)
      rows.append(row)
    }
    let columns = min(columns, frame.size.columns - 2)
    let box = panel(
      columns: columns, rows: min(max(rows.count, 6) + Panel.frameRows, frame.size.rows - 2),
      title: title)
    let view = ListView(
      count: rows.count, chosen: chosen,
      position: Words.Lists.place(selected + 1, of: count)
    ) { rows[$0] }
    view.draw(in: box, on: &self)
    // Last, so that the cursor stands behind what is typed.
    if query.isEmpty {
      write(
        "\(Words.App.type) \(hint)", column: box.column + 4, row: box.row - 1, .muted,
        limit: box.maxColumn)
    }
    field(
      prompt + query, column: box.column + 2, row: box.row - 1, .strong, limit: box.maxColumn)
  }

  /// What a list is searched for, in one row, with the cursor behind it while it is typed.
  mutating func query(_ text: String, isTyped: Bool, column: Int, row: Int, limit: Int) {
    if isTyped {
      field("/" + text, column: column, row: row, .title, limit: limit)
    } else {
      write("/" + text, column: column, row: row, .title, limit: limit)
    }
  }
}

extension Rect {
  /// The four cells at the corners, clockwise from the upper left.
  fileprivate var corners: [Rect] {
    [(column, row), (maxColumn - 1, row), (maxColumn - 1, maxRow - 1), (column, maxRow - 1)].map {
      Rect(column: $0.0, row: $0.1, columns: 1, rows: 1)
    }
  }
}
