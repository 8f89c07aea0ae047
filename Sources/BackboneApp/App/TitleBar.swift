import BackboneCanvas
import BackboneCore

extension ScreenBuffer {
  /// Columns of a session's name that still tell which one it is.
  private static let leastName = 10

  /// The top row: the program's name, the tabs or the session, and how the session stands.
  mutating func titleBar(_ state: AppState) {
    let row = 0
    let columns = frame.size.columns
    var column = write(Words.App.name, column: 1, row: row, .title, limit: columns) + 3
    let status = status(state, beside: column)
    let end = columns - (status.isEmpty ? 1 : CellWidth.of(status) + 3)
    let reach = state.screenType.reach(state)
    let isReachable = reach != .program && reach != .nowhere
    let tabs = Screens.all.reduce(0) { $0 + CellWidth.of($1.title) + 4 }
    // Where a session leaves no room for names, bare digits would say less than what goes on.
    let hasRoom = state.run == nil || column + tabs + 12 <= end
    if !isReachable || !hasRoom, let session = state.run ?? state.summary?.session {
      let name = session.record.name
      // The first letters of a name say nothing.
      if end - column >= min(CellWidth.of(name), Self.leastName) {
        write(name, column: column, row: row, .secondaryText, limit: end)
      }
    } else {
      // A digit stands here only where it leads there.
      let hasDigits = reach != .nextScreen && isReachable
      for (index, screen) in Screens.all.enumerated() {
        let current = screen.id == state.screen
        let start = column
        if hasDigits {
          column = write("\(index + 1) ", column: column, row: row, .muted, limit: end)
        }
        // Without room for all names the current one is the one to know.
        if current || tabs + 12 <= end {
          column = write(
            screen.title, column: column, row: row, current ? .tab : .tabMuted, limit: end)
        } else {
          column -= 1
        }
        mark(Rect(column: start, row: row, columns: column - start, rows: 1), .screen(screen.id))
        column += 2
      }
    }
    writeRight(status, before: columns - 1, row: row, .secondaryText)
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
}
