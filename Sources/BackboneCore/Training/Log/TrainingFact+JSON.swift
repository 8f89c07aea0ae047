/// Facts as JSON, for the journal and for other machines.
extension TrainingFact.Kind {
  /// What is wrong with the JSON of a fact: the field and the reason.
  package typealias Failure = RuleLine.Failure

  /// The kind in a word.
  package var name: String { word.rawValue }

  /// What it says, beside its kind.
  package var body: JSONObject {
    switch self {
    case .session(let session): session.json
    case .plan(let exercises): ["exercises": .texts(exercises.map(\.rawValue))]
    case .routines(let routines): ["routines": .texts(routines.map(\.rawValue))]
    case .start(let exercise, let dose):
      ["exercise": .text(exercise.rawValue), "dose": .text(dose.notation)]
    case .override(let exercise, let dose):
      ["exercise": .text(exercise.rawValue), "dose": dose.map { .text($0.notation) } ?? .null]
    case .painFree(let exercise): ["exercise": .text(exercise.rawValue)]
    case .screen(let tier): ["tier": tier.map { .text($0.rawValue) } ?? .null]
    case .level(let level, let doses):
      ["level": .text(level.rawValue), "startingOver": .object(JSONObject(doses))]
    case .readiness(let readiness): readiness.json
    case .selfCheck(let check): check.json
    case .fault(let note): note.json
    case .test(let result): result.json
    case .run(let run): run.json
    case .calendar(let entries): ["entries": .list(entries.map { .object($0.json) })]
    case .classification(let event, let found):
      JSONObject([("event", .text(String(event, radix: 16)))] + found.fields)
    case .correction(let id, let session):
      ["session": .text(id.description), "is": .object(session.json)]
    case .discard(let id), .restore(let id): ["fact": .text(id.description)]
    }
  }

  /// The fact of a kind that says this.
  /// - Throws: a failure that names the field.
  package init(name: String, body: JSONObject) throws(Failure) {
    guard let word = Word(rawValue: name) else {
      throw Failure(field: "kind", reason: Words.RuleLines.unknownKind(SafeText.clean(name)))
    }
    let fields = FactFields(body)
    switch word {
    case .session: self = .session(try SessionFact(fields))
    case .plan: self = .plan(try fields.texts("exercises").map(ExerciseID.init(rawValue:)))
    case .routines: self = .routines(try fields.texts("routines").map(RoutineID.init(rawValue:)))
    case .start: self = .start(try fields.exercise(), try fields.dose("dose"))
    case .override: self = .override(try fields.exercise(), try fields.doseIfAny("dose"))
    case .painFree: self = .painFree(try fields.exercise())
    case .screen: self = .screen(try fields.wordIfAny("tier"))
    case .level: self = .level(try fields.word("level"), startingOver: try fields.doses())
    case .readiness: self = .readiness(try Readiness(fields))
    case .selfCheck: self = .selfCheck(try SelfCheck(fields))
    case .fault: self = .fault(try FaultNote(fields))
    case .test: self = .test(try TestResult(fields))
    case .run: self = .run(try Run(fields))
    case .calendar:
      var entries: [RunCalendar.Entry] = []
      for entry in try fields.objects("entries") { entries.append(try RunCalendar.Entry(entry)) }
      self = .calendar(entries)
    case .classification:
      self = .classification(event: try fields.event(), try RunClass(fields))
    case .correction:
      self = .correction(of: try fields.id("session"), try SessionFact(try fields.object("is")))
    case .discard: self = .discard(try fields.id("fact"))
    case .restore: self = .restore(try fields.id("fact"))
    }
  }

  private enum Word: String {
    case session, plan, routines, start, override
    case painFree = "pain-free"
    case screen, level, readiness
    case selfCheck = "self-check"
    case fault, test, run, calendar, classification, correction, discard, restore
  }

  private var word: Word {
    switch self {
    case .session: .session
    case .plan: .plan
    case .routines: .routines
    case .start: .start
    case .override: .override
    case .painFree: .painFree
    case .screen: .screen
    case .level: .level
    case .readiness: .readiness
    case .selfCheck: .selfCheck
    case .fault: .fault
    case .test: .test
    case .run: .run
    case .calendar: .calendar
    case .classification: .classification
    case .correction: .correction
    case .discard: .discard
    case .restore: .restore
    }
  }
}

