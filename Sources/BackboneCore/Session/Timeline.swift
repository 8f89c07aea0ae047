/// The kinds of step of a session, by their names in `simulate`.
package enum StepKind: String, CaseIterable, Hashable, Sendable {
  /// Getting into position before the first set.
  case prep
  /// A set on one side.
  case work
  case rest
  /// Changing side.
  case `switch`
  /// Setting up the next exercise.
  case move
}

/// The work of one step: which set of what, on which side.
package struct WorkSet: Hashable, Sendable {
  package let exercise: ExerciseID
  /// nil where the exercise has no sides.
  package let side: Side?
  package let work: Work
  /// 1-based.
  package let round: Int
  package let rounds: Int
  /// 1-based within the block.
  package let set: Int
  package let sets: Int

  /// A set.
  package init(
    exercise: ExerciseID, side: Side?, work: Work, round: Int, rounds: Int, set: Int, sets: Int
  ) {
    self.exercise = exercise
    self.side = side
    self.work = work
    self.round = round
    self.rounds = rounds
    self.set = set
    self.sets = sets
  }
}

/// One step of a session.
package struct Step: Hashable, Sendable {
  package let kind: StepKind
  /// The planned start, from the start of the session.
  package let start: Duration
  /// More than zero.
  package let duration: Duration
  /// Set exactly where `kind` is `work`.
  package let set: WorkSet?
}

/// A routine at a level, laid out step by step on one line of time.
package struct Timeline: Hashable, Sendable {
  package let routine: RoutineID
  package let level: Level
  /// In order, without gaps; a rest of zero length makes no step.
  package let steps: [Step]
  /// The sum of all steps.
  package let total: Duration

  /// Lays out a routine; nil where it has no plan for the level.
  package init?(_ routine: Routine, level: Level) {
    guard let plan = routine.plans[level] else { return nil }
    var layout = Layout()
    layout.add(.prep, plan.prepare)
    for round in 1...max(1, plan.rounds) {
      for (index, block) in plan.blocks.enumerated() {
        layout.add(block, round: round, of: plan.rounds)
        if index + 1 < plan.blocks.count {
          switch block.follow {
          case .nothing: break
          case .rest(let duration): layout.add(.rest, duration)
          case .move(let duration): layout.add(.move, duration)
          }
        } else if round < plan.rounds {
          layout.add(.rest, plan.restBetweenRounds)
        }
      }
    }
    self.routine = routine.id
    self.level = level
    steps = layout.steps
    total = layout.end
  }

  /// The time spent working.
  package var work: Duration {
    steps.reduce(.zero) { $1.kind == .work ? $0 + $1.duration : $0 }
  }

  /// The first working step at or after an index, nil when none is left.
  package func nextWork(from index: Int) -> Int? {
    steps.indices.first { $0 >= index && steps[$0].kind == .work }
  }
}

/// Puts steps behind one another.
private struct Layout {
  var steps: [Step] = []
  var end: Duration = .zero

  mutating func add(_ kind: StepKind, _ duration: Duration, set: WorkSet? = nil) {
    guard duration > .zero else { return }
    steps.append(Step(kind: kind, start: end, duration: duration, set: set))
    end += duration
  }

  mutating func add(_ block: Block, round: Int, of rounds: Int) {
    let sides: [Side?] = block.sides.isEmpty ? [nil] : block.sides
    for (index, work) in block.sets.enumerated() {
      if index > 0 { add(.rest, block.restBetweenSets) }
      for (place, side) in sides.enumerated() {
        if place > 0 { add(.switch, block.switching) }
        add(
          .work, work.duration,
          set: WorkSet(
            exercise: block.exercise, side: side, work: work, round: round, rounds: rounds,
            set: index + 1, sets: block.sets.count))
      }
    }
  }
}
