import BackboneCanvas
import BackboneCore

/// A year of days, a week a column, as far as there is room for it.
struct YearCalendar {
  let sessions: [Planner.Past]
  let now: Timestamp

  /// The months, the seven days, and what the signs mean.
  static let rows = 9

  private static let margin = 4

  func draw(in rect: Rect, on buffer: inout ScreenBuffer) {
    // Days stand apart where there is room: a solid block is hard to count in.
    let step = rect.columns - Self.margin >= 53 * 2 ? 2 : 1
    let weeks = min(53, (rect.columns - Self.margin) / step)
    guard weeks > 0 else { return }
    let first = now.week - weeks + 1
    for day in 0..<7 {
      let name = day % 2 == 0 ? String(Words.Schedule.days[day].prefix(3)) : ""
      buffer.write(
        name, column: rect.column, row: rect.row + 1 + day, .muted, limit: rect.maxColumn)
    }
    months(first: first, weeks: weeks, step: step, in: rect, on: &buffer)
    let kinds = Dictionary(grouping: sessions, by: \.ended.day).mapValues(Self.hardest)
    for week in 0..<weeks {
      for day in 0..<7 {
        let date = 7 * (first + week) - 3 + day
        guard date <= now.day else { continue }
        let (sign, role) = Self.sign(kinds[date], isToday: date == now.day, buffer)
        buffer.write(
          sign, column: rect.column + Self.margin + week * step, row: rect.row + 1 + day, role,
          limit: rect.maxColumn)
      }
    }
    legend(in: rect, row: rect.row + 8, on: &buffer)
  }

  private static func hardest(_ sessions: [Planner.Past]) -> SessionKind {
    SessionKind.allCases.first { kind in sessions.contains { $0.kind == kind } } ?? .free
  }

  private static func sign(
    _ kind: SessionKind?, isToday: Bool, _ buffer: ScreenBuffer
  ) -> (String, Role) {
    let isASCII = buffer.look.glyphMode == .ascii
    return switch kind {
    case .strength: (isASCII ? "#" : "■", .title)
    case .coreLow: (isASCII ? "o" : "◆", .secondary)
    case .free: (isASCII ? "+" : "•", .secondaryText)
    case nil: isToday ? (isASCII ? "_" : "□", .text) : (isASCII ? "." : "·", .rule)
    }
  }

  private func months(
    first: Int, weeks: Int, step: Int, in rect: Rect, on buffer: inout ScreenBuffer
  ) {
    var free = 0
    for week in 0..<weeks {
      // A month is named over the week that holds its first day.
      let monday = Timestamp(day: 7 * (first + week) - 3, offset: now.offset)
      let sunday = monday.advanced(hours: 6 * 24)
      guard let day = Int(sunday.date.suffix(2)), day <= 7,
        let month = Int(sunday.date.dropFirst(5).prefix(2))
      else { continue }
      let column = rect.column + Self.margin + week * step
      guard column >= free, column + 3 <= rect.maxColumn else { continue }
      buffer.write(
        Words.Progress.months[month - 1], column: column, row: rect.row, .muted,
        limit: rect.maxColumn)
      free = column + 4
    }
  }

  private func legend(in rect: Rect, row: Int, on buffer: inout ScreenBuffer) {
    var column = rect.column + Self.margin
    for (kind, name) in [
      (SessionKind.strength, Words.Progress.strengthDay), (.coreLow, Words.Progress.coreDay),
      (.free, Words.Progress.otherDay),
    ] {
      let (sign, role) = Self.sign(kind, isToday: false, buffer)
      column = buffer.write(sign, column: column, row: row, role, limit: rect.maxColumn)
      column = buffer.write(" \(name)", column: column, row: row, .muted, limit: rect.maxColumn) + 3
    }
  }

  /// The same in words: each month with the days of its sessions, and each week with their number,
  /// the last first.
  func write(into text: inout Document) {
    let months = Dictionary(grouping: sessions) { String($0.ended.date.prefix(7)) }
    for (month, sessions) in months.sorted(by: { $0.key > $1.key }) {
      let kinds = SessionKind.allCases.compactMap { kind -> String? in
        let days = sessions.filter { $0.kind == kind }.compactMap { Int($0.ended.date.suffix(2)) }
        return days.isEmpty ? nil : Words.Progress.days(Self.name(kind), Set(days).sorted())
      }
      text.paragraph(Words.Progress.month(month, sessions.count, kinds))
    }
    text.gap()
    text.line(Words.Progress.weeks, .muted)
    for point in weekly(columns: 0).series.flatMap(\.points).reversed() {
      let monday = Timestamp(day: Int(point.x), offset: now.offset)
      text.line(Words.Progress.week(monday.date, Int(point.y)), .text)
    }
  }

  private static func name(_ kind: SessionKind) -> String {
    switch kind {
    case .strength: Words.Progress.strengthDay
    case .coreLow: Words.Progress.coreDay
    case .free: Words.Progress.otherDay
    }
  }

  /// Sessions a week against two to three.
  func weekly(columns: Int) -> Plot {
    let counts = Dictionary(grouping: sessions.filter { $0.kind != .free }, by: \.ended.week)
      .mapValues(\.count)
    let earliest = sessions.map(\.ended.week).min() ?? now.week
    let first = max(earliest, now.week - 52)
    let points = (first...now.week).map {
      Plot.Point(Double(7 * $0 - 3), Double(counts[$0, default: 0]))
    }
    let span = Double(7 * first - 3)...Double(max(7 * now.week - 3, 7 * first + 4))
    return Plot(
      series: [.init(points, role: .title)], bands: [2...3],
      ticks: DayTicks(span, offset: now.offset, columns: columns).ticks,
      unit: Words.Progress.sessionsUnit, span: span, floor: 0, isWhole: true)
  }
}
