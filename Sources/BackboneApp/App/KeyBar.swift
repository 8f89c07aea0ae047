import BackboneCanvas
import BackboneCore

extension ScreenBuffer {
  /// The bottom row: what the keys do here and now.
  mutating func keyBar(_ state: AppState) {
    let row = frame.size.rows - 1
    let columns = frame.size.columns
    fill(Rect(column: 0, row: row, columns: columns, rows: 1), .keyHelp)
    var column = 1
    if let typing = state.layers.lazy.compactMap({ $0.typing }).first {
      column = keyBarItem(Words.App.type, typing, column: column, row: row) + 2
    }
    for item in keyBarItems(state, columns: columns - column - 1) {
      let start = column
      column = keyBarItem(item.key, item.name, column: column, row: row)
      mark(
        Rect(column: start, row: row, columns: column - start, rows: 1),
        .command(item.id))
      column += 2
    }
  }

  private struct KeyBarItem {
    let id: CommandID
    let key: String
    let name: String

    var columns: Int { CellWidth.of(key) + 1 + CellWidth.of(name) + 2 }
  }

  /// The layers of what every screen has, which is learnt once.
  private static let common = [
    ReadingKeys.namespace, ListKeys.namespace, PaneKeys.namespace, BrowsingKeys.namespace,
  ]

  /// What fits; what only this screen has stays longer than what all have, and help and quitting, the
  /// last of the table, stay whatever else has to go.
  private func keyBarItems(_ state: AppState, columns: Int) -> [KeyBarItem] {
    // A question lists its answers itself; another dialog shows its own keys and no others.
    if let overlay = state.overlay, overlay.layer is any Question.Type { return [] }
    let keymap = state.overlay.map { Keymap($0.layers, own: state.settings.keys) } ?? state.keymap
    var items = keymap.entries.filter(\.inKeyBar).compactMap { entry in
      entry.keys.first.map { key in
        KeyBarItem(
          id: entry.id, key: key.label(ascii: look.glyphMode == .ascii),
          name: keymap.name(of: entry, in: state))
      }
    }.filter { !$0.name.isEmpty }
    while items.count > 3, items.reduce(-2, { $0 + $1.columns }) > columns {
      let common = items.dropLast(2).lastIndex { Self.common.contains($0.id.namespace) }
      items.remove(at: common ?? items.count - 3)
    }
    return items
  }

  private mutating func keyBarItem(
    _ key: String, _ name: String, column: Int, row: Int
  ) -> Int {
    let next = frame.write(key, column: column, row: row, .key)
    return frame.write(" " + name, column: next, row: row, .keyHelp)
  }
}
