import BackboneCanvas
import BackboneCore

/// Choosing a routine and a level, with the whole timeline and its exact length before the start.
struct ChoicePane {
  let state: AppState
  let choice: Choice
  let focused: Bool

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with drawn: inout Pictures) {
    let parts = parts(rect)
    if let offer {
      RoutinePictures(state: state, plan: offer.plan)
        .draw(in: parts.pictures, on: &buffer, with: &drawn)
    }
    routines(in: parts.choice, on: &buffer)
    for (row, line) in about(in: parts.about).lines.enumerated() {
      buffer.write(
        line.text, column: parts.about.column + line.indent, row: parts.about.row + row, line.role,
        limit: parts.about.maxColumn)
    }
    log(in: parts.log, on: &buffer)
    if let list = plan(at: focused ? state.reading : nil) { list.draw(in: parts.plan, on: &buffer) }
  }

  /// What there is to scroll: the steps of the plan.
  func extent(in rect: Rect) -> TextExtent? {
    plan(at: nil)?.extent(inPane: parts(rect).plan)
  }

  private func plan(at position: ReadingPosition?) -> PlanList? {
    offer.map {
      PlanList(
        catalogue: state.catalogue, timeline: $0.timeline, current: nil, entries: [],
        doses: $0.doses, focus: $0.focus, position: position)
    }
  }

  /// Where the parts of the pane lie.
  private struct Parts {
    /// The routines and the levels.
    let choice: Rect
    /// What there is to know about the routine.
    let about: Rect
    let log: Rect
    let plan: Rect
    /// The session as pictures; empty where there is no room for them.
    let pictures: Rect
  }

  /// The rows of pictures under the words, where a pane is tall enough for both.
  private func pictureRows(_ rect: Rect) -> Int {
    switch rect.rows {
    case ..<32: 0
    case ..<50: RoutinePictures.cell.rows
    default: 2 * RoutinePictures.cell.rows
    }
  }

  private func parts(_ pane: Rect) -> Parts {
    let isWide = pane.columns >= 70
    let split = pane.splitTop(pane.rows - pictureRows(pane))
    let rect = split.top
    let halves = rect.splitLeft(rect.columns * 11 / 20)
    let left = isWide ? halves.left.inset(right: 2) : rect
    // A blank row, the levels, and another blank row.
    let choice = left.splitTop(routineRows(left) + 3)
    let rows = about(in: choice.rest).lines.count
    let rest = choice.rest.inset(top: rows + 1)
    if isWide {
      return Parts(
        choice: choice.top, about: choice.rest, log: rest, plan: halves.rest.inset(left: 1),
        pictures: split.rest)
    }
    let most = max(rest.rows / 2, rest.rows - 8)
    let steps = offer.map { min($0.timeline.steps.count + 2, most) } ?? 0
    let below = rest.splitTop(rest.rows >= 14 ? steps : 0)
    return Parts(
      choice: choice.top, about: choice.rest,
      log: below.rest.inset(top: below.top.rows > 0 ? 1 : 0), plan: below.top,
      pictures: split.rest)
  }

  /// What is said of a routine and of its last sessions, in most cases.
  private static let wordRows = 10

  private func routineRows(_ rect: Rect) -> Int {
    // A third of the pane at least; in a taller one all that the words below it don't need.
    min(state.catalogue.routines.count, max(1, rect.rows / 3, rect.rows - 3 - Self.wordRows))
  }

  private var offer: PreparedSession? { state.offer(choice) }

  // MARK: - What to do

  private func routines(in rect: Rect, on buffer: inout ScreenBuffer) {
    let routines = state.catalogue.routines
    let place = routines.firstIndex { $0.id == choice.routine }
    ListView(
      count: routines.count, chosen: place, focused: focused, target: .list(.session),
      position: self.place
    ) { index in
      ListView.Row(
        text: routines[index].name, detail: routines[index].id.rawValue,
        target: .routine(routines[index].id))
    }.draw(in: rect.splitTop(rect.rows - 3).top, on: &buffer)
    levels(in: rect, row: rect.maxRow - 2, on: &buffer)
  }

  /// Where in the list the choice is; a single exercise is not in it.
  var place: String {
    let routines = state.catalogue.routines
    return routines.firstIndex { $0.id == choice.routine }
      .map { Words.Lists.place($0 + 1, of: routines.count) }
      ?? Words.count(routines.count, .routine)
  }

  /// What there is to know about the routine before it is started.
  private func about(in rect: Rect) -> WrappedLines {
    var lines = WrappedLines(in: rect, isRead: state.isRead)
    guard let routine = choice.routine.flatMap(state.catalogue.routine), let offer else {
      lines.add(Words.Setup.notAtThisLevel, .muted)
      return lines
    }
    lines.add(Words.Setup.length(offer.timeline), .strong)
    if !offer.doses.isEmpty { lines.add(Words.Setup.dosed, .secondaryText) }
    means(offer, &lines)
    swaps(offer, &lines)
    lines.add(routine.goal)
    // What was adapted to the equipment needs nothing else.
    let needs = offer.swaps.isEmpty ? offer.plan.equipment(state.catalogue.exercise) : []
    if !needs.isEmpty { lines.add(Words.Setup.needs(needs), .muted) }
    return lines
  }

  private var swapWords: SwapWords {
    SwapWords(catalogue: state.catalogue, equipment: state.settings.equipment)
  }

  /// Whether what would be started is the plan, where that makes a difference.
  private func means(_ offer: PreparedSession, _ lines: inout WrappedLines) {
    guard let possible = offer.possible else {
      return lines.add(Words.Setup.nothingPossible, .warning)
    }
    guard !possible.isEmpty else { return }
    if choice.isAsPlanned {
      lines.add(Words.Setup.asPlanned(missing: swapWords.missing(possible.map(\.from))), .warning)
    } else {
      lines.add(Words.Setup.adapted, .strong)
    }
  }

  /// How it differs from the plan, a swap a line; the last row says how many it hides, where it
  /// hides any.
  private func swaps(_ offer: PreparedSession, _ lines: inout WrappedLines) {
    let swaps = swapWords.lines(offer.swaps)
    for (index, swap) in swaps.enumerated() {
      let more = swaps.count - index - 1
      if lines.room < lines.rows(of: swap, indent: 2) + min(1, more) {
        return lines.add(Words.App.more(more + 1), .muted, indent: 2)
      }
      lines.add(swap, .secondaryText, indent: 2)
    }
  }

  private func levels(in rect: Rect, row: Int, on buffer: inout ScreenBuffer) {
    if buffer.isRead {
      let level = Words.Linear.level(
        Words.Names.level(choice.level), easier: state.label(SessionSetupKeys.self, .easier),
        harder: state.label(SessionSetupKeys.self, .harder))
      buffer.write(level, column: rect.column, row: row, limit: rect.maxColumn)
      return
    }
    var column = buffer.write(
      buffer.glyphs.left + " ", column: rect.column, row: row, .muted, limit: rect.maxColumn)
    let plans = choice.routine.flatMap(state.catalogue.routine)?.plans ?? [:]
    for level in Level.allCases where plans[level] != nil {
      let isChosen = level == choice.level
      let name = Words.Names.level(level)
      let text = isChosen ? "[\(name)]" : " \(name) "
      let start = column
      column = buffer.write(
        text, column: column, row: row, isChosen ? .title : .secondaryText, limit: rect.maxColumn)
      buffer.mark(
        Rect(column: start, row: row, columns: column - start, rows: 1), .level(level))
    }
    buffer.write(
      " " + buffer.glyphs.right, column: column, row: row, .muted, limit: rect.maxColumn)
  }

  // MARK: - What was done

  /// The session that waits to be resumed, where there is one.
  /// - Returns: what is left of the room.
  private func unfinished(in rect: Rect, on buffer: inout ScreenBuffer) -> Rect {
    guard let logged = state.unfinished, rect.rows > 0 else { return rect }
    let key = state.label(SessionSetupKeys.self, .unfinished)
    let words = Words.Setup.unfinished(
      state.name(of: logged), logged.start.level, logged.startedAt, key: key)
    return rect.inset(top: buffer.paragraph(words, in: rect, .strong) + 1)
  }

  private func log(in rect: Rect, on buffer: inout ScreenBuffer) {
    let rect = unfinished(in: rect, on: &buffer)
    guard rect.rows > 1 else { return }
    // A rehearsal is no training, nor is a session that was left before anything was done.
    let done = state.log.lazy.filter { logged in
      logged.start.routine == choice.routine && !logged.start.isRehearsal && logged.held > .zero
    }.prefix(rect.rows - 1)
    buffer.write(Words.Setup.log, column: rect.column, row: rect.row, .muted, limit: rect.maxColumn)
    if let problem = state.logProblem {
      buffer.paragraph(problem, in: rect.inset(top: 1), .warning)
    } else if done.isEmpty {
      buffer.paragraph(
        Words.Setup.emptyLog, in: rect.inset(top: 1), .secondaryText)
    }
    for (row, logged) in done.enumerated() {
      let at = rect.row + 1 + row
      let column = buffer.write(
        logged.startedAt.date, column: rect.column, row: at,
        .secondaryText, limit: rect.maxColumn)
      buffer.write(
        Words.Setup.logged(logged), column: column + 2, row: at, .text, limit: rect.maxColumn)
    }
  }
}
