/// A routine's stable name, kebab-case.
package struct RoutineID: RawRepresentable, Hashable, Sendable, Codable, Comparable,
  ExpressibleByStringLiteral
{
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
  package static func < (a: RoutineID, b: RoutineID) -> Bool { a.rawValue < b.rawValue }
}

/// Seconds of one repetition, in the order in which they pass.
package struct Tempo: Hashable, Sendable {
  /// Moving into the hard position.
  package let lift: Duration
  /// Holding it.
  package let hold: Duration
  /// Moving back.
  package let lower: Duration
  /// Waiting before the next repetition; may be zero.
  package let pause: Duration

  /// A tempo; no part may be negative.
  package init(lift: Duration, hold: Duration, lower: Duration, pause: Duration = .zero) {
    self.lift = lift
    self.hold = hold
    self.lower = lower
    self.pause = pause
  }

  /// The length of one repetition.
  package var repetition: Duration { lift + hold + lower + pause }
}

/// The work of one set on one side.
package enum Work: Hashable, Sendable {
  /// One static hold.
  case hold(Duration)
  /// Repetitions paced by the clock.
  case repetitions(Int, Tempo)

  /// How long the set takes.
  package var duration: Duration {
    switch self {
    case .hold(let duration): duration
    case .repetitions(let count, let tempo): tempo.repetition * count
    }
  }
}

/// What follows a block within its round.
package enum Follow: Hashable, Sendable {
  /// The next block starts at once.
  case nothing
  /// A rest.
  case rest(Duration)
  /// Time to set up the next exercise.
  case move(Duration)
}

/// One exercise within a routine: its sets, sides and rests.
package struct Block: Hashable, Sendable {
  package let exercise: ExerciseID
  /// One entry a set, in order; a descending pyramid has fewer repetitions in each.
  package let sets: [Work]
  /// The sides in their order; empty where the exercise has none.
  ///
  /// Each set is done on every side.
  package let sides: [Side]
  /// Time to change side.
  package let switching: Duration
  /// Rest between sets.
  package let restBetweenSets: Duration
  /// What comes after the block, unless it ends the round.
  package let follow: Follow

  /// A block.
  package init(
    exercise: ExerciseID, sets: [Work], sides: [Side] = [], switching: Duration = .zero,
    restBetweenSets: Duration = .zero, follow: Follow = .nothing
  ) {
    self.exercise = exercise
    self.sets = sets
    self.sides = sides
    self.switching = switching
    self.restBetweenSets = restBetweenSets
    self.follow = follow
  }
}

/// What a routine asks for at one level.
package struct Plan: Hashable, Sendable {
  /// Time to get into position before the first step.
  package let prepare: Duration
  /// How often the blocks are gone through, 1 or more.
  package let rounds: Int
  /// Rest between rounds.
  package let restBetweenRounds: Duration
  /// In order; never empty.
  package let blocks: [Block]

  /// A plan.
  package init(prepare: Duration, rounds: Int, restBetweenRounds: Duration, blocks: [Block]) {
    self.prepare = prepare
    self.rounds = rounds
    self.restBetweenRounds = restBetweenRounds
    self.blocks = blocks
  }
}

/// A session that can be trained: the same idea at several levels.
package struct Routine: Hashable, Sendable, Identifiable {
  package let id: RoutineID
  package let name: String
  /// What it is for, one sentence.
  package let goal: String
  package let equipment: [String]
  /// What it asks for at each level it has.
  package let plans: [Level: Plan]
  package let sources: [SourceID]

  /// A routine.
  package init(
    id: RoutineID, name: String, goal: String, equipment: [String], plans: [Level: Plan],
    sources: [SourceID]
  ) {
    self.id = id
    self.name = name
    self.goal = goal
    self.equipment = equipment
    self.plans = plans
    self.sources = sources
  }

  /// The exercises at any level, each once, in the order they first appear.
  package var exercises: [ExerciseID] {
    var seen: [ExerciseID] = []
    for level in Level.allCases {
      for block in plans[level]?.blocks ?? [] where !seen.contains(block.exercise) {
        seen.append(block.exercise)
      }
    }
    return seen
  }
}
