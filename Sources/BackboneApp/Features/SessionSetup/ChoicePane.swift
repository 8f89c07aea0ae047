import BackboneCanvas
import BackboneCore

/// Choosing a routine and a level, with the whole timeline and its exact length before the start.
struct ChoicePane {
  let state: AppState
  let choice: Choice
  let focused: Bool

  func draw(in rect: Rect, on buffer: inout ScreenBuffer) {
    if rect.columns >= 70 {
      let halves = rect.splitLeft(rect.columns * 11 / 20)
      let rest = routine(in: halves.left.inset(right: 2), on: &buffer)
      log(in: rest, on: &buffer)
      timeline(in: halves.rest.inset(left: 1), on: &buffer)
    } else {
      let rest = routine(in: rect, on: &buffer)
      let steps = offer.map { min($0.timeline.steps.count + 2, rest.rows / 2) } ?? 0
      let parts = rest.splitTop(rest.rows >= 14 ? steps : 0)
      timeline(in: parts.top, on: &buffer)
      log(in: parts.rest.inset(top: parts.top.rows > 0 ? 1 : 0), on: &buffer)
    }
  }

  private var offer: PreparedSession? { state.offer(choice) }

  // MARK: - What to do

  private func routine(in rect: Rect, on buffer: inout ScreenBuffer) -> Rect {
    var row = rect.row
    let routines = state.catalogue.routines
    let chosen = routines.firstIndex { $0.id == choice.routine } ?? 0
    let rows = min(routines.count, max(1, rect.rows / 3))
    let top = ListWindow.top(chosen: chosen, count: routines.count, rows: rows)
    for routine in routines.dropFirst(top).prefix(rows) {
      buffer.listRow(
        routine.name, in: rect, row: row, chosen: routine.id == choice.routine,
        focused: focused, target: .routine(routine.id))
      row += 1
    }
    row += 1
    levels(in: rect, row: row, on: &buffer)
    row += 2
    guard let routine = choice.routine.flatMap(state.catalogue.routine), let offer else {
      buffer.write(
        "not at this level", column: rect.column, row: row, .dim, limit: rect.maxColumn)
      return rect.inset(top: row + 2 - rect.row)
    }
    let column = buffer.write(
      TimeText.clock(offer.timeline.total), column: rect.column, row: row, .strong,
      limit: rect.maxColumn)
    buffer.write(
      "  \(TimeText.clock(offer.timeline.work)) of work in \(offer.timeline.steps.count) steps",
      column: column, row: row, .second, limit: rect.maxColumn)
    row += 1
    row += means(offer, in: rect.inset(top: row - rect.row), on: &buffer)
    row += swaps(offer, in: rect.inset(top: row - rect.row), on: &buffer)
    row += buffer.paragraph(routine.goal, in: rect.inset(top: row - rect.row), .text)
    // What was swapped for what is at hand needs nothing else.
    let needs = offer.swaps.isEmpty ? offer.plan.equipment(state.catalogue.exercise) : []
    if !needs.isEmpty {
      row += buffer.paragraph(
        "Needs: " + needs.words, in: rect.inset(top: row - rect.row), .dim)
    }
    return rect.inset(top: row + 1 - rect.row)
  }

  private var swapWords: SwapWords {
    SwapWords(catalogue: state.catalogue, equipment: state.settings.equipment)
  }

  /// Whether what would be started is the plan, where that makes a difference.
  /// - Returns: the rows used.
  private func means(_ offer: PreparedSession, in rect: Rect, on buffer: inout ScreenBuffer) -> Int
  {
    guard let possible = offer.possible else {
      return buffer.paragraph("Nothing of it can be done with what you have.", in: rect, .warning)
    }
    guard !possible.isEmpty else { return 0 }
    if choice.isAsPlanned {
      let missing = swapWords.missing(possible.map(\.from))
      return buffer.paragraph("As planned, but \(missing)", in: rect, .warning)
    }
    return buffer.paragraph("With what you have at hand", in: rect, .strong)
  }

  /// How it differs from the plan, a swap a line; the last row says how many it hides, where it
  /// hides any.
  /// - Returns: the rows used.
  private func swaps(_ offer: PreparedSession, in rect: Rect, on buffer: inout ScreenBuffer) -> Int
  {
    let lines = swapWords.lines(offer.swaps)
    var row = 0
    for (index, line) in lines.enumerated() {
      let rest = rect.inset(left: 2, top: row)
      let more = lines.count - index - 1
      let rows = TextLayout.wrapped(line, to: rest.columns).count
      if rest.rows < rows + min(1, more) {
        buffer.paragraph("and \(more + 1) more", in: rest, .dim)
        return row + min(1, rest.rows)
      }
      row += buffer.paragraph(line, in: rest, .second)
    }
    return row
  }

  private func levels(in rect: Rect, row: Int, on buffer: inout ScreenBuffer) {
    var column = buffer.write(
      buffer.glyphs.left + " ", column: rect.column, row: row, .dim, limit: rect.maxColumn)
    let plans = choice.routine.flatMap(state.catalogue.routine)?.plans ?? [:]
    for level in Level.allCases where plans[level] != nil {
      let isChosen = level == choice.level
      let text = isChosen ? "[\(level.rawValue)]" : " \(level.rawValue) "
      let start = column
      column = buffer.write(
        text, column: column, row: row, isChosen ? .title : .second, limit: rect.maxColumn)
      buffer.mark(
        Rect(column: start, row: row, columns: column - start, rows: 1), .level(level))
    }
    buffer.write(
      " " + buffer.glyphs.right, column: column, row: row, .dim, limit: rect.maxColumn)
  }

  private func timeline(in rect: Rect, on buffer: inout ScreenBuffer) {
    guard let timeline = offer?.timeline else { return }
    PlanList(
      catalogue: state.catalogue, timeline: timeline, current: nil, entries: [],
      reader: focused ? state : nil
    ).draw(in: rect, on: &buffer)
  }

  // MARK: - What was done

  private func log(in rect: Rect, on buffer: inout ScreenBuffer) {
    guard rect.rows > 1 else { return }
    buffer.write("Done so far", column: rect.column, row: rect.row, .dim, limit: rect.maxColumn)
    if state.log.isEmpty {
      buffer.paragraph(
        "Nothing yet. Two or three times a week is the aim.", in: rect.inset(top: 1), .second)
    }
    for (row, logged) in state.log.prefix(rect.rows - 1).enumerated() {
      let at = rect.row + 1 + row
      let column = buffer.write(
        logged.startedAt.date, column: rect.column, row: at,
        .second, limit: rect.maxColumn)
      buffer.write(
        remark(logged), column: column + 2, row: at, .text, limit: rect.maxColumn)
    }
  }

  private func remark(_ logged: LoggedSession) -> String {
    var words = ["\(TimeText.held(logged.held)) s", logged.start.level.rawValue]
    switch logged.ending {
    case .finished: break
    case .aborted: words.append("left early")
    case nil: words.append("cut off")
    }
    if logged.speed > 1 { words.append("rehearsal") }
    if let rpe = logged.feedback.rpe { words.append("effort \(rpe)") }
    if let form = logged.feedback.form { words.append(form.rawValue) }
    return words.joined(separator: ", ")
  }
}
