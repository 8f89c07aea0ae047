internal import BackboneCore

/// A plan as the journal keeps it: JSON, all times in milliseconds, what is nothing left out.
enum PlanText {
  /// The text of a plan.
  static func write(_ plan: Plan) -> String { node(plan).line }

  /// The plan of a text.
  /// - Throws: `JSONNode.Failure` where it is not one that `write` wrote.
  static func read(_ text: String, _ connection: borrowing Connection) throws -> Plan {
    try plan(try JSONNode.read(text, connection))
  }

  // More than any routine may have; they keep a damaged text from using up time and memory.
  private static let rounds = 1...100
  private static let repetitions = 0...100_000
  private static let mostSets = 1_000_000

  // MARK: - Plan

  private static func node(_ plan: Plan) -> JSONNode {
    object([
      ("prepare", time(plan.prepare)), ("rounds", .integer(Int64(plan.rounds))),
      ("restBetweenRounds", time(plan.restBetweenRounds)),
      ("blocks", .list(plan.blocks.map(node))),
    ])
  }

  private static func plan(_ node: JSONNode) throws -> Plan {
    let plan = Plan(
      prepare: try node.duration("prepare"), rounds: try node.whole("rounds", in: rounds),
      restBetweenRounds: try node.duration("restBetweenRounds"),
      blocks: try node.list("blocks").map(block))
    let sets = plan.blocks.reduce(0) { $0 + $1.sets.count * max(1, $1.sides.count) }
    guard sets * plan.rounds <= mostSets else {
      throw JSONNode.Failure(reason: "more than \(mostSets) sets")
    }
    return plan
  }

  // MARK: - Block

  private static func node(_ block: Block) -> JSONNode {
    var fields: [(String, JSONNode?)] = []
    switch block.movement {
    case .exercise(let id): fields.append(("exercise", .text(id.rawValue)))
    case .drill(let drill): fields.append(("drill", node(drill)))
    }
    fields += [
      ("note", text(block.note)), ("swaps", texts(block.swaps.map(\.rawValue))),
      ("sets", .list(block.sets.map(node))),
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
    case .rest(let length): fields.append(("rest", .integer(length.milliseconds)))
    case .move(let length): fields.append(("move", .integer(length.milliseconds)))
    }
    return object(fields)
  }

  private static func block(_ node: JSONNode) throws -> Block {
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
      swaps: try node.list("swaps").map { ExerciseID(rawValue: try text($0)) },
      sets: try node.list("sets").map(work), sidePlan: try sidePlan(node),
      switching: try node.duration("switching"),
      restBetweenSets: try node.duration("restBetweenSets"), follow: follow)
  }

  private static func sidePlan(_ node: JSONNode) throws -> SidePlan {
    if case .bool(true) = node.field("alternating") { return .alternating }
    if node.field("each") != nil { return .each(try sides(node.list("each"))) }
    if node.field("shared") != nil { return .shared(try sides(node.list("shared"))) }
    return .none
  }

  private static func sides(_ nodes: [JSONNode]) throws -> [Side] {
    let sides = try nodes.map { node in
      guard let side = Side(rawValue: try text(node)) else {
        throw JSONNode.Failure(reason: "a side that is not known here")
      }
      return side
    }
    guard !sides.isEmpty, Set(sides).count == sides.count else {
      throw JSONNode.Failure(reason: "sides that are none")
    }
    return sides
  }

  // MARK: - Movement

  private static func movement(_ node: JSONNode) throws -> Movement {
    if let drill = node.field("drill") { return .drill(try self.drill(drill)) }
    guard case .text(let id) = node.field("exercise") else {
      throw JSONNode.Failure(reason: "a block without an exercise")
    }
    return .exercise(ExerciseID(rawValue: id))
  }

  private static func node(_ drill: AdHocExercise) -> JSONNode {
    let sides = Side.allCases.compactMap { side in
      drill.sideNames[side].map { (side.rawValue, JSONNode.text($0)) }
    }
    return object([
      ("name", .text(drill.name)), ("cue", text(drill.cue)), ("gaze", .text(drill.gaze.rawValue)),
      ("sideNames", sides.isEmpty ? nil : object(sides)),
    ])
  }

  private static func drill(_ node: JSONNode) throws -> AdHocExercise {
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

  private static func node(_ work: SetPrescription) -> JSONNode {
    guard let (count, tempo) = work.paced else { return object([("hold", time(work.duration))]) }
    return object([
      (work.countedTempo == nil ? "repetitions" : "counted", .integer(Int64(count))),
      ("lift", time(tempo.lift)), ("hold", time(tempo.hold)), ("lower", time(tempo.lower)),
      ("pause", time(tempo.pause)),
    ])
  }

  private static func work(_ node: JSONNode) throws -> SetPrescription {
    let tempo = Tempo(
      lift: try node.duration("lift"), hold: try node.duration("hold"),
      lower: try node.duration("lower"), pause: try node.duration("pause"))
    if node.field("repetitions") != nil {
      return .repetitions(try node.whole("repetitions", in: repetitions), tempo)
    }
    if node.field("counted") != nil {
      return .counted(try node.whole("counted", in: repetitions), tempo)
    }
    return .hold(tempo.hold)
  }

  // MARK: - Values

  /// An object of the fields that have a value.
  private static func object(_ fields: [(String, JSONNode?)]) -> JSONNode {
    .object(fields.compactMap { name, value in value.map { (name, $0) } })
  }

  private static func time(_ duration: Duration) -> JSONNode? {
    duration == .zero ? nil : .integer(duration.milliseconds)
  }

  private static func text(_ text: String) -> JSONNode? { text.isEmpty ? nil : .text(text) }

  private static func texts(_ texts: [String]) -> JSONNode? {
    texts.isEmpty ? nil : .list(texts.map(JSONNode.text))
  }

  private static func text(_ node: JSONNode) throws -> String {
    guard case .text(let text) = node else { throw JSONNode.Failure(reason: "an id is no text") }
    return text
  }
}
