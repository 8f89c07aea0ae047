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
    case .exerciseAnswer(let exercise, _):
      let name = state.catalogue.name(of: exercise) ?? exercise.rawValue
      let row = frame.size.rows - 2
      fill(Rect(column: 0, row: row, columns: frame.size.columns, rows: 1), .text)
      write(Words.Today.howWas(name), column: 1, row: row, .title, limit: frame.size.columns - 1)
    case .renaming, .leavingEditor, .leavingSession, .resuming, .readiness:
      if let question = overlay.layer as? any Question.Type { self.question(question, state) }
    }
  }

  private mutating func help(_ query: String, _ list: ListState, _ state: AppState) {
    let entries = state.helpEntries(query)
    // As many keys of a command as leave its help most of the row.
    let room = max(9, min(21, frame.size.columns / 4))
    let signs = entries.map { entry in
      entry.keys.map { $0.label(ascii: look.glyphMode == .ascii) }
        .reduce("") { signs, key in
          if signs.isEmpty { return key }
          return CellWidth.of(signs) + 1 + CellWidth.of(key) <= room ? "\(signs) \(key)" : signs
        }
    }
    let keys = signs.reduce(0) { max($0, CellWidth.of($1)) } + 2
    listPanel(
      columns: 76, title: Words.Help.title, query: query, hint: Words.Help.typing,
      selected: list.selected, count: entries.count
    ) { index in
      ListView.Row(text: signs[index].padded(to: keys) + entries[index].help)
    }
  }

  private mutating func options(_ dialog: OptionsDialog, _ list: ListState, _ state: AppState) {
    let options = state.rows(of: dialog)
    let titles = options.reduce(0) { max($0, CellWidth.of($1.title)) }
    // Headings stand between the rows, and are none that can be chosen.
    var rows: [ListView.Row] = []
    var chosen = 0
    for (index, option) in options.enumerated() {
      if let heading = option.heading {
        rows.append(ListView.Row(text: heading, isHeading: true))
      }
      let isChosen = index == list.selected
      if isChosen { chosen = rows.count }
      let value =
        isChosen ? "\(glyphs.left) \(option.value) \(glyphs.right)" : "  " + option.value
      rows.append(
        ListView.Row(text: option.title.padded(to: titles + 2) + value, target: .row(index)))
    }
    let box = panel(
      columns: min(titles + 40, frame.size.columns - 2),
      rows: min(rows.count + Overlay.frameRows, frame.size.rows - 2), title: dialog.title)
    let view = ListView(
      count: rows.count, chosen: chosen,
      position: Words.Lists.place(list.selected + 1, of: options.count)
    ) { rows[$0] }
    view.draw(in: box, on: &self)
  }

  /// A dialog with a line of text that narrows a list.
  /// - Parameter hint: what typing does, said while nothing is typed.
  private mutating func listPanel(
    columns: Int, title: String, query: String, hint: String, selected: Int, count: Int,
    row: (Int) -> ListView.Row
  ) {
    let columns = min(columns, frame.size.columns - 2)
    let box = panel(
      columns: columns, rows: min(max(count, 6) + Overlay.frameRows, frame.size.rows - 2),
      title: title)
    let rows = (0..<count).map { index in
      var row = row(index)
      row.target = .row(index)
      return row
    }
    let view = ListView(
      count: count, chosen: count > 0 ? selected : nil,
      position: Words.Lists.place(selected + 1, of: count)
    ) { rows[$0] }
    view.draw(in: box, on: &self)
    // Last, so that the cursor stands behind what is typed.
    if query.isEmpty {
      write(
        "\(Words.App.type) \(hint)", column: box.column + 4, row: box.row - 1, .dim,
        limit: box.maxColumn)
    }
    field(
      "/" + query, column: box.column + 2, row: box.row - 1, .strong, limit: box.maxColumn)
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

  private mutating func picker(_ query: String, _ list: ListState, _ state: AppState) {
    let exercises = state.pickable(query)
    // Four cells are the frame's, three the marker's and the gap's.
    let inside = min(76, frame.size.columns - 2) - 7
    listPanel(
      columns: 76, title: Words.Editor.pickerTitle, query: query, hint: Words.Editor.pickerTyping,
      selected: list.selected, count: exercises.count
    ) { index in
      let exercise = exercises[index]
      let missing = exercise.missing(from: state.settings.equipment).first
      let room = inside - CellWidth.of(exercise.name)
      let needs = missing.map(Words.Editor.needs)
        .map { CellWidth.of($0) <= room ? $0 : Words.Editor.notAvailable }
      return ListView.Row(
        text: exercise.name,
        note: needs ?? exercise.category.name,
        detail: exercise.id.rawValue)
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
      // The only line of a question that is typed into is its first.
      if index == 0, question.typing != nil {
        field(line, column: box.column + 1, row: box.row, .text, limit: box.maxColumn)
      } else {
        write(line, column: box.column + 1, row: box.row + index, .text, limit: box.maxColumn)
      }
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
