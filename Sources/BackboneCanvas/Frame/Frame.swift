/// One character cell of the screen.
package struct Cell: Hashable, Sendable {
  /// The glyph, one or two columns wide.
  ///
  /// Empty continuation cells hold `Cell.continuation`.
  package var glyph: Character
  /// How it looks.
  package var style: Style

  /// A cell.
  package init(_ glyph: Character = " ", _ style: Style = Style(.text)) {
    self.glyph = glyph
    self.style = style
  }

  /// Stands in the second column of a wide glyph; never drawn.
  package static let continuation: Character = "\u{0}"
}

/// A picture of the whole screen: rows of cells.
///
/// Everything is drawn into one of these, and nothing else ever reaches the terminal.
package struct Frame: Hashable, Sendable {
  /// Columns and rows.
  package let size: Size
  /// Cells, row by row, `size.rows * size.columns` of them.
  package private(set) var cells: [Cell]

  /// An empty frame, every cell a blank of the given style.
  package init(size: Size, style: Style = Style(.text)) {
    self.size = size
    cells = Array(repeating: Cell(" ", style), count: size.columns * size.rows)
  }

  /// The whole frame as a rectangle.
  package var bounds: Rect { Rect(column: 0, row: 0, columns: size.columns, rows: size.rows) }

  /// The cell there; a blank outside the frame, where setting does nothing.
  package subscript(column column: Int, row row: Int) -> Cell {
    get {
      bounds.contains(column: column, row: row) ? cells[row * size.columns + column] : Cell()
    }
    set {
      if bounds.contains(column: column, row: row) { cells[row * size.columns + column] = newValue }
    }
  }

  /// The cells of one row; `row` must be inside the frame.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes text from a cell to the right, clipped to `limit` (the frame's edge if nil).
  ///
  /// Control and format characters never become cells; a wide character that would be cut in half
  /// at the limit is left out.
  /// - Parameter keepGround: keeps the colours under the text, for labels over a picture.
  /// - Returns: the column after the last one written.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, column: Int, row: Int, style: Style, limit: Int? = nil,
    keepGround: Bool = false
  ) -> Int {
    let end = min(limit ?? size.columns, size.columns)
    guard row >= 0, row < size.rows else { return column }
    var at = column
    for character in String(text) {
      let width = CellWidth.of(character)
      if width == 0 { continue }
      if at + width > end { break }
      var style = style
      if keepGround, style.background == nil {
        style.background = self[column: at, row: row].style.background
      }
      self[column: at, row: row] = Cell(character, style)
      if width == 2 { self[column: at + 1, row: row] = Cell(Cell.continuation, style) }
      at += width
    }
    return at
  }

  /// Writes text in a role; see `write(_:column:row:style:limit:keepGround:)`.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol, column: Int, row: Int, _ role: Role = .text, limit: Int? = nil
  ) -> Int {
    write(text, column: column, row: row, style: Style(role), limit: limit)
  }

  /// Fills the part of a rectangle that lies in the frame with one glyph.
  package mutating func fill(_ rect: Rect, _ role: Role, glyph: Character = " ") {
    let style = Style(role)
    for row in max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.maxRow)) {
      for column in max(0, rect.column)..<max(0, rect.column, min(size.columns, rect.maxColumn)) {
        cells[row * size.columns + column] = Cell(glyph, style)
      }
    }
  }

  /// Copies another frame's cells to a place, clipped to this frame and to `clip`.
  package mutating func blit(_ other: Frame, column: Int, row: Int, clip: Rect? = nil) {
    let clip = clip ?? bounds
    let left = max(column, clip.column, 0)
    let width = min(column + other.size.columns, clip.maxColumn, size.columns) - left
    let top = max(row, clip.row, 0)
    let bottom = min(row + other.size.rows, clip.maxRow, size.rows)
    guard width > 0, top < bottom else { return }
    for y in top..<bottom {
      let start = y * size.columns + left
      let source = (y - row) * other.size.columns + left - column
      cells.replaceSubrange(start..<start + width, with: other.cells[source..<source + width])
    }
  }
}
