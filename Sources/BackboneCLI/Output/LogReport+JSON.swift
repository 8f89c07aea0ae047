import BackboneCore

extension LogReport {
  /// The sessions in the step given as a JSON array, for `backbone log --json`.
  ///
  /// Lengths are numbers of seconds, what is not known is `null`, texts stand as they are stored;
  /// what could steer a terminal is written as JSON's escapes.
  static func json(_ sessions: [LoggedSession]) -> String {
    JSONText.pretty(JSONValue(encoding: sessions.map(SessionRecord.init)))
  }
}

/// A session in the log's JSON form.
private struct SessionRecord: Encodable {
  let session: LoggedSession

  enum CodingKeys: CodingKey {
    case id, startedAt, routine, level, ending, speed, rpe, form, pain, note, plannedSeconds
    case heldSeconds, sets
  }

  // Written out, because the synthesized form leaves a nil out instead of writing null.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(session.id, forKey: .id)
    try container.encode(session.startedAt.iso8601, forKey: .startedAt)
    try container.encode(session.start.routine.rawValue, forKey: .routine)
    try container.encode(session.start.level, forKey: .level)
    try container.encode(session.ending, forKey: .ending)
    try container.encode(session.speed, forKey: .speed)
    try container.encode(session.feedback.rpe, forKey: .rpe)
    try container.encode(session.feedback.form, forKey: .form)
    try container.encode(session.feedback.pain, forKey: .pain)
    let note = session.feedback.note
    try container.encode(note.isEmpty ? nil : note, forKey: .note)
    try container.encode(session.start.total.decimalSeconds, forKey: .plannedSeconds)
    try container.encode(session.held.decimalSeconds, forKey: .heldSeconds)
    try container.encode(session.entries.map(SetRecord.init), forKey: .sets)
  }
}

/// A set in the log's JSON form.
private struct SetRecord: Encodable {
  let entry: SetEntry

  enum CodingKeys: CodingKey {
    case step, exercise, side, round, set, plannedSeconds, heldSeconds, repetitions, outcome, reason
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(entry.step, forKey: .step)
    try container.encode(entry.exercise.rawValue, forKey: .exercise)
    try container.encode(entry.side, forKey: .side)
    try container.encode(entry.round, forKey: .round)
    try container.encode(entry.set, forKey: .set)
    try container.encode(entry.planned.decimalSeconds, forKey: .plannedSeconds)
    try container.encode(entry.held.decimalSeconds, forKey: .heldSeconds)
    try container.encode(entry.repetitions, forKey: .repetitions)
    try container.encode(entry.outcome, forKey: .outcome)
    try container.encode(entry.reason, forKey: .reason)
  }
}
