import BackboneCanvas

/// A sentence for the user.
package struct Notice: Hashable, Sendable {
  package let text: String
  /// When it disappears, since launch.
  package let until: Duration
  /// Whether something is wrong, or was not done.
  package var isProblem = false
  /// Whether it is about the program and not about what is on the screen, so that it stays when the
  /// user goes elsewhere.
  package var outlivesScreen = false
}

extension ScreenBuffer {
  /// What the user should know, over the key bar; a long path takes more than one row.
  mutating func notice(_ notice: Notice) {
    let lines = TextLayout.wrapped(notice.text, to: frame.size.columns - 2)
    linesOverKeyBar(lines.prefix(3), notice.isProblem ? .warning : .strong)
  }

  /// Writes over the rows above the key bar.
  mutating func linesOverKeyBar(_ lines: some Collection<String>, _ role: Role) {
    let top = max(0, frame.size.rows - 1 - lines.count)
    for (row, line) in zip(top..., lines) {
      fill(Rect(column: 0, row: row, columns: frame.size.columns, rows: 1), .text)
      write(line, column: 1, row: row, role, limit: frame.size.columns - 1)
    }
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
