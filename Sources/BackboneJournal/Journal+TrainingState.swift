package import BackboneCore

extension Journal {
  /// How much of a long training is computed anew.
  struct Recent: Sendable {
    /// So many of the newest sessions and facts are never part of what is kept: they may change.
    let open: Int
    /// With more than so many that are not part of it, more is kept.
    let most: Int

    /// Two weeks of training three times a week with its answers, and two months.
    static let usual = Recent(open: 12, most: 40)
  }

  /// What the training has come to, or as much of it as decides what is due.
  package struct TrainingReading: Hashable, Sendable {
    package let state: TrainingState
    /// Whether all of the history is there.
    package let isWhole: Bool
  }

  /// What the training has come to.
  ///
  /// Of a long one, what all but the newest came to is kept in the file. Nothing shows whether it
  /// was: it is the same as what all facts lead to, and wherever it might not be, or cannot be read
  /// or kept, all facts are read.
  /// - Parameter unit: what a load begins in.
  /// - Throws: as `training` does.
  package func trainingState(
    _ catalogue: Catalogue, in unit: Load.Unit
  ) throws(JournalError) -> TrainingState {
    try training(for: nil, catalogue, in: unit, by: Program.identity, .usual).state
  }

  /// What decides the doses of a moment and what is due then; of a long training, without most of
  /// the history.
  /// - Parameter unit: what a load begins in.
  /// - Throws: as `training` does.
  package func recentTraining(
    _ catalogue: Catalogue, in unit: Load.Unit, at now: Timestamp
  ) throws(JournalError) -> TrainingReading {
    try training(for: now, catalogue, in: unit, by: Program.identity, .usual)
  }

  /// What the training has come to.
  /// - Parameters:
  ///   - moment: the moment whose doses and due session are asked for; nil for all of the history.
  ///   - program: what tells a program with other rules from this one; nil where nothing does.
  func training(
    for moment: Timestamp?, _ catalogue: Catalogue, in unit: Load.Unit, by program: String?,
    _ recent: Recent
  ) throws(JournalError) -> TrainingReading {
    let rules = catalogue.progressionRules(in: unit)
    guard let program else {
      return try read { connection in try all(catalogue, rules, connection) }
    }
    let key = Array("\(program) \(catalogue.trainingHash(in: unit))".utf8)
    let (reading, isEnough) = try read { connection -> (TrainingReading?, Bool) in
      guard let kept = try kept(key, rules, for: moment, connection) else {
        let isShort =
          try connection.integer(
            "SELECT (SELECT count(*) FROM session) + (SELECT count(*) FROM fact)") <= recent.most
        return isShort ? (try all(catalogue, rules, connection), true) : (nil, false)
      }
      let later = try facts(from: kept.before, catalogue, connection)
      var state = kept.state
      state.add(later, from: kept.before)
      return (
        TrainingReading(state: state, isWhole: kept.isWhole),
        later.count { $0.at.seconds >= kept.before } <= recent.most
      )
    }
    if let reading, isEnough { return reading }
    do {
      return try write(.recording) { connection in
        try keep(key, rules, recent, catalogue, connection)
      }
    } catch {
      // Another program may be writing, or nobody may.
      if let reading { return reading }
      return try read { connection in try all(catalogue, rules, connection) }
    }
  }

  /// What all facts lead to.
  private func all(
    _ catalogue: Catalogue, _ rules: [ExerciseID: ProgressionRule],
    _ connection: borrowing Connection
  ) throws -> TrainingReading {
    TrainingReading(
      state: TrainingState(try facts(from: nil, catalogue, connection), rules: rules),
      isWhole: true)
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
    if let second {
      others += try facts(
        devices, connection,
        where: "WHERE kind IN ('discard', 'restore', 'correction') AND happened_at < ?", [second])
    }
    return others + sessions.map { TrainingFact($0, catalogue) }
  }

  // MARK: - What is kept

  /// What is kept of a training.
  private struct Kept {
    let state: TrainingState
    let isWhole: Bool
    /// The second before which it knows everything.
    let before: Int64
  }

