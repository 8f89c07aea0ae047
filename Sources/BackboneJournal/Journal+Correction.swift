package import BackboneCore

extension Journal {
  /// The sessions that were discarded, newest first.
  package func discardedSessions() throws(JournalError) -> [LoggedSession] {
    let discarded = try discarded()
    return try read { connection in
      let marks = Array(repeating: "?", count: discarded.count).joined(separator: ", ")
      return try sessions(
        "WHERE uuid IN (\(marks)) ORDER BY started_at DESC, id DESC", discarded.sorted(), connection
      )
    }
  }

  /// Corrects what was done in a set, and how its exercise ended.
  ///
  /// - Parameters:
  ///   - held: nil leaves it as it is.
  ///   - repetitions: nil leaves them as they are.
  /// - Throws: `refused`, `busy` or `failed`.
  package func correct(
    _ set: RecordID, held: Duration?, repetitions: Int?
  ) throws(JournalError) {
    try write(.recording) { connection in
      try connection.run(
        """
        UPDATE set_entry SET held_ms = coalesce(?, held_ms), repetitions = coalesce(?, repetitions)
        WHERE uuid = ?
        """, [held?.milliseconds, repetitions, set])
      // What was stopped for a reason stays stopped; else the amount says whether it was completed.
      try connection.run(
        """
        UPDATE set_entry SET outcome = CASE
          WHEN coalesce(target_repetitions, planned_repetitions) IS NULL
            OR repetitions IS NULL THEN
            CASE WHEN held_ms >= coalesce(target_ms, planned_ms) THEN 'completed' ELSE 'stopped' END
          WHEN repetitions >= coalesce(target_repetitions, planned_repetitions) THEN 'completed'
          ELSE 'stopped' END
        WHERE uuid = ? AND reason IS NULL
        """, [set])
      try connection.run(
        """
        UPDATE session_exercise SET result = CASE WHEN EXISTS (
            SELECT 1 FROM set_entry AS last WHERE last.exercise = session_exercise.id
            AND last.outcome <> 'completed' AND NOT EXISTS (
              SELECT 1 FROM set_entry AS later WHERE later.exercise = last.exercise
              AND later.step = last.step AND later.id > last.id))
          THEN 'short' ELSE 'done' END
        WHERE id = (SELECT exercise FROM set_entry WHERE uuid = ?) AND result IN ('done', 'short')
        """, [set])
    }
  }
}
