/// Everything the program knows by heart: muscles, exercises, routines and where it is from.
package struct Catalogue: Hashable, Sendable {
  /// In the order of the atlas: from the neck down, by region.
  package let muscles: [Muscle]
  /// In the order of the guide.
  package let exercises: [Exercise]
  package let routines: [Routine]
  package let sources: [Source]

  /// A catalogue; the records must have been validated against each other.
  package init(muscles: [Muscle], exercises: [Exercise], routines: [Routine], sources: [Source]) {
    self.muscles = muscles
    self.exercises = exercises
    self.routines = routines
    self.sources = sources
  }

  /// The muscle of that id.
  package func muscle(_ id: MuscleID) -> Muscle? { muscles.first { $0.id == id } }
  /// The exercise of that id.
  package func exercise(_ id: ExerciseID) -> Exercise? { exercises.first { $0.id == id } }
  /// The routine of that id.
  package func routine(_ id: RoutineID) -> Routine? { routines.first { $0.id == id } }
  /// The source of that id.
  package func source(_ id: SourceID) -> Source? { sources.first { $0.id == id } }

  /// How an exercise uses a muscle.
  package enum Share: Hashable, Sendable {
    /// The muscle works most.
    case primary
    /// The muscle helps.
    case secondary
  }

  /// The exercises that train a muscle, those where it works most first.
  package func training(_ muscle: MuscleID) -> [(exercise: Exercise, share: Share)] {
    exercises.filter { $0.primary.contains(muscle) }.map { ($0, .primary) }
      + exercises.filter { $0.secondary.contains(muscle) }.map { ($0, .secondary) }
  }
}
