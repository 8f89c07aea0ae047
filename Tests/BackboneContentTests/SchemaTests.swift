import BackboneCanvas
import BackboneContent
import BackboneCore
import FoundationEssentials
import Testing

/// The schemas that editors use say the same as the loader.
@Suite struct SchemaTests {
  private static let assets =
    "/" + (#filePath.split(separator: "/").dropLast(3) + ["Assets"]).joined(separator: "/")

  private static func schema(_ name: String) throws -> JSONValue {
    let data = try Data(contentsOf: URL(filePath: "\(assets)/schema/\(name).json"))
    return try JSONParser.parse(Array(data))
  }

  @Test(
    arguments: [
      ("muscle", "muscles/odd.json"), ("exercise", "exercises/odd.json"),
      ("routine", "routines/odd.json"), ("sources", "sources.json"),
      ("sign", "signs/odd.json"), ("page", "learn/odd.json"), ("stride", "stride.json"),
      ("glossary", "glossary.json"), ("exercise-names", "exercise-names.json"),
    ])
  func requiredFieldsAndNoOthers(name: String, file: String) throws {
    let schema = try Self.schema(name)
    let required = Set(schema.at("required").texts)
    let allowed = Set(schema.at("properties").names)

    let folder = try ContentFolder()
    try folder.write("{}", to: file)
    let missing = folder.problems().filter { $0.hasPrefix(file) && $0.hasSuffix(": missing") }
    #expect(Set(missing) == Set(required.map { "\(file): \($0): missing" }))

    let fields = allowed.union(["odd"]).map { "\"\($0)\": null" }.joined(separator: ",")
    try folder.write("{\(fields)}", to: file)
    let unknown = folder.problems().filter { $0.hasSuffix(": unknown field") }
    #expect(unknown == ["\(file): odd: unknown field"])
  }

  @Test func everyKindOfBlockHasItsFields() throws {
    let blocks = try Self.schema("page").at("properties", "blocks", "items", "oneOf").list
    #expect(blocks.count == 8)
    let folder = try ContentFolder()
    for block in blocks {
      let required = Set(block.at("required").texts)
      #expect(Set(block.at("properties").names) == required)
      let fields = required.union(["odd"]).sorted().map { "\"\($0)\": null" }
      try folder.write(
        #"{ "id": "odd", "title": "T", "summary": "S", "blocks": [{\#(fields.joined(separator: ","))}] }"#,
        to: "learn/odd.json")
      let problems = folder.problems().filter { $0.hasSuffix("field") || $0.hasSuffix("missing") }
      #expect(problems == ["learn/odd.json: blocks[0].odd: unknown field"], "\(required)")
    }
  }

  @Test func vocabularies() throws {
    let muscle = try Self.schema("muscle").at("properties")
    #expect(muscle.at("layer", "enum").texts == Layer.allCases.map(\.rawValue))
    #expect(muscle.at("view", "enum").texts == View.allCases.map(\.rawValue))
    #expect(muscle.at("group", "enum").texts == BodyPart.allCases.map(\.rawValue))
    #expect(muscle.at("signs", "items", "enum").texts == SymptomID.allCases.map(\.rawValue))
    let sign = try Self.schema("sign").at("properties", "id", "enum")
    #expect(sign.texts == SymptomID.allCases.map(\.rawValue))
    let blocks = try Self.schema("page").at("properties", "blocks", "items", "oneOf").list
    let words = blocks.flatMap { block in
      block.at("properties", "grade", "enum").texts + block.at("properties", "tier", "enum").texts
    }
    #expect(words == Grade.allCases.map(\.rawValue) + Tier.allCases.map(\.rawValue))
    let exercise = try Self.schema("exercise").at("properties")
    #expect(exercise.at("category", "enum").texts == Category.allCases.map(\.rawValue))
    #expect(exercise.at("gaze", "enum").texts == Gaze.allCases.map(\.rawValue))
    #expect(exercise.at("mode", "enum").texts == Mode.allCases.map(\.rawValue))
    #expect(exercise.at("level", "enum").texts == Level.allCases.map(\.rawValue))
    #expect(exercise.at("posture", "enum").texts == Posture.allCases.map(\.rawValue))
    let equipment = exercise.at("equipment", "items", "oneOf").list
    #expect(equipment.first?.at("enum").texts == Equipment.allCases.map(\.rawValue))
    #expect(equipment.last?.at("items", "enum").texts == Equipment.allCases.map(\.rawValue))
    let cue = exercise.at("cues", "items", "properties")
    #expect(cue.at("kind", "enum").texts == FormCue.Kind.allCases.map(\.rawValue))
  }

  @Test func theSettingsAreThoseOfTheProgram() throws {
    let schema = try Self.schema("settings")
    let settings = schema.at("properties")
    #expect(settings.at("level", "enum").texts == Level.allCases.map(\.rawValue))
    #expect(settings.at("equipment", "items", "enum").texts == Equipment.allCases.map(\.rawValue))
    let speech = settings.at("speech", "properties")
    #expect(speech.at("rate").range == SoundSettings.rates)
    #expect(
      Set(settings.at("hooks", "properties").names) == Set(Hook.allCases.map(\.rawValue)))

    #expect(
      settings.at("look", "properties", "glyphs", "enum").texts
        == LookSettings.Glyphs.allCases.map(\.rawValue))
    #expect(settings.at("units", "enum").texts == Load.Unit.allCases.map(\.rawValue))
    let session = settings.at("session", "properties")
    #expect(session.at("getReady").range == Settings.getReadySeconds)
    #expect(session.at("countIn").range == Settings.countInSeconds)

