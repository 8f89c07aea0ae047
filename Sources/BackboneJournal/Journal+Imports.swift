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

  /// Adds sessions from outside, all or none; those whose id is there already are passed over.
  ///
  /// One whose import was undone after other machines had seen it comes back.
  /// - Parameter file: where they are from, to be named when it is undone.
  /// - Throws: `refused`, `busy` or `failed`.
  package func add(
    _ sessions: [LoggedSession], from file: String, at stamp: Timestamp
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
      if added == 0 { try connection.run("DELETE FROM import WHERE id = ?", [number]) }
      try connection.run(
        """
        DELETE FROM import WHERE id NOT IN (SELECT id FROM import ORDER BY id DESC LIMIT ?)
        """, [Self.undoableImports])
      return ImportResult(added: added, present: sessions.count - added)
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
