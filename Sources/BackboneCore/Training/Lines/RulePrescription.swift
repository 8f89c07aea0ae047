/// A prescription of a rule line, and the form in which it was written.
struct RulePrescription {
  let rule: ProgressionRule
  /// What the line asked for.
  let asked: Prescription
  /// What is written back.
  var prescription: Prescription
  /// The object it was written as, whose other fields are handed back; nil for a note.
  private let object: JSONObject?
  private let hasVariant: Bool

  init(
    _ fields: RuleFields, exercise: ExerciseID, variant: Int?
  ) throws(RuleLine.Failure) {
    let value = try fields.required("rx")
    let given: (prescription: Prescription, hasVariant: Bool, step: Load?)
    var rule = ProgressionRule.known[exercise]
    switch value {
    case .text(let text):
      guard let note = Prescription.note(text) else {
        throw fields.failure(
          "rx", Words.JSON.expected(Words.RuleLines.notation))
      }
      given = (note.prescription, note.hasVariant, note.step)
      object = nil
    case .object(let written):
      let inner = try fields.object("rx", knowing: Self.names)
      let read = try Self.read(inner, exercise: exercise, rule: &rule)
      given = read
      object = written
    case .null, .bool, .number, .list:
      throw fields.misfit("rx", Words.RuleLines.textOrObject, value)
    }
    guard var rule else {
      throw fields.failure(
        "exercise",
        Words.RuleLines.noRule(exercise.rawValue))
    }
    if given.hasVariant, let variant, variant != given.prescription.variant {
      throw fields.failure("variant", Words.RuleLines.otherVariant)
    }
    if !given.hasVariant, variant == nil { throw fields.failure("variant", Words.Records.missing) }
    if let step = given.step { rule.step = step }
    var prescription = given.prescription
    prescription.variant = variant ?? prescription.variant
    guard prescription.variant < rule.variants else {
      throw fields.failure(
        given.hasVariant ? "rx" : "variant", Words.RuleLines.ladderEnds(at: rule.variants - 1))
    }
    try Self.check(prescription, rule, fields)
    self.rule = rule
    self.prescription = prescription
    asked = prescription
    hasVariant = given.hasVariant
  }

  /// The prescription in the form in which it was asked.
  var json: JSONValue {
    guard var object else {
      var text = prescription.notation
      if !hasVariant { text = String(text.drop { $0 != " " }.dropFirst()) }
      return .text(text)
    }
    if object["variant"] != nil { object["variant"] = .number(Double(prescription.variant)) }
    object["sets"] = .number(Double(prescription.targets.count))
    if prescription.isPyramid || object["target"].map(\.isList) ?? false {
      object["target"] = .list(prescription.targets.map { .number(Double($0)) })
    } else {
      object["target"] = .number(Double(prescription.targets.first ?? 0))
    }
    if case .repetitions(_, let hold) = prescription.work, hold > 0 {
      object["hold_s"] = .number(Double(hold))
    }
    if let load = prescription.load {
      let name = load.unit == .kilograms ? "load_kg" : "load_lb"
      object[name] = .number(Double(load.thousandths) / 1000)
    }
    return .object(object)
  }

  // MARK: - Reading

  private static let names = [
    "exercise", "variant", "mode", "sets", "target", "hold_s", "load_kg", "load_lb", "load_step",
    "lo", "hi", "cap",
  ]

