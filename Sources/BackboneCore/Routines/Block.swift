/// One movement within a routine: its sets, sides and rests.
package struct Block: Hashable, Sendable {
  package var movement: Movement
  /// What is said beside the name, such as "standing version"; empty where nothing is.
  package var note: String
  /// Exercises to do instead where equipment is missing, the best first.
  package var swaps: [ExerciseID]
  /// One entry a set, in order; a descending pyramid has fewer repetitions in each.
  package var sets: [SetPrescription]
  /// Whether each round does one of the sets, in turn, and not all of them; a round that has none
  /// leaves the block out.
  package var isSpread: Bool
  package var sidePlan: SidePlan
  /// Time to change side; between sets too, where they have no rest.
  package var switching: Duration
  /// Rest between sets.
  package var restBetweenSets: Duration
  /// What comes after the block, unless it ends the round.
  package var follow: Transition

  /// A block.
  package init(
    _ movement: Movement, note: String = "", swaps: [ExerciseID] = [], sets: [SetPrescription],
    isSpread: Bool = false, sidePlan: SidePlan = .none, switching: Duration = .zero,
    restBetweenSets: Duration = .zero,
    follow: Transition = .nothing
  ) {
    self.movement = movement
    self.note = note
    self.swaps = swaps
    self.sets = sets
    self.isSpread = isSpread
    self.sidePlan = sidePlan
    self.switching = switching
    self.restBetweenSets = restBetweenSets
    self.follow = follow
  }

  /// The exercise of the guide; nil for a drill.
  package var exercise: ExerciseID? {
    if case .exercise(let id) = movement { id } else { nil }
  }

  /// The sides that have steps of their own, in their order.
  package var sides: [Side] { sidePlan.sides }
}
