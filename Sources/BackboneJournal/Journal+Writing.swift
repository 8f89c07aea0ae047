package import BackboneCore

extension Journal {
  /// Opens a session of this process; it counts as unfinished until `end`.
  ///
  /// - Parameter id: What it is called from now on.
  /// - Throws: `refused`, `busy` or `failed`.
  package func begin(
    _ record: SessionRecord, id: RecordID, at stamp: Timestamp
  ) throws(JournalError) {
    try write(.beginning) { connection in
      let start = SessionStart(record)
      let device = try connection.integer("SELECT id FROM device WHERE is_this")
      try connection.run(
        """
        INSERT INTO session
          (uuid, device, routine, name, level, steps, sets, planned_ms, plan, equipment, speed,
           is_rehearsal, count_in_ms, app_version, started_at, started_offset, owner_process,
           owner_start, owner_boot)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          id, device, try whole(record.routine.rawValue, during: .beginning),
          try whole(record.name, during: .beginning), record.level.rawValue, start.steps,
          start.sets, start.total.milliseconds, PlanText.write(record.plan),
          Equipment.allCases.filter(record.equipment.contains).map(\.rawValue)
            .joined(separator: ","),
          record.speed, record.isRehearsal, record.countIn.milliseconds,
          try whole(record.appVersion, during: .beginning), stamp.seconds, stamp.offset,
          owner.process, owner.start, owner.boot,
        ])
      let session = connection.lastInsertedRow
      for (exercise, sets) in record.timeline.exercises {
        let variant = record.variants[exercise]
        try connection.run(
          """
          INSERT INTO session_exercise
            (uuid, device, session, exercise, sets, variant, variant_name, dose)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
          [
            RecordID.new(), device, session, try whole(exercise.rawValue, during: .beginning),
            sets, variant?.index, variant?.name, record.dose(of: exercise)?.readableNotation,
          ])
      }
    }
  }

  /// Takes a session that was cut off for this process.
  ///
  /// - Returns: The session, and what it was started with; nil where a program of an older version
  ///   wrote it, which did not keep that.
  /// - Throws: `ownedElsewhere` while another process runs it, `unknownSession`, `alreadyEnded`,
  ///   `unknownValue`, `busy` or `failed`.
  package func resume(
    _ session: RecordID
  ) throws(JournalError) -> (session: LoggedSession, record: SessionRecord?) {
    try write(.resuming) { connection in
      let id = try running(session, connection)
      let logged = try self.session(session, connection)
      // Without its record it cannot run, so nobody takes it.
      guard let record = try sessionRecord(of: logged, connection) else { return (logged, nil) }
      try connection.run(
        "UPDATE session SET owner_process = ?, owner_start = ?, owner_boot = ? WHERE id = ?",
        [owner.process, owner.start, owner.boot, id])
      return (logged, record)
    }
  }

  /// Writes what was done and the place reached, both or neither: the call at a change of phase.
  ///
  /// - Parameter entries: Sets that ended, in that order; empty when only the place changed.
  /// - Throws: `unknownSession`, `alreadyEnded`, `ownedElsewhere`, `refused`, `busy` or `failed`.
  package func record(
    entries: [SetEntry] = [], checkpoint: Checkpoint, session: RecordID, at stamp: Timestamp
  ) throws(JournalError) {
    try write(.recording) { connection in
      let id = try running(session, connection)
      try insert(entries, session: id, at: stamp, connection)
      try connection.run(
        """
        INSERT OR REPLACE INTO checkpoint
          (session, step, left_ms, held_ms, repetitions, target, reached_at, reached_offset)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          id, checkpoint.step, checkpoint.left.storedMilliseconds,
          checkpoint.held.storedMilliseconds, checkpoint.repetitions, checkpoint.target,
          stamp.seconds, stamp.offset,
        ])
    }
  }

  /// Inserts sets that ended, in that order.
  func insert(
    _ entries: [SetEntry], session: Int64, at stamp: Timestamp, _ connection: borrowing Connection
  ) throws {
    let device = try connection.integer("SELECT id FROM device WHERE is_this")
    for entry in entries { try insert(entry, session: session, device, at: stamp, connection) }
  }

  private func insert(
    _ entry: SetEntry, session: Int64, _ device: Int64, at stamp: Timestamp,
    _ connection: borrowing Connection
  ) throws {
    let name = try whole(entry.exercise.rawValue, during: .recording)
    // A session of an older version has only the exercises that were done.
    try connection.run(
      """
      INSERT INTO session_exercise (uuid, device, session, exercise) VALUES (?, ?, ?, ?)
      ON CONFLICT (session, exercise) DO NOTHING
      """, [RecordID.new(), device, session, name])
    let exercise = try connection.integer(
      "SELECT id FROM session_exercise WHERE session = ? AND exercise = ?", [session, name])
    try connection.run(
      """
      INSERT INTO set_entry
        (uuid, device, exercise, step, side, round, number, planned_ms, planned_repetitions,
         target_ms, target_repetitions, held_ms, repetitions, outcome, reason, ended_at,
         ended_offset)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        RecordID.new(), device, exercise, entry.step, entry.side?.rawValue, entry.round, entry.set,
        entry.planned.storedMilliseconds, entry.plannedRepetitions,
        entry.target.storedMilliseconds, entry.targetRepetitions, entry.held.storedMilliseconds,
        entry.repetitions, entry.outcome.rawValue, entry.reason?.rawValue, stamp.seconds,
        stamp.offset,
      ])
  }

  /// Saves why the set of a step was stopped, the last time it was, in place of what was said before;
  /// of one that was not stopped, that it hurt afterwards.
  ///
  /// - Throws: `unknownSet`, `refused`, `busy` or `failed`.
  package func explain(
    _ reason: StopReason, step: Int, session: RecordID
  ) throws(JournalError) {
    try write(.explaining) { connection in
      let rows = try StoredRows(
        """
        SELECT set_entry.id, set_entry.exercise, outcome, session_exercise.result
        FROM set_entry JOIN session_exercise ON session_exercise.id = set_entry.exercise
        JOIN session ON session.id = session_exercise.session
        WHERE session.uuid = ? AND step = ? AND (outcome = 'stopped' OR ?)
        ORDER BY outcome = 'stopped' DESC, set_entry.id DESC
        """, [session, step, reason == .pain], of: "set_entry", file: file, on: connection)
      guard try rows.next() else {
        throw JournalError.unknownSet(file: file, session: session, step: step)
      }
      let exercise: Int64 = try rows.whole("exercise")
      guard try rows.word("outcome") == SetOutcome.stopped else {
        return try connection.run(
          "UPDATE session_exercise SET result = ? WHERE id = ?",
          [ExerciseResult.pain.rawValue, exercise])
      }
      // Until the session has ended, how the exercise ended is open.
      let result: ExerciseResult? = try rows.wordIfAny("result")
      try connection.run(
        "UPDATE set_entry SET reason = ? WHERE id = ?", [reason.rawValue, try rows.id])
      try connection.run(
        "UPDATE session_exercise SET result = ? WHERE id = ?",
        [result?.explained(by: reason).rawValue, exercise])
    }
  }

  /// Saves what the user says of a session in place of what was said before.
  ///
  /// - Throws: `unknownSession`, `refused`, `busy` or `failed`.
  package func rate(_ feedback: Feedback, session: RecordID) throws(JournalError) {
    try write(.rating) { connection in
      try connection.run(
        "UPDATE session SET effort = ?, form = ?, pain = ?, note = ? WHERE uuid = ?",
        [
          feedback.rpe, feedback.form?.rawValue, feedback.pain,
          try whole(feedback.note, during: .rating), session,
        ])
      guard connection.changes == 1 else {
        throw JournalError.unknownSession(file: file, id: session)
      }
    }
  }

  /// Saves what the user says of one exercise of a session in place of what was said before.
  ///
  /// - Throws: `unknownExercise`, `refused`, `busy` or `failed`.
  package func rate(
    _ exercise: ExerciseID, _ feedback: ExerciseFeedback, session: RecordID
  ) throws(JournalError) {
    try write(.rating) { connection in
      try connection.run(
        """
        UPDATE session_exercise
        SET effort = ?, form = ?, pain = ?, load_thousandths = ?, load_unit = ?
        WHERE exercise = ? AND session = (SELECT id FROM session WHERE uuid = ?)
        """,
        [
          feedback.effort, feedback.form?.rawValue, feedback.pain, feedback.load?.thousandths,
          feedback.load?.unit.rawValue, exercise.rawValue, session,
        ])
      guard connection.changes == 1 else {
        throw JournalError.unknownExercise(file: file, session: session, exercise: exercise)
      }
    }
  }

  // MARK: - Checks

  /// The number of a session that has not ended and that no other running process has.
  func running(_ session: RecordID, _ connection: borrowing Connection) throws -> Int64 {
    let rows = try StoredRows(
      "SELECT * FROM session WHERE uuid = ?", [session], of: "session", file: file, on: connection)
    guard try rows.next() else { throw JournalError.unknownSession(file: file, id: session) }
    if let _: SessionOutcome = try rows.wordIfAny("ending") {
      throw JournalError.alreadyEnded(file: file, id: session)
    }
    if let other = try rows.owner(), other != owner, other.isAlive {
      throw JournalError.ownedElsewhere(file: file, id: session, process: other.process)
    }
    return try rows.id
  }

  /// The text itself; SQLite measures a text up to its first NUL, so that no limit would hold.
  func whole(_ text: String, during work: JournalError.Work) throws -> String {
    guard !text.utf8.contains(0) else {
      throw JournalError.refused(file: file, during: work, reason: "a text holds a NUL character")
    }
    return text
  }
}

extension Duration {
  /// Milliseconds as the columns of a single set take them, a day at most: whoever counts may leave
  /// a set open for as long as they like.
  fileprivate var storedMilliseconds: Int64 { min(milliseconds, 86_400_000) }
}

extension Timeline {
  /// The exercises in the order in which they first come, with the number of sets of each.
  fileprivate var exercises: [(ExerciseID, Int)] {
    var order: [ExerciseID] = []
    var counts: [ExerciseID: Int] = [:]
    for exercise in steps.compactMap(\.set?.exercise) {
      if counts[exercise] == nil { order.append(exercise) }
      counts[exercise, default: 0] += 1
    }
    return order.map { ($0, counts[$0] ?? 0) }
  }
}
