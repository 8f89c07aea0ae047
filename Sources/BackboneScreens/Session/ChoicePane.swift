import BackboneCanvas
import BackboneCore

/// Choosing a routine and a level, with the whole timeline and its exact length before the start.
struct ChoicePane {
  let state: State
  let choice: Choice
  let focused: Bool

  func draw(in rect: Rect, on drawing: inout Drawing) {
    if rect.columns >= 70 {
      let halves = rect.splitLeft(rect.columns * 11 / 20)
      let rest = routine(in: halves.left.inset(right: 2), on: &drawing)
      log(in: rest, on: &drawing)
      timeline(in: halves.rest.inset(left: 1), on: &drawing)
    } else {
      let rest = routine(in: rect, on: &drawing)
      let steps = offer.map { min($0.timeline.steps.count + 2, rest.rows / 2) } ?? 0
      let parts = rest.splitTop(rest.rows >= 14 ? steps : 0)
      timeline(in: parts.top, on: &drawing)
      log(in: parts.rest.inset(top: parts.top.rows > 0 ? 1 : 0), on: &drawing)
    }
  }

  private var offer: Offer? { state.offer(choice) }

  // MARK: - What to do

  private func routine(in rect: Rect, on drawing: inout Drawing) -> Rect {
    var row = rect.row
    let routines = state.catalogue.routines
    let chosen = routines.firstIndex { $0.id == choice.routine } ?? 0
    let rows = min(routines.count, max(1, rect.rows / 3))
    let top = ListWindow.top(chosen: chosen, count: routines.count, rows: rows)
    for routine in routines.dropFirst(top).prefix(rows) {
      drawing.listRow(
        routine.name, in: rect, row: row, chosen: routine.id == choice.routine,
        focused: focused, target: .routine(routine.id))
      row += 1
    }
    row += 1
    levels(in: rect, row: row, on: &drawing)
    row += 2
    guard let routine = choice.routine.flatMap(state.catalogue.routine), let offer else {
      drawing.write(
        "not at this level", column: rect.column, row: row, .dim, limit: rect.maxColumn)
      return rect.inset(top: row + 2 - rect.row)
    }
    let column = drawing.write(
      TimeText.clock(offer.timeline.total), column: rect.column, row: row, .strong,
      limit: rect.maxColumn)
    drawing.write(
      "  \(TimeText.clock(offer.timeline.work)) of work in \(offer.timeline.steps.count) steps",
      column: column, row: row, .second, limit: rect.maxColumn)
    row += 1
    row += means(offer, in: rect.inset(top: row - rect.row), on: &drawing)
    row += swaps(offer, in: rect.inset(top: row - rect.row), on: &drawing)
    row += drawing.paragraph(routine.goal, in: rect.inset(top: row - rect.row), .text)
    // What was swapped for what is at hand needs nothing else.
    let needs = offer.swaps.isEmpty ? offer.plan.equipment(state.catalogue.exercise) : []
    if !needs.isEmpty {
      row += drawing.paragraph(
        "Needs: " + needs.words, in: rect.inset(top: row - rect.row), .dim)
    }
    return rect.inset(top: row + 1 - rect.row)
  }

  private var swapWords: SwapWords {
    SwapWords(catalogue: state.catalogue, equipment: state.settings.equipment)
  }

  /// Whether what would be started is the plan, where that makes a difference.
  /// - Returns: the rows used.
  private func means(_ offer: Offer, in rect: Rect, on drawing: inout Drawing) -> Int {
    guard let possible = offer.possible else {
      return drawing.paragraph("Nothing of it can be done with what you have.", in: rect, .warning)
    }
    guard !possible.isEmpty else { return 0 }
    if choice.isAsPlanned {
      let missing = swapWords.missing(possible.map(\.from))
      return drawing.paragraph("As planned, but \(missing)", in: rect, .warning)
    }
    return drawing.paragraph("With what you have at hand", in: rect, .strong)
  }

  /// How it differs from the plan, a swap a line; the last row says how many it hides, where it
  /// hides any.
  /// - Returns: the rows used.
  private func swaps(_ offer: Offer, in rect: Rect, on drawing: inout Drawing) -> Int {
    let lines = swapWords.lines(offer.swaps)
    var row = 0
    for (index, line) in lines.enumerated() {
      let rest = rect.inset(left: 2, top: row)
      let more = lines.count - index - 1
      let rows = TextLayout.wrapped(line, to: rest.columns).count
      if rest.rows < rows + min(1, more) {
        drawing.paragraph("and \(more + 1) more", in: rest, .dim)
        return row + min(1, rest.rows)
      }
      row += drawing.paragraph(line, in: rest, .second)
    }
    return row
  }

  private func levels(in rect: Rect, row: Int, on drawing: inout Drawing) {
    var column = drawing.write(
      drawing.glyphs.left + " ", column: rect.column, row: row, .dim, limit: rect.maxColumn)
    let plans = choice.routine.flatMap(state.catalogue.routine)?.plans ?? [:]
    for level in Level.allCases where plans[level] != nil {
      let isChosen = level == choice.level
      let text = isChosen ? "[\(level.rawValue)]" : " \(level.rawValue) "
      let start = column
      column = drawing.write(
        text, column: column, row: row, isChosen ? .title : .second, limit: rect.maxColumn)
      drawing.mark(
        Rect(column: start, row: row, columns: column - start, rows: 1), .level(level))
    }
    drawing.write(
      " " + drawing.glyphs.right, column: column, row: row, .dim, limit: rect.maxColumn)
  }

  private func timeline(in rect: Rect, on drawing: inout Drawing) {
    guard let timeline = offer?.timeline else { return }
    PlanList(
      catalogue: state.catalogue, timeline: timeline, current: nil, entries: [],
      reader: focused ? state : nil
    ).draw(in: rect, on: &drawing)
  }

  // MARK: - What was done

  private func log(in rect: Rect, on drawing: inout Drawing) {
    guard rect.rows > 1 else { return }
    drawing.write("Done so far", column: rect.column, row: rect.row, .dim, limit: rect.maxColumn)
    if let problem = state.logProblem {
      drawing.paragraph(problem, in: rect.inset(top: 1), .warning)
    } else if state.log.isEmpty {
      drawing.paragraph(
        "Nothing yet. Two or three times a week is the aim.", in: rect.inset(top: 1), .second)
    }
    for (row, logged) in state.log.prefix(rect.rows - 1).enumerated() {
      let at = rect.row + 1 + row
      let column = drawing.write(
        logged.startedAt.date, column: rect.column, row: at,
        .second, limit: rect.maxColumn)
      drawing.write(
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
    if logged.start.isRehearsal { words.append("rehearsal") }
    if let rpe = logged.feedback.rpe { words.append("effort \(rpe)") }
    if let form = logged.feedback.form { words.append(form.rawValue) }
    return words.joined(separator: ", ")
  }
}
