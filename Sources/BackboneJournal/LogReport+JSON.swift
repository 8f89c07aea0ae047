package import BackboneCore
internal import FoundationEssentials

extension LogReport {
  /// The sessions in the order given as a JSON array, for `backbone log --json`.
  ///
  /// Lengths are numbers of seconds, what is not known is `null`, texts stand as they are stored;
  /// what could steer a terminal is written as JSON's escapes.
  /// - Throws: What the encoder throws, which for these records is nothing.
  package static func json(_ sessions: [LoggedSession]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return escaped(
      String(decoding: try encoder.encode(sessions.map(SessionRecord.init)), as: UTF8.self))
  }

  /// The same JSON without raw control and format characters; the encoder escapes ASCII's alone.
  private static func escaped(_ json: String) -> String {
    if json.utf8.allSatisfy({ $0 == 0x0A || (0x20...0x7E).contains($0) }) { return json }
    var text = ""
    for scalar in json.unicodeScalars {
      switch scalar.properties.generalCategory {
      // Line ends in a string are escaped already: these are the lines of the JSON itself.
      case .control where scalar == "\n": text.unicodeScalars.append(scalar)
      case .control, .format, .lineSeparator, .paragraphSeparator:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
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

extension Duration {
  /// Seconds to the millisecond, as the double that prints without a tail: 37.2.
  fileprivate var decimalSeconds: Double { Double(milliseconds) / 1000 }
}
