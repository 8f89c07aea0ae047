/// What follows a block within its round.
package enum Transition: Hashable, Sendable {
  /// The next block starts at once.
  case nothing
  /// A rest.
  case rest(Duration)
  /// Time to set up the next exercise.
  case move(Duration)
}
