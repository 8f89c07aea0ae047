/// A JSON value as it stands in a file, before anything is known of what it should be.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// Infinite when the digits say more than a Double can hold.
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object(JSONObject)

  /// What it is, in the words of an error message.
  package var kind: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number: "a number"
    case .text: "text"
    case .list: "a list"
    case .object: "an object"
    }
  }
}
