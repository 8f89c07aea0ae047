internal import BackboneCore

extension Routine {
  /// A routine as its file writes it.
  init(_ record: RecordReader, known: Known) {
    self.init(
      id: RoutineID(rawValue: record.id()),
      name: record.text("name"),
      goal: record.text("goal"),
      equipment: record.texts("equipment"),
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
      prepare: record.seconds("prepare"),
      rounds: record.integer("rounds", in: 1...50),
      restBetweenRounds: record.secondsIfAny("restBetweenRounds"),
      blocks: record.objects("blocks", count: 1...50) { Block($0, known: known) })
  }
}

extension Block {
  fileprivate init(_ record: RecordReader, known: Known) {
    let id = record.text("exercise")
    let exercise = known.exercises[ExerciseID(rawValue: id)]
    if exercise == nil, !id.isEmpty {
      record.problem("exercise", "there is no exercise \"\(id)\"")
    }
    let sides: [Side] = record.has("sides") ? record.choices("sides") : []
    if let exercise, !sides.isEmpty, exercise.sideNames.isEmpty {
      record.problem("sides", "\"\(id)\" has no sides")
    }
    if Set(sides).count < sides.count { record.problem("sides", "a side is named twice") }
    self.init(
      exercise: ExerciseID(rawValue: id),
      sets: record.objects("sets", count: 1...20, read: Work.init),
      sides: sides,
      switching: record.secondsIfAny("switching"),
      restBetweenSets: record.secondsIfAny("restBetweenSets"),
      follow: record.objectIfAny("follow", read: Follow.init) ?? .nothing)
  }
}

extension Work {
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
    self = .repetitions(
      record.integer("repetitions", in: 1...100),
      Tempo(
        lift: record.seconds("lift"), hold: hold, lower: record.seconds("lower"),
        pause: record.secondsIfAny("pause")))
  }
}

extension Follow {
  fileprivate init(_ record: RecordReader) {
    if record.has("move") {
      self = .move(record.seconds("move"))
    } else {
      self = .rest(record.seconds("rest"))
    }
  }
}
