import BackboneCore

extension LogReport {
  /// The sessions in the order given as a JSON array, for `backbone log --json`.
  ///
  /// Lengths are numbers of seconds, what is not known is `null`, texts stand as they are stored;
  /// what could steer a terminal is written as JSON's escapes.
  static func json(_ sessions: [LoggedSession]) -> String {
    JSONText.pretty(.list(sessions.map(JSONValue.init)))
  }
}

extension JSONValue {
  fileprivate init(_ session: LoggedSession) {
    let start = session.start
    let note = session.feedback.note
    let equipment = start.equipment.map { available in
      JSONValue.list(Equipment.allCases.filter(available.contains).map { .text($0.rawValue) })
    }
    self.init(fields: [
      ("appVersion", JSONValue(start.appVersion)),
      ("countInSeconds", JSONValue(seconds: start.countIn)),
      ("device", .text(session.device.description)),
      ("ending", JSONValue(session.ending?.rawValue)),
      ("equipment", equipment ?? .null),
      ("exercises", .list(session.exercises.map(JSONValue.init))),
      ("form", JSONValue(session.feedback.form?.rawValue)),
      ("heldSeconds", JSONValue(seconds: session.held)),
      ("id", .text(session.id.description)),
      ("level", .text(start.level.rawValue)),
      ("note", JSONValue(note.isEmpty ? nil : note)),
      ("pain", JSONValue(session.feedback.pain)),
      ("plannedSeconds", JSONValue(seconds: start.total)),
      ("plannedSets", JSONValue(start.sets)),
      ("rehearsal", .bool(start.isRehearsal)),
      ("routine", .text(start.routine.rawValue)),
      ("routineName", JSONValue(start.name)),
      ("rpe", JSONValue(session.feedback.rpe)),
      ("sets", .list(session.sets.map(JSONValue.init))),
      ("speed", JSONValue(start.speed)),
      ("startedAt", .text(session.startedAt.iso8601)),
    ])
  }

  fileprivate init(_ exercise: LoggedExercise) {
    self.init(fields: [
      ("device", .text(exercise.device.description)),
      ("effort", JSONValue(exercise.feedback.effort)),
      ("exercise", .text(exercise.exercise.rawValue)),
      ("form", JSONValue(exercise.feedback.form?.rawValue)),
      ("id", .text(exercise.id.description)),
      ("load", exercise.feedback.load.map { .number(Double($0.thousandths) / 1000) } ?? .null),
      ("loadUnit", JSONValue(exercise.feedback.load?.unit.rawValue)),
      ("pain", JSONValue(exercise.feedback.pain)),
      ("result", JSONValue(exercise.result?.rawValue)),
      ("variant", JSONValue(exercise.variant?.name)),
    ])
  }

  fileprivate init(_ set: LoggedSet) {
    let entry = set.entry
    self.init(fields: [
      ("device", .text(set.device.description)),
      ("exercise", .text(entry.exercise.rawValue)),
      ("heldSeconds", JSONValue(seconds: entry.held)),
      ("id", .text(set.id.description)),
      ("outcome", .text(entry.outcome.rawValue)),
      ("plannedRepetitions", JSONValue(entry.plannedRepetitions)),
      ("plannedSeconds", JSONValue(seconds: entry.planned)),
      ("reason", JSONValue(entry.reason?.rawValue)),
      ("repetitions", JSONValue(entry.repetitions)),
      ("round", JSONValue(entry.round)),
      ("set", JSONValue(entry.set)),
      ("side", JSONValue(entry.side?.rawValue)),
      ("step", JSONValue(entry.step)),
      ("targetRepetitions", JSONValue(entry.targetRepetitions)),
      ("targetSeconds", JSONValue(seconds: entry.target)),
    ])
  }
}

extension JSONValue {
  fileprivate init(fields: [(name: String, value: JSONValue)]) {
    var object = JSONObject()
    for (name, value) in fields { object[name] = value }
    self = .object(object)
  }

  /// A text, or null where there is none.
  fileprivate init(_ text: String?) { self = text.map(JSONValue.text) ?? .null }

  /// A whole number, or null where there is none.
  fileprivate init(_ number: Int?) { self = number.map { .number(Double($0)) } ?? .null }

  /// A length of time in seconds, to the millisecond, or null where there is none.
  fileprivate init(seconds duration: Duration?) {
    self = duration.map { .number($0.decimalSeconds) } ?? .null
  }
}
