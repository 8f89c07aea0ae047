package import BackboneCore

/// Which exercises the guide lists.
package struct ExerciseFilter: Hashable, Sendable {
  /// Only those that train this muscle.
  package var muscle: MuscleID?
  /// Only those that help against this sign.
  package var sign: SymptomID?
  /// Only those with this aim.
  package var category: Category?
  /// Only those in this position.
  package var posture: Posture?
  /// Only those that suit this level.
  package var level: Level?
  /// Only those that can be done with the equipment of the settings.
  package var onlyPossible = false

  /// Whether an exercise is listed, muscles and signs aside.
  func keeps(_ exercise: Exercise, equipment: Set<Equipment>) -> Bool {
    if let category, exercise.category != category { return false }
    if let posture, exercise.posture != posture { return false }
    if let level, exercise.level > level { return false }
    return !onlyPossible || exercise.isPossible(with: equipment)
  }
}
