import BackboneCanvas
import BackboneCore

/// What is due and why, the week, and the exercises with their doses and reasons.
struct TodayPane {
  let state: AppState

  /// Longer lines are hard to read.
  private static let textColumns = 90

  func draw(in rect: Rect, on buffer: inout ScreenBuffer, with pictures: inout Pictures) {
    let inner = rect.inset(left: 1, right: 1)
    guard let training = state.training else {
      buffer.paragraph(Words.Today.noTraining, in: inner.splitLeft(Self.textColumns).left)
      return
    }
    let top = headline(inner)
    for (index, line) in top.lines.enumerated() {
      buffer.write(
        line.text, column: inner.column, row: inner.row + index, line.role, limit: inner.maxColumn)
    }
    let parts = parts(inner)
    WeekStrip(days: training.week, now: training.at).draw(in: parts.week, on: &buffer)
    if parts.week.rows > 0 {
      buffer.rule(column: inner.column, row: parts.week.maxRow, columns: inner.columns)
    }
    list(in: parts.list, on: &buffer)
    if let text = text(in: parts.why, buffer.glyphs) {
      buffer.document(text, in: parts.why, at: state.reading)
    }
    if let plan = state.todaysOffer?.plan {
      RoutinePictures(state: state, plan: plan, chosen: state.todaysItem?.exercise)
        .draw(in: parts.pictures, on: &buffer, with: &pictures)
    }
  }

  /// What there is to scroll: the reasons.
  func extent(in rect: Rect) -> TextExtent? {
    let why = parts(rect.inset(left: 1, right: 1)).why
    return text(in: why, Glyphs(.blocks))?.extent(in: why)
  }

  // MARK: - Where things lie

  private struct Parts {
    let week: Rect
    let list: Rect
    let why: Rect
    /// The session as pictures; empty where there is no room for them.
    let pictures: Rect
  }

  /// Rows of words that pictures leave alone: the exercises or the reasons, whichever is longer.
  private static let wordRows = 11

  private func parts(_ rect: Rect) -> Parts {
    let below = rect.inset(top: headline(rect).lines.count + 1)
    let week = below.splitTop(below.rows >= 9 ? WeekStrip.rows : 0)
    let all = week.rest.inset(top: week.top.rows > 0 ? 2 : 0)
    let words = max(Self.wordRows, state.todaysItems.count + 1)
    let hasPictures = rect.columns >= 64 && all.rows >= words + RoutinePictures.cell.rows
    let split = all.splitTop(hasPictures ? words : all.rows)
    let rest = split.top
    guard rect.columns >= 64 else {
      let items = state.todaysItems
      let rows = min(items.count + (items.contains(where: \.isFocus) ? 1 : 0), rest.rows / 2)
      let list = rest.splitTop(rows)
      return Parts(
        week: week.top, list: list.top, why: list.rest.inset(top: 1), pictures: split.rest)
    }
    let columns = min(48, rest.columns / 2)
    let list = rest.splitLeft(columns)
    return Parts(
      week: week.top, list: list.left, why: list.rest.inset(left: 3).splitLeft(70).left,
      pictures: split.rest)
  }

  // MARK: - What is due

  private func headline(_ rect: Rect) -> WrappedLines {
    var lines = WrappedLines(
      in: Rect(column: 0, row: 0, columns: min(rect.columns, Self.textColumns), rows: 5),
      isRead: state.isRead)
    guard let training = state.training else { return lines }
    guard let due = training.due else {
      if let id = state.todaysRoutine, let routine = state.catalogue.routine(id) {
        lines.add(routine.name, .title)
      }
      lines.add(Words.Today.pressToStart(key(.start)))
      return lines
    }
    lines.add(Words.Schedule.due(due, at: training.at), .title)
    if due.candidate != nil {
      lines.add(Words.Today.pressToStart(key(.start)))
    } else if let next = due.next {
      lines.add(Words.Today.next(Words.Schedule.days[next.weekday], next.time))
    }
    if training.state.mustScreen(at: training.at) {
      lines.add(Words.Today.screenDue(key: state.label(TodayKeys.self, .screen)), .warning)
    } else if let last = training.state.checks.last,
      training.at.day - last.at.day > 7 * SelfCheck.repeatWeeks.usual
    {
      lines.add(Words.Today.checkDue(key: state.label(TodayKeys.self, .check)), .secondaryText)
    }
    return lines
  }

  private func key(_ command: TodayKeys.Command) -> String {
    state.label(TodayKeys.self, command)
  }

  // MARK: - The exercises

  private func list(in rect: Rect, on buffer: inout ScreenBuffer) {
    let items = state.todaysItems
    let chosen = items.isEmpty ? nil : min(state.today.list.selected, items.count - 1)
    var rows: [ListView.Row] = []
    var chosenRow: Int?
    for (index, item) in items.enumerated() {
      if item.isFocus, index == 0 || !items[index - 1].isFocus {
        rows.append(ListView.Row(text: Words.SelfCheck.focus, isHeading: true))
      }
      if index == chosen { chosenRow = rows.count }
      let isYours = item.dose?.isYours ?? false
      rows.append(
        ListView.Row(
          text: item.name,
          sign: item.isDue
            ? item.amount + (isYours ? ", \(Words.Today.yours)" : "") : Words.Today.leftOut,
          target: .today(index)))
    }
    ListView(
      count: rows.count, chosen: chosenRow, target: .list(.today),
      position: Words.Lists.place((chosen ?? 0) + 1, of: items.count)
    ) { rows[$0] }.draw(in: rect, on: &buffer)
  }

  /// Why the chosen exercise asks for what it does.
  private func text(in rect: Rect, _ glyphs: Glyphs) -> Document? {
    guard let item = state.todaysItem, let training = state.training, rect.columns > 8 else {
      return nil
    }
    var text = Document(columns: rect.columns)
    text.paragraph(item.name, .title)
    if item.isDue { text.paragraph(item.amount, .strong) }
    if let exercise = state.catalogue.exercise(item.exercise), let dose = item.dose,
      exercise.ladder.indices.contains(dose.prescription.variant)
    {
      text.paragraph(
        Words.Today.variant(
          dose.prescription.variant + 1, of: exercise.ladder.count,
          exercise.ladder[dose.prescription.variant]), .secondaryText)
    }
    if training.state.focus(state.catalogue.signs).contains(item.exercise) {
      text.paragraph(Words.SelfCheck.inFocus, .secondaryText)
    }
    text.gap()
    text.line(Words.Today.why, .muted)
    text.paragraph(item.dose?.reason ?? Words.Today.fromRoutine)
    if let change = item.dose?.change, !change.isEmpty {
      text.gap()
      text.line(Words.Today.change, .muted)
      text.paragraph(change)
    }
    return text
  }
}
