internal import BackboneCore

/// The records that later ones may name; a record that names any other is left out.
struct Known {
  var sources: Set<SourceID> = [.general]
  var muscles: Set<MuscleID> = []
  var exercises: [ExerciseID: Exercise] = [:]
}
