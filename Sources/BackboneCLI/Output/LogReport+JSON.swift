import BackboneCore

extension LogReport {
  /// The sessions in the order given as a JSON array, for `backbone log --json`.
  static func json(_ sessions: [LoggedSession]) -> String {
    JSONText.pretty(.list(sessions.map(JSONValue.init(session:))))
  }
}
