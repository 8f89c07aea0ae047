import BackboneCore

/// How what is swapped in a plan is said, and why.
struct SwapWords {
  let catalogue: Catalogue
  /// What is available.
  let equipment: Set<Equipment>

  /// One line a swap, none twice.
  func lines(_ swaps: [Plan.Swap]) -> [String] {
    swaps.map { swap in
      let missing = missing([swap.from])
      let from = name(swap.from)
      if !swap.variant.isEmpty {
        return Words.Setup.variant(from, swap.variant, missing: missing)
      }
      return swap.to.map { Words.Setup.swap(from, to: name($0), missing: missing) }
        ?? Words.Setup.leftOut(from, missing: missing)
    }.withoutRepeats
  }

  /// What exercises need and the user doesn't have.
  func missing(_ exercises: [ExerciseID]) -> [[Equipment]] {
    exercises.compactMap(catalogue.exercise).flatMap { $0.missing(from: equipment) }
      .withoutRepeats
  }

  private func name(_ exercise: ExerciseID) -> String {
    catalogue.name(of: exercise) ?? exercise.rawValue
  }
}

extension Array where Element: Equatable {
  /// Each once, where it stands first.
  fileprivate var withoutRepeats: [Element] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
