/// Sessions as the table of the app Strong that the most programs import: Hevy's importer takes
/// this form where every row has notes, seconds and a duration.
package enum StrongTable {
  /// The table of sessions, the oldest first.
  /// - Parameter name: what an exercise is called.
  package static func table(
    _ sessions: [LoggedSession], name: (ExerciseID) -> String
  ) -> CSVTable {
    let sorted = sessions.sorted { ($0.startedAt.seconds, $0.id) < ($1.startedAt.seconds, $1.id) }
    let rows = sorted.flatMap { Self.rows($0, name) }
    return CSVTable(
      header: header.map(titled),
      rows: rows.enumerated().map { CSVTable.Row(line: $0 + 2, cells: $1) }, separator: ";")
  }

  /// The names of the columns, in lower case but for the one that is all capitals.
  private static let header = [
    "date", "workout name", "exercise name", "set order", "weight", "weight unit", "reps", "RPE",
    "distance", "distance unit", "seconds", "notes", "workout notes", "workout duration",
  ]

  private static func titled(_ name: String) -> String {
    name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  private static func rows(
    _ session: LoggedSession, _ name: (ExerciseID) -> String
  ) -> [[String]] {
    let start = session.startedAt
    let date = LocalTime(seconds: start.seconds + Int64(start.offset)).text
    var orders: [ExerciseID: Int] = [:]
    let done = session.sets.filter { $0.entry.outcome != .skipped }
    return done.map { set in
      let entry = set.entry
      orders[entry.exercise, default: 0] += 1
      let exercise = session.exercises.first { $0.exercise == entry.exercise }
      let load = session.load(of: set)
      return [
        date, session.start.name ?? session.start.routine.rawValue, name(entry.exercise),
        String(orders[entry.exercise] ?? 1),
        SessionTable.decimal(Int64(load?.thousandths ?? 0)),
        load.map { $0.unit == .pounds ? "lbs" : "kg" } ?? "kg", String(entry.repetitions ?? 0),
        exercise?.feedback.effort.map { String($0) } ?? "", "0", "km",
        // Strong counts whole seconds, and nobody held longer than they did.
        entry.repetitions == nil ? String(entry.held.milliseconds / 1000) : "0",
        entry.side?.rawValue ?? "Backbone",
        session.feedback.note.isEmpty ? "Backbone" : session.feedback.note, duration(session),
      ]
    }
  }

  private static func duration(_ session: LoggedSession) -> String {
    let seconds = session.endedAt.map { $0.seconds - session.startedAt.seconds }
    let minutes = max(1, Int((seconds ?? session.held.milliseconds / 1000) + 59) / 60)
    return minutes < 60 ? "\(minutes)m" : "\(minutes / 60)h \(minutes % 60)m"
  }
}