  /// What is kept, and is enough for a moment; nil where there is nothing that can be relied on.
  private func kept(
    _ key: [UInt8], _ rules: [ExerciseID: ProgressionRule], for moment: Timestamp?,
    _ connection: borrowing Connection
  ) throws -> Kept? {
    // The end of what is kept may lie ahead where the clock was set back.
    let isWhole =
      try moment.map { moment in
        try connection.integer(
          "SELECT before FROM training_state WHERE made_by = ?", [StoredValue.blob(key)])
          > moment.seconds
      } ?? true
    let (state, hash) = isWhole ? ("state", "hash") : ("recent", "recent_hash")
    // The few sessions after it are counted, and not the thousands before.
    let rows = try StoredRows(
      """
      SELECT id, before, \(state) AS bytes, \(hash) AS hash FROM training_state
      WHERE made_by = ?
        AND sessions = (SELECT count(*) FROM session) - (SELECT count(*) FROM session
          WHERE coalesce(ended_at, started_at) >= training_state.before)
        AND facts = (SELECT count(*) FROM fact WHERE happened_at < training_state.before)
      """, [StoredValue.blob(key)], of: "training_state", file: file, on: connection)
    guard try rows.next(), case .integer(let before) = rows.value("before"),
      case .integer(let hash) = rows.value("hash"), case .blob(let bytes) = rows.value("bytes"),
      hash == Int64(bitPattern: bytes.stableHash),
      let state = TrainingState(packed: bytes, rules: rules)
    else { return nil }
    return Kept(state: state, isWhole: isWhole, before: before)
  }

  /// Keeps what all but the newest sessions and facts came to, beside the three kept
  /// before.
  /// - Returns: what all of them came to.
  private func keep(
    _ key: [UInt8], _ rules: [ExerciseID: ProgressionRule], _ recent: Recent,
    _ catalogue: Catalogue, _ connection: borrowing Connection
  ) throws -> TrainingReading {
    let old = try kept(key, rules, for: nil, connection)
    let facts = try facts(from: old?.before, catalogue, connection)
    let newest = facts.map(\.at.seconds).filter { $0 >= old?.before ?? .min }.sorted(by: >)
    var state = old?.state ?? TrainingState(rules: rules)
    var from = old?.before ?? .min
    if newest.count > recent.open {
      let before = newest[recent.open]
      state.add(facts, from: from, before: before)
      from = before
      try store(state, rules, knowing: before, key, connection)
    }
    state.add(facts, from: from)
    return TrainingReading(state: state, isWhole: true)
  }

  /// Keeps a state that knows everything before a second, where it can be read back as it is.
  private func store(
    _ state: TrainingState, _ rules: [ExerciseID: ProgressionRule], knowing before: Int64,
    _ key: [UInt8], _ connection: borrowing Connection
  ) throws {
    let recent = state.recent(since: before - Planner.memory)
    let (bytes, recentBytes) = (state.packed, recent.packed)
    try connection.run("DELETE FROM training_state WHERE made_by = ?", [StoredValue.blob(key)])
    guard TrainingState(packed: bytes, rules: rules) == state,
      TrainingState(packed: recentBytes, rules: rules) == recent
    else { return }
    try connection.run(
      """
      INSERT INTO training_state
        (made_by, before, sessions, facts, recent_hash, recent, hash, state)
      VALUES (?1, ?2,
        (SELECT count(*) FROM session WHERE coalesce(ended_at, started_at) < ?2),
        (SELECT count(*) FROM fact WHERE happened_at < ?2), ?3, ?4, ?5, ?6)
      """,
      [
        StoredValue.blob(key), before, Int64(bitPattern: recentBytes.stableHash),
        StoredValue.blob(recentBytes), Int64(bitPattern: bytes.stableHash),
        StoredValue.blob(bytes),
      ])
    try connection.execute(
      """
      DELETE FROM training_state
      WHERE id NOT IN (SELECT id FROM training_state ORDER BY id DESC LIMIT 4)
      """)
  }
}
