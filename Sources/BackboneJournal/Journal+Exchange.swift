package import BackboneCore

extension Journal {
  /// What taking facts from the exchange folder did.
  package struct Exchanged: Hashable, Sendable {
    /// Sessions that are new, or were changed.
    package var sessions: Int
    /// Other facts that are new.
    package var facts: Int
    /// What could not be taken.
    package var problems: [String] = []

    /// What was taken.
    package init(sessions: Int = 0, facts: Int = 0) {
      self.sessions = sessions
      self.facts = facts
    }

    /// Adds what was done afterwards.
    package static func += (sum: inout Exchanged, more: Exchanged) {
      sum.sessions += more.sessions
      sum.facts += more.facts
      sum.problems += more.problems
    }
  }

  /// The lines of the exchange folder that are in the journal already, in the order of their ids.
  package func exchanged() throws(JournalError) -> [RecordID] {
    try read { connection in
      var lines: [RecordID] = []
      let rows = try StoredRows(
        "SELECT uuid FROM exchange_line ORDER BY uuid", of: "exchange_line", key: "uuid",
        file: file, on: connection)
      while try rows.next() { lines.append(try rows.recordID("uuid")) }
      return lines
    }
  }

  /// All facts of the journal that the exchange folder lacks, the oldest first.
  ///
  /// A session that is new, or was changed since, becomes a revision.
  /// - Parameters:
  ///   - lost: lines that the folder had and has no more.
  ///   - unknown: lines that it has and that were never taken.
  ///   - onProgress: called after each session: there may be years of them.
  package func unsent(
    lost: [RecordID], unknown: Set<RecordID>, at stamp: Timestamp, onProgress: () -> Void = {}
  ) throws(JournalError) -> [ExchangeFact] {
    try write(.exchanging) { connection in
      for line in lost { try connection.run("DELETE FROM exchange_line WHERE uuid = ?", [line]) }
      let devices = try devices(connection)
      // What the folder has already is most of it, and not even read.
      var unsent = try facts(
        devices, connection, where: "WHERE uuid NOT IN (SELECT uuid FROM exchange_line)"
      ).filter { !unknown.contains($0.id) }.map(ExchangeFact.init)
      for session in try changed(connection) {
        try connection.run(
          """
          UPDATE session SET line = ?, revision = revision + 1, line_at = ?, line_offset = ?,
            line_device = (SELECT id FROM device WHERE is_this)
          WHERE id = ?
          """, [RecordID.new(), stamp.seconds, stamp.offset, session])
      }
      let rows = try StoredRows(
        """
        SELECT id, uuid, revision, line, line_at, line_offset, line_device FROM session
        WHERE line NOT IN (SELECT uuid FROM exchange_line) ORDER BY id
        """, of: "session", file: file, on: connection)
      while try rows.next() {
        guard let rank = try rows.rank(devices), !unknown.contains(rank.fact) else { continue }
        let session = try self.session(try rows.recordID("uuid"), connection)
        unsent.append(
          ExchangeFact(
            id: rank.fact, device: rank.device, at: rank.at,
            .session(session, revision: rank.revision)))
        onProgress()
      }
      let remembering = try connection.prepare(Self.remembering)
      for fact in unsent { try remembering.run([fact.id]) }
      return unsent
    }
  }

