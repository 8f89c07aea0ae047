/// One line of JSON for the rules, and what they answer.
///
/// The forms are described by the schemas in Assets/schema.
package enum RuleLine {
  /// What is wrong with a line.
  package struct Failure: Error, Hashable {
    /// Such as `out.done`; empty for the whole line.
    package let field: String
    /// Lower case, without a full stop.
    package let reason: String

    /// The field and the reason.
    package var description: String { field.isEmpty ? reason : "\(field): \(reason)" }
  }

  /// Which rules are asked.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case decide, plan, score
  }

  /// The answer to a line.
  /// - Throws: `Failure` for the first thing that is wrong.
  package static func answer(_ bytes: [UInt8], _ kind: Kind) throws(Failure) -> JSONObject {
    let value: JSONValue
    do {
      value = try JSONParser.parse(bytes)
    } catch {
      throw Failure(field: "", reason: Words.JSON.column(error.column, error.reason))
    }
    guard case .object(let object) = value else {
      throw Failure(field: "", reason: Words.JSON.expected(Words.JSON.object, found: value.kind))
    }
    switch kind {
    case .decide: return try decide(object)
    case .plan: return try plan(object)
    case .score: return try score(object)
    }
  }
}
