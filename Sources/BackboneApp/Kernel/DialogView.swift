import BackboneCanvas
import BackboneCore

extension ScreenBuffer {
  /// Draws the dialog over the screen.
  mutating func dialog(_ overlay: Overlay, _ state: AppState) {
    switch overlay {
    case .help(let query, let selected): help(query, selected, state)
    case .search: break  // typed into the list itself
    case .options(let dialog, let row): options(dialog, row, state)
    case .stopReason(let step, _): stopReason(step, state)
    case .picker(let query, let selected): picker(query, selected, state)
    case .renaming, .leavingEditor, .leavingSession, .resuming:
      if let question = overlay.layer as? any Question.Type { self.question(question, state) }
    }
  }

  private mutating func help(_ query: String, _ selected: Int, _ state: AppState) {
    let entries = state.helpEntries(query)
    let columns = min(76, frame.size.columns - 2)
    let rows = min(entries.count + 4, frame.size.rows - 2)
    let box = panel(
      columns: columns, rows: max(6, rows), title: Words.Help.title + ": " + query + "_")
    let top = ListWindow.top(chosen: selected, count: entries.count, rows: box.rows)
    for (index, entry) in entries.dropFirst(top).prefix(box.rows).enumerated() {
      let row = box.row + index
      let chosen = top + index == selected
      if chosen {
        fill(Rect(column: box.column, row: row, columns: box.columns, rows: 1), .selected)
      }
      let keys = entry.keys.map { $0.label(ascii: look.glyphMode == .ascii) }.joined(separator: " ")
      write(
        keys, column: box.column + 1, row: row, chosen ? .selected : .strong,
        limit: box.column + 17)
      write(
        entry.help, column: box.column + 18, row: row, chosen ? .selected : .text,
        limit: box.maxColumn)
    }
  }

  private mutating func options(_ dialog: OptionsDialog, _ selected: Int, _ state: AppState) {
    let rows = state.rows(of: dialog)
    let titles = rows.reduce(0) { max($0, CellWidth.of($1.title)) }
    let box = panel(
      columns: min(titles + 32, frame.size.columns - 2),
      rows: min(rows.count + 4, frame.size.rows - 2), title: dialog.title)
    let top = ListWindow.top(chosen: selected, count: rows.count, rows: box.rows)
    for (index, row) in rows.dropFirst(top).prefix(box.rows).enumerated() {
      let line = box.row + index
      let isChosen = top + index == selected
      let role: Role = isChosen ? .selected : .text
      if isChosen {
        fill(Rect(column: box.column, row: line, columns: box.columns, rows: 1), .selected)
      }
      write(row.title, column: box.column + 1, row: line, role, limit: box.maxColumn)
      let value = isChosen ? "\(glyphs.left) \(row.value) \(glyphs.right)" : "  " + row.value
      write(value, column: box.column + titles + 3, row: line, role, limit: box.maxColumn)
    }
  }

  /// One row over the key bar, which has the answers: the clock must be seen from the mat.
  private mutating func stopReason(_ step: Int, _ state: AppState) {
    let row = frame.size.rows - 2
    fill(Rect(column: 0, row: row, columns: frame.size.columns, rows: 1), .text)
    let column = write(
      Words.Run.whyStopped, column: 1, row: row, .title, limit: frame.size.columns - 1)
    guard let session = state.run ?? state.summary?.session,
      let set = session.timeline.steps[step].set
    else { return }
    let words = SessionWords(catalogue: state.catalogue)
    write(
      "\(words.name(set)), \(words.done(step, of: session))", column: column + 2, row: row,
      .second, limit: frame.size.columns - 1)
  }

  private mutating func picker(_ query: String, _ selected: Int, _ state: AppState) {
    let exercises = state.pickable(query)
    let columns = min(64, frame.size.columns - 2)
    let rows = min(max(exercises.count, 12) + 4, frame.size.rows - 2)
    let box = panel(
      columns: columns, rows: rows, title: Words.Editor.pickerTitle + ": " + query + "_")
    let top = ListWindow.top(chosen: selected, count: exercises.count, rows: box.rows)
    for (index, exercise) in exercises.dropFirst(top).prefix(box.rows).enumerated() {
      let row = box.row + index
      let isChosen = top + index == selected
      if isChosen {
        fill(Rect(column: box.column, row: row, columns: box.columns, rows: 1), .selected)
        write(glyphs.marker, column: box.column, row: row, .selected, limit: box.maxColumn)
      }
      let isAtHand = exercise.isPossible(with: state.settings.equipment)
      let note = isAtHand ? exercise.category.name : Words.Editor.notAvailable
      write(
        exercise.name, column: box.column + 2, row: row, isChosen ? .selected : .text,
        limit: box.maxColumn - CellWidth.of(note) - 2)
      writeRight(note, before: box.maxColumn - 1, row: row, isChosen ? .selected : .dim)
    }
    if exercises.isEmpty {
      write(
        Words.Guide.noMatch, column: box.column + 2, row: box.row, .dim, limit: box.maxColumn)
    }
  }

  /// A question with its answers, which are its bindings.
  private mutating func question(_ question: any Question.Type, _ state: AppState) {
    let answers = question.entries.map { entry in
      let key = entry.keys.first?.label(ascii: look.glyphMode == .ascii) ?? ""
      return key.padded(to: 6) + entry.help
    }
    let lines = question.lines(state)
    let rows = lines + (lines.isEmpty ? [] : [""]) + answers
    let title = question.title(state)
    let columns = min(
      frame.size.columns - 2, (rows + [title]).reduce(0) { max($0, CellWidth.of($1)) } + 6)
    let box = panel(
      columns: columns, rows: min(rows.count + 4, frame.size.rows - 2), title: title)
    for (index, line) in rows.prefix(box.rows).enumerated() {
      write(line, column: box.column + 1, row: box.row + index, .text, limit: box.maxColumn)
    }
  }

  /// A cleared box in the middle of the screen.
  /// - Returns: its inside.
  mutating func panel(columns: Int, rows: Int, title: String) -> Rect {
    let size = frame.size
    let rect = Rect(
      column: (size.columns - columns) / 2, row: (size.rows - rows) / 2, columns: columns,
      rows: rows)
    fill(rect, .text)
    for row in [rect.row, rect.maxRow - 1] {
      rule(column: rect.column, row: row, columns: rect.columns)
    }
    for column in [rect.column, rect.maxColumn - 1] {
      verticalRule(column: column, row: rect.row, rows: rect.rows)
    }
    for (corner, glyph) in zip(rect.corners, glyphs.corners) {
      fill(corner, .rule, glyph: glyph)
    }
    write(
      " \(title) ", column: rect.column + 2, row: rect.row, .title, limit: rect.maxColumn - 1)
    return rect.inset(left: 2, top: 2, right: 2, bottom: 1)
  }
}

extension Rect {
  /// The four cells at the corners, clockwise from the upper left.
  fileprivate var corners: [Rect] {
    [(column, row), (maxColumn - 1, row), (maxColumn - 1, maxRow - 1), (column, maxRow - 1)].map {
      Rect(column: $0.0, row: $0.1, columns: 1, rows: 1)
    }
  }
}
