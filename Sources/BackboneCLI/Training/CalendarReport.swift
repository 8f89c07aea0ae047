import BackboneCore

/// The runs in order, for `backbone calendar list`.
struct CalendarReport {
  private let runs: RunDiary

  init(_ runs: RunDiary) { self.runs = runs }

  private var typed: [Run] { runs.typed.map(\.value) }

  var lines: [String] {
    let rows =
      typed.map { ($0.start, Words.Training.run($0)) }
      + runs.calendar.map { ($0.start, Words.Training.runClass($0)) }
    guard !rows.isEmpty else { return [Words.Training.noRuns] }
    return TextTable(
      rows: rows.sorted { $0.0.seconds < $1.0.seconds }.map { start, text in
        [
          String(Words.Schedule.days[start.weekday].prefix(3)), start.date, start.time, text,
        ]
      }
    ).lines
  }

  var json: JSONValue {
    let typed = runs.typed.map { run in
      ([("id", JSONValue.text(run.id.description))], run.value.start, run.value)
    }
    let imported = runs.calendar.compactMap { entry in
      entry.run.map { run in
        ([("event", JSONValue.text(String(entry.event, radix: 16)))], entry.start, run)
      }
    }
    return .list(
      (typed + imported).sorted { $0.1.seconds < $1.1.seconds }.map { names, start, run in
        var object = JSONObject()
        for (name, value) in names { object[name] = value }
        object["start"] = .text(start.iso8601)
        object["kind"] = .text(run.kind.rawValue)
        object["racePace"] = .bool(run.isRacePace)
        object["minutes"] = run.minutes.map { .number(Double($0)) } ?? .null
        object["done"] = .bool(run.isDone)
        return .object(object)
      })
  }
}
