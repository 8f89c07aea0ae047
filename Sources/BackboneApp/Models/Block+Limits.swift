import BackboneCore

/// Blocks that can always be saved: what a record may hold and no more.
extension Block {
  /// The block with some of it changed.
  func with(
    sets: [SetPrescription]? = nil, swaps: [ExerciseID]? = nil, sidePlan: SidePlan? = nil,
    switching: Duration? = nil, restBetweenSets: Duration? = nil, follow: Transition? = nil
  ) -> Block {
    var block = self
    block.sets = sets ?? self.sets
    block.swaps = swaps ?? self.swaps
    block.sidePlan = sidePlan ?? self.sidePlan
    block.switching = switching ?? self.switching
    block.restBetweenSets = restBetweenSets ?? self.restBetweenSets
    block.follow = follow ?? self.follow
    return block
  }

  /// As much of an exercise as suits a level.
  ///
  /// The level's dose, or else the next easier one, or else any; where none is known, a start.
  init(_ exercise: Exercise, level: Level, in catalogue: Catalogue) {
    let levels = exercise.doses.keys.sorted()
    let nearest = levels.last { $0 <= level } ?? levels.first
    let block: Block
    if let dose = nearest.flatMap({ exercise.doses[$0] }) {
      block = Block(dose, of: exercise)
    } else {
      let isHeld = exercise.mode == .hold || exercise.mode == .stretch
      block = Block(
        .exercise(exercise.id),
        sets: Array(
          repeating: isHeld ? .hold(.seconds(20)) : .repetitions(8, exercise.tempo()), count: 2),
        sidePlan: exercise.sideNames.isEmpty ? .none : .each(Side.allCases),
        switching: exercise.sideNames.isEmpty ? .zero : .seconds(5), restBetweenSets: .seconds(30))
    }
    self = block.with(follow: .move(.seconds(15))).limited(in: catalogue)
  }

  /// The nearest block that a record may hold; a sound one stays as it is.
  func limited(in catalogue: Catalogue) -> Block {
    let canAlternate = sets.allSatisfy { $0.paced != nil }
    let sidePlan: SidePlan =
      if !catalogue.hasSides(movement) { .none } else {
        self.sidePlan == .alternating && !canAlternate ? .each(Side.allCases) : self.sidePlan
      }
    let least = sidePlan.leastRepetitions
    let block = with(
      sets: sets.prefix(RoutineLimits.sets.upperBound).map { $0.limited(least: least) },
      sidePlan: sidePlan,
      switching: switching.asBreak, restBetweenSets: restBetweenSets.asBreak,
      follow: follow.limited)
    return block.with(
      swaps: swaps.filter { catalogue.exercise($0).map(block.canSwap) ?? false })
  }
}

extension SidePlan {
  /// The fewest repetitions that can be spread over the sides.
  var leastRepetitions: Int {
    if case .shared = self { 2 } else { 1 }
  }
}

extension Catalogue {
  /// Whether a movement is done on one side at a time.
  func hasSides(_ movement: Movement) -> Bool {
    switch movement {
    case .exercise(let id): exercise(id).map { !$0.sideNames.isEmpty } ?? false
    case .drill(let drill): !drill.sideNames.isEmpty
    }
  }

  /// How fast a movement is repeated where nothing else is asked for.
  func tempo(of movement: Movement) -> Tempo {
    let standard = Tempo(lift: .seconds(2), hold: .zero, lower: .seconds(2))
    return switch movement {
    case .exercise(let id): exercise(id)?.tempo() ?? standard
    case .drill: standard
    }
  }
}

extension SetPrescription {
  fileprivate func limited(least: Int) -> SetPrescription {
    switch self {
    case .hold(let duration): .hold(duration.asWork)
    case .open: .open
    case .repetitions(let count, let tempo):
      .repetitions(min(max(count, least), RoutineLimits.repetitions.upperBound), tempo.limited)
    case .counted(let count, let tempo):
      .counted(min(max(count, least), RoutineLimits.repetitions.upperBound), tempo.limited)
    }
  }
}

extension Tempo {
  fileprivate var limited: Tempo {
    Tempo(
      lift: lift.asWork, hold: min(hold.asBreak, RoutineLimits.repeatedHold.upperBound),
      lower: lower.asWork,
      pause: pause.asBreak)
  }
}

extension Transition {
  fileprivate var limited: Transition {
    switch self {
    case .nothing: .nothing
    case .rest(let duration): .rest(duration.asBreak)
    case .move(let duration): .move(duration.asBreak)
    }
  }
}

extension Duration {
  /// The nearest time that something can take.
  fileprivate var asWork: Duration {
    min(max(self, RoutineLimits.time.lowerBound), RoutineLimits.time.upperBound)
  }
  /// The nearest time that a break can take, none included.
  fileprivate var asBreak: Duration { self > .zero ? asWork : .zero }
}
