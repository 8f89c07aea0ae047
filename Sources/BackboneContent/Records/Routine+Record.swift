internal import BackboneCore

extension Routine {
  /// A routine as its file writes it.
  init(_ record: RecordReader, known: Known) {
    self.init(
      id: RoutineID(rawValue: record.id()),
      name: record.text("name"),
      goal: record.text("goal"),
      plans: Self.plans(record, known: known),
      sources: record.ids("sources", of: "source", among: known.sources))
  }

  /// The plans of the levels that the routine has, at least one.
  private static func plans(_ record: RecordReader, known: Known) -> [Level: Plan] {
    let plans = record.object("plans") { plans in
      let levels = Level.allCases.filter { plans.has($0.rawValue) }
      if levels.isEmpty { plans.problem(nil, "must have a plan for at least one level") }
      return levels.compactMap { level in
        plans.object(level.rawValue) { Plan($0, known: known) }.map { (level, $0) }
      }
    }
    return Dictionary(uniqueKeysWithValues: plans ?? [])
  }
}

extension Plan {
  fileprivate init(_ record: RecordReader, known: Known) {
    self.init(
      prepare: record.break("prepare"),
      rounds: record.integer("rounds", in: 1...50),
      restBetweenRounds: record.breakIfAny("restBetweenRounds"),
      blocks: record.objects("blocks", count: 1...50) { Block($0, known: known) })
  }
}

extension Block {
  fileprivate init(_ record: RecordReader, known: Known) {
    let movement = Movement(record, known: known)
    let sets = record.objects("sets", count: 1...20, read: SetPrescription.init)
    let block = Block(
      movement,
      note: record.textIfAny("note"),
      swaps: record.has("swap")
        ? record.ids("swap", of: "exercise", among: Set(known.exercises.keys)) : [],
      sets: sets,
      sidePlan: Self.sidePlan(record, sets),
      switching: record.breakIfAny("switching"),
      restBetweenSets: record.breakIfAny("restBetweenSets"),
      follow: record.objectIfAny("follow", read: Transition.init) ?? .nothing)
    block.check(record, known)
    self = block
  }

  private static func sidePlan(_ record: RecordReader, _ sets: [SetPrescription]) -> SidePlan {
    let sides: [Side] = record.has("sides") ? record.choices("sides") : []
    if Set(sides).count < sides.count { record.problem("sides", "a side is named twice") }
    let isShared = record.flagIfAny("shared")
    if isShared {
      if sides.count < 2 { record.problem("shared", "needs two sides") }
      if sets.contains(where: { $0.paced.map { $0.count < 2 } ?? false }) {
        record.problem("shared", "one repetition cannot be shared")
      }
    }
    guard record.flagIfAny("alternating") else {
      return sides.isEmpty ? .none : isShared ? .shared(sides) : .each(sides)
    }
    if !sides.isEmpty { record.problem("alternating", "takes the place of \"sides\"") }
    if sets.contains(where: { $0.paced == nil }) {
      record.problem("alternating", "a plain hold has no repetitions to change sides with")
    }
    return .alternating
  }

  /// Whether the exercises have the sides that the block asks for.
  private func check(_ record: RecordReader, _ known: Known) {
    if sidePlan != .none, let hasSides = movement.hasSides(known), !hasSides {
      record.problem(
        sidePlan == .alternating ? "alternating" : "sides",
        "\"\(movement.id.rawValue)\" has no sides")
    }
    guard let exercise else {
      if !swaps.isEmpty { record.problem("swap", "a drill needs none") }
      return
    }
    for (index, swap) in swaps.enumerated() {
      if swap == exercise {
        record.problem("swap[\(index)]", "\"\(swap.rawValue)\" is the exercise itself")
      } else if let other = known.exercises[swap], !canSwap(for: other) {
        record.problem("swap[\(index)]", "the sides of \"\(swap.rawValue)\" do not fit")
      }
    }
  }
}

extension Movement {
  /// The exercise or the drill of a block.
  fileprivate init(_ record: RecordReader, known: Known) {
    if record.has("drill") {
      let drill = record.object("drill", read: AdHocExercise.init)
      self = .drill(drill ?? AdHocExercise(name: "", cue: "", gaze: .upright))
      if known.exercises[id] != nil {
        record.problem("drill.name", "\"\(id.rawValue)\" is an exercise of the guide")
      }
      return
    }
    let name = record.text("exercise")
    self = .exercise(ExerciseID(rawValue: name))
    if known.exercises[id] == nil, !name.isEmpty {
      record.problem("exercise", "there is no exercise \"\(name)\"")
    }
  }

  /// Whether the sides have names; nil for an exercise that is not known.
  fileprivate func hasSides(_ known: Known) -> Bool? {
    switch self {
    case .exercise(let id): known.exercises[id].map { !$0.sideNames.isEmpty }
    case .drill(let drill): !drill.sideNames.isEmpty
    }
  }
}

extension AdHocExercise {
  fileprivate init(_ record: RecordReader) {
    self.init(
      name: record.text("name"), cue: record.text("cue"), gaze: record.choice("gaze"),
      sideNames: record.sideNames())
    // The log knows it by this.
    if id.rawValue.isEmpty, !name.isEmpty {
      record.problem("name", "must have letters from a to z")
    }
  }
}

extension SetPrescription {
  /// The longest hold within repetitions; the McGill-type drills are never held longer.
  private static let longestHold = Duration.seconds(10)

  fileprivate init(_ record: RecordReader) {
    guard record.has("repetitions") else {
      self = .hold(record.seconds("hold"))
      return
    }
    let hold = record.secondsIfAny("hold")
    if hold > Self.longestHold {
      record.problem("hold", "a repeated hold is at most 10 seconds")
    }
    let count = record.integer("repetitions", in: 1...100)
    let tempo = Tempo(
      lift: record.seconds("lift"), hold: hold, lower: record.seconds("lower"),
      pause: record.secondsIfAny("pause"))
    self = record.flagIfAny("counted") ? .counted(count, tempo) : .repetitions(count, tempo)
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
}
