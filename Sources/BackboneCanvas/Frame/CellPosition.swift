/// A cell of a frame.
package struct CellPosition: Hashable, Sendable {
  /// 0-based, from the left.
  package let column: Int
  /// 0-based, from the top.
  package let row: Int

  /// A cell.
  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
