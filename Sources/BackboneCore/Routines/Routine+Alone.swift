extension Routine {
  /// What the id of a routine of one exercise begins with.
  private static let alone = "alone-"
  /// The same where it is held without a planned end.
  private static let open = "open-"

  /// A routine of one exercise, by its doses; nil where none is known.
  package init?(alone exercise: Exercise) {
    guard !exercise.doses.isEmpty else { return nil }
    self.init(
      id: RoutineID(rawValue: Self.alone + exercise.id.rawValue), name: exercise.name,
      goal: Words.Doses.alone,
      plans: exercise.doses.mapValues { Plan($0, of: exercise) }, sources: exercise.sources)
  }

  /// A routine of one hold that lasts until the user ends it; nil where the exercise is no hold.
  package init?(open exercise: Exercise) {
    switch exercise.mode {
    case .hold, .stretch: break
    // Repeated holds are short for a reason.
    case .holdRepetitions, .repetitions, .load, .mobility: return nil
    }
    let isSided = !exercise.sideNames.isEmpty
    let block = Block(
      .exercise(exercise.id), sets: [.open], sidePlan: isSided ? .each(Side.allCases) : .none,
      switching: isSided ? .seconds(5) : .zero)
    let plan = Plan(
      prepare: .seconds(10), rounds: 1, restBetweenRounds: .zero, blocks: [block])
    self.init(
      id: RoutineID(rawValue: Self.open + exercise.id.rawValue),
      name: Words.Doses.open(exercise.name), goal: Words.Doses.openGoal,
      plans: Dictionary(uniqueKeysWithValues: Level.allCases.map { ($0, plan) }),
      sources: exercise.sources)
  }

  /// The routine of one exercise that an id stands for; nil where it stands for none.
  package init?(alone id: RoutineID, exercise: (ExerciseID) -> Exercise?) {
    func named(after prefix: String) -> Exercise? {
      guard id.rawValue.hasPrefix(prefix) else { return nil }
      return exercise(ExerciseID(rawValue: String(id.rawValue.dropFirst(prefix.count))))
    }
    if let exercise = named(after: Self.alone) {
      self.init(alone: exercise)
    } else if let exercise = named(after: Self.open) {
      self.init(open: exercise)
    } else {
      return nil
    }
  }
}

extension Plan {
  fileprivate init(_ dose: Dose, of exercise: Exercise) {
    let block = Block(dose, of: exercise)
    guard !exercise.parts.isEmpty, let set = block.sets.first else {
      self.init(prepare: .seconds(10), rounds: 1, restBetweenRounds: .zero, blocks: [block])
      return
    }
    // A round is a set: all parts, one after the other.
    self.init(
      prepare: .seconds(10), rounds: block.sets.count, restBetweenRounds: block.restBetweenSets,
      blocks: exercise.parts.map { part in
        Block(
          block.movement, note: part, sets: [set], sidePlan: block.sidePlan,
          switching: block.switching, follow: .move(.seconds(5)))
      })
  }
}

extension Block {
  /// As much of an exercise as a dose asks for.
  package init(_ dose: Dose, of exercise: Exercise) {
    let plan = dose.sidePlan(isSided: !exercise.sideNames.isEmpty)
    let tempo = exercise.tempo(holding: dose.hold)
    let sets: [SetPrescription] =
      dose.repetitions.isEmpty
      ? Array(repeating: .hold(.seconds(dose.hold)), count: dose.holds)
      : dose.repetitions.map { .repetitions(plan == .alternating ? 2 * $0 : $0, tempo) }
    self.init(
      .exercise(exercise.id), note: dose.note, sets: sets, sidePlan: plan,
      switching: plan.sides.isEmpty ? .zero : .seconds(5), restBetweenSets: .seconds(dose.rest))
  }
}

extension Dose {
  fileprivate func sidePlan(isSided: Bool) -> SidePlan {
    switch sides {
    case .each: isSided ? .each(Side.allCases) : .none
    case .shared: .shared(Side.allCases)
    case .alternating: .alternating
    case .together: .none
    }
  }
}

extension Exercise {
  /// How fast it is repeated.
  /// - Parameter hold: seconds that the dose asks to hold; 0 leaves that to the tempo.
  package func tempo(holding hold: Int = 0) -> Tempo {
    let digits = tempo.split(separator: "-").compactMap { Int($0) }
    switch digits.count {
    case 3:
      return Tempo(
        lift: .seconds(digits[0]), hold: .seconds(hold > 0 ? hold : digits[1]),
        lower: .seconds(digits[2]))
    case 4:
      return Tempo(
        lift: .seconds(digits[2]), hold: .seconds(hold > 0 ? hold : digits[3]),
        lower: .seconds(digits[0]), pause: .seconds(digits[1]))
    // As slow as most repetitions are: up in two seconds and down in two.
    default: return Tempo(lift: .seconds(2), hold: .seconds(hold), lower: .seconds(2))
    }
  }

  /// The tempo in words; empty where there is none.
  package var tempoWords: String {
    let digits = tempo.split(separator: "-").compactMap { Int($0) }
    switch digits.count {
    case 3: return Words.Tempo.steps(move: digits[0], hold: digits[1], back: digits[2], rest: 0)
    case 4:
      return Words.Tempo.steps(
        move: digits[2], hold: digits[3], back: digits[0], rest: digits[1])
    default: return ""
    }
  }
}
