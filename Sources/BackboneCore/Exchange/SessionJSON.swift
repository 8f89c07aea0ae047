/// Sessions as JSON: what `log --json` prints and `export` writes.
///
/// Lengths are numbers of seconds, what is not known is null, texts stand as they are stored; what
/// could steer a terminal is written as JSON's escapes.
package enum SessionJSON {
  /// The name and the version of the form, in the first lines of a file.
  static let form = "backbone-sessions"
  static let version = 1
  static let training = "training"

  /// A file of sessions, the oldest first, and of what happened to the training outside them.
  /// - Parameter isCanonical: whether it is to be compared: without blanks, a line a session.
  package static func file(
    _ sessions: [LoggedSession], training: [TrainingFact] = [], isCanonical: Bool
  ) -> String {
    let facts = training.sorted { ($0.at.seconds, $0.id) < ($1.at.seconds, $1.id) }
      .map { ExchangeFact($0).json }
    let sorted = sessions.sorted {
      ($0.startedAt.seconds, $0.id) < ($1.startedAt.seconds, $1.id)
    }
    let head = "{\"form\":\"\(form)\",\"version\":\(version),\"sessions\":["
    guard isCanonical else {
      return JSONText.pretty(
        JSONValue(
          fields: [
            ("form", .text(form)), ("version", JSONValue(version)),
            ("sessions", .list(sorted.map(JSONValue.init(session:)))),
          ] + (facts.isEmpty ? [] : [(Self.training, .list(facts))]))) + "\n"
    }
    let lines = sorted.map { JSONText.line(JSONValue(session: $0)) }
    let rest =
      facts.isEmpty
      ? []
      : ["],\"\(Self.training)\":[", facts.map(JSONText.line).joined(separator: ",\n")]
    return ([head, lines.joined(separator: ",\n")] + rest + ["]}"]).joined(separator: "\n") + "\n"
  }
}

extension JSONValue {
  /// A session.
  package init(session: LoggedSession) {
    let start = session.start
    let note = session.feedback.note
    let equipment = start.equipment.map { available in
      JSONValue.list(Equipment.allCases.filter(available.contains).map { .text($0.rawValue) })
    }
    self.init(fields: [
      ("appVersion", JSONValue(start.appVersion)),
      ("countInSeconds", JSONValue(seconds: start.countIn)),
      ("device", .text(session.device.description)),
      ("endedAt", JSONValue(session.endedAt?.iso8601)),
      ("ending", JSONValue(session.ending?.rawValue)),
      ("equipment", equipment ?? .null),
      ("exercises", .list(session.exercises.map(JSONValue.init(exercise:)))),
      ("form", JSONValue(session.feedback.form?.rawValue)),
      ("heldSeconds", JSONValue(seconds: session.held)),
      ("id", .text(session.id.description)),
      // Other programs have none.
      ("level", JSONValue(session.source == nil ? start.level.rawValue : nil)),
      ("note", JSONValue(note.isEmpty ? nil : note)),
      ("pain", JSONValue(session.feedback.pain)),
      ("plannedSeconds", JSONValue(seconds: start.total)),
      ("plannedSets", JSONValue(start.sets)),
      ("rehearsal", .bool(start.isRehearsal)),
      ("routine", .text(start.routine.rawValue)),
      ("routineName", JSONValue(start.name)),
      ("rpe", JSONValue(session.feedback.rpe)),
      ("sets", .list(session.sets.map(JSONValue.init(set:)))),
      ("source", JSONValue(session.source?.rawValue)),
      ("speed", JSONValue(start.speed)),
      ("startedAt", .text(session.startedAt.iso8601)),
      ("steps", JSONValue(start.steps)),
    ])
  }

  fileprivate init(exercise: LoggedExercise) {
    self.init(fields: [
      ("device", .text(exercise.device.description)),
      ("dose", JSONValue(exercise.dose?.notation)),
      ("effort", JSONValue(exercise.feedback.effort)),
      ("exercise", .text(exercise.exercise.rawValue)),
      ("form", JSONValue(exercise.feedback.form?.rawValue)),
      ("id", .text(exercise.id.description)),
      ("load", JSONValue(load: exercise.feedback.load)),
      ("loadUnit", JSONValue(exercise.feedback.load?.unit.rawValue)),
      ("pain", JSONValue(exercise.feedback.pain)),
      ("result", JSONValue(exercise.result?.rawValue)),
      ("variant", JSONValue(exercise.variant?.name)),
      ("variantStep", JSONValue(exercise.variant?.index)),
    ])
  }

  fileprivate init(set: LoggedSet) {
    let entry = set.entry
    self.init(fields: [
      ("device", .text(set.device.description)),
      ("endedAt", JSONValue(set.endedAt?.iso8601)),
      ("exercise", .text(entry.exercise.rawValue)),
      ("heldSeconds", JSONValue(seconds: entry.held)),
      ("id", .text(set.id.description)),
      ("load", JSONValue(load: set.load)),
      ("loadUnit", JSONValue(set.load?.unit.rawValue)),
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

  /// A weight in its unit, or null where there is none.
  fileprivate init(load: Load?) {
    self = load.map { .number(Double($0.thousandths) / 1000) } ?? .null
  }
}
