import BackboneCanvas
import BackboneCore

extension ScreenBuffer {
  /// The top row: the program's name, the tabs or the session, and how the session stands.
  mutating func titleBar(_ state: AppState) {
    let row = 0
    let columns = frame.size.columns
    var column = write(Words.App.name, column: 1, row: row, .title, limit: columns) + 3
    let status = status(state, beside: column)
    let end = columns - (status.isEmpty ? 1 : CellWidth.of(status) + 3)
    let keys = state.screenType.layers(state)
    let isReachable = keys.contains { $0 == PaneKeys.self }
    let tabs = Screens.all.reduce(0) { $0 + CellWidth.of($1.title) + 4 }
    // Where a session leaves no room for names, bare digits would say less than what goes on.
    let hasRoom = state.run == nil || column + tabs + 12 <= end
    if !isReachable || !hasRoom, let session = state.run ?? state.summary?.session {
      write(session.record.name, column: column, row: row, .second, limit: end)
    } else {
      // A digit stands here only where it leads there.
      let hasDigits = keys.contains { $0 == TabKeys.self }
      for (index, screen) in Screens.all.enumerated() {
        let current = screen.id == state.screen
        let start = column
        if hasDigits {
          column = write("\(index + 1) ", column: column, row: row, .dim, limit: end)
        }
        // Without room for all names the current one is the one to know.
        if current || tabs + 12 <= end {
          column = write(
            screen.title, column: column, row: row, current ? .tab : .tabDim, limit: end)
        } else {
          column -= 1
        }
        mark(Rect(column: start, row: row, columns: column - start, rows: 1), .screen(screen.id))
        column += 2
      }
    }
    writeRight(status, before: columns - 1, row: row, .second)
  }

  /// How the session stands.
  /// - Parameter column: where its name begins.
  private func status(_ state: AppState, beside column: Int) -> String {
    guard let run = state.run else { return "" }
    // The one is cut and the other counted up, so that together they are the whole.
    let progress = Words.Run.progress(
      done: run.elapsed(at: state.now), left: run.left(at: state.now))
    let speed = run.record.speed
    let text = { (rehearsal: String) in
      [state.isMuted ? Words.Run.muted : "", speed == 1 ? "" : rehearsal, progress]
        .filter { !$0.isEmpty }.joined(separator: "   ")
    }
    let whole = text(Words.Run.rehearsal(speed: speed, times: glyphs.times))
    let room = frame.size.columns - column - CellWidth.of(run.record.name) - 4
    return CellWidth.of(whole) <= room
      ? whole : text(Words.Run.shortRehearsal(speed, glyphs.times))
  }

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
      column = keyBarItem(item.sign, item.name, column: column, row: row)
      mark(
        Rect(column: start, row: row, columns: column - start, rows: 1),
        .command(item.id))
      column += 2
    }
  }

  private struct KeyBarItem {
    let id: CommandID
    let sign: String
    let name: String

    var columns: Int { CellWidth.of(sign) + 1 + CellWidth.of(name) + 2 }
  }

  /// What fits; help and quitting, the last of the table, stay whatever else has to go.
  private func keyBarItems(_ state: AppState, columns: Int) -> [KeyBarItem] {
    // A question lists its answers itself; another dialog shows its own keys and no others.
    if let overlay = state.overlay, overlay.layer is any Question.Type { return [] }
    let keymap = state.overlay.map { Keymap($0.layers) } ?? state.keymap
    var items = keymap.entries.filter(\.inKeyBar).compactMap { entry in
      entry.keys.first.map { key in
        KeyBarItem(
          id: entry.id, sign: key.label(ascii: look.glyphMode == .ascii),
          name: state.name(of: entry))
      }
    }
    while items.count > 3, items.reduce(-2, { $0 + $1.columns }) > columns {
      items.remove(at: items.count - 3)
    }
    return items
  }

  private mutating func keyBarItem(
    _ key: String, _ name: String, column: Int, row: Int
  ) -> Int {
    let next = frame.write(key, column: column, row: row, .key)
    return frame.write(" " + name, column: next, row: row, .keyHelp)
  }

  /// A line over the key bar for what the user should know.
  mutating func noticeLine(_ notice: Notice) {
    let row = frame.size.rows - 2
    fill(Rect(column: 0, row: row, columns: frame.size.columns, rows: 1), .text)
    write(notice.text, column: 1, row: row, .warning, limit: frame.size.columns - 1)
  }
}

/// Which rows of a list are seen: the chosen one always, near the middle where there is room.
enum ListWindow {
  /// The first row shown of `count`, where `rows` fit.
  static func top(chosen: Int, count: Int, rows: Int) -> Int {
    max(0, min(chosen - rows / 2, count - rows))
  }
}
