package import BackboneCore

extension Journal {
  /// All that the training is computed from.
  package struct Training: Sendable {
    /// The sessions that have ended, and those that were cut off, in no order.
    package let sessions: [TrainedSession]
    /// What happened outside sessions, in no order.
    package let facts: [TrainingFact]

    /// The facts that all of it is.
    package func facts(_ catalogue: Catalogue) -> [TrainingFact] {
      facts + sessions.map { TrainingFact($0, catalogue) }
    }
  }

  /// Keeps something that happened to the training.
  ///
  /// - Returns: What it is called from now on.
  /// - Throws: `refused`, `busy` or `failed`.
  @discardableResult package func add(
    _ kind: TrainingFact.Kind, at stamp: Timestamp
  ) throws(JournalError) -> RecordID {
    let id = RecordID.new()
    try write(.recording) { connection in try insert(kind, id, at: stamp, connection) }
    return id
  }

  /// Inserts a fact.
  /// - Throws: `refused` where it could not be read back.
  func insert(
    _ kind: TrainingFact.Kind, _ id: RecordID, at stamp: Timestamp,
    _ connection: borrowing Connection
  ) throws {
    let text = JSONText.line(.object(kind.body))
    do {
      // What could not be read back would keep all of the journal from being read.
      let read = try TrainingFact.Kind(name: kind.name, body: kind.body)
      guard read == kind else {
        throw JournalError.refused(
          file: file, during: .recording, reason: "\(kind.name): \(Words.RuleLines.outOfRange)")
      }
    } catch let failure as TrainingFact.Kind.Failure {
      throw JournalError.refused(
        file: file, during: .recording, reason: "\(kind.name): \(failure.description)")
    }
    var seconds = stamp.seconds
    switch kind {
    case .discard, .restore:
      // What is said last counts, also where another machine's clock is ahead.
      let last = try connection.integer(
        "SELECT max(happened_at) FROM fact WHERE kind IN ('discard', 'restore') AND body = ?",
        [text])
      seconds = max(seconds, last + 1)
    default: break
    }
    try connection.run(
      """
      INSERT INTO fact (uuid, device, happened_at, happened_offset, kind, body)
      SELECT ?, id, ?, ?, ?, ? FROM device WHERE is_this
      """,
      [id, seconds, stamp.offset, kind.name, try whole(text, during: .recording)])
  }

  /// Reads all that the training is computed from.
  ///
  /// - Throws: `unknownValue` with the place of the first value that is not understood, `damaged`,
  ///   `busy` or `failed`.
  package func training() throws(JournalError) -> Training {
    try read { connection in
      let devices = try devices(connection)
      return Training(
        sessions: try trainedSessions(devices, from: nil, connection),
        facts: try facts(devices, connection))
    }
  }

  /// The sessions and other facts that no longer count.
  package func discarded() throws(JournalError) -> Set<RecordID> {
    try read { connection in try discarded(connection) }
  }

  func discarded(_ connection: borrowing Connection) throws -> Set<RecordID> {
    var discarded: Set<RecordID> = []
    let ordered = try facts(
      try devices(connection), connection, where: "WHERE kind IN ('discard', 'restore')")
    for fact in ordered {
      switch fact.kind {
      case .discard(let id): discarded.insert(id)
      case .restore(let id): discarded.remove(id)
      default: break
      }
    }
    return discarded
  }

  /// Whether a session runs now, in whatever program.
  package func isSessionRunning() throws(JournalError) -> Bool {
    try read { connection in
      let rows = try StoredRows(
        "SELECT * FROM session WHERE ending IS NULL AND owner_process IS NOT NULL", of: "session",
        file: file, on: connection)
      while try rows.next() {
        if try rows.owner()?.isAlive == true { return true }
      }
      return false
    }
  }

  // MARK: - Reading

