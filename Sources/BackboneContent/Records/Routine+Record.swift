internal import BackboneCore

extension Routine {
  /// A routine as its file writes it.
  init(_ record: RecordReader, known: RecordIndex) {
    self.init(
      id: RoutineID(rawValue: record.id()),
      name: record.text("name"),
      goal: record.text("goal"),
      plans: Self.plans(record, known: known),
      sources: record.ids("sources", of: "source", among: known.sources))
  }

  /// The plans of the levels that the routine has, at least one.
  private static func plans(_ record: RecordReader, known: RecordIndex) -> [Level: Plan] {
    let plans = record.object("plans") { plans in
      let levels = Level.allCases.filter { plans.has($0.rawValue) }
      if levels.isEmpty { plans.problem(nil, Words.Records.needsLevel) }
      return levels.compactMap { level in
        plans.object(level.rawValue) { Plan($0, known: known) }.map { (level, $0) }
      }
    }
    return Dictionary(uniqueKeysWithValues: plans ?? [])
  }

  /// The routine as its file writes it.
  var record: JSONValue {
    .object(
      JSONObject(leavingOutNil: [
        "id": .text(id.rawValue),
        "name": .text(name),
        "goal": .text(goal),
        "plans": .object(
          plans.sorted { $0.key < $1.key }.reduce(into: JSONObject()) { object, entry in
            object[entry.key.rawValue] = entry.value.record
          }),
        "sources": .list(sources.map { .text($0.rawValue) }),
      ]))
  }
}

extension Plan {
  fileprivate init(_ record: RecordReader, known: RecordIndex) {
    self.init(
      prepare: record.break("prepare"),
      rounds: record.integer("rounds", in: RoutineLimits.rounds),
      restBetweenRounds: record.optionalBreak("restBetweenRounds"),
      blocks: record.objects("blocks", count: RoutineLimits.blocks) { Block($0, known: known) })
    if setCount > RoutineLimits.setsOfSession {
      record.problem(
        nil, Words.Records.tooManySets(setCount, most: RoutineLimits.setsOfSession))
    }
  }

  fileprivate var record: JSONValue {
    .object(
      JSONObject(leavingOutNil: [
        "prepare": .number(prepare.decimalSeconds),
        "rounds": .number(Double(rounds)),
        "restBetweenRounds": restBetweenRounds.unlessZero,
        "blocks": .list(blocks.map(\.record)),
      ]))
  }
}

extension Block {
  fileprivate init(_ record: RecordReader, known: RecordIndex) {
    let movement = Movement(record, known: known)
    let sets = record.objects("sets", count: RoutineLimits.sets, read: SetPrescription.init)
    let block = Block(
      movement,
      note: record.optionalText("note"),
      swaps: record.has("swap")
        ? record.ids("swap", of: "exercise", among: Set(known.exercises.keys)) : [],
      sets: sets,
      sidePlan: Self.sidePlan(record, sets),
      switching: record.optionalBreak("switching"),
      restBetweenSets: record.optionalBreak("restBetweenSets"),
      follow: record.optionalObject("follow", read: Transition.init) ?? .nothing)
    block.check(record, known)
    self = block
  }

  private static func sidePlan(_ record: RecordReader, _ sets: [SetPrescription]) -> SidePlan {
    let sides: [Side] = record.has("sides") ? record.choices("sides") : []
    if Set(sides).count < sides.count { record.problem("sides", Words.Records.sideTwice) }
    let isShared = record.bool("shared")
    if isShared {
      if sides.count < 2 { record.problem("shared", Words.Records.needsTwoSides) }
      if sets.contains(where: { $0.paced.map { $0.count < 2 } ?? false }) {
        record.problem("shared", Words.Records.oneCannotBeShared)
      }
    }
    guard record.bool("alternating") else {
      return sides.isEmpty ? .none : isShared ? .shared(sides) : .each(sides)
    }
    if !sides.isEmpty { record.problem("alternating", Words.Records.instead) }
    if sets.contains(where: { $0.paced == nil }) {
      record.problem("alternating", Words.Records.holdCannotAlternate)
    }
    return .alternating
  }

  /// Whether the exercises have the sides that the block asks for.
  private func check(_ record: RecordReader, _ known: RecordIndex) {
    if sidePlan != .none, let hasSides = movement.hasSides(known), !hasSides {
      record.problem(
        sidePlan == .alternating ? "alternating" : "sides",
        "\"\(movement.id.rawValue)\" has no sides")
    }
    guard let exercise else {
      if !swaps.isEmpty { record.problem("swap", Words.Records.drillNeedsNoSwap) }
      return
    }
    for (index, swap) in swaps.enumerated() {
      if swap == exercise {
        record.problem("swap[\(index)]", Words.Records.isItself(swap.rawValue))
      } else if let other = known.exercises[swap], !canSwap(for: other) {
        record.problem("swap[\(index)]", Words.Records.sidesDoNotFit(swap.rawValue))
      }
    }
  }

