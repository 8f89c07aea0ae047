package import BackboneCore

extension Journal {
  /// How much of a long training is computed anew.
  struct Recent: Sendable {
    /// So many of the newest sessions and facts are never part of what is kept: they may change.
    let open: Int
    /// With more than so many that are not part of it, what is kept is computed again.
    let most: Int

    /// Two months of training three times a week with its answers, and half a year.
    static let usual = Recent(open: 50, most: 150)

    /// How much is computed anew.
    init(open: Int, most: Int) {
      self.open = open
      self.most = most
    }
  }

  /// What the training has come to.
  ///
  /// Of a long one, what all but the newest came to is kept in the file with the next write. Nothing
  /// shows whether it was: it is the same as what all facts lead to, and wherever it might not be, or
  /// cannot be read or kept, all facts are read.
  /// - Parameter unit: what a load begins in.
  /// - Throws: as `training` does.
  package func trainingState(
    _ catalogue: Catalogue, in unit: Load.Unit
  ) throws(JournalError) -> TrainingState {
    try trainingState(catalogue, in: unit, by: Program.identity, .usual)
  }

  /// The same.
  /// - Parameter program: what tells a program with other rules from this one; nil where nothing does.
  func trainingState(
    _ catalogue: Catalogue, in unit: Load.Unit, by program: String?, _ recent: Recent
  ) throws(JournalError) -> TrainingState {
    let rules = catalogue.progressionRules(in: unit)
    guard let program else {
      return try read { connection in
        TrainingState(try facts(from: nil, catalogue, connection), rules: rules)
      }
    }
    let key = Array("\(program) \(catalogue.trainingHash(in: unit))".utf8)
    let known = try read { connection -> TrainingState? in
      if let kept = try keptState(key, rules, connection) {
        let later = try facts(from: kept.before, catalogue, connection)
        if later.count <= recent.most {
          var state = kept.state
          state.add(later, from: kept.before)
          return state
        }
      } else if try connection.integer(
        "SELECT (SELECT count(*) FROM session) + (SELECT count(*) FROM fact)") <= recent.most
      {
        return TrainingState(try facts(from: nil, catalogue, connection), rules: rules)
      }
      return nil
    }
    if let known { return known }
    do {
      return try write(.recording) { connection in
        try keep(key, rules, recent, catalogue, connection)
      }
    } catch {
      // Another program may be writing, or nobody may.
      return try read { connection in
        TrainingState(try facts(from: nil, catalogue, connection), rules: rules)
      }
    }
  }

  /// The facts from a second on, or all; those that change others are always there.
  private func facts(
    from second: Int64?, _ catalogue: Catalogue, _ connection: borrowing Connection
  ) throws -> [TrainingFact] {
    let devices = try devices(connection)
    let sessions = try trainedSessions(devices, from: second, connection)
    var others = try facts(
      devices, connection, where: second == nil ? "" : "WHERE happened_at >= ?",
      second.map { [$0] } ?? [])
    if second != nil {
      others += try facts(
        devices, connection, where: "WHERE kind IN ('discard', 'restore', 'correction')")
    }
    return others + sessions.map { TrainingFact($0, catalogue) }
  }

  /// What is kept, and the second before which it knows everything; nil where there is nothing that
  /// can be relied on.
  private func keptState(
    _ key: [UInt8], _ rules: [ExerciseID: ProgressionRule], _ connection: borrowing Connection
  ) throws -> (state: TrainingState, before: Int64)? {
    let rows = try StoredRows(
      """
      SELECT id, before, state, hash FROM training_state
      WHERE made_by = ?
        AND sessions = (SELECT count(*) FROM session
          WHERE coalesce(ended_at, started_at) < training_state.before)
        AND facts = (SELECT count(*) FROM fact WHERE happened_at < training_state.before)
      """, [StoredValue.blob(key)], of: "training_state", file: file, on: connection)
    guard try rows.next(), case .integer(let before) = rows.value("before"),
      case .integer(let hash) = rows.value("hash"), case .blob(let bytes) = rows.value("state"),
      hash == Int64(bitPattern: bytes.stableHash),
      let state = TrainingState(packed: bytes, rules: rules)
    else { return nil }
    return (state, before)
  }

  /// Computes what the training has come to from all facts, and keeps what all but the newest came
  /// to, for this program and the three before it.
  private func keep(
    _ key: [UInt8], _ rules: [ExerciseID: ProgressionRule], _ recent: Recent,
    _ catalogue: Catalogue, _ connection: borrowing Connection
  ) throws -> TrainingState {
    let facts = try facts(from: nil, catalogue, connection)
    let newest = facts.map(\.at.seconds).sorted(by: >)
    guard newest.count > recent.open else { return TrainingState(facts, rules: rules) }
    let before = newest[recent.open]
    var state = TrainingState(rules: rules)
    state.add(facts, before: before)
    let bytes = state.packed
    try connection.run("DELETE FROM training_state WHERE made_by = ?", [StoredValue.blob(key)])
    // What cannot be read back as it was is not kept.
    if TrainingState(packed: bytes, rules: rules) == state {
      try connection.run(
        """
        INSERT INTO training_state (made_by, before, sessions, facts, hash, state) VALUES (?1, ?2,
          (SELECT count(*) FROM session WHERE coalesce(ended_at, started_at) < ?2),
          (SELECT count(*) FROM fact WHERE happened_at < ?2), ?3, ?4)
        """,
        [
          StoredValue.blob(key), before, Int64(bitPattern: bytes.stableHash),
          StoredValue.blob(bytes),
        ])
      try connection.execute(
        """
        DELETE FROM training_state
        WHERE id NOT IN (SELECT id FROM training_state ORDER BY id DESC LIMIT 4)
        """)
    }
    state.add(facts, from: before)
    return state
  }
}