  private static func read(
    _ fields: RuleFields, exercise: ExerciseID, rule: inout ProgressionRule?
  ) throws(RuleLine.Failure) -> (Prescription, hasVariant: Bool, step: Load?) {
    if let name = try fields.text("exercise"), name != exercise.rawValue {
      throw fields.failure("exercise", Words.RuleLines.otherExercise)
    }
    let variant = try fields.whole("variant", 0...99)
    let mode = try fields.text("mode")
    let sets = try fields.whole("sets", 1...20)
    let value = try fields.required("target")
    let hold = try fields.whole("hold_s", 0...3600)
    let load = try self.load(fields)
    let unit = load?.unit ?? .kilograms
    let step = try fields.number("load_step", 0.001...1000).map {
      Load(thousandths: Int(($0 * 1000).rounded()), unit: unit)
    }
    let low = try fields.whole("lo", 1...3600)
    let high = try fields.whole("hi", 1...3600)
    let cap = try fields.whole("cap", 1...3600)

    let kind = try self.kind(mode, value, known: rule?.kind, fields) ?? rule?.kind
    guard let kind else { throw fields.failure("mode", Words.Records.missing) }
    let targets: [Int]
    if case .number = value {
      targets = Array(repeating: try fields.whole(value, "target", 1...3600), count: sets ?? 1)
    } else {
      targets = try fields.numbers(value, "target", 1...3600)
      if let sets, sets != targets.count {
        throw fields.failure("sets", Words.JSON.expected(Words.RuleLines.sets(targets.count)))
      }
    }
    let isHold = kind == .hold || kind == .stretch
    let work: Prescription.Work =
      isHold
      ? .holds(sets: targets.count, seconds: targets.first ?? 1)
      : .repetitions(targets, hold: hold ?? 0)
    let prescription = Prescription(variant: variant ?? 0, work: work, load: load)
    // A hold's cap is the longest hold; where repetitions are held it is that of each of them.
    var adjusted =
      rule
      ?? ProgressionRule(
        exercise: exercise, kind: kind, variants: 100, low: isHold ? 10 : targets.min() ?? 1,
        high: isHold ? 60 : targets.max() ?? 1, holdCap: 10, beginner: prescription)
    adjusted.kind = kind
    if let low { adjusted.low = low }
    if let high { adjusted.high = high }
    if let cap, isHold { adjusted.high = cap }
    if let cap, !isHold { adjusted.holdCap = cap }
    if kind == .pyramid {
      adjusted.holdCap = min(adjusted.holdCap, ProgressionRule.longestShortHold)
    }
    guard adjusted.low <= adjusted.high else {
      throw fields.failure("lo", Words.RuleLines.aboveHigh)
    }
    rule = adjusted
    return (prescription, variant != nil, step)
  }

  private static func load(_ fields: RuleFields) throws(RuleLine.Failure) -> Load? {
    let most = Double(Load.most) / 1000
    let kilograms = try fields.number("load_kg", 0...most)
    let pounds = try fields.number("load_lb", 0...most)
    if kilograms != nil && pounds != nil {
      throw fields.failure("load_lb", Words.RuleLines.twoLoads)
    }
    if let kilograms {
      return Load(thousandths: Int((kilograms * 1000).rounded()), unit: .kilograms)
    }
    return pounds.map { Load(thousandths: Int(($0 * 1000).rounded()), unit: .pounds) }
  }

  private static func kind(
    _ mode: String?, _ target: JSONValue, known: ProgressionRule.Kind?, _ fields: RuleFields
  ) throws(RuleLine.Failure) -> ProgressionRule.Kind? {
    guard let mode else { return nil }
    switch mode {
    case "HOLD_REPS":
      if let known, known == .pyramid || known == .plain { return known }
      // Sets that get smaller make it a pyramid.
      if case .number = target { return .plain }
      let sets = try fields.numbers(target, "target", 1...3600)
      return sets.first == sets.last ? .plain : .pyramid
    default:
      guard let kind = ProgressionRule.Kind(rawValue: mode), kind != .pyramid else {
        throw fields.failure(
          "mode", Words.JSON.expected(Words.RuleLines.modes))
      }
      return kind
    }
  }

  /// Refuses a dose that doesn't fit how its exercise is counted.
  private static func check(
    _ prescription: Prescription, _ rule: ProgressionRule, _ fields: RuleFields
  ) throws(RuleLine.Failure) {
    let isHold = rule.kind == .hold || rule.kind == .stretch
    if case .holds = prescription.work, !isHold {
      throw fields.failure("rx", Words.RuleLines.repetitions)
    }
    if case .repetitions = prescription.work, isHold {
      throw fields.failure("rx", Words.RuleLines.holds)
    }
    if prescription.load != nil, rule.kind != .load {
      throw fields.failure("rx", Words.RuleLines.noLoad)
    }
  }
}

extension JSONValue {
  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }
}
