package import BackboneCore
internal import GRDB

extension Journal {
  /// The sessions with their entries, newest first.
  ///
  /// - Parameter limit: At most so many, 0 or more; nil for all.
  /// - Throws: `unknownValue` with the place of the first value that is not understood, `damaged`,
  ///   `busy` or `failed`.
  package func sessions(limit: Int? = nil) throws(JournalError) -> [LoggedSession] {
    // SQLite reads a negative limit as none.
    try sessions(where: "TRUE", limit: limit.map { max(0, $0) } ?? -1)
  }

  /// The newest session without an ending, with the last place it reached.
  ///
  /// That is one that was cut off, or one that another process is running now. Its checkpoint is
  /// nil when nothing was recorded after its start.
  package func unfinished() throws(JournalError) -> LoggedSession? {
    try sessions(where: "ending IS NULL", limit: 1).first
  }

  private func sessions(
    where condition: String, limit: Int
  ) throws(JournalError) -> [LoggedSession] {
    try read { db in
      let newest = "FROM session WHERE \(condition) ORDER BY started_at DESC, id DESC LIMIT ?"
      let entries = try entries(db, of: "SELECT id \(newest)", limit: limit)
      let checkpoints = try checkpoints(db, of: "SELECT id \(newest)", limit: limit)

      var sessions: [LoggedSession] = []
      let rows = try Row.fetchCursor(db, sql: "SELECT * \(newest)", arguments: [limit])
      while let row = try rows.next() {
        let row = try StoredRow(row, of: "session", file: file)
        sessions.append(
          try session(row, entries: entries[row.id] ?? [], checkpoint: checkpoints[row.id]))
      }
      return sessions
    }
  }

  private func session(
    _ row: StoredRow, entries: [SetEntry], checkpoint: Checkpoint?
  ) throws -> LoggedSession {
    LoggedSession(
      id: row.id,
      start: SessionStart(
        routine: RoutineID(rawValue: try row.text("routine")),
        level: try row.word("level"),
        steps: try row.whole("steps"),
        total: try row.duration("planned_ms")),
      startedAt: try row.stamp("started_at", "started_offset"),
      ending: try row.wordIfAny("ending"),
      feedback: Feedback(
        rpe: try row.wholeIfAny("rpe", in: 1...10), form: try row.wordIfAny("form"),
        pain: try row.wholeIfAny("pain", in: 0...10), note: try row.text("note")),
      speed: try row.whole("speed", in: 1...Int.max),
      entries: entries,
      checkpoint: checkpoint)
  }

  private func entries(
    _ db: Database, of sessions: String, limit: Int
  ) throws -> [Int64: [SetEntry]] {
    var entries: [Int64: [SetEntry]] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT * FROM set_entry WHERE session IN (\(sessions)) ORDER BY id",
      arguments: [limit])
    while let row = try rows.next() {
      let row = try StoredRow(row, of: "set_entry", file: file)
      let entry = SetEntry(
        step: try row.whole("step"),
        exercise: ExerciseID(rawValue: try row.text("exercise")),
        side: try row.wordIfAny("side"),
        round: try row.whole("round", in: 1...Int.max),
        set: try row.whole("number", in: 1...Int.max),
        planned: try row.duration("planned_ms"),
        held: try row.duration("held_ms"),
        repetitions: try row.wholeIfAny("repetitions"),
        outcome: try row.word("outcome"),
        reason: try row.wordIfAny("reason"))
      entries[try row.whole("session"), default: []].append(entry)
    }
    return entries
  }

  private func checkpoints(
    _ db: Database, of sessions: String, limit: Int
  ) throws -> [Int64: Checkpoint] {
    var checkpoints: [Int64: Checkpoint] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT * FROM checkpoint WHERE session IN (\(sessions))", arguments: [limit])
    while let row = try rows.next() {
      let row = try StoredRow(row, of: "checkpoint", key: "session", file: file)
      checkpoints[row.id] = Checkpoint(
        step: try row.whole("step"), left: try row.duration("left_ms"),
        held: try row.duration("held_ms"))
    }
    return checkpoints
  }
}
