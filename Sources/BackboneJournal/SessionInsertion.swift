internal import BackboneCore

/// Inserts sessions from outside, each as a whole; thousands of them within one transaction.
struct SessionInsertion: ~Copyable {
  private let addDevice: Statement
  private let addSession: Statement
  private let addExercise: Statement
  private let addSet: Statement

  /// An insertion of sessions of one import, or of none.
  ///
  /// No initialiser: one that throws would leave half a value behind.
  static func prepare(
    _ connection: borrowing Connection, import number: Int64?
  ) throws -> SessionInsertion {
    let addDevice = try connection.prepare(Journal.addingDevice)
    let addSession = try connection.prepare(
      """
      INSERT INTO session
        (uuid, device, routine, name, level, steps, sets, planned_ms, equipment, speed,
         is_rehearsal, count_in_ms, app_version, started_at, started_offset, ending, ended_at,
         ended_offset, effort, form, pain, note, source, import_digest, import)
      VALUES (?, (SELECT id FROM device WHERE uuid = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
        ?, ?, ?, ?, ?, ?, ?, ?, \(number.map { "\($0)" } ?? "NULL"))
      ON CONFLICT (uuid) DO NOTHING
      """)
    let addExercise = try connection.prepare(
      """
      INSERT INTO session_exercise
        (uuid, device, session, exercise, variant, variant_name, load_thousandths, load_unit,
         effort, form, pain, result, dose)
      VALUES (?, (SELECT id FROM device WHERE uuid = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    let addSet = try connection.prepare(
      """
      INSERT INTO set_entry
        (uuid, device, exercise, step, side, round, number, planned_ms, planned_repetitions,
         target_ms, target_repetitions, held_ms, repetitions, outcome, reason, ended_at,
         ended_offset, load_thousandths, load_unit)
      VALUES (?, (SELECT id FROM device WHERE uuid = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
        ?, ?, ?)
      """)
    return SessionInsertion(
      addDevice: addDevice, addSession: addSession, addExercise: addExercise, addSet: addSet)
  }

  /// Inserts a session.
  /// - Returns: false where one of its id is there already.
  func insert(_ session: LoggedSession, _ connection: borrowing Connection) throws -> Bool {
    try addDevice.run([session.device])
    let start = session.start
    let equipment = start.equipment.map { available in
      Equipment.allCases.filter(available.contains).map(\.rawValue).joined(separator: ",")
    }
    try addSession.run([
      session.id, session.device, start.routine.rawValue, start.name, start.level.rawValue,
      start.steps, start.sets, start.total.milliseconds, equipment, start.speed,
      start.isRehearsal, start.countIn?.milliseconds, start.appVersion,
      session.startedAt.seconds, session.startedAt.offset, session.ending?.rawValue,
      session.endedAt?.seconds, session.endedAt?.offset, session.feedback.rpe,
      session.feedback.form?.rawValue, session.feedback.pain, session.feedback.note,
      session.source?.rawValue, session.digest,
    ])
    guard connection.changes == 1 else { return false }
    let row = connection.lastInsertedRow
    var exercises: [ExerciseID: Int64] = [:]
    for exercise in session.exercises {
      let said = exercise.feedback
      try addDevice.run([exercise.device])
      try addExercise.run([
        exercise.id, exercise.device, row, exercise.exercise.rawValue, exercise.variant?.index,
        exercise.variant?.name, said.load?.thousandths, said.load?.unit.rawValue, said.effort,
        said.form?.rawValue, said.pain, exercise.result?.rawValue,
        exercise.dose?.readableNotation,
      ])
      exercises[exercise.exercise] = connection.lastInsertedRow
    }
    for set in session.sets {
      let entry = set.entry
      let ended = set.endedAt ?? session.startedAt
      try addDevice.run([set.device])
      try addSet.run([
        set.id, set.device, exercises[entry.exercise], entry.step, entry.side?.rawValue,
        entry.round, entry.set, entry.planned.milliseconds, entry.plannedRepetitions,
        entry.target.milliseconds, entry.targetRepetitions, entry.held.milliseconds,
        entry.repetitions, entry.outcome.rawValue, entry.reason?.rawValue, ended.seconds,
        ended.offset, set.load?.thousandths, set.load?.unit.rawValue,
      ])
    }
    return true
  }
}
