/// What a plan needs, and what it becomes where something of that is not at hand.
extension Plan {
  /// A block's exercise and what takes its place.
  package struct Swap: Hashable, Sendable {
    package let from: ExerciseID
    /// Nil where nothing could, and the block is left out; the same exercise for a variant of it.
    package let to: ExerciseID?
    /// The variant that needs less; empty where another exercise takes its place.
    package let variant: String

    /// A swap.
    package init(from: ExerciseID, to: ExerciseID?, variant: String = "") {
      self.from = from
      self.to = to
      self.variant = variant
    }
  }

  /// What the exercises need: something of every entry; the mat first, nothing twice.
  ///
  /// Alternatives go unsaid where one of them is needed anyway.
  package func equipment(_ exercise: (ExerciseID) -> Exercise?) -> [[Equipment]] {
    var needs: [[Equipment]] = []
    for need in blocks.flatMap({ $0.needs(exercise) })
    where !needs.contains(where: { Set($0) == Set(need) }) {
      needs.append(need)
    }
    let said = needs.filter { need in
      !needs.contains { Set($0).isStrictSubset(of: need) }
    }
    return said.filter { $0 == [.mat] } + said.filter { $0 != [.mat] }
  }

  /// The plan with what is at hand, and what had to be swapped for that; nil when nothing is left.
  ///
  /// Sets and times stay. A variant that needs less goes before another exercise, and that is done
  /// in the variant of its dose for the level; of one with parts each block does another part. A
  /// block that can be neither done nor swapped is left out with what follows it.
  package func adapted(
    to equipment: Set<Equipment>, at level: Level, _ exercise: (ExerciseID) -> Exercise?
  ) -> (plan: Plan, swaps: [Swap])? {
    var swaps: [Swap] = []
    let blocks = blocks.compactMap { block -> Block? in
      guard let id = block.exercise else { return block }
      let isKnown = exercise(id) != nil
      if isKnown, block.needs(exercise).areMet(with: equipment) { return block }
      if let variant = exercise(id)?.variants.first(where: {
        $0.equipment?.areMet(with: equipment) == true
      }) {
        swaps.append(Swap(from: id, to: id, variant: variant.name))
        return block.varied(by: variant)
      }
      let candidates = block.swaps.compactMap(exercise).filter { $0.isPossible(with: equipment) }
      let swapped = candidates.lazy.compactMap { candidate in
        let before = swaps.count { $0.to == candidate.id }
        return block.swapped(for: candidate, note: candidate.note(at: level, turn: before))
      }.first
      swaps.append(Swap(from: id, to: swapped?.exercise))
      return swapped
    }
    guard !blocks.isEmpty else { return nil }
    let plan = Plan(
      prepare: prepare, rounds: rounds, restBetweenRounds: restBetweenRounds, blocks: blocks)
    return (plan, swaps)
  }
}

extension Block {
  /// Whether an exercise can be done with these sets on these sides, in the same time.
  package func canSwap(for exercise: Exercise) -> Bool {
    swapped(for: exercise, note: "") != nil
  }

  /// What its exercise needs, or the variant that its note names.
  fileprivate func needs(_ exercise: (ExerciseID) -> Exercise?) -> [[Equipment]] {
    let exercise = self.exercise.flatMap(exercise)
    return exercise?.variant(named: note)?.equipment ?? exercise?.equipment ?? []
  }

  /// The block with a variant of its exercise.
  fileprivate func varied(by variant: Exercise.Variant) -> Block {
    var block = self
    block.note = variant.name
    return block
  }

  /// The block with another exercise; nil where its sides do not fit.
  ///
  /// Where a block without sides gets an exercise with sides, these change with every repetition.
  fileprivate func swapped(for exercise: Exercise, note: String) -> Block? {
    let hasSides = !exercise.sideNames.isEmpty
    var block = self
    block.movement = .exercise(exercise.id)
    block.note = note
    switch sidePlan {
    case .none:
      guard !hasSides || sets.allSatisfy({ $0.paced != nil }) else { return nil }
      block.sidePlan = hasSides ? .alternating : .none
    case .each, .shared, .alternating:
      guard hasSides else { return nil }
    }
    return block
  }
}

extension Exercise {
  /// The variant that takes the place of another exercise: that of the dose for a level, or of an
  /// exercise with parts the one whose turn it is.
  fileprivate func note(at level: Level, turn: Int) -> String {
    guard parts.isEmpty else { return parts[turn % parts.count] }
    return variant(named: doses[level]?.note ?? "")?.name ?? ""
  }
}

extension [[Equipment]] {
  /// Whether something of every entry is at hand.
  fileprivate func areMet(with equipment: Set<Equipment>) -> Bool {
    allSatisfy { !equipment.isDisjoint(with: $0) }
  }
}
