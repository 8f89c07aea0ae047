import BackboneCore

/// How what is swapped in a plan is said, and why.
struct SwapWords {
  let catalogue: Catalogue
  /// What is at hand.
  let equipment: Set<Equipment>

  /// One line a swap, none twice: "no cable: Face pull becomes Band pull-apart".
  func lines(_ swaps: [Plan.Swap]) -> [String] {
    swaps.map { swap in
      let missing = missing([swap.from])
      let from = name(swap.from)
      if let to = swap.to { return "\(missing): \(from) becomes \(name(to))" }
      return "left out: \(from) (\(missing))"
    }.withoutRepeats
  }

  /// What of the needs of exercises is not at hand: "no cable, no dumbbell or kettlebell".
  func missing(_ exercises: [ExerciseID]) -> String {
    exercises.compactMap(catalogue.exercise).flatMap(\.equipment)
      .filter { equipment.isDisjoint(with: $0) }
      .map { "no " + $0.anyOf }
      .withoutRepeats.joined(separator: ", ")
  }

  private func name(_ exercise: ExerciseID) -> String {
    catalogue.name(of: exercise) ?? exercise.rawValue
  }
}

extension [String] {
  /// Each once, where it stands first.
  fileprivate var withoutRepeats: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
