package import BackboneCore

extension Journal {
  /// How many imports can be undone.
  package static let undoableImports = 5

  /// What an import did.
  package struct ImportResult: Hashable, Sendable {
    /// Sessions that were added.
    package let added: Int
    /// Sessions that were there already.
    package let present: Int
    /// What was added of what happened outside sessions.
    package let facts: Int

    init(added: Int, present: Int, facts: Int = 0) {
      self.added = added
      self.present = present
      self.facts = facts
    }
  }

  /// What undoing an import did.
  package struct UndoneImport: Hashable, Sendable {
    package let file: String
    package let importedAt: Timestamp
    /// Sessions that were removed.
    package let removed: Int
    /// Sessions that stay because they were edited since.
    package let kept: Int
  }

  /// The installation that this journal belongs to.
  package func device() throws(JournalError) -> RecordID {
    try read { connection in
      let rows = try StoredRows(
        "SELECT * FROM device WHERE is_this", of: "device", file: file, on: connection)
      guard try rows.next() else { throw rows.unknown("is_this") }
      return try rows.recordID("uuid")
    }
  }

  /// Those of some ids that sessions of the journal have; one whose import was undone has none.
  package func present(_ ids: [RecordID]) throws(JournalError) -> Set<RecordID> {
    try read { connection in
      var present: Set<RecordID> = []
      let statement = try connection.prepare(
        "SELECT 1 FROM session WHERE uuid = ? AND import_digest IS NOT zeroblob(16)")
      for id in ids {
        try statement.bind([id])
        if try statement.step() { present.insert(id) }
      }
      return present
    }
  }

  /// How many of some facts the journal does not have.
  package func missing(_ facts: [TrainingFact]) throws(JournalError) -> Int {
    if facts.isEmpty { return 0 }
    let present = Set(try training().facts.map(\.id))
    return facts.count { !present.contains($0.id) }
  }

  /// Adds sessions from outside, all or none; those whose id is there already are passed over.
  ///
  /// One whose import was undone after other machines had seen it comes back.
  /// - Parameter file: where they are from, to be named when it is undone.
  /// - Throws: `refused`, `busy` or `failed`.
  package func add(
    _ sessions: [LoggedSession], training: [TrainingFact] = [], from file: String,
    at stamp: Timestamp
  ) throws(JournalError) -> ImportResult {
    try write(.importing) { connection in
      try connection.run(
        "INSERT INTO import (file, imported_at, imported_offset) VALUES (?, ?, ?)",
        [String(file.suffix(1000)), stamp.seconds, stamp.offset])
      let number = connection.lastInsertedRow
      let insertion = try SessionInsertion.prepare(connection, import: number)
      var added = 0
      for session in sessions {
        if try insertion.insert(session, connection) {
          added += 1
          continue
        }
        try connection.run(
          """
          UPDATE session SET import = ?, import_digest = ?
          WHERE uuid = ? AND import_digest = zeroblob(16)
          """, [number, session.digest, session.id])
        if connection.changes == 1 {
          try insert(.restore(session.id), RecordID.new(), at: stamp, connection)
          added += 1
        }
      }
      var facts = 0
      let gone = training.isEmpty ? [] : try discarded(connection)
      let trainings = try FactInsertion.prepare(connection, import: number)
      for fact in training {
        if try add(fact, with: trainings, import: number, gone, at: stamp, connection) {
          facts += 1
        }
      }
      if added + facts == 0 { try connection.run("DELETE FROM import WHERE id = ?", [number]) }
      try connection.run(
        """
        DELETE FROM import WHERE id NOT IN (SELECT id FROM import ORDER BY id DESC LIMIT ?)
        """, [Self.undoableImports])
      return ImportResult(added: added, present: sessions.count - added, facts: facts)
    }
  }

  /// Adds a fact of an import; one that was undone after other machines had seen it comes back.
  /// - Returns: false where it is there already.
  private func add(
    _ fact: TrainingFact, with insertion: borrowing FactInsertion, import number: Int64,
    _ discarded: Set<RecordID>, at stamp: Timestamp, _ connection: borrowing Connection
  ) throws -> Bool {
    if try insertion.insert(
      fact.kind, id: fact.id, of: fact.device, at: fact.at, connection)
    {
      return true
    }
    guard discarded.contains(fact.id) else { return false }
    try connection.run("UPDATE fact SET import = ? WHERE uuid = ?", [number, fact.id])
    try insert(.restore(fact.id), RecordID.new(), at: stamp, connection)
    return true
  }

  /// Takes back the facts of an import.
  private func undoFacts(
    of number: Int64, at stamp: Timestamp, _ connection: borrowing Connection
  ) throws {
    let seen = try facts(
      try devices(connection), connection,
      where: "WHERE import = \(number) AND uuid IN (SELECT uuid FROM exchange_line)")
    for fact in seen { try insert(.discard(fact.id), RecordID.new(), at: stamp, connection) }
    try connection.run(
      "DELETE FROM fact WHERE import = ? AND uuid NOT IN (SELECT uuid FROM exchange_line)",
      [number])
  }

  /// The import that would be undone; nil where there is none.
  package func lastImport() throws(JournalError) -> (file: String, importedAt: Timestamp)? {
    try read { connection in
      let rows = try StoredRows(
        "SELECT * FROM import ORDER BY id DESC LIMIT 1", of: "import", file: file, on: connection)
      guard try rows.next() else { return nil }
      return (try rows.text("file"), try rows.stamp("imported_at", "imported_offset"))
    }
  }

  /// Removes what the last import added, but for sessions that were edited since.
  ///
  /// Sessions that other machines have seen are discarded, so that they go there too.
  /// - Returns: nil where there is none to undo.
  /// - Throws: `unknownValue`, `busy` or `failed`.
  package func undoImport(at stamp: Timestamp) throws(JournalError) -> UndoneImport? {
    try write(.undoing) { connection in
      let rows = try StoredRows(
        "SELECT * FROM import ORDER BY id DESC LIMIT 1", of: "import", file: file, on: connection)
      guard try rows.next() else { return nil }
      let number = try rows.id
      var (removed, kept) = (0, 0)
      for session in try sessions("WHERE import = ?", [number], connection) {
        try connection.run(
          "DELETE FROM session WHERE uuid = ? AND import_digest = ? AND revision = 0",
          [session.id, session.digest])
        if connection.changes == 1 {
          removed += 1
          continue
        }
        try connection.run(
          """
          UPDATE session SET import = NULL, import_digest = zeroblob(16)
          WHERE uuid = ? AND import_digest = ?
          """, [session.id, session.digest])
        guard connection.changes == 1 else {
          kept += 1
          continue
        }
        try insert(.discard(session.id), RecordID.new(), at: stamp, connection)
        removed += 1
      }
      try undoFacts(of: number, at: stamp, connection)
      let undone = UndoneImport(
        file: try rows.text("file"),
        importedAt: try rows.stamp("imported_at", "imported_offset"), removed: removed, kept: kept)
      try connection.run("DELETE FROM import WHERE id = ?", [number])
      return undone
    }
  }
}

extension LoggedSession {
  /// The same for two sessions that are the same in every field.
  var digest: RecordID {
    RecordID(name: JSONText.line(JSONValue(session: self)), within: id)
  }
}
