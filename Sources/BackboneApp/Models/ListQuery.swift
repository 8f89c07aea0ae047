import BackboneCore

/// What the list of the exercise guide depends on.
struct ListQuery: Hashable, Sendable {
  let filter: ExerciseFilter
  let query: String
  let equipment: Set<Equipment>
  /// How often the catalogue has changed.
  let catalogueRevision: Int
}
