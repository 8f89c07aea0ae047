import BackboneCanvas

/// A line for the user.
package struct Notice: Hashable, Sendable {
  package let text: String
  /// When it disappears, since launch.
  package let until: Duration
  /// Whether something is wrong, or was not done.
  package var isProblem = false
  /// Whether it is about the program and not about what is on the screen, so that it stays when the
  /// user goes elsewhere.
  package var staysAnywhere = false
}

extension ScreenBuffer {
  /// A line over the key bar for what the user should know.
  mutating func notice(_ notice: Notice) {
    lineOverKeyBar(notice.text, notice.isProblem ? .warning : .strong)
  }

  /// Writes over the row above the key bar.
  /// - Returns: the column after the text.
  @discardableResult
  mutating func lineOverKeyBar(_ text: String, _ role: Role) -> Int {
    let row = frame.size.rows - 2
    fill(Rect(column: 0, row: row, columns: frame.size.columns, rows: 1), .text)
    return write(text, column: 1, row: row, role, limit: frame.size.columns - 1)
  }
}
