package import BackboneCore

extension Journal {
  /// The sessions of this program with their exercises and sets, newest first, without those that were
  /// discarded; what the plan reads.
  ///
  /// - Parameter limit: At most so many, 0 or more; nil for all.
  /// - Throws: `unknownValue` with the place of the first value that is not understood, `damaged`,
  ///   `busy` or `failed`.
  package func sessions(limit: Int? = nil) throws(JournalError) -> [LoggedSession] {
    let discarded = try discarded()
    return try read { connection in
      let marks = Array(repeating: "?", count: discarded.count).joined(separator: ", ")
      // SQLite reads a negative limit as none.
      return try sessions(
        "WHERE source IS NULL AND uuid NOT IN (\(marks)) ORDER BY started_at DESC, id DESC LIMIT ?",
        discarded.sorted() as [any StoredConvertible] + [limit.map { max(0, $0) } ?? -1], connection
      )
    }
  }

  /// The sessions in which something was done, newest first, as `sessions` has them.
  ///
  /// - Parameter withImported: Whether all those of other programs are among them.
  /// - Throws: as `sessions` does.
  package func log(
    limit: Int? = nil, withImported: Bool = false
  ) throws(JournalError) -> [LoggedSession] {
    let all = withImported ? try history() : try sessions(limit: limit)
    let sessions = all.filter { !$0.isEmpty }
    return try read { connection in
      var log: [LoggedSession] = []
      for session in sessions {
        // What was cut off in its first set has no set yet; what was cut off before it has done
        // nothing. A damaged plan is another matter.
        if session.held == .zero, let place = session.checkpoint,
          let steps = (try? sessionRecord(of: session, connection))?.timeline.steps,
          steps.indices.contains(place.step), steps[place.step].kind != .work
        {
          continue
        }
        log.append(session)
      }
      return log
    }
  }

  /// All sessions, also those of other programs, newest first, without those that were discarded.
  ///
  /// - Throws: as `sessions` does.
  package func history() throws(JournalError) -> [LoggedSession] {
    try read { connection in
      let discarded = try discarded(connection)
      return try sessions("ORDER BY started_at DESC, id DESC", [], connection)
        .filter { !discarded.contains($0.id) }
    }
  }

  /// The session to offer again: the one that was begun last of those that have no ending, reached
  /// a place, and do not run in another program now.
  package func unfinished() throws(JournalError) -> LoggedSession? {
    try read { connection in
      let rows = try StoredRows(
        """
        SELECT session.* FROM session JOIN checkpoint ON checkpoint.session = session.id
        WHERE ending IS NULL ORDER BY session.id DESC
        """, of: "session", file: file, on: connection)
      while try rows.next() {
        guard try !isTaken(rows) else { continue }
        return try sessions("WHERE id = ?", [rows.id], connection).first
      }
      return nil
    }
  }

  /// The session of an id.
  ///
  /// - Throws: `unknownSession`, or as `sessions` does.
  package func session(_ id: RecordID) throws(JournalError) -> LoggedSession {
    try read { connection in try session(id, connection) }
  }

  /// Whether a session runs in a program, which may be this one.
  private func isTaken(_ row: borrowing StoredRows) throws -> Bool {
    try row.owner().map { $0 == owner || $0.isAlive } ?? false
  }

  /// A session as it is stored.
  /// - Throws: `unknownSession`, or as for `sessions`.
  func session(_ id: RecordID, _ connection: borrowing Connection) throws -> LoggedSession {
    guard let session = try sessions("WHERE uuid = ?", [id], connection).first else {
      throw JournalError.unknownSession(file: file, id: id)
    }
    return session
  }

  func sessions(
    _ clauses: String, _ arguments: [(any StoredConvertible)?], _ connection: borrowing Connection
  ) throws -> [LoggedSession] {
    let chosen = "SELECT id FROM session \(clauses)"
    let devices = try devices(connection)
    let exercises = try exercises(of: chosen, arguments, devices, connection)
    let sets = try sets(of: chosen, arguments, devices, connection)
    let checkpoints = try checkpoints(of: chosen, arguments, connection)

    var sessions: [LoggedSession] = []
    let rows = try StoredRows(
      "SELECT * FROM session \(clauses)", arguments, of: "session", file: file, on: connection)
    while try rows.next() {
      let id = try rows.id
      sessions.append(
        LoggedSession(
          id: try rows.recordID("uuid"), device: try rows.device(devices),
          start: try rows.start(), startedAt: try rows.stamp("started_at", "started_offset"),
          source: try rows.wordIfAny("source"), endedAt: try rows.endedAt(),
          ending: try rows.wordIfAny("ending"),
          feedback: Feedback(
            rpe: try rows.wholeIfAny("effort", in: 1...10), form: try rows.wordIfAny("form"),
            pain: try rows.wholeIfAny("pain", in: 0...10), note: try rows.text("note")),
          exercises: exercises[id] ?? [], sets: sets[id] ?? [], checkpoint: checkpoints[id]))
    }
    return sessions
  }

  func devices(_ connection: borrowing Connection) throws -> [Int64: RecordID] {
    var devices: [Int64: RecordID] = [:]
    let rows = try StoredRows("SELECT * FROM device", of: "device", file: file, on: connection)
    while try rows.next() { devices[try rows.id] = try rows.recordID("uuid") }
    return devices
  }

