internal import BackboneCore

/// A plan as the journal keeps it: JSON, all times in milliseconds, what is nothing left out.
enum PlanText {
  /// The text of a plan.
  static func write(_ plan: Plan) -> String { JSONText.line(node(plan)) }

  /// The plan of a text.
  /// - Throws: `Failure` where it is not one that `write` wrote.
  static func read(_ text: String) throws(Failure) -> Plan {
    let value: JSONValue
    do throws(JSONParser.Failure) {
      value = try JSONParser.parse(Array(text.utf8))
    } catch {
      throw Failure(reason: error.reason)
    }
    return try plan(value)
  }

  /// A text that is not the plan it should be.
  struct Failure: Error {
    /// Where and why, in a few words.
    let reason: String
  }

  // More than any routine may have; they keep a damaged text from using up time and memory.
  private static let rounds = 1...100
  private static let repetitions = 0...100_000
  private static let mostSets = 1_000_000

  // MARK: - Plan

  private static func node(_ plan: Plan) -> JSONValue {
    object([
      ("prepare", time(plan.prepare)), ("rounds", .number(Double(plan.rounds))),
      ("restBetweenRounds", time(plan.restBetweenRounds)),
      ("blocks", .list(plan.blocks.map(node))),
    ])
  }

  private static func plan(_ node: JSONValue) throws(Failure) -> Plan {
    let plan = Plan(
      prepare: try node.duration("prepare"), rounds: try node.whole("rounds", in: rounds),
      restBetweenRounds: try node.duration("restBetweenRounds"),
      blocks: try node.list("blocks").map(block))
    let sets = plan.blocks.reduce(0) { $0 + $1.sets.count * max(1, $1.sides.count) }
    guard sets * plan.rounds <= mostSets else {
      throw Failure(reason: "more than \(mostSets) sets")
    }
    return plan
  }

  // MARK: - Block

  private static func node(_ block: Block) -> JSONValue {
    var fields: [(String, JSONValue?)] = []
    switch block.movement {
    case .exercise(let id): fields.append(("exercise", .text(id.rawValue)))
    case .drill(let drill): fields.append(("drill", node(drill)))
    }
    fields += [
      ("note", text(block.note)), ("swaps", texts(block.swaps.map(\.rawValue))),
      ("sets", .list(block.sets.map(node))), ("spread", block.isSpread ? .bool(true) : nil),
    ]
    switch block.sidePlan {
    case .none: break
    case .each(let sides): fields.append(("each", texts(sides.map(\.rawValue))))
    case .shared(let sides): fields.append(("shared", texts(sides.map(\.rawValue))))
    case .alternating: fields.append(("alternating", .bool(true)))
    }
    fields += [
      ("switching", time(block.switching)), ("restBetweenSets", time(block.restBetweenSets)),
    ]
    switch block.follow {
    case .nothing: break
    case .rest(let length): fields.append(("rest", .number(Double(length.milliseconds))))
    case .move(let length): fields.append(("move", .number(Double(length.milliseconds))))
    }
    return object(fields)
  }

  private static func block(_ node: JSONValue) throws(Failure) -> Block {
    let follow: Transition =
      if node.field("rest") != nil {
        .rest(try node.duration("rest"))
      } else if node.field("move") != nil {
        .move(try node.duration("move"))
      } else {
        .nothing
      }
    return Block(
      try movement(node), note: try node.text("note"),
      swaps: try node.list("swaps").map { value throws(Failure) in
        ExerciseID(rawValue: try text(value))
      },
      sets: try node.list("sets").map(work), isSpread: node.field("spread") == .bool(true),
      sidePlan: try sidePlan(node),
      switching: try node.duration("switching"),
      restBetweenSets: try node.duration("restBetweenSets"), follow: follow)
  }

  private static func sidePlan(_ node: JSONValue) throws(Failure) -> SidePlan {
    if case .bool(true) = node.field("alternating") { return .alternating }
    if node.field("each") != nil { return .each(try sides(node.list("each"))) }
    if node.field("shared") != nil { return .shared(try sides(node.list("shared"))) }
    return .none
  }

  private static func sides(_ nodes: [JSONValue]) throws(Failure) -> [Side] {
    let sides = try nodes.map { node throws(Failure) in
      guard let side = Side(rawValue: try text(node)) else {
        throw Failure(reason: "a side that is not known here")
      }
      return side
    }
    guard !sides.isEmpty, Set(sides).count == sides.count else {
      throw Failure(reason: "sides that are none")
    }
    return sides
  }

  // MARK: - Movement

  private static func movement(_ node: JSONValue) throws(Failure) -> Movement {
    if let drill = node.field("drill") { return .drill(try self.drill(drill)) }
    guard case .text(let id) = node.field("exercise") else {
      throw Failure(reason: "a block without an exercise")
    }
    return .exercise(ExerciseID(rawValue: id))
  }

  private static func node(_ drill: AdHocExercise) -> JSONValue {
    let sides = Side.allCases.compactMap { side in
      drill.sideNames[side].map { (side.rawValue, JSONValue.text($0)) }
    }
    return object([
      ("name", .text(drill.name)), ("cue", text(drill.cue)), ("gaze", .text(drill.gaze.rawValue)),
      ("sideNames", sides.isEmpty ? nil : object(sides)),
    ])
  }

  private static func drill(_ node: JSONValue) throws(Failure) -> AdHocExercise {
    var sideNames: [Side: String] = [:]
    if let names = node.field("sideNames") {
      for side in Side.allCases where names.field(side.rawValue) != nil {
        sideNames[side] = try names.text(side.rawValue)
      }
    }
    return AdHocExercise(
      name: try node.text("name"), cue: try node.text("cue"), gaze: try node.word("gaze"),
      sideNames: sideNames)
  }

  // MARK: - SetPrescription

  private static func node(_ work: SetPrescription) -> JSONValue {
    if work == .open { return object([("open", .bool(true))]) }
    guard let (count, tempo) = work.paced else { return object([("hold", time(work.duration))]) }
    return object([
      (work.countedTempo == nil ? "repetitions" : "counted", .number(Double(count))),
      ("lift", time(tempo.lift)), ("hold", time(tempo.hold)), ("lower", time(tempo.lower)),
      ("pause", time(tempo.pause)),
    ])
  }

  private static func work(_ node: JSONValue) throws(Failure) -> SetPrescription {
    let tempo = Tempo(
      lift: try node.duration("lift"), hold: try node.duration("hold"),
      lower: try node.duration("lower"), pause: try node.duration("pause"))
    if node.field("repetitions") != nil {
      return .repetitions(try node.whole("repetitions", in: repetitions), tempo)
    }
    if node.field("counted") != nil {
      return .counted(try node.whole("counted", in: repetitions), tempo)
    }
    if case .bool(true) = node.field("open") { return .open }
    return .hold(tempo.hold)
  }

  // MARK: - Values

  /// An object of the fields that have a value.
  private static func object(_ fields: [(String, JSONValue?)]) -> JSONValue {
    var object = JSONObject()
    for (name, value) in fields { object[name] = value }
    return .object(object)
  }

  private static func time(_ duration: Duration) -> JSONValue? {
    duration == .zero ? nil : .number(Double(duration.milliseconds))
  }

  private static func text(_ text: String) -> JSONValue? { text.isEmpty ? nil : .text(text) }

  private static func texts(_ texts: [String]) -> JSONValue? {
    texts.isEmpty ? nil : .list(texts.map(JSONValue.text))
  }

  private static func text(_ node: JSONValue) throws(Failure) -> String {
    guard case .text(let text) = node else { throw Failure(reason: "an id is no text") }
    return text
  }
}
