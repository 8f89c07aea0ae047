extension ProgressionRule {
  /// The rule of an exercise: the known one, with the ladder of its record; for the user's own one
  /// that follows from its mode and doses.
  ///
  /// Nil where the record has no dose to begin with.
  package init?(_ exercise: Exercise) {
    if var known = Self.known[exercise.id] {
      if !exercise.ladder.isEmpty { known.variants = exercise.ladder.count }
      self = known
      return
    }
    guard let dose = exercise.doses.min(by: { $0.key < $1.key })?.value else { return nil }
    let counts = exercise.doses.values.flatMap(\.repetitions)
    let holds = exercise.doses.values.map(\.hold)
    let beginner = Prescription(dose, variant: exercise.ladderBase)
    let (low, high) = (counts.min() ?? 1, counts.max() ?? 1)
    self.init(
      exercise: exercise.id, kind: Kind(exercise.mode, beginner),
      variants: exercise.ladder.count,
      low: counts.isEmpty ? Self.shortestHold : low,
      high: counts.isEmpty ? holds.max() ?? 60 : high,
      holdCap: min(holds.max() ?? 0, Self.longestShortHold), beginner: beginner)
  }

  /// The first prescription of an exercise at a level; nil where the record has no dose there.
  package static func first(of exercise: Exercise, at level: Level) -> Prescription? {
    if level == .beginner, let known = known[exercise.id] { return known.beginner }
    return exercise.doses[level].map { Prescription($0, variant: exercise.ladderBase) }
  }

  /// The first prescription that the numbers of a routine make: its rounds count as sets, and a
  /// pyramid that asks for no more takes the place of flat sets.
  package func first(_ block: Block, rounds: Int, variant: Int) -> Prescription {
    let sets = (0..<max(1, rounds)).flatMap { _ in block.sets }
    let counts = sets.compactMap(\.paced?.count)
    guard counts.count == sets.count, !counts.isEmpty else {
      let seconds = sets.map { Int($0.duration.components.seconds) }.min() ?? low
      return Prescription(
        variant: variant, work: .holds(sets: max(1, sets.count), seconds: seconds))
    }
    let hold = block.sets.compactMap(\.paced?.tempo.hold).map { Int($0.components.seconds) }.min()
    let flat = Prescription(variant: variant, work: .repetitions(counts, hold: hold ?? 0))
    guard kind == .pyramid else { return flat }
    if flat.isPyramid { return flat.with(hold: min(flat.hold, holdCap)) }
    let fitting = Self.pyramids.last { pyramid in
      pyramid[0] <= counts[0] && pyramid.reduce(0, +) <= counts.reduce(0, +)
    }
    return flat.with(sets: fitting ?? Self.pyramids[0]).with(hold: min(flat.hold, holdCap))
  }
}

extension ProgressionRule.Kind {
  /// The kind that a mode of the guide stands for, with the sets that go with it.
  package init(_ mode: Mode, _ prescription: Prescription) {
    switch mode {
    case .hold: self = .hold
    case .holdRepetitions: self = prescription.isPyramid ? .pyramid : .plain
    case .repetitions: self = .repetitions
    case .load: self = .load
    case .stretch: self = .stretch
    case .mobility: self = .mobility
    }
  }
}

extension Prescription {
  /// A dose of the guide in a variant.
  package init(_ dose: Dose, variant: Int) {
    if dose.repetitions.isEmpty {
      self.init(variant: variant, work: .holds(sets: max(1, dose.holds), seconds: dose.hold))
    } else {
      self.init(variant: variant, work: .repetitions(dose.repetitions, hold: dose.hold))
    }
  }
}
