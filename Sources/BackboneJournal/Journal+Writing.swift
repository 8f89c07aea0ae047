package import BackboneCore
internal import GRDB

extension Journal {
  /// Opens a session and returns its number; it counts as unfinished until `end`.
  ///
  /// - Parameter speed: How much faster than real time it runs, 1 or more.
  package func begin(
    _ start: SessionStart, at stamp: Timestamp, speed: Int
  ) throws(JournalError) -> Int64 {
    try write(.beginning) { db in
      try db.execute(
        sql: """
          INSERT INTO session
            (routine, level, steps, planned_ms, speed, started_at, started_offset)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          try whole(start.routine.rawValue, during: .beginning), start.level.rawValue, start.steps,
          start.total.milliseconds, speed, stamp.seconds, stamp.offset,
        ])
      return db.lastInsertedRowID
    }
  }

  /// Writes what was done and the place reached, both or neither: the call at a change of phase.
  ///
  /// - Parameter entries: Sets that ended, in that order; empty when only the place changed.
  /// - Throws: `unknownSession`, `alreadyEnded`, `refused`, `busy` or `failed`.
  package func record(
    entries: [SetEntry] = [], checkpoint: Checkpoint, session: Int64, at stamp: Timestamp
  ) throws(JournalError) {
    try write(.recording) { db in
      try requireRunning(session, db)
      for entry in entries {
        try db.execute(
          sql: """
            INSERT INTO set_entry
              (session, step, exercise, side, round, number, planned_ms, held_ms, outcome,
               repetitions, reason, ended_at, ended_offset)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            session, entry.step, try whole(entry.exercise.rawValue, during: .recording),
            entry.side?.rawValue, entry.round, entry.set, entry.planned.milliseconds,
            entry.held.milliseconds, entry.outcome.rawValue, entry.repetitions,
            entry.reason?.rawValue, stamp.seconds, stamp.offset,
          ])
      }
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO checkpoint
            (session, step, left_ms, held_ms, reached_at, reached_offset)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          session, checkpoint.step, checkpoint.left.milliseconds, checkpoint.held.milliseconds,
          stamp.seconds, stamp.offset,
        ])
    }
  }

  /// Ends a session, which then has no checkpoint any more.
  ///
  /// - Throws: `unknownSession`, `alreadyEnded`, `refused`, `busy` or `failed`.
  package func end(
    _ session: Int64, ending: SessionOutcome, at stamp: Timestamp
  ) throws(JournalError) {
    try write(.ending) { db in
      try requireRunning(session, db)
      try db.execute(
        sql: "UPDATE session SET ending = ?, ended_at = ?, ended_offset = ? WHERE id = ?",
        arguments: [ending.rawValue, stamp.seconds, stamp.offset, session])
      try db.execute(sql: "DELETE FROM checkpoint WHERE session = ?", arguments: [session])
    }
  }

  /// Saves why the set of a step was stopped, the last time it was, in place of what was said before.
  ///
  /// - Throws: `unknownSet`, `refused`, `busy` or `failed`.
  package func explain(
    _ reason: StopReason, step: Int, session: Int64
  ) throws(JournalError) {
    try write(.explaining) { db in
      try db.execute(
        sql: """
          UPDATE set_entry SET reason = ? WHERE id =
            (SELECT max(id) FROM set_entry WHERE session = ? AND step = ? AND outcome = 'stopped')
          """,
        arguments: [reason.rawValue, session, step])
      guard db.changesCount == 1 else {
        throw JournalError.unknownSet(file: file, session: session, step: step)
      }
    }
  }

  /// Saves what the person says of a session in place of what was said before.
  ///
  /// - Throws: `unknownSession`, `refused`, `busy` or `failed`.
  package func feedback(_ feedback: Feedback, session: Int64) throws(JournalError) {
    try write(.rating) { db in
      try db.execute(
        sql: "UPDATE session SET rpe = ?, form = ?, pain = ?, note = ? WHERE id = ?",
        arguments: [
          feedback.rpe, feedback.form?.rawValue, feedback.pain,
          try whole(feedback.note, during: .rating), session,
        ])
      guard db.changesCount == 1 else {
        throw JournalError.unknownSession(file: file, id: session)
      }
    }
  }

  private func requireRunning(_ session: Int64, _ db: Database) throws {
    let row = try Row.fetchOne(
      db, sql: "SELECT ending IS NULL FROM session WHERE id = ?", arguments: [session])
    guard let row else { throw JournalError.unknownSession(file: file, id: session) }
    guard row[0] == true else { throw JournalError.alreadyEnded(file: file, id: session) }
  }

  /// The text itself; SQLite takes it as a C string and would silently store the part before a NUL.
  private func whole(_ text: String, during work: JournalError.Work) throws -> String {
    guard !text.utf8.contains(0) else {
      throw JournalError.refused(file: file, during: work, reason: "a text holds a NUL character")
    }
    return text
  }
}
