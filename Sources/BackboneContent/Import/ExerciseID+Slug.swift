internal import BackboneCore

extension ExerciseID {
  /// The id made from a name, at most 64 characters long and numbered if that is taken.
  init(slugOf name: String, unlike taken: Set<ExerciseID>) {
    self.init(
      rawValue: Slug.make(from: name, standIn: "exercise") {
        taken.contains(ExerciseID(rawValue: $0))
      })
  }
}
