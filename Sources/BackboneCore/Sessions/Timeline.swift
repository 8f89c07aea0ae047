/// A routine at a level, laid out step by step on one line of time.
package struct Timeline: Hashable, Sendable {
  package let routine: RoutineID
  package let level: Level
  /// In order, without gaps; a rest of zero length makes no step.
  package let steps: [Step]
  /// The sum of all steps, in which an open hold counts nothing.
  package let total: Duration

  /// Lays out a routine; nil where it has no plan for the level.
  package init?(_ routine: Routine, level: Level) {
    guard let plan = routine.plans[level] else { return nil }
    self.init(plan, of: routine.id, level: level)
  }

  /// Lays out a plan of a routine.
  package init(_ plan: Plan, of routine: RoutineID, level: Level) {
    var layout = Layout()
    layout.add(.prep, plan.prepare)
    for round in 1...max(1, plan.rounds) {
      let blocks = plan.blocks.filter { !$0.isSpread || round <= $0.sets.count }
      for (index, block) in blocks.enumerated() {
        layout.add(block, round: round, of: plan.rounds)
        if index + 1 < blocks.count {
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
    self.routine = routine
    self.level = level
    steps = layout.steps
    total = layout.end
  }

  /// The time spent working.
  package var work: Duration {
    steps.reduce(.zero) { $1.kind == .work ? $0 + $1.duration : $0 }
  }

  /// Whether something in it lasts until the user ends it, so that its length is not known.
  package var isOpen: Bool { steps.contains(where: \.isOpen) }

  /// The first working step at or after an index, nil when none is left.
  package func nextWork(from index: Int) -> Int? {
    steps.indices.first { $0 >= index && steps[$0].kind == .work }
  }
}

/// Puts steps behind one another.
private struct Layout {
  var steps: [Step] = []
  var end: Duration = .zero

  mutating func add(_ kind: StepKind, _ duration: Duration, set: ScheduledSet? = nil) {
    guard duration > .zero || set?.work == .open else { return }
    steps.append(Step(kind: kind, start: end, duration: duration, set: set))
    end += duration
  }

  mutating func add(_ block: Block, round: Int, of rounds: Int) {
    let sets = block.isSpread ? [block.sets[round - 1]] : block.sets
    for (index, work) in sets.enumerated() {
      if index > 0 { addBreak(in: block) }
      for (place, part) in block.parts(of: work).enumerated() {
        if place > 0 { add(.switch, block.switching) }
        add(
          .work, part.work.duration,
          set: ScheduledSet(
            block.movement, note: block.note, side: part.side,
            isAlternating: block.sidePlan == .alternating, work: part.work, round: round,
            rounds: rounds, set: index + 1, sets: sets.count))
      }
    }
  }

  /// Between two sets: a rest, or where there is none the time to change back to the first side.
  private mutating func addBreak(in block: Block) {
    if block.restBetweenSets > .zero {
      add(.rest, block.restBetweenSets)
    } else if block.sides.count > 1 {
      add(.switch, block.switching)
    }
  }
}

extension Block {
  /// What is done of a set on each side, in order.
  fileprivate func parts(of work: SetPrescription) -> [(side: Side?, work: SetPrescription)] {
    switch sidePlan {
    case .none, .alternating: return [(nil, work)]
    case .each(let sides): return sides.map { ($0, work) }
    case .shared(let sides):
      let involvement = work.shared(by: sides.count)
      return zip(sides, involvement).map { ($0, $1) }
    }
  }
}

extension SetPrescription {
  /// The work in so many shares, as equal as whole repetitions allow, the larger first.
  ///
  /// Only repetitions can be shared out; a share of none is no step.
  fileprivate func shared(by parts: Int) -> [SetPrescription] {
    (0..<parts).map { part in
      switch self {
      case .hold(let duration): .hold(duration / parts)
      case .open: .open
      case .repetitions(let count, let tempo):
        .repetitions((count + parts - 1 - part) / parts, tempo)
      case .counted(let count, let tempo): .counted((count + parts - 1 - part) / parts, tempo)
      }
    }
  }
}
