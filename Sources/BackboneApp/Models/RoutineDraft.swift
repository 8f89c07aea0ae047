package import BackboneCore

/// A routine as it is being made, at one level.
package struct RoutineDraft: Hashable, Sendable {
  /// The user's own routine that it changes; nil for a new one.
  let id: RoutineID?
  package internal(set) var name: String
  package let level: Level
  package internal(set) var prepare: Duration
  package internal(set) var rounds: Int
  package internal(set) var restBetweenRounds: Duration
  /// In order; empty at first.
  package internal(set) var blocks: [Block]
  private let goal: String
  private let sources: [SourceID]
  /// The plans of the other levels, which stay as they are.
  private let others: [Level: Plan]

  /// An empty routine.
  init(level: Level) {
    id = nil
    name = Words.Editor.newName
    self.level = level
    prepare = .seconds(10)
    rounds = 1
    restBetweenRounds = .zero
    blocks = []
    goal = Words.Editor.newGoal
    sources = []
    others = [:]
  }

  /// A routine to be changed, or where it is not the user's own a copy of it at that level; nil
  /// where it has no plan for the level.
  init?(_ routine: Routine, level: Level, isOwn: Bool) {
    guard let plan = routine.plans[level] else { return nil }
    id = isOwn ? routine.id : nil
    name = isOwn ? routine.name : Words.Editor.copyName(routine.name)
    self.level = level
    prepare = plan.prepare
    rounds = plan.rounds
    restBetweenRounds = plan.restBetweenRounds
    blocks = plan.blocks
    goal = routine.goal
    sources = routine.sources
    others = isOwn ? routine.plans.filter { $0.key != level } : [:]
  }

  /// What it asks for.
  package var plan: Plan {
    Plan(
      prepare: prepare, rounds: rounds, restBetweenRounds: restBetweenRounds, blocks: blocks)
  }

  /// Whether it keeps to the number of sets that a session may have.
  var hasRoom: Bool { plan.setCount <= RoutineLimits.setsOfSession }

  /// It laid out step by step.
  package var timeline: Timeline {
    Timeline(plan, of: id ?? RoutineID(rawValue: ""), level: level)
  }

  /// A routine of its own that holds what has not been saved.
  /// - Parameter isTaken: whether another routine has an id.
  func copy(isTaken: (RoutineID) -> Bool) -> Routine {
    let name = Words.Editor.unsavedName(name)
    let id = Slug.make(from: name, standIn: "routine") { isTaken(RoutineID(rawValue: $0)) }
    return Routine(
      id: RoutineID(rawValue: id), name: name, goal: goal, plans: [level: plan], sources: sources)
  }

  /// It as it would be saved.
  /// - Parameter isTaken: whether another routine has an id.
  func routine(isTaken: (RoutineID) -> Bool) -> Routine {
    let id =
      id
      ?? RoutineID(
        rawValue: Slug.make(from: name, standIn: "routine") { isTaken(RoutineID(rawValue: $0)) })
    return Routine(
      id: id, name: name, goal: goal, plans: others.merging([level: plan]) { _, new in new },
      sources: sources)
  }
}
