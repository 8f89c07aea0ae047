/// A variant of an exercise, as its ladder stood when it was done.
package struct ExerciseVariant: Hashable, Sendable {
  /// Its place in the ladder, from the easiest at 0.
  package let rung: Int
  /// What it was called.
  package let name: String

  /// A variant.
  package init(rung: Int, name: String) {
    self.rung = rung
    self.name = name
  }
}