  /// Takes facts of other installations; each is taken once, and only the newest revision of a
  /// session stays.
  ///
  /// - Throws: `busy` or `failed`; the journal is then as it was.
  package func take(_ facts: [ExchangeFact]) throws(JournalError) -> Exchanged {
    try write(.exchanging) { connection in
      var done = Exchanged()
      let sessions = try SessionInsertion.prepare(connection, import: nil)
      let trainings = try FactInsertion.prepare(connection)
      let remembering = try connection.prepare(Self.remembering)
      for fact in facts {
        // One line that breaks a rule of the tables must not keep the others out.
        try connection.execute("SAVEPOINT line")
        do {
          switch fact.content {
          case .training(let kind):
            if try trainings.insert(kind, id: fact.id, of: fact.device, at: fact.at, connection) {
              done.facts += 1
            }
          case .session(let session, let revision):
            let rank = ExchangeState.Rank(
              revision: revision, at: fact.at, device: fact.device, fact: fact.id)
            if try replace(with: session, rank, sessions, connection) { done.sessions += 1 }
          }
          try remembering.run([fact.id])
        } catch let error as SQLiteError where error.isConstraint {
          try connection.execute("ROLLBACK TO line")
          done.problems.append("\(fact.id): \(error.message)")
        }
        try connection.execute("RELEASE line")
      }
      return done
    }
  }

  /// Adds an installation that isn't there.
  static let addingDevice =
    "INSERT INTO device (uuid, is_this) VALUES (?, 0) ON CONFLICT (uuid) DO NOTHING"

  private static let remembering =
    "INSERT INTO exchange_line (uuid) VALUES (?) ON CONFLICT (uuid) DO NOTHING"

  /// Makes this journal that of an installation that was there before.
  package func become(_ device: RecordID) throws(JournalError) {
    try write(.exchanging) { connection in
      try connection.run("UPDATE device SET uuid = ? WHERE is_this", [device])
    }
  }

  /// Puts a revision of a session in the place of the one that is there, if that is older.
  private func replace(
    with session: LoggedSession, _ rank: ExchangeState.Rank,
    _ insertion: borrowing SessionInsertion, _ connection: borrowing Connection
  ) throws -> Bool {
    var kept: [StoredValue] = [.null, .null, .null]
    if let old = try present(session.id, connection) {
      // What was changed here and not sent yet is newer than all that others can know.
      guard let oldRank = old.rank, oldRank < rank else { return false }
      kept = old.values
      try connection.run("DELETE FROM session WHERE uuid = ?", [session.id])
    }
    try connection.run(Journal.addingDevice, [rank.device])
    guard try insertion.insert(session, connection) else { return false }
    try connection.run(
      """
      UPDATE session SET plan = ?, import = ?, import_digest = ?, revision = ?, line = ?,
        line_at = ?, line_offset = ?, line_device = (SELECT id FROM device WHERE uuid = ?)
      WHERE uuid = ?
      """,
      [
        kept[0], kept[1], kept[2], rank.revision, rank.fact, rank.at.seconds, rank.at.offset,
        rank.device, session.id,
      ])
    return true
  }

  /// What of a session no other machine knows, and the rank that it has; nil where it isn't there.
  private func present(
    _ session: RecordID, _ connection: borrowing Connection
  ) throws -> (values: [StoredValue], rank: ExchangeState.Rank?)? {
    let rows = try StoredRows(
      "SELECT * FROM session WHERE uuid = ?", [session], of: "session", file: file,
      on: connection)
    guard try rows.next() else { return nil }
    return (
      [rows.value("plan"), rows.value("import"), rows.value("import_digest")],
      try rows.rank(try devices(connection))
    )
  }

  /// The sessions that are new, or were changed since they were sent.
  private func changed(_ connection: borrowing Connection) throws -> [Int64] {
    var changed: [Int64] = []
    let rows = try StoredRows(
      "SELECT id FROM session WHERE ending IS NOT NULL AND line IS NULL", of: "session",
      file: file, on: connection)
    while try rows.next() { changed.append(try rows.id) }
    return changed
  }
}

extension StoredRows {
  /// The rank of the line that a session is like; nil where it was changed and not sent since.
  fileprivate func rank(_ devices: [Int64: RecordID]) throws -> ExchangeState.Rank? {
    if case .null = value("line") { return nil }
    guard let device = devices[try whole("line_device")] else { throw unknown("line_device") }
    return ExchangeState.Rank(
      revision: try whole("revision"), at: try stamp("line_at", "line_offset"), device: device,
      fact: try recordID("line"))
  }
}
