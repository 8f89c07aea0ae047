/// A variant of an exercise, as its ladder stood when it was done.
package struct ExerciseVariant: Hashable, Sendable {
  /// Its place in the ladder, from the easiest at 0.
  package let index: Int
  /// What it was called.
  package let name: String

  /// A variant.
  package init(index: Int, name: String) {
    self.index = index
    self.name = name
  }
}
