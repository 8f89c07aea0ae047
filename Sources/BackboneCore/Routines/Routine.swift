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
package enum SetPrescription: Hashable, Sendable {
  /// One static hold.
  case hold(Duration)
  /// Repetitions paced by the clock.
  case repetitions(Int, Tempo)
  /// Repetitions that the person counts; the tempo only plans their time.
  case counted(Int, Tempo)

  /// How long the set takes, by plan.
  package var duration: Duration {
    switch self {
    case .hold(let duration): duration
    case .repetitions(let count, let tempo), .counted(let count, let tempo):
      tempo.repetition * count
    }
  }

  /// How many repetitions there are, and their tempo; nil for a plain hold.
  package var paced: (count: Int, tempo: Tempo)? {
    switch self {
    case .hold: nil
    case .repetitions(let count, let tempo), .counted(let count, let tempo): (count, tempo)
    }
  }

  /// The tempo of repetitions that only the person can say are done; nil where the clock ends them.
  package var countedTempo: Tempo? {
    if case .counted(_, let tempo) = self { tempo } else { nil }
  }
}

/// What follows a block within its round.
package enum Transition: Hashable, Sendable {
  /// The next block starts at once.
  case nothing
  /// A rest.
  case rest(Duration)
  /// Time to set up the next exercise.
  case move(Duration)
}

/// Work that has no record in the guide: a name, one cue, and where the eyes are.
package struct AdHocExercise: Hashable, Sendable {
  package let name: String
  /// What to do, in one instruction.
  package let cue: String
  package let gaze: Gaze
  /// How each side is called out; empty where there are no sides.
  package let sideNames: [Side: String]

  /// A drill.
  package init(name: String, cue: String, gaze: Gaze, sideNames: [Side: String] = [:]) {
    self.name = name
    self.cue = cue
    self.gaze = gaze
    self.sideNames = sideNames
  }

  /// The id made from the name, by which the log knows the drill.
  package var id: ExerciseID {
    ExerciseID(rawValue: Slug.make(from: name, standIn: "") { _ in false })
  }
}

/// What a block trains.
package enum Movement: Hashable, Sendable {
  /// An exercise of the guide.
  case exercise(ExerciseID)
  case drill(AdHocExercise)

  /// The name in the log; a drill's is no exercise of the guide.
  package var id: ExerciseID {
    switch self {
    case .exercise(let id): id
    case .drill(let drill): drill.id
    }
  }
}

/// How a block deals with the sides of the body.
package enum SidePlan: Hashable, Sendable {
  /// There are none.
  case none
  /// Every set is done on each side, in this order.
  case each([Side])
  /// Every set is halved between the sides; the first takes the odd repetition.
  case shared([Side])
  /// The side changes with every repetition, from the left on, within one step.
  case alternating

  /// The sides that have steps of their own, in their order.
  package var sides: [Side] {
    switch self {
    case .each(let sides), .shared(let sides): sides
    case .none, .alternating: []
    }
  }
}

/// One movement within a routine: its sets, sides and rests.
package struct Block: Hashable, Sendable {
  package let movement: Movement
  /// What is said beside the name, such as "standing version"; empty where nothing is.
  package let note: String
  /// Exercises to do instead where equipment is missing, the best first.
  package let swaps: [ExerciseID]
  /// One entry a set, in order; a descending pyramid has fewer repetitions in each.
  package let sets: [SetPrescription]
  package let sidePlan: SidePlan
  /// Time to change side; between sets too, where they have no rest.
  package let switching: Duration
  /// Rest between sets.
  package let restBetweenSets: Duration
  /// What comes after the block, unless it ends the round.
  package let follow: Transition

  /// A block.
  package init(
    _ movement: Movement, note: String = "", swaps: [ExerciseID] = [], sets: [SetPrescription],
    sidePlan: SidePlan = .none, switching: Duration = .zero, restBetweenSets: Duration = .zero,
    follow: Transition = .nothing
  ) {
    self.movement = movement
    self.note = note
    self.swaps = swaps
    self.sets = sets
    self.sidePlan = sidePlan
    self.switching = switching
    self.restBetweenSets = restBetweenSets
    self.follow = follow
  }

  /// The exercise of the guide; nil for a drill.
  package var exercise: ExerciseID? {
    if case .exercise(let id) = movement { id } else { nil }
  }

  /// The sides that have steps of their own, in their order.
  package var sides: [Side] { sidePlan.sides }
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
  /// What it asks for at each level it has.
  package let plans: [Level: Plan]
  package let sources: [SourceID]

  /// A routine.
  package init(
    id: RoutineID, name: String, goal: String, plans: [Level: Plan], sources: [SourceID]
  ) {
    self.id = id
    self.name = name
    self.goal = goal
    self.plans = plans
    self.sources = sources
  }

  /// The exercises at any level, each once, in the order they first appear.
  package var exercises: [ExerciseID] {
    var seen: [ExerciseID] = []
    for level in Level.allCases {
      for case let exercise? in (plans[level]?.blocks ?? []).map(\.exercise)
      where !seen.contains(exercise) {
        seen.append(exercise)
      }
    }
    return seen
  }
}
