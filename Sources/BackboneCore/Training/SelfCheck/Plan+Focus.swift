extension TrainingState {
  /// The exercises that answer the last self-check, the likeliest first.
  /// - Parameter symptoms: the records of the signs.
  package func focus(_ symptoms: [Symptom]) -> [ExerciseID] {
    checks.last?.value.result(symptoms).first ?? []
  }
}

extension Plan {
  /// A session gets no more exercises than this, and after the first none that makes it longer by
  /// more than a third.
  private static let mostInFocus = 2
  /// Time to set up the first of them.
  private static let setup = Duration.seconds(20)

  /// The plan with exercises that answer a self-check at its end, as far as it hasn't them already
  /// and they can be done with what there is.
  /// - Returns: the plan, and what was added to it.
  package func focused(
    on wanted: [ExerciseID], at level: Level, with equipment: Set<Equipment>,
    _ exercise: (ExerciseID) -> Exercise?
  ) -> (plan: Plan, added: [ExerciseID]) {
    let own = Set(blocks.compactMap(\.exercise))
    let added = wanted.filter { !own.contains($0) }.compactMap(exercise)
      .filter { $0.parts.isEmpty && $0.isPossible(with: equipment) }
      .compactMap { exercise in exercise.dose(nearest: level).map { (exercise, $0) } }
      .prefix(Self.mostInFocus)
    var whole = self
    var names: [ExerciseID] = []
    for (exercise, dose) in added {
      let longer = whole.adding(Block(dose, of: exercise).spread(over: rounds))
      guard longer.blocks.count <= RoutineLimits.blocks.upperBound,
        longer.setCount <= RoutineLimits.setsOfSession,
        names.isEmpty || longer.length * 3 <= length * 4
      else { break }
      whole = longer
      names.append(exercise.id)
    }
    return (whole, names)
  }

  private var length: Duration { Timeline(self, of: "", level: .beginner).total }

  private func adding(_ block: Block) -> Plan {
    guard var last = blocks.last else { return self }
    if last.follow == .nothing { last.follow = .move(Self.setup) }
    return Plan(
      prepare: prepare, rounds: rounds, restBetweenRounds: restBetweenRounds,
      blocks: blocks.dropLast() + [last, block])
  }
}

extension Exercise {
  /// The dose of a level, or of the next one below it that has one.
  fileprivate func dose(nearest level: Level) -> Dose? {
    Level.allCases.filter { $0 <= level }.reversed().lazy.compactMap { self.doses[$0] }.first
  }
}

extension Block {
  /// The block with one set a round, where there are several rounds.
  fileprivate func spread(over rounds: Int) -> Block {
    guard rounds > 1 else { return self }
    var block = self
    block.sets = Array(sets.prefix(rounds))
    block.isSpread = true
    return block
  }
}