  /// The facts in the order in which they happened.
  func facts(
    _ devices: [Int64: RecordID], _ connection: borrowing Connection, where clause: String = "",
    _ arguments: [(any StoredConvertible)?] = []
  ) throws -> [TrainingFact] {
    var facts: [TrainingFact] = []
    let rows = try StoredRows(
      "SELECT * FROM fact \(clause) ORDER BY happened_at, uuid", arguments, of: "fact", file: file,
      on: connection)
    while try rows.next() {
      facts.append(
        TrainingFact(
          id: try rows.recordID("uuid"), device: try rows.device(devices),
          at: try rows.stamp("happened_at", "happened_offset"), try rows.fact()))
    }
    return facts
  }

  /// The sessions that ended from a second on, or all.
  func trainedSessions(
    _ devices: [Int64: RecordID], from second: Int64?, _ connection: borrowing Connection
  ) throws -> [TrainedSession] {
    var works = try works(from: second, connection)
    var sessions: [TrainedSession] = []
    let rows = try StoredRows(
      """
      SELECT id, uuid, device, routine, is_rehearsal, source, effort, form, pain,
        coalesce(ended_at, started_at) AS ended_at,
        coalesce(ended_offset, started_offset) AS ended_offset
      FROM session
      WHERE (ending IS NOT NULL OR owner_process IS NULL)
        \(second == nil ? "" : "AND coalesce(ended_at, started_at) >= ?")
      """, second.map { [$0] } ?? [], of: "session", file: file, on: connection)
    while try rows.next() {
      sessions.append(
        TrainedSession(
          id: try rows.recordID("uuid"), device: try rows.device(devices),
          ended: try rows.stamp("ended_at", "ended_offset"),
          routine: RoutineID(rawValue: try rows.text("routine")),
          isRehearsal: try rows.flag("is_rehearsal"),
          isImported: try rows.textIfAny("source") != nil,
          feedback: Feedback(
            rpe: try rows.wholeIfAny("effort", in: 1...10), form: try rows.wordIfAny("form"),
            pain: try rows.wholeIfAny("pain", in: 0...10)),
          work: works.removeValue(forKey: try rows.id) ?? []))
    }
    return sessions
  }

  /// The exercises of the sessions from a second on, or of all, with their sets, by the number of the
  /// session.
  private func works(
    from second: Int64?, _ connection: borrowing Connection
  ) throws -> [Int64: [TrainedSession.Work]] {
    var sets = try SetRows(from: second, connection, file: file)
    var works: [Int64: [TrainedSession.Work]] = [:]
    var names: [String: ExerciseID] = [:]
    var doses: [String: Prescription] = [:]
    let rows = try StoredRows(
      """
      SELECT * FROM session_exercise \(second == nil ? "" : Self.sinceSecond("session")) ORDER BY id
      """, second.map { [$0] } ?? [], of: "session_exercise", file: file, on: connection)
    while try rows.next() {
      let name = try rows.text("exercise")
      let exercise = names[name] ?? ExerciseID(rawValue: name)
      names[name] = exercise
      let thousandths: Int? = try rows.wholeIfAny("load_thousandths", in: 0...10_000_000)
      var work = TrainedSession.Work(
        exercise, dose: try rows.dose(known: &doses),
        variant: try rows.wholeIfAny("variant", in: 0...999),
        feedback: ExerciseFeedback(
          effort: try rows.wholeIfAny("effort", in: 1...10), form: try rows.wordIfAny("form"),
          pain: try rows.wholeIfAny("pain", in: 0...10),
          load: try thousandths.map {
            Load(thousandths: $0, unit: try rows.word("load_unit"))
          }), result: try rows.wordIfAny("result"))
      work.sets = try sets.take(of: try rows.id)
      works[try rows.whole("session"), default: []].append(work)
    }
    return works
  }

  /// The part of a query that leaves the rows of sessions from a second on.
  fileprivate static func sinceSecond(_ column: String) -> String {
    "WHERE \(column) IN (SELECT id FROM session WHERE coalesce(ended_at, started_at) >= ?)"
  }

  func doses(
    of session: RecordID, _ connection: borrowing Connection
  ) throws -> [ExerciseID: Prescription] {
    var doses: [ExerciseID: Prescription] = [:]
    var known: [String: Prescription] = [:]
    let rows = try StoredRows(
      """
      SELECT session_exercise.* FROM session_exercise
      JOIN session ON session.id = session_exercise.session WHERE session.uuid = ?
      """, [session], of: "session_exercise", file: file, on: connection)
    while try rows.next() {
      doses[ExerciseID(rawValue: try rows.text("exercise"))] = try rows.dose(known: &known)
    }
    return doses
  }
}

