import BackboneCanvas
import BackboneCore

/// Making a routine: its own fields, a table of its blocks, and the exact length.
struct RoutineEditorPane {
  let state: AppState
  let editor: RoutineEditor
  let focused: Bool
  /// The draft laid out: the longest has a hundred thousand steps, so it is done once a frame.
  private let timeline: Timeline

  init(state: AppState, editor: RoutineEditor, focused: Bool) {
    self.state = state
    self.editor = editor
    self.focused = focused
    timeline = editor.draft.timeline
  }

  /// The columns of the plan.
  private static let planColumns = 31...48
  /// From so many columns on pictures stand beside the plan.
  private static let pictureColumns = 100

  /// The plan stands beside the table where all of the table is seen all the same, otherwise below.
  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures) {
    let spare = rect.columns - table.columns - 1
    if spare >= Self.planColumns.lowerBound {
      let parts = rect.splitLeft(rect.columns - min(spare, Self.planColumns.upperBound))
      let rows = form(in: parts.left, share: 1, on: &buffer)
      plan(in: parts.rest, on: &buffer)
      draw(pictures: &pictures, in: parts.left.inset(top: rows + 1, bottom: 1), on: &buffer)
    } else {
      let rows = form(in: rect, share: rect.rows >= 18 ? 2 / 3 : 1, on: &buffer)
      let below = rect.inset(top: rows + 1, bottom: 1)
      let isWide = rect.columns >= Self.pictureColumns
      let parts = below.splitLeft(isWide ? Self.planColumns.upperBound : below.columns)
      plan(in: parts.left, on: &buffer)
      draw(pictures: &pictures, in: parts.rest.inset(left: 2), on: &buffer)
    }
  }

  private var table: BlockTable {
    BlockTable(catalogue: state.catalogue, editor: editor, focused: focused)
  }

  private func draw(pictures: inout Pictures, in rect: Rect, on buffer: inout ScreenBuffer) {
    RoutinePictures(state: state, plan: editor.draft.plan, chosen: chosenExercise)
      .draw(in: rect, on: &buffer, with: &pictures)
  }

  private var chosenExercise: ExerciseID? {
    guard case .block(let index, _) = editor.cursor, editor.draft.blocks.indices.contains(index)
    else { return nil }
    return editor.draft.blocks[index].exercise
  }

  /// The routine's fields and the table of its blocks.
  /// - Parameter share: how much of the room below the fields the table may take, 0...1.
  /// - Returns: the rows used from the top.
  private func form(in rect: Rect, share: Double, on buffer: inout ScreenBuffer) -> Int {
    var row = heading(in: rect, on: &buffer)
    row = routineFields(in: rect, row: row, on: &buffer)
    if rect.rows >= 14 { row += 1 }
    let room = rect.inset(top: row - rect.row, bottom: 1)
    let blocks = editor.draft.blocks
    if blocks.isEmpty {
      let add = state.label(RoutineEditorKeys.self, .add)
      buffer.paragraph(Words.Editor.empty(add: add), in: room, .secondaryText)
      return row + 1 - rect.row
    }
    let most = Int(Double(room.rows) * share)
    let rows = room.splitTop(min(most, blocks.count + 1)).top
    table.draw(in: rows, on: &buffer)
    help(in: rect, on: &buffer)
    return rows.maxRow - rect.row
  }

  private func heading(in rect: Rect, on buffer: inout ScreenBuffer) -> Int {
    let draft = editor.draft
    var row = rect.row
    let column = buffer.write(
      draft.name, column: rect.column, row: row, .title, limit: rect.maxColumn)
    buffer.write(
      "  " + draft.level.name + (editor.hasChanges ? ", " + Words.Editor.unsaved : ""),
      column: column,
      row: row, .muted, limit: rect.maxColumn)
    row += 1
    // A routine of nothing still has a step to get ready.
    guard !draft.blocks.isEmpty else { return row + 1 }
    let total = buffer.write(
      TimeText.length(timeline.total), column: rect.column, row: row, .strong,
      limit: rect.maxColumn)
    buffer.write(
      "  " + Words.Editor.work(TimeText.length(timeline.work), steps: timeline.steps.count),
      column: total, row: row, .secondaryText, limit: rect.maxColumn)
    return row + 1
  }

  /// - Returns: the row after them.
  private func routineFields(in rect: Rect, row: Int, on buffer: inout ScreenBuffer) -> Int {
    var (column, row) = (rect.column, row)
    for field in RoutineField.allCases {
      let quantity = editor.draft.quantity(field)
      let value = " \(quantity.text)\(quantity.isTime ? " s" : "") "
      let columns = CellWidth.of(field.title) + CellWidth.of(value)
      if column > rect.column, column + columns > rect.maxColumn {
        (column, row) = (rect.column, row + 1)
      }
      let isChosen = editor.cursor == .routine(field)
      let start = column
      column = buffer.write(field.title, column: column, row: row, .muted, limit: rect.maxColumn)
      if isChosen, focused { buffer.place(CellPosition(column: column + 1, row: row)) }
      column = buffer.write(
        isChosen ? value.bracketed : value, column: column, row: row,
        isChosen ? (focused ? .selected : .selectedMuted) : .text, limit: rect.maxColumn)
      buffer.mark(
        Rect(column: start, row: row, columns: column - start, rows: 1), .field(.routine(field)))
      column += 2
    }
    return row + 1
  }

  /// What the chosen field means, on the last row.
  private func help(in rect: Rect, on buffer: inout ScreenBuffer) {
    guard case .block(_, let field) = editor.cursor else { return }
    buffer.write(
      field.help, column: rect.column, row: rect.maxRow - 1, .muted, limit: rect.maxColumn)
  }

  private func plan(in rect: Rect, on buffer: inout ScreenBuffer) {
    guard rect.rows >= 4, !editor.draft.blocks.isEmpty else { return }
    PlanList(
      catalogue: state.catalogue, timeline: timeline, current: nil, entries: []
    ).draw(in: rect, on: &buffer)
  }
}

extension BoundedNumber {
  /// The number as it is written, times in seconds.
  var text: String { isTime ? TimeText.seconds(.milliseconds(value)) : "\(value)" }
}

extension String {
  /// The text with its outer blanks turned into brackets, which show what is chosen without colour.
  var bracketed: String { "[" + dropFirst().dropLast() + "]" }
}
