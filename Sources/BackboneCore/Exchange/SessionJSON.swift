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
    var bytes: [UInt8] = []
    write(sessions, training: training, isCanonical: isCanonical) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How many bytes are handed over at once, or a few more.
  private static let pieceLength = 65_536

  /// Writes the file that `file` is, a piece at a time: a long log needs no more memory than a short
  /// one.
  package static func write<Failure: Error>(
    _ sessions: [LoggedSession], training: [TrainingFact] = [], isCanonical: Bool,
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let sessions = sessions.sorted {
      ($0.startedAt.seconds, $0.id) < ($1.startedAt.seconds, $1.id)
    }
    let training = training.sorted { ($0.at.seconds, $0.id) < ($1.at.seconds, $1.id) }
    var writer = JSONWriter()
    if sessions.isEmpty, training.isEmpty, !isCanonical {
      writer.writePretty(
        .object(["form": .text(form), "version": .number(Double(version)), "sessions": .list([])]))
    } else {
      let layout = isCanonical ? Layout.canonical : .pretty
      writer.write(layout.head)
      try layout.write(sessions, as: JSONValue.init(session:), writer: &writer, to: sink)
      if !training.isEmpty {
        writer.write(layout.middle)
        try layout.write(training, as: { ExchangeFact($0).json }, writer: &writer, to: sink)
      }
      writer.write(layout.tail)
    }
    writer.write("\n")
    try sink(writer.take())
  }

  /// What stands around the sessions and facts of a file.
  private struct Layout {
    let isCanonical: Bool
    let head: String
    let middle: String
    let tail: String

    static let canonical = Layout(
      isCanonical: true, head: #"{"form":"\#(form)","version":\#(version),"sessions":["#,
      middle: #"],"\#(SessionJSON.training)":["#, tail: "]}")
    static let pretty = Layout(
      isCanonical: false,
      head: """
        {
          "form": "\(form)",
          "version": \(version),
          "sessions": [
        """,
      middle: """
        ],
          "\(SessionJSON.training)": [
        """,
      tail: "]\n}")

    /// Writes a list within its brackets, an element a line at least.
    func write<Element, Failure: Error>(
      _ list: [Element], as json: (Element) -> JSONValue, writer: inout JSONWriter,
      to sink: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
      for (index, element) in list.enumerated() {
        if index > 0 { writer.write(",") }
        if isCanonical {
          writer.breakLine(indent: 0)
          writer.writeLine(json(element))
        } else {
          writer.breakLine(indent: 4)
          writer.writePretty(json(element), indent: 4)
        }
        if writer.bytes.count >= pieceLength { try sink(writer.take()) }
      }
      if isCanonical {
        if list.isEmpty { writer.breakLine(indent: 0) }
        writer.breakLine(indent: 0)
      } else if !list.isEmpty {
        writer.breakLine(indent: 2)
      }
    }
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

  fileprivate init(fields: [JSONObject.Field]) {
    self = .object(JSONObject(distinct: fields))
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
