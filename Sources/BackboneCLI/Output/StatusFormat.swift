import BackboneCore

/// A text with placeholders, such as `{exercise} {left}`, that the fields of a session fill in.
struct StatusFormat {
  /// The fields whose seconds are written as on a clock.
  private static let clocks: Set<String> = ["done", "left", "remaining", "elapsed"]

  private let text: String

  init(_ text: String) { self.text = text }

  /// The text with the fields of a session; braces without a name stay as they are.
  /// - Throws: a `CLIError` for a placeholder that is no field.
  func filled(with session: JSONObject) throws -> String {
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"), rest.index(after: open) < close else { break }
      let name = String(rest[rest.index(after: open)..<close])
      guard let value = session[name] else {
        let help = Suggestion.sentence(
          for: name, among: session.names,
          otherwise: Words.CommandErrors.available(session.names))
        throw CLIError.usage("\(Words.Steering.unknownField(name)) \(help)")
      }
      filled += Self.words(value, isClock: Self.clocks.contains(name))
      rest = rest[rest.index(after: close)...]
    }
    return SafeText.clean(filled + rest)
  }

  private static func words(_ value: JSONValue, isClock: Bool) -> String {
    switch value {
    case .null: ""
    case .text(let text): text
    case .number(let number) where isClock:
      TimeText.clock(.milliseconds(Int64(min(max(0, number), 1e9) * 1000)))
    case .number, .bool, .list, .object: JSONText.line(value)
    }
  }
}
