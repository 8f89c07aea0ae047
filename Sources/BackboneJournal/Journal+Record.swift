internal import BackboneCore

extension Journal {
  /// What a session was started with; nil where a program of an older version wrote it.
  /// - Throws: `unknownValue` where its plan is damaged, or is not the one that was begun.
  func sessionRecord(
    of logged: LoggedSession, _ connection: borrowing Connection
  ) throws -> SessionRecord? {
    let rows = try StoredRows(
      "SELECT id, plan FROM session WHERE uuid = ?", [logged.id], of: "session", file: file,
      on: connection)
    guard try rows.next(), let text = try rows.textIfAny("plan") else { return nil }
    let start = logged.start
    func damaged(_ reason: String) throws -> JournalError {
      .unknownValue(
        file: file, table: "session", row: try rows.id, column: "plan", value: reason)
    }
    do {
      let plan = try PlanText.read(text)
      let doses = try doses(of: logged.id, connection)
      let whole = SessionRecord(
        routine: start.routine, name: start.name ?? start.routine.rawValue, level: start.level,
        plan: plan,
        variants: Dictionary(
          logged.exercises.compactMap { exercise in
            exercise.variant.map { (exercise.exercise, $0) }
          }, uniquingKeysWith: { first, _ in first }),
        doses: doses, equipment: start.equipment ?? [], speed: start.speed,
        isRehearsal: start.isRehearsal, countIn: start.countIn ?? .zero,
        appVersion: start.appVersion ?? "")
      // What follows from the plan's own numbers was not set apart when it began.
      let record = whole.withoutPlainDoses
      let timeline = record.timeline
      guard timeline.steps.count == start.steps else {
        throw try damaged("a plan of \(timeline.steps.count) steps")
      }
      return record
    } catch let failure as PlanText.Failure {
      throw try damaged(failure.reason)
    }
  }
}
