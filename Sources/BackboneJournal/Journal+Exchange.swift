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
  }

  /// The lines of the exchange folder that are in the journal already.
  package func exchanged() throws(JournalError) -> Set<RecordID> {
    try read { connection in
      var lines: Set<RecordID> = []
      let rows = try StoredRows(
        "SELECT uuid FROM exchange_line", of: "exchange_line", key: "uuid", file: file,
        on: connection)
      while try rows.next() { lines.insert(try rows.recordID("uuid")) }
      return lines
    }
  }

  /// All facts of the journal that the exchange folder lacks, the oldest first.
  ///
  /// A session that is new, or was changed since, becomes a revision.
  /// - Parameter present: what the folder has.
  package func unsent(
    without present: Set<RecordID>, at stamp: Timestamp
  ) throws(JournalError) -> [ExchangeFact] {
    try write(.exchanging) { connection in
      let devices = try devices(connection)
      var unsent = try facts(devices, connection).filter { !present.contains($0.id) }
        .map(ExchangeFact.init)
      for session in try changed(connection) {
        try connection.run(
          """
          UPDATE session SET line = ?, revision = revision + 1, line_at = ?, line_offset = ?,
            line_device = (SELECT id FROM device WHERE is_this)
          WHERE id = ?
          """, [RecordID.new(), stamp.seconds, stamp.offset, session])
      }
      let rows = try StoredRows(
        "SELECT * FROM session WHERE line IS NOT NULL ORDER BY id", of: "session", file: file,
        on: connection)
      while try rows.next() {
        guard let rank = try rows.rank(devices), !present.contains(rank.fact) else { continue }
        let session = try self.session(try rows.recordID("uuid"), connection)
        unsent.append(
          ExchangeFact(
            id: rank.fact, device: rank.device, at: rank.at,
            .session(session, revision: rank.revision)))
      }
      for fact in unsent { try remember(fact.id, connection) }
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
      let insertion = try SessionInsertion.prepare(connection, import: nil)
      for fact in facts {
        // One line that breaks a rule of the tables must not keep the others out.
        try connection.execute("SAVEPOINT line")
        do {
          try take(fact, insertion, &done, connection)
          try remember(fact.id, connection)
        } catch let error as SQLiteError where error.isConstraint {
          try connection.execute("ROLLBACK TO line")
          done.problems.append("\(fact.id): \(error.message)")
        }
        try connection.execute("RELEASE line")
      }
      return done
    }
  }

  /// Makes this journal that of an installation that was there before.
  package func become(_ device: RecordID) throws(JournalError) {
    try write(.exchanging) { connection in
      try connection.run("UPDATE device SET uuid = ? WHERE is_this", [device])
    }
  }

  private func remember(_ line: RecordID, _ connection: borrowing Connection) throws {
    try connection.run(
      "INSERT INTO exchange_line (uuid) VALUES (?) ON CONFLICT (uuid) DO NOTHING", [line])
  }

  private func take(
    _ fact: ExchangeFact, _ insertion: borrowing SessionInsertion, _ done: inout Exchanged,
    _ connection: borrowing Connection
  ) throws {
    try connection.run(
      "INSERT INTO device (uuid, is_this) VALUES (?, 0) ON CONFLICT (uuid) DO NOTHING",
      [fact.device])
    switch fact.content {
    case .training(let kind):
      try connection.run(
        """
        INSERT INTO fact (uuid, device, happened_at, happened_offset, kind, body)
        VALUES (?, (SELECT id FROM device WHERE uuid = ?), ?, ?, ?, ?)
        ON CONFLICT (uuid) DO NOTHING
        """,
        [
          fact.id, fact.device, fact.at.seconds, fact.at.offset, kind.name,
          JSONText.line(.object(kind.body)),
        ])
      done.facts += connection.changes
    case .session(let session, let revision):
      let rank = ExchangeState.Rank(
        revision: revision, at: fact.at, device: fact.device, fact: fact.id)
      if try replace(with: session, rank, insertion, connection) { done.sessions += 1 }
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
