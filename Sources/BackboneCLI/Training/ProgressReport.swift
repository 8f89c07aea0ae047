import BackboneCore

/// How the exercises have come along, for `backbone progress`.
struct ProgressReport {
  private let reader: TrainingReader
  private let overview: TrainingOverview
  /// Those that were done, by their names.
  let exercises: [ExerciseID]

  init(_ reader: TrainingReader) {
    self.reader = reader
    overview = reader.overview
    exercises = reader.overview.state.courses.filter { !$0.value.entries.isEmpty }.keys
      .map { (reader.name($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func entries(_ exercise: ExerciseID) -> [Course.Entry] {
    overview.state.courses[exercise]?.entries ?? []
  }

  /// The sessions of this week, then a line an exercise.
  var lines: [String] {
    guard !exercises.isEmpty else { return [Words.Training.nothingDone] }
    let now = overview.at
    let week = overview.state.sessions.count { $0.ended.week == now.week && $0.kind != .free }
    let table = TextTable(
      rows: exercises.map { exercise in
        let entries = entries(exercise)
        return [
          reader.name(exercise),
          overview.state.dose(of: exercise, at: now).map {
            Words.Training.now(Words.Prescriptions.dose($0.prescription))
          } ?? "",
          Words.Training.times(entries.count),
          entries.last.map { Words.Training.last($0.at.date) } ?? "",
        ]
      })
    return [Words.Training.thisWeek(week, of: overview.planner.perWeek)] + table.lines
  }

  /// A line each time it was done, the first one first.
  func lines(of exercise: ExerciseID) -> [String] {
    let entries = entries(exercise)
    guard !entries.isEmpty else { return [Words.Training.notDone(reader.name(exercise))] }
    var lines = [reader.name(exercise)]
    if let dose = overview.state.dose(of: exercise, at: overview.at) {
      lines[0] += ": " + Words.Training.now(Words.Prescriptions.dose(dose.prescription))
      lines.append([dose.reason, dose.change].filter { !$0.isEmpty }.joined(separator: " "))
    }
    let table = TextTable(
      rows: entries.map { entry in
        [
          entry.at.date, Words.Prescriptions.dose(entry.asked),
          entry.outcome.done.map(String.init).joined(separator: "-"),
          entry.outcome.effort.map(Words.Training.effort) ?? "",
          entry.ruling.decision.map(Words.Training.decision) ?? "",
        ]
      })
    return lines + table.lines.map { "  " + $0 }
  }

  var json: JSONValue { .list(exercises.map { json(of: $0) }) }

  /// An exercise with every time that it was done.
  func json(of exercise: ExerciseID) -> JSONValue {
    let dose = overview.state.dose(of: exercise, at: overview.at)
    return .object([
      "exercise": .text(exercise.rawValue),
      "dose": dose.map { .text($0.prescription.notation) } ?? .null,
      "reason": dose.map { .text($0.reason) } ?? .null,
      "change": dose.map { .text($0.change) } ?? .null,
      "entries": .list(
        entries(exercise).map { entry in
          .object([
            "session": .text(entry.session.description), "at": .text(entry.at.iso8601),
            "asked": .text(entry.asked.notation),
            "done": .list(entry.outcome.done.map { .number(Double($0)) }),
            "effort": entry.outcome.effort.map { .number(Double($0)) } ?? .null,
            "form": entry.outcome.form.map { .text($0.rawValue) } ?? .null,
            "pain": .number(Double(entry.outcome.pain)),
            "decision": entry.ruling.decision.map { .text($0.rawValue) } ?? .null,
            "next": .text(entry.ruling.next.notation),
          ])
        }),
    ])
  }
}
