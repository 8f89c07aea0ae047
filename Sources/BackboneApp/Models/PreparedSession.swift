package import BackboneCore

/// What would be started of a routine, and what was changed in it for the available equipment.
package struct PreparedSession: Hashable, Sendable {
  /// What it would be made from.
  package let routine: Routine
  /// As it would be done.
  package let plan: Plan
  /// The same step by step.
  package let timeline: Timeline
  /// How the plan differs from the routine's own; empty where it is that one.
  package let swaps: [Plan.Swap]
  /// The day's doses that it was given.
  package let doses: [ExerciseID: DailyDose]
  /// The exercises at its end that answer the last self-check.
  package let focus: [ExerciseID]
  /// How it would differ if it were adapted to the available equipment; nil where nothing
  /// of it would be left.
  package let possible: [Plan.Swap]?
}
