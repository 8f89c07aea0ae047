internal import BackboneCore

extension ExerciseID {
  /// A name in kebab-case, at most 64 characters long and numbered if it is taken.
  init(kebab name: String, unlike taken: Set<ExerciseID>) {
    self.init(
      rawValue: Kebab.name(name, standIn: "exercise") {
        taken.contains(ExerciseID(rawValue: $0))
      })
  }
}
