package import BackboneCore

extension Journal {
  /// Ends a session, which then has neither a place nor an owner any more, and says how each of its
  /// exercises ended.
  ///
  /// - Throws: `unknownSession`, `alreadyEnded`, `ownedElsewhere`, `refused`, `busy` or `failed`.
  package func end(
    _ session: RecordID, ending: SessionOutcome, at stamp: Timestamp
  ) throws(JournalError) {
    try write(.ending) { connection in
      try end(session, ending: ending, at: stamp, connection)
    }
  }

  /// Ends a session that was cut off as if the user had ended it there, so that nothing of its last
  /// set is lost.
  ///
  /// - Returns: The session as the log has it now.
  /// - Throws: `unknownSession`, `alreadyEnded`, `ownedElsewhere`, `unknownValue`, `refused`,
  ///   `busy` or `failed`.
  package func abandon(
    _ session: RecordID, at stamp: Timestamp
  ) throws(JournalError) -> LoggedSession {
    try write(.ending) { connection in
      let id = try running(session, connection)
      let logged = try self.session(session, connection)
      var ending = SessionOutcome.aborted
      if let record = try sessionRecord(of: logged, connection), let place = logged.checkpoint {
        // Cut off between its last set and its closing.
        if place.step == record.timeline.steps.count { ending = .finished }
        if var resumed = Session(record, resuming: place, entries: logged.resumedEntries) {
          _ = resumed.handle(.abort, at: .zero)
          let entries = Array(resumed.entries.dropFirst(logged.entries.count))
          try insert(entries, session: id, at: stamp, connection)
        }
      }
      try end(session, ending: ending, at: stamp, connection)
      return try self.session(session, connection)
    }
  }

  /// Takes a session out of the log and the plan; one that has not ended is ended first.
  ///
  /// - Throws: `unknownSession`, `ownedElsewhere`, `refused`, `busy` or `failed`.
  package func discard(_ session: RecordID, at stamp: Timestamp) throws(JournalError) {
    try write(.discarding) { connection in
      let ended = try connection.integer(
        "SELECT count(*) FROM session WHERE uuid = ? AND ending IS NOT NULL", [session])
      if ended == 0 { try end(session, ending: .aborted, at: stamp, connection) }
      try insert(.discard(session), RecordID.new(), at: stamp, connection)
    }
  }

  private func end(
    _ session: RecordID, ending: SessionOutcome, at stamp: Timestamp,
    _ connection: borrowing Connection
  ) throws {
    let id = try running(session, connection)
    let logged = try self.session(session, connection)
    for exercise in logged.exercises {
      let sets = try connection.value(
        "SELECT sets FROM session_exercise WHERE uuid = ?", [exercise.id])
      let planned: Int? = if case .integer(let sets) = sets { Int(sets) } else { nil }
      // Pain in a break is known already; all else is open until now.
      let result =
        exercise.result == .pain
        ? .pain
        : ExerciseResult(
          logged.entries.filter { $0.exercise == exercise.exercise }, of: planned, ending: ending,
          at: logged.checkpoint?.step)
      try connection.run(
        "UPDATE session_exercise SET result = ? WHERE uuid = ?",
        [result?.rawValue, exercise.id])
    }
    try connection.run(
      """
      UPDATE session SET ending = ?, ended_at = ?, ended_offset = ?, owner_process = NULL,
        owner_start = NULL, owner_boot = NULL
      WHERE id = ?
      """, [ending.rawValue, stamp.seconds, stamp.offset, id])
    try connection.run("DELETE FROM checkpoint WHERE session = ?", [id])
  }
}