    // Each field is known, and no other.
    let folder = try ContentFolder(isEmpty: true)
    for (place, fields) in [
      ("", settings), ("sound", settings.at("sound", "properties")), ("speech", speech),
      ("look", settings.at("look", "properties")),
      ("session", settings.at("session", "properties")),
      ("hooks", settings.at("hooks", "properties")),
    ] {
      let names = Set(fields.names).union(["odd"])
      let object = "{\(names.map { "\"\($0)\": null" }.joined(separator: ","))}"
      try folder.write(
        place.isEmpty ? object : "{ \"\(place)\": \(object) }", to: "settings.json")
      let problems = try SettingsFile(path: folder.path + "/settings.json").read().problems
      let unknown = problems.filter { $0.reason == "unknown field" }.compactMap(\.place)
      #expect(unknown == [place.isEmpty ? "odd" : "\(place).odd"])
    }
  }

  @Test func theRolesOfAThemeAreThoseOfTheProgram() throws {
    let theme = try Self.schema("theme").at("properties")
    #expect(theme.at("roles", "propertyNames", "enum").texts == Role.allCases.map(\.name))
    #expect(theme.at("from", "enum").texts == Theme.allCases.map(\.name))
  }

  @Test func theLimitsOfARoutineAreThoseOfTheProgram() throws {
    let schema = try Self.schema("routine")
    let plan = schema.at("definitions", "plan", "properties")
    #expect(plan.at("rounds").range == RoutineLimits.rounds)
    #expect(plan.at("blocks").range("Items") == RoutineLimits.blocks)
    let block = plan.at("blocks", "items", "properties")
    #expect(block.at("sets").range("Items") == RoutineLimits.sets)
    let sets = block.at("sets", "items", "anyOf").list.map { $0.at("properties") }
    #expect(sets.count == 3)
    #expect(sets[1].at("repetitions").range == RoutineLimits.repetitions)
    let time = RoutineLimits.time.lowerBound.inSeconds...RoutineLimits.time.upperBound.inSeconds
    #expect(sets[0].at("hold").times == time)
    for part in ["lift", "lower", "pause"] { #expect(sets[1].at(part).times == time, "\(part)") }
    #expect(
      sets[1].at("hold").times
        == time.lowerBound...RoutineLimits.repeatedHold.upperBound.inSeconds)
    for name in ["prepare", "restBetweenRounds"] {
      #expect(plan.at(name, "anyOf").list.last?.times == time, "\(name)")
    }
    #expect(schema.at("properties", "id", "maxLength") == .number(Double(Slug.maximumLength)))
  }

  /// What is read is held to the schema above; this holds what is written to it.
  @Test func aRoutineIsWrittenInTheFieldsOfTheSchema() throws {
    let tempo = Tempo(
      lift: .seconds(1), hold: .seconds(2), lower: .seconds(3), pause: .seconds(4))
    let second = Duration.seconds(1)
    let routine = Routine(
      id: "all", name: "All", goal: "All.",
      plans: [
        .advanced: Plan(
          prepare: second, rounds: 2, restBetweenRounds: second,
          blocks: [
            Block(
              .drill(
                AdHocExercise(
                  name: "March", cue: "March.", gaze: .upright,
                  sideNames: [.left: "left leg", .right: "right leg"])),
              note: "slow", sets: [.counted(2, tempo)], sidePlan: .shared([.right, .left]),
              switching: second, restBetweenSets: second, follow: .rest(second)),
            Block(
              .exercise("bird-dog"), swaps: ["dead-bug"], sets: [.repetitions(2, tempo)],
              sidePlan: .alternating, follow: .move(second)),
            Block(.exercise("plank"), sets: [.hold(second), .open]),
          ])
      ], sources: [.general])
    let record = try JSONParser.parse(Array(RoutineFile.text(routine).utf8))
    let schema = try Self.schema("routine")
    #expect(
      Set(record.names + ["$schema", "order"]) == Set(schema.at("properties").names))
    let plan = record.at("plans", "advanced")
    let planFields = schema.at("definitions", "plan", "properties")
    #expect(Set(plan.names) == Set(planFields.names))
    let blocks = plan.at("blocks").list
    let blockFields = planFields.at("blocks", "items", "properties")
    #expect(Set(blocks.flatMap(\.names)) == Set(blockFields.names))
    let sets = blocks.flatMap { $0.at("sets").list }
    let setFields = blockFields.at("sets", "items", "anyOf").list
    #expect(
      Set(sets.flatMap(\.names)) == Set(setFields.flatMap { $0.at("properties").names }))
    #expect(
      Set(blocks.flatMap { $0.at("drill").names })
        == Set(blockFields.at("drill", "properties").names))
  }

  @Test func everyJointOfTheSchemaIsTaken() throws {
    let cue = try Self.schema("exercise").at("properties", "cues", "items", "properties")
    let joints = cue.at("joint", "enum").texts
    #expect(Set(joints) == Set(Joint.allCases.map(\.rawValue)))
    let folder = try ContentFolder()
    for joint in joints {
      try folder.replace("\"near_knee\"", with: "\"\(joint)\"", in: "exercises/lean.json")
      #expect(folder.problems() == [], "\(joint)")
    }
  }
}

extension JSONValue {
  /// The value under a path of field names; null where there is none.
  fileprivate func at(_ path: String...) -> JSONValue {
    path.reduce(self) { value, name in
      if case .object(let fields) = value { fields[name] ?? .null } else { .null }
    }
  }

  fileprivate var names: [String] {
    if case .object(let fields) = self { fields.names } else { [] }
  }

  fileprivate var list: [JSONValue] {
    if case .list(let values) = self { values } else { [] }
  }

  /// The whole numbers from `minimum` to `maximum`, or from another pair of such bounds.
  fileprivate var range: ClosedRange<Int>? { range("imum") }

  fileprivate func range(_ ending: String) -> ClosedRange<Int>? {
    guard case .number(let low) = at("min" + ending), case .number(let high) = at("max" + ending)
    else { return nil }
    return Int(low)...Int(high)
  }

  fileprivate var times: ClosedRange<Double>? {
    guard case .number(let low) = at("minimum"), case .number(let high) = at("maximum") else {
      return nil
    }
    return low...high
  }

  fileprivate var texts: [String] {
    list.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }
}
