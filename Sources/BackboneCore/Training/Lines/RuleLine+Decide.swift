extension RuleLine {
  /// What comes of a session, or of a gap or a deload week.
  static func decide(_ object: JSONObject) throws(Failure) -> JSONObject {
    let fields = try RuleFields(
      object,
      knowing: ["exercise", "variant", "rx", "out", "counters", "gap_days", "deload"])
    let name = try fields.text("exercise")
    guard let name else { throw fields.failure("exercise", Words.Records.missing) }
    let exercise = ExerciseID(rawValue: name)
    let variant = try variant(fields)
    var reading = try RulePrescription(fields, exercise: exercise, variant: variant)
    let (counters, areText) = try counters(fields)

    let ruling: Ruling
    let outcome: ExerciseOutcome?
    let gap = try fields.whole("gap_days", 0...100_000).map {
      reading.rule.afterGap(reading.prescription, days: $0, counters: counters)
    }
    if try fields.flag("deload") == true {
      outcome = nil
      // A gap comes first; the deload takes its share from what the gap leaves.
      ruling = Ruling(
        .deload, .deloadWeek, next: reading.rule.deload(gap?.next ?? reading.prescription),
        counters: gap?.counters ?? counters)
    } else if let gap {
      (outcome, ruling) = (nil, gap)
    } else {
      let read = try self.outcome(fields)
      outcome = read
      ruling = reading.rule.decide(reading.prescription, read, counters)
    }
    reading.prescription = ruling.next
    return JSONObject(leavingOutNil: [
      "decision": ruling.decision.map { .text($0.rawValue) } ?? .null,
      "variant": .number(Double(ruling.next.variant)),
      "next": reading.json,
      "counters": areText
        ? .text(ruling.counters.description)
        : .object([
          "top": .number(Double(ruling.counters.top)),
          "bonus": .number(Double(ruling.counters.bonus)),
          "reg": .number(Double(ruling.counters.regress)),
        ]),
      "reason": .text(reason(ruling, before: reading.asked, outcome)),
    ])
  }

  private static func reason(
    _ ruling: Ruling, before: Prescription, _ outcome: ExerciseOutcome?
  ) -> String {
    ruling.decision == .deload
      ? Words.Prescriptions.deload(ruling.next)
      : Words.Prescriptions.reason(ruling, from: before, outcome: outcome)
  }

  private static func variant(_ fields: RuleFields) throws(Failure) -> Int? {
    if case .text(let text)? = fields.value("variant") {
      guard text.hasPrefix("v"), let index = Int(text.dropFirst()), (0...99).contains(index) else {
        throw fields.failure("variant", Words.JSON.expected(Words.RuleLines.place))
      }
      return index
    }
    return try fields.whole("variant", 0...99)
  }

  private static func counters(
    _ fields: RuleFields
  ) throws(Failure) -> (Counters, areText: Bool) {
    guard let value = fields.value("counters") else { return (Counters(), false) }
    if case .text(let text) = value {
      guard let counters = Counters(text) else {
        throw fields.failure("counters", Words.JSON.expected(Words.RuleLines.counters))
      }
      return (counters, true)
    }
    let inner = try fields.object("counters", knowing: ["top", "bonus", "reg"])
    let counters = Counters(
      top: try inner.whole("top", 0...99) ?? 0, bonus: try inner.whole("bonus", 0...99) ?? 0,
      regress: try inner.whole("reg", 0...99) ?? 0)
    return (counters, false)
  }

  private static func outcome(_ fields: RuleFields) throws(Failure) -> ExerciseOutcome {
    let out = try fields.object(
      "out", knowing: ["done", "form", "rpe", "pain", "stop", "end"])
    let done = try self.done(out)
    var outcome = ExerciseOutcome(done: done)
    outcome.form = try out.word("form", FormRating.self)
    outcome.effort = try out.whole("rpe", 1...10)
    if case .text("stop")? = out.value("pain") {
      outcome.isStopped = true
    } else {
      outcome.pain = try out.whole("pain", 0...10) ?? 0
    }
    if try out.flag("stop") == true { outcome.isStopped = true }
    outcome.result = try out.word("end", ExerciseResult.self)
    return outcome
  }

  /// What was done; of two sides, the weaker one.
  private static func done(_ out: RuleFields) throws(Failure) -> [Int] {
    let value = try out.required("done")
    guard case .object = value else { return try out.numbers(value, "done", 0...9999) }
    let sides = try out.object("done", knowing: ["left", "right"])
    let left = try sides.numbers(try sides.required("left"), "left", 0...9999)
    let right = try sides.numbers(try sides.required("right"), "right", 0...9999)
    return ExerciseOutcome.weaker(left, right)
  }
}
