import ArgumentParser
import BackboneCore

/// What is due, for `backbone due`.
struct DueReport {
  private let due: Due?
  private let now: Timestamp

  init(_ overview: TrainingOverview) {
    due = overview.due
    now = overview.at
  }

  /// The whole answer in a line; nil where nobody can tell.
  var line: String? { due.map { SafeText.clean(Words.Schedule.due($0, at: now)) } }

  /// The text of a field of a format; empty where there is nothing to say.
  func field(_ field: Field) -> String {
    guard let due else { return "" }
    switch field {
    case .routine: return SafeText.clean(due.candidate?.name ?? "")
    case .why: return Words.Schedule.why(due)
    case .in:
      return Words.Schedule.time(until: due.next, from: now, isDue: due.candidate != nil)
    case .rest:
      guard case .rest(let rest) = due.verdict else { return "" }
      return Words.Schedule.reason(rest)
    }
  }

  /// What a format may have in braces.
  enum Field: String, CaseIterable {
    case routine, why, `in`, rest
  }

  /// A format with its fields filled in.
  /// - Throws: a `ValidationError` that names a field that isn't known.
  static func filled(_ format: String, _ text: (Field) -> String) throws -> String {
    var (line, rest) = ("", format[...])
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      guard let field = Field(rawValue: name) else {
        throw ValidationError(Words.CommandErrors.unknownField(SafeText.clean(name)))
      }
      line += rest[..<open] + text(field)
      rest = rest[rest.index(after: close)...]
    }
    return line + rest
  }

  /// Every field is always there; what is not known is `null`.
  var json: JSONValue {
    let candidate = due?.candidate
    return .object([
      "due": due.map { .bool($0.candidate != nil) } ?? .null,
      "routine": candidate.map { .text($0.routine.rawValue) } ?? .null,
      "name": candidate.map { .text($0.name) } ?? .null,
      "seconds": candidate.map { .number($0.length.decimalSeconds) } ?? .null,
      "why": due.map { .text(Words.Schedule.why($0)) } ?? .null,
      "next": due?.next.map { .text($0.iso8601) } ?? .null,
    ])
  }
}
