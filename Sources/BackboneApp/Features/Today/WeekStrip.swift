import BackboneCanvas
import BackboneCore

/// The seven days of a week with what was done, what is planned, and the runs.
struct WeekStrip {
  let days: [Planner.Day]
  let now: Timestamp

  /// The day, the session, the run.
  static let rows = 3

  func draw(in rect: Rect, on buffer: inout ScreenBuffer) {
    guard !days.isEmpty else { return }
    if buffer.isRead { return read(in: rect, on: &buffer) }
    let width = min(16, rect.columns / days.count)
    for (index, day) in days.enumerated() {
      let cell = Rect(
        column: rect.column + index * width, row: rect.row, columns: width, rows: Self.rows)
      draw(day, in: cell, on: &buffer)
    }
  }

  /// A day a row.
  private func read(in rect: Rect, on buffer: inout ScreenBuffer) {
    // Of a day that is over, only what was done is worth a line.
    let told = days.filter { $0.start.day >= now.day || !$0.done.isEmpty || !$0.runs.isEmpty }
    for (index, day) in told.enumerated() {
      let done = day.done.last.map { Words.Linear.done(Self.name($0.kind)) }
      let planned = day.planned?.candidate.map { Words.Linear.planned(Self.name($0.kind)) }
      let line = Words.Linear.day(
        Words.Schedule.days[day.start.weekday], isToday: day.start.day == now.day,
        [done ?? planned, day.runs.first.map { Words.Today.run($0.kind) }].compactMap { $0 })
      buffer.write(line, column: rect.column, row: rect.row + index, limit: rect.maxColumn)
    }
  }

  private func draw(_ day: Planner.Day, in rect: Rect, on buffer: inout ScreenBuffer) {
    let isToday = day.start.day == now.day
    let name = Words.Schedule.days[day.start.weekday].prefix(3)
    // Today is told by a sign too.
    let mark = isToday ? buffer.glyphs.marker : " "
    buffer.write(mark, column: rect.column, row: rect.row, .title, limit: rect.maxColumn)
    buffer.write(
      "\(name) \(day.start.dayAndMonth.prefix { $0 != " " })", column: rect.column + 1,
      row: rect.row, isToday ? .title : .secondaryText, limit: rect.maxColumn)
    if let done = day.done.last {
      let kind = Self.name(done.kind)
      buffer.write(
        "\(buffer.glyphs.done) \(kind)", column: rect.column + 1, row: rect.row + 1, .good,
        limit: rect.maxColumn)
    } else if let candidate = day.planned?.candidate {
      buffer.write(
        "\(buffer.glyphs.helping) \(Self.name(candidate.kind))", column: rect.column + 1,
        row: rect.row + 1, isToday ? .strong : .text, limit: rect.maxColumn)
    } else {
      buffer.write(
        buffer.glyphs.dot, column: rect.column + 1, row: rect.row + 1, .muted, limit: rect.maxColumn
      )
    }
    if let run = day.runs.first {
      buffer.write(
        Words.Today.run(run.kind), column: rect.column + 1, row: rect.row + 2,
        run.kind.isKey ? .warning : .secondaryText, limit: rect.maxColumn)
    }
  }

  private static func name(_ kind: SessionKind) -> String {
    switch kind {
    case .strength: Words.Progress.strengthDay
    case .coreLow: Words.Progress.coreDay
    case .free: Words.Progress.otherDay
    }
  }
}
