extension RuleLine {
  /// The score of one test, or the balance of four.
  static func score(_ object: JSONObject) throws(Failure) -> JSONObject {
    let single = ["sex", "test", "s"]
    if object.names.contains(where: single.contains) {
      return try self.single(try RuleFields(object, knowing: single))
    }
    return try balance(
      try RuleFields(object, knowing: ["ext", "flex", "right", "left", "days"]))
  }

  private static func single(_ fields: RuleFields) throws(Failure) -> JSONObject {
    let test = try fields.word("test", EnduranceTest.self)
    let sex = try fields.word("sex", Sex.self)
    let seconds = try fields.whole("s", 0...36_000)
    guard let test else { throw fields.failure("test", Words.Records.missing) }
    guard let sex else { throw fields.failure("sex", Words.Records.missing) }
    guard let seconds else { throw fields.failure("s", Words.Records.missing) }
    guard let score = TestScore(test, sex: sex, seconds: seconds) else {
      throw fields.failure("test", Words.Scores.noSample)
    }
    return JSONObject(leavingOutNil: [
      "z": score.deviation.map { .number(hundredths($0)) },
      "band": .text(score.band.rawValue),
      "reason": .text(Words.Scores.band(score, test)),
      "limits": .text(Words.Scores.limits(test)),
    ])
  }

  private static func balance(_ fields: RuleFields) throws(Failure) -> JSONObject {
    var seconds: [Int] = []
    for name in ["ext", "flex", "right", "left"] {
      guard let value = try fields.whole(name, 1...36_000) else {
        throw fields.failure(name, Words.Records.missing)
      }
      seconds.append(value)
    }
    let balance = TestBalance(
      extensor: seconds[0], flexor: seconds[1], right: seconds[2], left: seconds[3],
      days: try fields.whole("days", 1...1000) ?? 1)
    let ratios = balance.ratios
    return [
      "flex:ext": .number(hundredths(ratios.flexor)),
      "right:left": .number(hundredths(ratios.sides)),
      "R:ext": .number(hundredths(ratios.right)),
      "L:ext": .number(hundredths(ratios.left)),
      "flags": .list(balance.flags.map { .text($0.rawValue) }),
      "reason": .text(balance.flags.map(Words.Scores.flag).joined(separator: " ")),
    ]
  }

  /// Two decimals, halves to the even digit as in the published vectors.
  private static func hundredths(_ number: Double) -> Double {
    let rounded = (number * 100).rounded(.toNearestOrEven) / 100
    // Nobody wants to read -0.
    return rounded == 0 ? 0 : rounded
  }
}
