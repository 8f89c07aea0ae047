/// Sessions as a table: a row a set, with all its fields.
package enum SessionTable {
  /// The table of sessions, the oldest first.
  package static func table(_ sessions: [LoggedSession]) -> CSVTable {
    let header = [
      "session", "started_at", "source", "routine", "routine_name", "level", "ending", "rehearsal",
      "session_effort", "session_form", "session_pain", "note", "exercise", "variant", "side",
      "round", "set", "planned_seconds", "planned_reps", "held_seconds", "reps", "outcome",
      "reason", "ended_at", "load", "load_unit", "effort", "form", "pain",
    ]
    let rows = sessions.sorted { ($0.startedAt.seconds, $0.id) < ($1.startedAt.seconds, $1.id) }
      .flatMap(Self.rows)
    return CSVTable(
      header: header,
      rows: rows.enumerated().map { CSVTable.Row(line: $0 + 2, cells: $1) })
  }

  private static func rows(_ session: LoggedSession) -> [[String]] {
    let start = session.start
    let said = session.feedback
    let head = [
      session.id.description, session.startedAt.iso8601, session.source?.rawValue ?? "",
      start.routine.rawValue, start.name ?? "",
      session.source == nil ? start.level.rawValue : "", session.ending?.rawValue ?? "",
      start.isRehearsal ? "yes" : "no", text(said.rpe), said.form?.rawValue ?? "", text(said.pain),
      said.note,
    ]
    return session.sets.map { set in
      let entry = set.entry
      let exercise = session.exercises.first { $0.exercise == entry.exercise }
      let load = session.load(of: set)
      return head + [
        entry.exercise.rawValue, exercise?.variant?.name ?? "", entry.side?.rawValue ?? "",
        text(entry.round), text(entry.set), decimal(entry.planned.milliseconds),
        text(entry.plannedRepetitions), decimal(entry.held.milliseconds), text(entry.repetitions),
        entry.outcome.rawValue, entry.reason?.rawValue ?? "", set.endedAt?.iso8601 ?? "",
        load.map { decimal(Int64($0.thousandths)) } ?? "", load?.unit.rawValue ?? "",
        text(exercise?.feedback.effort), exercise?.feedback.form?.rawValue ?? "",
        text(exercise?.feedback.pain),
      ]
    }
  }

  private static func text(_ number: Int?) -> String { number.map { String($0) } ?? "" }

  /// Thousandths as a decimal number without a tail: 37.2.
  static func decimal(_ thousandths: Int64) -> String {
    let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
    if rest == 0 { return String(whole) }
    var digits = String(String(1000 + rest).dropFirst())
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(whole).\(digits)"
  }
}