/// All sets in the order of their exercises; there may be a hundred thousand, so their columns are
/// read by place.
private struct SetRows: ~Copyable {
  private let statement: Statement
  private let file: String
  /// The exercise of the row that it stands at; nil before the first row and after the last.
  private var exercise: Int64?
  private var isBegun = false

  init(from second: Int64?, _ connection: borrowing Connection, file: String) throws {
    self.file = file
    let isWanted =
      second == nil
      ? ""
      : "WHERE exercise IN (SELECT id FROM session_exercise \(Journal.sinceSecond("session")))"
    statement = try connection.prepare(
      """
      SELECT exercise, step, CASE side WHEN 'left' THEN 1 WHEN 'right' THEN 2 ELSE 0 END,
        coalesce(target_ms, planned_ms), held_ms,
        coalesce(target_repetitions, planned_repetitions), repetitions, outcome = 'completed', id
      FROM set_entry \(isWanted) ORDER BY exercise, id
      """, second.map { [$0] } ?? [])
  }

  private mutating func advance() throws {
    exercise = try statement.step() ? Int64(try whole(0)) : nil
  }

  /// The sets of an exercise; exercises must be asked for in order.
  mutating func take(of wanted: Int64) throws -> [TrainedSession.Done] {
    if !isBegun {
      isBegun = true
      try advance()
    }
    while let exercise, exercise < wanted { try advance() }
    var sets: [TrainedSession.Done] = []
    while exercise == wanted {
      let side = try whole(2)
      sets.append(
        TrainedSession.Done(
          step: try whole(1), side: side == 0 ? nil : side == 1 ? .left : .right,
          target: try whole(3), held: try whole(4), targetRepetitions: try wholeIfAny(5),
          repetitions: try wholeIfAny(6), isCompleted: try whole(7) == 1))
      try advance()
    }
    return sets
  }

  private func whole(_ column: Int32) throws -> Int {
    guard let whole = try wholeIfAny(column) else { throw unknown(column) }
    return whole
  }

  private func wholeIfAny(_ column: Int32) throws -> Int? {
    switch statement.value(column) {
    case .null: return nil
    case .integer(let integer) where (0...1_000_000_000).contains(integer): return Int(integer)
    case .integer, .real, .text, .blob: throw unknown(column)
    }
  }

  private func unknown(_ column: Int32) -> JournalError {
    let row: Int64 = if case .integer(let id) = statement.value(8) { id } else { 0 }
    let names = [
      "exercise", "step", "side", "target_ms", "held_ms", "target_repetitions", "repetitions",
      "outcome", "id",
    ]
    return .unknownValue(
      file: file, table: "set_entry", row: row, column: names[Int(column)],
      value: statement.value(column).description)
  }
}

extension StoredRows {
  /// The dose of an exercise; nil where it was not kept.
  /// - Parameter doses: those that were read before; the same come again and again.
  func dose(known doses: inout [String: Prescription]) throws -> Prescription? {
    guard let text = try textIfAny("dose") else { return nil }
    if let dose = doses[text] { return dose }
    guard let note = Prescription.note(text) else { throw unknown("dose") }
    doses[text] = note.prescription
    return note.prescription
  }

  /// What happened.
  fileprivate func fact() throws -> TrainingFact.Kind {
    let text = try text("body")
    do {
      guard case .object(let body) = try JSONParser.parse(Array(text.utf8)) else {
        throw unknown("body")
      }
      return try TrainingFact.Kind(name: try self.text("kind"), body: body)
    } catch let failure as TrainingFact.Kind.Failure {
      throw failure.field == "kind" ? unknown("kind") : unknown("body")
    } catch is JSONParser.Failure {
      throw unknown("body")
    }
  }
}

extension Prescription {
  /// Its notation; nil where that cannot be read back, since no dose has such numbers.
  var readableNotation: String? {
    Prescription.note(notation)?.prescription == self ? notation : nil
  }
}