extension JSONObject {
  fileprivate init(_ fields: [(String, JSONValue)]) {
    self.init()
    for (name, value) in fields { self[name] = value }
  }

  fileprivate init(_ doses: [ExerciseID: Prescription]) {
    self.init(
      doses.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { ($0.key.rawValue, .text($0.value.notation)) })
  }
}

extension JSONValue {
  fileprivate static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

  fileprivate static func whole(_ number: Int?) -> JSONValue {
    number.map { .number(Double($0)) } ?? .null
  }

  fileprivate static func moment(_ moment: Timestamp) -> JSONValue {
    .list([.number(Double(moment.seconds)), .number(Double(moment.offset))])
  }
}

// MARK: - Sessions

extension SessionFact {
  fileprivate var json: JSONObject {
    var json: JSONObject = [
      "routine": .text(routine.rawValue), "kind": .text(kind.rawValue),
      "source": .text(source.rawValue), "readiness": .object(readiness.json),
      "exercises": .list(exercises.map { .object($0.json) }),
    ]
    if !tests.isEmpty { json["tests"] = .list(tests.map { .object($0.json) }) }
    return json
  }

  fileprivate init(_ fields: FactFields) throws(RuleLine.Failure) {
    var exercises: [ExerciseFact] = []
    for exercise in try fields.objects("exercises") {
      exercises.append(try ExerciseFact(exercise))
    }
    var tests: [TestResult] = []
    for test in try fields.objectsIfAny("tests") { tests.append(try TestResult(test)) }
    self.init(
      RoutineID(rawValue: try fields.text("routine")), kind: try fields.word("kind"),
      source: try fields.word("source"), readiness: try Readiness(fields.object("readiness")),
      exercises: exercises, tests: tests)
  }
}

extension TestResult {
  fileprivate var json: JSONObject {
    ["test": .text(test.rawValue), "seconds": .whole(seconds)]
  }

  fileprivate init(_ fields: FactFields) throws(RuleLine.Failure) {
    self.init(try fields.word("test"), seconds: try fields.wholeIfAny("seconds", 0...86_400))
  }
}

extension ExerciseFact {
  fileprivate var json: JSONObject {
    var json: JSONObject = [
      "exercise": .text(exercise.rawValue), "planned": .text(planned.notation),
      "done": .list(outcome.done.map { .whole($0) }),
      "form": outcome.form.map { .text($0.rawValue) } ?? .null, "effort": .whole(outcome.effort),
      "pain": .whole(outcome.pain), "stopped": .bool(outcome.isStopped),
      "result": outcome.result.map { .text($0.rawValue) } ?? .null,
    ]
    // It is part of what was planned, too.
    if load != nil { json["loadEntered"] = .bool(true) }
    return json
  }

  fileprivate init(_ fields: FactFields) throws(RuleLine.Failure) {
    let planned = try fields.dose("planned")
    self.init(
      try fields.exercise(), planned: planned,
      outcome: ExerciseOutcome(
        done: try fields.wholes("done", 0...86_400), form: try fields.wordIfAny("form"),
        effort: try fields.wholeIfAny("effort", 1...10), pain: try fields.whole("pain", 0...10),
        isStopped: try fields.flag("stopped"), result: try fields.wordIfAny("result")),
      load: try fields.flag("loadEntered") ? planned.load : nil)
  }
}

extension Readiness {
  fileprivate var json: JSONObject {
    ["pain": .whole(pain), "newSymptom": .bool(hasNewSymptom), "rested": .bool(isRested)]
  }

  fileprivate init(_ fields: FactFields) throws(RuleLine.Failure) {
    self.init(
      pain: try fields.whole("pain", 0...10), hasNewSymptom: try fields.flag("newSymptom"),
      isRested: try fields.flag("rested"))
  }
}

// MARK: - The self-check