  fileprivate var record: JSONValue {
    var record = movement.record
    if !note.isEmpty { record["note"] = .text(note) }
    if !swaps.isEmpty { record["swap"] = .list(swaps.map { .text($0.rawValue) }) }
    record["sets"] = .list(sets.map(\.record))
    if !sides.isEmpty { record["sides"] = .list(sides.map { .text($0.rawValue) }) }
    switch sidePlan {
    case .none, .each: break
    case .shared: record["shared"] = .bool(true)
    case .alternating: record["alternating"] = .bool(true)
    }
    record["switching"] = switching.unlessZero
    record["restBetweenSets"] = restBetweenSets.unlessZero
    record["follow"] = follow.record
    return .object(record)
  }
}

extension Movement {
  /// The exercise or the drill of a block.
  fileprivate init(_ record: RecordReader, known: RecordIndex) {
    if record.has("drill") {
      let drill = record.object("drill", read: AdHocExercise.init)
      self = .drill(drill ?? AdHocExercise(name: "", cue: "", gaze: .upright))
      if known.exercises[id] != nil {
        record.problem("drill.name", Words.Records.isInGuide(id.rawValue))
      }
      return
    }
    let name = record.text("exercise")
    self = .exercise(ExerciseID(rawValue: name))
    if known.exercises[id] == nil, !name.isEmpty {
      record.problem("exercise", Words.Records.unknown("exercise", name))
    }
  }

  /// Whether the sides have names; nil for an exercise that is not known.
  fileprivate func hasSides(_ known: RecordIndex) -> Bool? {
    switch self {
    case .exercise(let id): known.exercises[id].map { !$0.sideNames.isEmpty }
    case .drill(let drill): !drill.sideNames.isEmpty
    }
  }

  fileprivate var record: JSONObject {
    switch self {
    case .exercise(let id): ["exercise": .text(id.rawValue)]
    case .drill(let drill): ["drill": drill.record]
    }
  }
}

extension AdHocExercise {
  fileprivate init(_ record: RecordReader) {
    self.init(
      name: record.text("name"), cue: record.text("cue"), gaze: record.choice("gaze"),
      sideNames: record.sideNames())
    // The log knows it by this.
    if !hasID, !name.isEmpty {
      record.problem("name", Words.Records.needsLetters)
    }
  }

  fileprivate var record: JSONValue {
    var record: JSONObject = [
      "name": .text(name), "cue": .text(cue), "gaze": .text(gaze.rawValue),
    ]
    if !sideNames.isEmpty {
      record["sideNames"] = .object(
        Side.allCases.reduce(into: JSONObject()) { names, side in
          names[side.rawValue] = sideNames[side].map { .text($0) }
        })
    }
    return .object(record)
  }
}

extension SetPrescription {
  fileprivate init(_ record: RecordReader) {
    guard !record.has("open") else {
      if !record.bool("open") { record.problem("open", Words.Records.openIsTrue) }
      self = .open
      return
    }
    guard record.has("repetitions") else {
      self = .hold(record.seconds("hold"))
      return
    }
    let hold = record.optionalSeconds("hold")
    if hold > RoutineLimits.repeatedHold.upperBound {
      let limit = TimeText.seconds(RoutineLimits.repeatedHold.upperBound)
      record.problem("hold", Words.Records.holdTooLong(limit))
    }
    let count = record.integer("repetitions", in: RoutineLimits.repetitions)
    let tempo = Tempo(
      lift: record.seconds("lift"), hold: hold, lower: record.seconds("lower"),
      pause: record.optionalSeconds("pause"))
    self = record.bool("counted") ? .counted(count, tempo) : .repetitions(count, tempo)
  }

  fileprivate var record: JSONValue {
    switch self {
    case .open: .object(["open": .bool(true)])
    case .hold(let duration): .object(["hold": .number(duration.decimalSeconds)])
    case .repetitions(let count, let tempo): .object(Self.record(count, tempo))
    case .counted(let count, let tempo): .object(Self.record(count, tempo, isCounted: true))
    }
  }

  private static func record(
    _ count: Int, _ tempo: Tempo, isCounted: Bool = false
  ) -> JSONObject {
    JSONObject(leavingOutNil: [
      "repetitions": .number(Double(count)),
      "lift": .number(tempo.lift.decimalSeconds),
      "hold": tempo.hold.unlessZero,
      "lower": .number(tempo.lower.decimalSeconds),
      "pause": tempo.pause.unlessZero,
      "counted": isCounted ? .bool(true) : nil,
    ])
  }
}

extension Transition {
  fileprivate init(_ record: RecordReader) {
    if record.has("move") {
      self = .move(record.break("move"))
    } else {
      self = .rest(record.break("rest"))
    }
  }

  /// Nil for nothing, which records leave out.
  fileprivate var record: JSONValue? {
    switch self {
    case .nothing: nil
    case .rest(let time): .object(["rest": .number(time.decimalSeconds)])
    case .move(let time): .object(["move": .number(time.decimalSeconds)])
    }
  }
}

extension Duration {
  /// Seconds; nil for none, which records leave out.
  fileprivate var unlessZero: JSONValue? { self == .zero ? nil : .number(decimalSeconds) }
}
