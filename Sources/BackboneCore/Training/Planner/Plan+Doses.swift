extension Plan {
  /// The plan with the doses of a training state on a day; an exercise that the state doesn't know
  /// keeps the routine's numbers, one that was stopped for pain is left out.
  ///
  /// A routine gives order, rests and sides. Where it has several rounds, each set of a dose is one
  /// round. Nil where nothing would be left.
  package func dosed(
    by state: TrainingState, at now: Timestamp, readiness: Readiness = .asUsual,
    _ exercise: (ExerciseID) -> Exercise?
  ) -> Plan? {
    var mostSets = 0
    let blocks = blocks.compactMap { block -> Block? in
      guard let id = block.exercise,
        let dose = state.dose(of: id, at: now, readiness: readiness)
      else { return block }
      guard dose.availability == .due else { return nil }
      mostSets = max(mostSets, dose.prescription.targets.count)
      return block.dosed(dose.prescription, of: exercise(id), isSpread: rounds > 1)
    }
    guard !blocks.isEmpty else { return nil }
    return Plan(
      prepare: prepare, rounds: rounds > 1 && mostSets > 0 ? mostSets : rounds,
      restBetweenRounds: restBetweenRounds, blocks: blocks)
  }
}

extension Block {
  /// The rest between two sets where the routine has only one.
  private static let usualRest = Duration.seconds(30)
  /// The tempo of repetitions where the routine has none.
  private static let usualTempo = Tempo(lift: .seconds(2), hold: .zero, lower: .seconds(2))

  /// The block with another dose.
  fileprivate func dosed(
    _ dose: Prescription, of exercise: Exercise?, isSpread: Bool
  ) -> Block {
    var block = self
    block.note = note(for: dose, of: exercise)
    block.sets = dosedSets(dose)
    block.isSpread = isSpread
    if restBetweenSets == .zero, sides.count < 2, sets.count == 1 {
      block.restBetweenSets = Self.usualRest
    }
    return block
  }

  private func dosedSets(_ dose: Prescription) -> [SetPrescription] {
    switch dose.work {
    case .holds(let sets, let seconds):
      let own = self.sets.compactMap { set in
        if case .hold(let length) = set { length } else { nil as Duration? }
      }
      return Array(repeating: .hold(Self.exact(seconds, among: own)), count: sets)
    case .repetitions(let counts, let hold):
      let usual = sets.lazy.compactMap(\.paced).first?.tempo ?? Self.usualTempo
      let tempo = Tempo(
        lift: usual.lift, hold: hold > 0 ? Self.exact(hold, among: [usual.hold]) : usual.hold,
        lower: usual.lower,
        pause: usual.pause)
      let isCounted = sets.first?.countedTempo != nil
      return counts.map { count in
        // A dose of an exercise that changes sides counts what one of them does.
        let all = count * repetitionsOfSet
        return isCounted ? .counted(all, tempo) : .repetitions(all, tempo)
      }
    }
  }

  /// A length of a dose, which counts whole seconds: the routine's own where it has the same.
  private static func exact(_ seconds: Int, among own: [Duration]) -> Duration {
    own.first { $0.components.seconds == Int64(seconds) } ?? .seconds(seconds)
  }

  /// How many repetitions of a set one repetition of a dose makes.
  package var repetitionsOfSet: Int {
    switch sidePlan {
    // What two sides share is one dose.
    case .none, .each, .shared: 1
    case .alternating: 2
    }
  }

  /// What is said beside the name: the variant of the dose, where the note named a variant or the
  /// dose has another one than the drawn.
  ///
  /// A part of the exercise stays that part, and a variant without a place in the ladder, such as
  /// one that needs less, stays as long as the dose is for the drawn one.
  private func note(for dose: Prescription, of exercise: Exercise?) -> String {
    guard let exercise, exercise.ladder.indices.contains(dose.variant) else { return note }
    let variant = exercise.variant(at: dose.variant)
    if exercise.parts.contains(note) { return note }
    if let named = exercise.variant(named: note),
      (named.step ?? exercise.ladderBase) == dose.variant
    {
      return note
    }
    if note.isEmpty, dose.variant == exercise.ladderBase { return note }
    return variant?.name ?? exercise.ladder[dose.variant]
  }
}