extension SelfCheck {
  fileprivate var json: JSONObject {
    let scores = signs.sorted { $0.key.rawValue < $1.key.rawValue }
    return [
      "signs": .object(JSONObject(scores.map { ($0.key.rawValue, .whole($0.value)) })),
      "pain": .whole(pain), "headToWall": .whole(headToWall),
      "onLeft": onLeft.map { .object($0.json) } ?? .null,
      "onRight": onRight.map { .object($0.json) } ?? .null,
      "leftCrossings": .whole(crossings?.left), "rightCrossings": .whole(crossings?.right),
      "sessionsBefore": .whole(sessionsBefore),
    ]
  }

  fileprivate init(_ fields: FactFields) throws(RuleLine.Failure) {
    let scores = try fields.object("signs")
    var signs: [SymptomID: Int] = [:]
    for sign in SymptomID.allCases {
      signs[sign] = try scores.wholeIfAny(sign.rawValue, 0...3)
    }
    let left = try fields.wholeIfAny("leftCrossings", 0...1000)
    let right = try fields.wholeIfAny("rightCrossings", 0...1000)
    self.init(
      signs: signs, pain: try fields.whole("pain", 0...10),
      headToWall: try fields.whole("headToWall", 0...100),
      onLeft: try fields.objectIfAny("onLeft").map(Stance.init),
      onRight: try fields.objectIfAny("onRight").map(Stance.init),
      crossings: left.flatMap { left in right.map { (left, $0) } },
      sessionsBefore: try fields.whole("sessionsBefore", 0...100))
  }
}

extension SelfCheck.Stance {
  fileprivate var json: JSONObject { ["seconds": .whole(seconds), "drops": .bool(drops)] }

  fileprivate init(_ fields: FactFields) throws(RuleLine.Failure) {
    self.init(seconds: try fields.whole("seconds", 0...3600), drops: try fields.flag("drops"))
  }
}

extension FaultNote {
  fileprivate var json: JSONObject {
    [
      "exercise": .text(exercise.rawValue), "fault": .text(fault), "second": .whole(second),
    ]
  }

  fileprivate init(_ fields: FactFields) throws(RuleLine.Failure) {
    self.init(
      try fields.exercise(), fault: try fields.text("fault"),
      second: try fields.wholeIfAny("second", 0...86_400))
  }
}

// MARK: - Runs

extension Run {
  fileprivate var json: JSONObject {
    [
      "start": .moment(start), "run": .text(kind.rawValue), "racePace": .bool(isRacePace),
      "minutes": .whole(minutes), "done": .bool(isDone),
    ]
  }

  fileprivate init(_ fields: FactFields) throws(RuleLine.Failure) {
    self.init(
      start: try fields.moment("start"), kind: try fields.word("run"),
      isRacePace: try fields.flag("racePace"),
      minutes: try fields.wholeIfAny("minutes", 0...100_000), isDone: try fields.flag("done"))
  }
}

extension RunClass {
  fileprivate var fields: [(String, JSONValue)] {
    switch self {
    case .run(let kind, let isRacePace):
      [("class", .text(kind.rawValue)), ("racePace", .bool(isRacePace))]
    case .raceCandidate: [("class", .text("race-candidate"))]
    case .strength: [("class", .text("strength"))]
    case .other: [("class", .text("other"))]
    }
  }

  fileprivate init(_ fields: FactFields) throws(RuleLine.Failure) {
    switch try fields.text("class") {
    case "race-candidate": self = .raceCandidate
    case "strength": self = .strength
    case "other": self = .other
    default:
      self = .run(try fields.word("class"), isRacePace: try fields.flag("racePace"))
    }
  }
}

extension RunCalendar.Entry {
  fileprivate var json: JSONObject {
    JSONObject(
      [
        ("event", .text(String(event, radix: 16))), ("start", .moment(start)),
        ("allDay", .bool(isAllDay)), ("minutes", .whole(minutes)), ("done", .bool(isDone)),
        ("metres", .whole(metres)), ("untold", .bool(isUntold)),
      ] + runClass.fields)
  }

  fileprivate init(_ fields: FactFields) throws(RuleLine.Failure) {
    self.init(
      event: try fields.event(), start: try fields.moment("start"),
      isAllDay: try fields.flag("allDay"), minutes: try fields.wholeIfAny("minutes", 0...100_000),
      runClass: try RunClass(fields), isDone: try fields.flag("done"),
      metres: try fields.wholeIfAny("metres", 0...10_000_000), isUntold: try fields.flag("untold"))
  }
}
