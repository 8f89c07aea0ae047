extension Routine {
  /// What the id of a routine of one exercise begins with.
  private static let alone = "alone-"

  /// A routine of one exercise, by its doses; nil where none is known.
  package init?(alone exercise: Exercise) {
    guard !exercise.doses.isEmpty else { return nil }
    self.init(
      id: RoutineID(rawValue: Self.alone + exercise.id.rawValue), name: exercise.name,
      goal: "This exercise alone, as much as its dose asks for.",
      plans: exercise.doses.mapValues { Plan($0, of: exercise) }, sources: exercise.sources)
  }

  /// The exercise that a routine's id says it holds alone.
  package static func exercise(of id: RoutineID) -> ExerciseID? {
    guard id.rawValue.hasPrefix(alone) else { return nil }
    return ExerciseID(rawValue: String(id.rawValue.dropFirst(alone.count)))
  }
}

extension Plan {
  fileprivate init(_ dose: Dose, of exercise: Exercise) {
    self.init(
      prepare: .seconds(10), rounds: 1, restBetweenRounds: .zero,
      blocks: [Block(dose, of: exercise)])
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
    let digits = tempo.split(separator: "-").map(String.init)
    guard digits.count == 3 || digits.count == 4 else { return "" }
    let words =
      digits.count == 3
      ? ["\(digits[0]) s out", "\(digits[1]) s held", "\(digits[2]) s back"]
      : [
        "\(digits[2]) s up", "\(digits[3]) s held", "\(digits[0]) s down", "\(digits[1]) s rest",
      ]
    return words.filter { !$0.hasPrefix("0 ") }.joined(separator: ", ") + " (\(tempo))"
  }
}
