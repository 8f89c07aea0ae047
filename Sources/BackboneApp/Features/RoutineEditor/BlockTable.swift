import BackboneCanvas
import BackboneCore

/// The blocks of a routine in the making, one a row, their fields side by side.
///
/// Where not all columns fit, those are shown that the chosen one is among.
struct BlockTable {
  let catalogue: Catalogue
  let editor: RoutineEditor
  let focused: Bool

  private struct Column {
    let field: BlockField
    let start: Int
    let columns: Int
  }

  private struct Layout {
    let name: Int
    let columns: [Column]
    let hidesLeft: Bool
    let hidesRight: Bool
  }

  func draw(in rect: Rect, on buffer: inout ScreenBuffer) {
    guard rect.rows > 1 else { return }
    if buffer.isRead { return read(in: rect, on: &buffer) }
    let layout = layout(in: rect)
    head(layout, in: rect, on: &buffer)
    let list = rect.inset(top: 1)
    let blocks = editor.draft.blocks
    let top = ListWindow.top(chosen: chosen?.row ?? 0, count: blocks.count, rows: list.rows)
    for (index, block) in blocks.enumerated().dropFirst(top).prefix(list.rows) {
      line(index, block, layout, in: list, row: list.row + index - top, on: &buffer)
    }
  }

  private var chosen: (row: Int, field: BlockField)? {
    if case .block(let row, let field) = editor.cursor { (row, field) } else { nil }
  }

  /// A block a row, with the names of its fields.
  private func read(in rect: Rect, on buffer: inout ScreenBuffer) {
    for (index, block) in editor.draft.blocks.enumerated() {
      let isChosen = chosen?.row == index
      let fields = BlockField.allCases.compactMap { field -> String? in
        let value = text(field, of: block)
        if value.isEmpty { return nil }
        let name = field.title.isEmpty ? value : "\(field.title) \(value)"
        return isChosen && chosen?.field == field ? Words.Linear.selected(name) : name
      }
      buffer.write(
        Words.Linear.row(
          index + 1,
          ([catalogue.name(of: block.movement)] + fields)
            .joined(separator: ", ")), column: rect.column, row: rect.row + 1 + index,
        limit: rect.maxColumn)
    }
  }

  // MARK: - Layout

  /// The columns in which all of it is seen.
  var columns: Int { 2 + names + 1 + widths.reduce(1) { $0 + $1 + 1 } }

  /// The columns of the longest name.
  private var names: Int {
    editor.draft.blocks.reduce(0) { max($0, CellWidth.of(catalogue.name(of: $1.movement))) }
  }

  /// The columns of each field.
  private var widths: [Int] {
    BlockField.allCases.map { field in
      editor.draft.blocks.reduce(CellWidth.of(field.title)) {
        max($0, CellWidth.of(text(field, of: $1)))
      }
    }
  }

  private func layout(in rect: Rect) -> Layout {
    let (names, widths) = (names, widths)
    // A blank before each column and one behind the last, in which brackets find room.
    let all = widths.reduce(1) { $0 + $1 + 1 }
    let room = rect.columns - 2
    let name = min(names, max(room - all, min(18, room / 3)))
    let fields = BlockField.allCases
    let place = chosen.flatMap { chosen in fields.firstIndex(of: chosen.field) } ?? 0
    var first = 0
    while first < place, widths[first...place].reduce(1, { $0 + $1 + 1 }) > room - name {
      first += 1
    }
    var columns: [Column] = []
    var column = rect.column + 2 + name + 1
    for (field, width) in zip(fields, widths).dropFirst(first) {
      guard column + width < rect.maxColumn else { break }
      columns.append(Column(field: field, start: column, columns: width))
      column += width + 1
    }
    return Layout(
      name: name, columns: columns, hidesLeft: first > 0,
      hidesRight: first + columns.count < fields.count)
  }

  private func text(_ field: BlockField, of block: Block) -> String {
    switch block.value(of: field, in: catalogue) {
    case .number(let quantity): quantity.text
    case .word(let word): word
    case nil: ""
    }
  }

  // MARK: - Rows

  private func head(_ layout: Layout, in rect: Rect, on buffer: inout ScreenBuffer) {
    for column in layout.columns {
      buffer.writeRight(
        column.field.title, before: column.start + column.columns, row: rect.row, .muted)
    }
    if layout.hidesLeft {
      buffer.writeRight(
        buffer.glyphs.left, before: rect.column + 2 + layout.name, row: rect.row, .muted)
    }
    if layout.hidesRight {
      buffer.writeRight(buffer.glyphs.right, before: rect.maxColumn, row: rect.row, .muted)
    }
  }

  private func line(
    _ index: Int, _ block: Block, _ layout: Layout, in rect: Rect, row: Int,
    on buffer: inout ScreenBuffer
  ) {
    let isChosen = chosen?.row == index
    let role: Role = isChosen ? .selectedMuted : .text
    let line = Rect(column: rect.column, row: row, columns: rect.columns, rows: 1)
    if isChosen { buffer.markChosen(line, role) }
    buffer.write(
      catalogue.name(of: block.movement), column: rect.column + 2, row: row, role,
      limit: rect.column + 2 + layout.name)
    buffer.mark(line, .field(.block(index, chosen?.field ?? .sets)))
    for column in layout.columns {
      let text = text(column.field, of: block)
      let cell = Rect(
        column: column.start - 1, row: row, columns: column.columns + 2, rows: 1)
      if isChosen, chosen?.field == column.field {
        if focused { buffer.place(CellPosition(column: column.start, row: row)) }
        buffer.write(
          " \(text.paddedLeft(to: column.columns)) ".bracketed, column: cell.column, row: row,
          focused ? .selected : role, limit: cell.maxColumn)
      } else {
        buffer.writeRight(text, before: column.start + column.columns, row: row, role)
      }
      buffer.mark(cell.inset(right: 1), .field(.block(index, column.field)))
    }
  }
}

extension String {
  /// The text with blanks before it up to a width.
  fileprivate func paddedLeft(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - CellWidth.of(self))) + self
  }
}
