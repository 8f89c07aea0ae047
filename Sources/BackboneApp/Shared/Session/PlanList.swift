import BackboneCanvas
import BackboneCore

/// The steps of a session with their times: what is done, where it stands, what comes.
struct PlanList {
  let catalogue: Catalogue
  let timeline: Timeline
  /// The step that goes on; nil before the start.
  let current: Int?
  /// What was done of it.
  let entries: [SetEntry]
  /// The doses that the plan or the user gave, to say which.
  var doses: [ExerciseID: DailyDose] = [:]
  /// The exercises that answer the last self-check.
  var focus: [ExerciseID] = []
  /// What the list is scrolled to; nil where it goes along with the session.
  var position: ReadingPosition?

  func draw(in rect: Rect, on buffer: inout ScreenBuffer) {
    guard rect.rows > 1 else { return }
    buffer.write(
      Words.Setup.plan, column: rect.column, row: rect.row, .muted, limit: rect.maxColumn)
    let list = rect.inset(top: 1)
    let steps = timeline.steps
    if let position {
      scrolled(position, in: list, on: &buffer)
      return
    }
    let top = ListWindow.top(chosen: current ?? 0, count: steps.count, rows: list.rows)
    let end = min(steps.count, top + list.rows)
    for index in top..<end {
      let row = list.row + index - top
      // The last row says how many steps it hides, where it hides any.
      if index == end - 1, end < steps.count {
        buffer.write(
          Words.App.more(steps.count - index), column: list.column + 8, row: row, .muted,
          limit: list.maxColumn)
      } else {
        line(index, row: row, in: list, on: &buffer)
      }
    }
  }

  /// The steps from the one on that the list is scrolled to; where not all fit, the last row says
  /// which are seen.
  private func scrolled(_ position: ReadingPosition, in rect: Rect, on buffer: inout ScreenBuffer) {
    let extent = extent(in: rect)
    let top = min(position.scroll, extent.maximumScroll)
    let end = top + min(extent.room, extent.rows)
    for index in top..<end { line(index, row: rect.row + index - top, in: rect, on: &buffer) }
    buffer.seenRows(of: extent, from: top, in: rect)
  }

  /// What there is to scroll below the heading.
  private func extent(in list: Rect) -> TextExtent {
    TextExtent(rows: timeline.steps.count, in: list.rows)
  }

  /// What there is to scroll.
  func extent(inPane rect: Rect) -> TextExtent { extent(in: rect.inset(top: 1)) }

  /// From so many columns on the start of each step stands before it.
  private static let startColumns = 35

  private func line(_ index: Int, row: Int, in rect: Rect, on buffer: inout ScreenBuffer) {
    let step = timeline.steps[index]
    let words = SessionWords(catalogue: catalogue)
    let role: Role =
      if index == current { .strong } else if step.kind == .work { .text } else { .muted }
    let sign = index == current ? buffer.glyphs.right : sign(index, buffer.glyphs)
    buffer.write(sign, column: rect.column, row: row, role, limit: rect.maxColumn)
    let name = rect.column + (rect.columns >= Self.startColumns ? 8 : 2)
    if rect.columns >= Self.startColumns {
      buffer.writeRight(TimeText.length(step.start), before: name - 1, row: row, .muted)
    }
    let amount =
      step.set.map { Words.Sets.shortAmount($0.work, times: buffer.glyphs.times) }
      ?? Words.Sets.length(step.duration)
    let whole = ([amount] + remarks(step)).joined(separator: ", ")
    let room = rect.maxColumn - name
    // Which side it is matters more than where the dose is from.
    let fits = CellWidth.of(words.short(step)) + 1 + CellWidth.of(whole) <= room
    let trailing = fits || buffer.isRead ? whole : amount
    let limit = rect.maxColumn - CellWidth.of(trailing) - 1
    let short =
      buffer.isRead
      ? words.short(step) : words.short(step, columns: limit - name, buffer.glyphs.ellipsis)
    buffer.write(short, column: name, row: row, role, limit: limit)
    // Which variant it is, where that is not cut.
    let end = name + CellWidth.of(short)
    if step.kind == .work, let set = step.set,
      let variant = catalogue.exercise(set.exercise)?.variant(named: set.note),
      end + CellWidth.of(variant.name) + 2 <= limit
    {
      buffer.write(", " + variant.name, column: end, row: row, .muted, limit: limit)
    }
    buffer.writeRight(trailing, before: rect.maxColumn, row: row, role)
  }

  /// Where the dose of a step is from, and what it is there for.
  private func remarks(_ step: Step) -> [String] {
    guard let exercise = step.set?.exercise else { return [] }
    let from = doses[exercise].map { $0.isYours ? Words.Training.yours : Words.Training.plan }
    return [from, focus.contains(exercise) ? Words.SelfCheck.isFocus : nil].compactMap { $0 }
  }

  private func sign(_ index: Int, _ glyphs: Glyphs) -> String {
    let attempts = entries.filter { $0.step == index }
    if attempts.isEmpty { return "" }
    if attempts.contains(where: { $0.outcome == .completed }) { return glyphs.done }
    return attempts.contains { $0.held > .zero } ? glyphs.partly : glyphs.skipped
  }
}