  private func exercises(
    of sessions: String, _ arguments: [(any StoredConvertible)?], _ devices: [Int64: RecordID],
    _ connection: borrowing Connection
  ) throws -> [Int64: [LoggedExercise]] {
    var exercises: [Int64: [LoggedExercise]] = [:]
    let rows = try StoredRows(
      "SELECT * FROM session_exercise WHERE session IN (\(sessions)) ORDER BY id", arguments,
      of: "session_exercise", file: file, on: connection)
    var doses: [String: Prescription] = [:]
    while try rows.next() {
      exercises[try rows.whole("session"), default: []].append(
        try rows.exercise(devices, &doses))
    }
    return exercises
  }

  private func sets(
    of sessions: String, _ arguments: [(any StoredConvertible)?], _ devices: [Int64: RecordID],
    _ connection: borrowing Connection
  ) throws -> [Int64: [LoggedSet]] {
    var sets: [Int64: [LoggedSet]] = [:]
    let rows = try StoredRows(
      """
      SELECT set_entry.*, session_exercise.session, session_exercise.exercise AS exercise_name
      FROM set_entry JOIN session_exercise ON session_exercise.id = set_entry.exercise
      WHERE session_exercise.session IN (\(sessions)) ORDER BY set_entry.id
      """, arguments, of: "set_entry", file: file, on: connection)
    while try rows.next() {
      sets[try rows.whole("session"), default: []].append(
        LoggedSet(
          id: try rows.recordID("uuid"), device: try rows.device(devices), entry: try rows.entry(),
          endedAt: try rows.stamp("ended_at", "ended_offset"), load: try rows.load()))
    }
    return sets
  }

  private func checkpoints(
    of sessions: String, _ arguments: [(any StoredConvertible)?],
    _ connection: borrowing Connection
  ) throws -> [Int64: Checkpoint] {
    var checkpoints: [Int64: Checkpoint] = [:]
    let rows = try StoredRows(
      "SELECT * FROM checkpoint WHERE session IN (\(sessions))", arguments, of: "checkpoint",
      key: "session", file: file, on: connection)
    while try rows.next() {
      checkpoints[try rows.id] = Checkpoint(
        step: try rows.whole("step", in: 0...1_000_000), left: try rows.duration("left_ms"),
        held: try rows.duration("held_ms"),
        repetitions: try rows.whole("repetitions", in: 0...1_000_000),
        target: try rows.whole("target", in: 0...1_000_000))
    }
    return checkpoints
  }
}

extension StoredRows {
  /// The process that a session belongs to; nil where none runs it.
  func owner() throws -> SessionOwner? {
    guard let process: Int32 = try wholeIfAny("owner_process") else { return nil }
    return SessionOwner(
      process: process, start: try whole("owner_start"), boot: try text("owner_boot"))
  }

  func device(_ devices: [Int64: RecordID]) throws -> RecordID {
    guard let device = devices[try whole("device")] else { throw unknown("device") }
    return device
  }

  /// When the session ended; nil where it has not.
  fileprivate func endedAt() throws -> Timestamp? {
    let seconds: Int64? = try wholeIfAny("ended_at")
    return try seconds.map { _ in try stamp("ended_at", "ended_offset") }
  }

  fileprivate func load() throws -> Load? {
    let thousandths: Int? = try wholeIfAny("load_thousandths", in: 0...10_000_000)
    return try thousandths.map { Load(thousandths: $0, unit: try word("load_unit")) }
  }

  fileprivate func start() throws -> SessionStart {
    SessionStart(
      routine: RoutineID(rawValue: try text("routine")), name: try textIfAny("name"),
      level: try word("level"), steps: try whole("steps", in: 0...1_000_000),
      sets: try wholeIfAny("sets", in: 0...1_000_000), total: try duration("planned_ms"),
      equipment: try wordsIfAny("equipment").map { Set($0) },
      speed: try whole("speed", in: 1...1000), isRehearsal: try flag("is_rehearsal"),
      countIn: try durationIfAny("count_in_ms"), appVersion: try textIfAny("app_version"))
  }

  fileprivate func exercise(
    _ devices: [Int64: RecordID], _ doses: inout [String: Prescription]
  ) throws -> LoggedExercise {
    let variant: Int? = try wholeIfAny("variant", in: 0...999)
    return LoggedExercise(
      id: try recordID("uuid"), device: try device(devices),
      exercise: ExerciseID(rawValue: try text("exercise")),
      variant: try variant.map { ExerciseVariant(index: $0, name: try text("variant_name")) },
      dose: try dose(known: &doses),
      feedback: ExerciseFeedback(
        effort: try wholeIfAny("effort", in: 1...10), form: try wordIfAny("form"),
        pain: try wholeIfAny("pain", in: 0...10),
        load: try load()),
      result: try wordIfAny("result"))
  }

  fileprivate func entry() throws -> SetEntry {
    SetEntry(
      step: try whole("step", in: 0...1_000_000),
      exercise: ExerciseID(rawValue: try text("exercise_name")), side: try wordIfAny("side"),
      round: try whole("round", in: 1...1_000_000), set: try whole("number", in: 1...1_000_000),
      planned: try duration("planned_ms"),
      plannedRepetitions: try wholeIfAny("planned_repetitions", in: 0...1_000_000),
      target: try durationIfAny("target_ms"),
      targetRepetitions: try wholeIfAny("target_repetitions", in: 0...1_000_000),
      held: try duration("held_ms"),
      repetitions: try wholeIfAny("repetitions", in: 0...1_000_000),
      outcome: try word("outcome"), reason: try wordIfAny("reason"))
  }
}
