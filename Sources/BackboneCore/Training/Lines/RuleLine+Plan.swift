extension RuleLine {
  /// Whether a session may take place.
  static func plan(_ object: JSONObject) throws(Failure) -> JSONObject {
    let fields = try RuleFields(
      object, knowing: ["kind", "since_strength", "since_same", "to_key_run", "key_run"])
    guard let name = try fields.text("kind") else {
      throw fields.failure("kind", Words.Records.missing)
    }
    let known = SessionKind(rawValue: name) ?? SessionKind.known[RoutineID(rawValue: name)]
    // The vectors call the five-minute break by its short name.
    guard let kind = known ?? (name == "posture-break" ? .free : nil) else {
      throw fields.failure("kind", Words.JSON.expected(Words.RuleLines.kinds))
    }
    let sinceStrength = try seconds(fields, "since_strength")
    let sinceSame = try seconds(fields, "since_same")
    var toKeyRun = try seconds(fields, "to_key_run")
    var limit = 24
    switch try fields.text("key_run") {
    case nil, "-", "none", "intervals", "tempo", "race", "long": break
    case "race_pace_long": limit = 48
    // An easy run keeps nobody from anything.
    case "easy": toKeyRun = nil
    default:
      throw fields.failure(
        "key_run", Words.JSON.expected(Words.RuleLines.runKinds))
    }
    let permission = Permission(
      kind, sinceStrength: sinceStrength, sinceSame: sinceSame, toKeyRun: toKeyRun, limit: limit)
    return [
      "allowed": .bool(permission.isAllowed),
      "reason": .text(Words.Schedule.permission(permission.cause)),
    ]
  }

  /// Hours as seconds; nil where it says none.
  private static func seconds(
    _ fields: RuleFields, _ name: String
  ) throws(Failure) -> Int? {
    if case .text(let text)? = fields.value(name), ["none", "none yet", "-"].contains(text) {
      return nil
    }
    return try fields.number(name, 0...100_000).map { Int(($0 * 3600).rounded()) }
  }
}
