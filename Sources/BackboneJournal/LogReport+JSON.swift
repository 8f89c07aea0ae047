package import BackboneCore

extension LogReport {
  /// The sessions in the order given as a JSON array, for `backbone log --json`.
  ///
  /// Lengths are numbers of seconds, what is not known is `null`, texts stand as they are stored;
  /// what could steer a terminal is written as JSON's escapes.
  package static func json(_ sessions: [LoggedSession]) -> String {
    JSONNode.list(sessions.map(JSONNode.init)).lines
  }
}

extension JSONNode {
  fileprivate init(_ session: LoggedSession) {
    let start = session.start
    let note = session.feedback.note
    let equipment = start.equipment.map { available in
      JSONNode.list(Equipment.allCases.filter(available.contains).map { .text($0.rawValue) })
    }
    self = .object([
      ("appVersion", JSONNode(start.appVersion)),
      ("countInSeconds", JSONNode(seconds: start.countIn)),
      ("device", .text(session.device.description)),
      ("ending", JSONNode(session.ending?.rawValue)),
      ("equipment", equipment ?? .null),
      ("exercises", .list(session.exercises.map(JSONNode.init))),
      ("form", JSONNode(session.feedback.form?.rawValue)),
      ("heldSeconds", JSONNode(seconds: session.held)),
      ("id", .text(session.id.description)),
      ("level", .text(start.level.rawValue)),
      ("note", JSONNode(note.isEmpty ? nil : note)),
      ("pain", JSONNode(session.feedback.pain)),
      ("plannedSeconds", JSONNode(seconds: start.total)),
      ("plannedSets", JSONNode(start.sets)),
      ("rehearsal", .bool(start.isRehearsal)),
      ("routine", .text(start.routine.rawValue)),
      ("routineName", JSONNode(start.name)),
      ("rpe", JSONNode(session.feedback.rpe)),
      ("sets", .list(session.sets.map(JSONNode.init))),
      ("speed", JSONNode(start.speed)),
      ("startedAt", .text(session.startedAt.iso8601)),
    ])
  }

  fileprivate init(_ exercise: LoggedExercise) {
    self = .object([
      ("device", .text(exercise.device.description)),
      ("effort", JSONNode(exercise.feedback.effort)),
      ("exercise", .text(exercise.exercise.rawValue)),
      ("form", JSONNode(exercise.feedback.form?.rawValue)),
      ("id", .text(exercise.id.description)),
      ("load", exercise.feedback.load.map { .thousandths(Int64($0.thousandths)) } ?? .null),
      ("loadUnit", JSONNode(exercise.feedback.load?.unit.rawValue)),
      ("pain", JSONNode(exercise.feedback.pain)),
      ("result", JSONNode(exercise.result?.rawValue)),
      ("variant", JSONNode(exercise.variant?.name)),
    ])
  }

  fileprivate init(_ set: LoggedSet) {
    let entry = set.entry
    self = .object([
      ("device", .text(set.device.description)),
      ("exercise", .text(entry.exercise.rawValue)),
      ("heldSeconds", JSONNode(seconds: entry.held)),
      ("id", .text(set.id.description)),
      ("outcome", .text(entry.outcome.rawValue)),
      ("plannedRepetitions", JSONNode(entry.plannedRepetitions)),
      ("plannedSeconds", JSONNode(seconds: entry.planned)),
      ("reason", JSONNode(entry.reason?.rawValue)),
      ("repetitions", JSONNode(entry.repetitions)),
      ("round", JSONNode(entry.round)),
      ("set", JSONNode(entry.set)),
      ("side", JSONNode(entry.side?.rawValue)),
      ("step", JSONNode(entry.step)),
      ("targetRepetitions", JSONNode(entry.targetRepetitions)),
      ("targetSeconds", JSONNode(seconds: entry.target)),
    ])
  }
}
