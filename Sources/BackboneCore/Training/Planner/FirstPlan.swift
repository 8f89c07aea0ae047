/// What a person starts with, from three answers.
package struct FirstPlan: Hashable, Sendable {
  /// How often somebody runs.
  package enum Running: Int, CaseIterable, Hashable, Sendable {
    case none, once, often, daily
  }

  /// What somebody wants most.
  package enum Goal: Int, CaseIterable, Hashable, Sendable {
    case strength, form, ease
  }

  /// The first is done first.
  package let routines: [RoutineID]

  /// Equipment that strength work with a load is done with.
  private static let loads: Set<Equipment> = [
    .band, .dumbbell, .kettlebell, .rucksack, .barbell, .cable, .machine,
  ]

  /// The plan for answers.
  ///
  /// Who runs on most days starts with low-load core work, which needs no distance from a run, unless
  /// strength is what they want. Who aches starts with the three gentlest holds.
  package init(_ running: Running, _ goal: Goal, equipment: Set<Equipment>) {
    let core: RoutineID = "core-planks-birddogs"
    switch goal {
    case .ease: routines = ["mcgill-big3", core]
    case .form: routines = running == .daily ? [core, "mcgill-big3"] : ["core-hip-balance", core]
    case .strength:
      routines = [equipment.isDisjoint(with: Self.loads) ? "home-back-day" : "full-back-day", core]
    }
  }
}
