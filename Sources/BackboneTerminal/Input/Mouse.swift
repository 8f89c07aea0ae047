/// What the mouse did, in cells.
package struct Mouse: Hashable, Sendable {
  /// The kinds of action that are told apart.
  package enum Action: String, Hashable, Sendable {
    case press, release, wheelUp, wheelDown
  }

  /// What happened.
  package var action: Action
  /// 0-based column.
  package var column: Int
  /// 0-based row.
  package var row: Int

  /// A mouse action at a cell.
  package init(_ action: Action, column: Int, row: Int) {
    self.action = action
    self.column = column
    self.row = row
  }
}
