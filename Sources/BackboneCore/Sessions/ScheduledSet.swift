/// The work of one step: which set of what, on which side.
package struct ScheduledSet: Hashable, Sendable {
  package let movement: Movement
  /// What is said beside the name; empty where nothing is.
  package let note: String
  /// Nil where the whole step is not on one side.
  package let side: Side?
  /// Whether the side changes with every repetition, from the left on.
  package let isAlternating: Bool
  package let work: SetPrescription
  /// 1-based.
  package let round: Int
  package let rounds: Int
  /// 1-based within the block.
  package let set: Int
  package let sets: Int

  /// A set.
  package init(
    _ movement: Movement, note: String = "", side: Side?, isAlternating: Bool = false,
    work: SetPrescription, round: Int, rounds: Int, set: Int, sets: Int
  ) {
    self.movement = movement
    self.note = note
    self.side = side
    self.isAlternating = isAlternating
    self.work = work
    self.round = round
    self.rounds = rounds
    self.set = set
    self.sets = sets
  }

  /// The name in the log, which is the exercise of the guide where there is one.
  package var exercise: ExerciseID { movement.id }
}
