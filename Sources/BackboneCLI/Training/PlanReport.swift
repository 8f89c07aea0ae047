import BackboneCore

/// Some weeks of the plan, for `backbone plan`.
struct PlanReport {
  private let days: [Planner.Day]
  private let now: Timestamp
  private let catalogue: Catalogue
  private let isKnown: Bool

  init(_ reader: TrainingReader, weeks: Int) {
    let overview = reader.overview
    days = overview.planner.weeks(weeks, around: overview.at)
    now = overview.at
    catalogue = reader.catalogue
    isKnown = overview.due != nil
  }

  /// A line a day, weeks apart by an empty line.
  var lines: [String] {
    guard isKnown else { return [Words.Schedule.unknown] }
    let table = TextTable(
      rows: days.map { day in
        [
          String(Words.Schedule.days[day.start.weekday].prefix(3)), day.start.date,
          day.start.day == now.day ? Words.Training.today : "",
          day.runs.map(Words.Training.run).joined(separator: "; "), sessions(day),
        ]
      })
    return table.lines.enumerated().flatMap { index, line in
      index > 0 && index % 7 == 0 ? ["", line] : [line]
    }
  }

  /// How many sessions of each week are over, by the date of its first day.
  var done: [String: Int] {
    let over = days.filter { $0.planned?.candidate == nil && $0.done.contains { $0.kind != .free } }
    return Dictionary(over.map { ($0.start.startOfWeek.date, 1) }, uniquingKeysWith: +)
  }

  /// The sessions to come, for calendars.
  var entries: [PlanCalendar.Entry] {
    days.compactMap { day in
      day.planned?.candidate.map { candidate in
        PlanCalendar.Entry(
          day: day.start, title: SafeText.clean(name(candidate.routine)),
          details: SafeText.clean(Words.Schedule.session(candidate)))
      }
    }
  }

  private func sessions(_ day: Planner.Day) -> String {
    let done = day.done.map { past in
      Words.Training.done(name(past.routine))
    }
    let planned = day.planned?.candidate.map { Words.Training.due(Words.Schedule.session($0)) }
    return SafeText.clean((done + [planned].compactMap { $0 }).joined(separator: "; "))
  }

  private func name(_ routine: RoutineID?) -> String {
    routine.map { catalogue.routine($0)?.name ?? $0.rawValue } ?? Words.Training.strengthElsewhere
  }

  var json: JSONValue {
    .list(
      days.map { day in
        .object([
          "date": .text(day.start.date),
          "runs": .list(
            day.runs.map { run in
              .object([
                "start": .text(run.start.iso8601), "kind": .text(run.kind.rawValue),
                "racePace": .bool(run.isRacePace),
                "minutes": run.minutes.map { .number(Double($0)) } ?? .null,
                "done": .bool(run.isDone),
              ])
            }),
          "done": .list(
            day.done.map { past in
              .object([
                "routine": past.routine.map { .text($0.rawValue) } ?? .null,
                "kind": .text(past.kind.rawValue), "ended": .text(past.ended.iso8601),
              ])
            }),
          "due": day.planned?.candidate.map { .text($0.routine.rawValue) } ?? .null,
          "seconds": day.planned?.candidate.map { .number($0.length.decimalSeconds) } ?? .null,
        ])
      })
  }
}
