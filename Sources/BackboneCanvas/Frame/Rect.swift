/// A size in cells.
package struct Size: Hashable, Sendable {
  /// Columns, 0 or more.
  package var columns: Int
  /// Rows, 0 or more.
  package var rows: Int

  /// A size; negative counts become 0.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A rectangle of cells; column and row are 0-based and may lie outside the frame.
package struct Rect: Hashable, Sendable {
  /// The leftmost column.
  package var column: Int
  /// The topmost row.
  package var row: Int
  /// The extent, never negative.
  package var size: Size

  /// A rectangle by its corner and extent; a negative extent becomes 0.
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.size = Size(columns: columns, rows: rows)
  }

  /// The number of columns.
  package var columns: Int { size.columns }
  /// The number of rows.
  package var rows: Int { size.rows }
  /// The first column to the right of the rectangle.
  package var maxColumn: Int { column + columns }
  /// The first row below the rectangle.
  package var maxRow: Int { row + rows }

  /// Whether the cell lies inside.
  package func contains(column: Int, row: Int) -> Bool {
    column >= self.column && column < maxColumn && row >= self.row && row < maxRow
  }

  /// The rectangle less the given margins; sizes stop at 0.
  package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(
      column: column + left, row: row + top,
      columns: columns - left - right, rows: rows - top - bottom)
  }

  /// The left part of the given width and what remains to its right.
  package func splitLeft(_ width: Int) -> (left: Rect, rest: Rect) {
    let width = min(max(0, width), columns)
    return (
      Rect(column: column, row: row, columns: width, rows: rows),
      Rect(column: column + width, row: row, columns: columns - width, rows: rows)
    )
  }

  /// The top part of the given height and what remains below it.
  package func splitTop(_ height: Int) -> (top: Rect, rest: Rect) {
    let height = min(max(0, height), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: height),
      Rect(column: column, row: row + height, columns: columns, rows: rows - height)
    )
  }
}
