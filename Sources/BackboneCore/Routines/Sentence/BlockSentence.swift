/// A block as far as its clause says what it is.
struct BlockSentence {
  let movement: Movement
  let isSided: Bool
  var note = ""
  var sets: [SetPrescription] = []
  var sidePlan: SidePlan?
  var switching: Duration?
  var rest: Duration?
  var swaps: [ExerciseID]?
  var follow: Transition?

  /// The sides, or the usual ones.
  var sides: SidePlan {
    if let sidePlan { return sidePlan }
    return PlanSentence.sides(isSided: isSided)
  }

  /// The block with what the clause leaves out as usual.
  func block(isLast: Bool) -> Block {
    let rest = rest ?? .zero
    return Block(
      movement, note: note, swaps: swaps ?? [], sets: sets, sidePlan: sides,
      switching: switching ?? sides.usualSwitching, restBetweenSets: rest,
      follow: follow ?? PlanSentence.follow(rest: rest, isLast: isLast))
  }
}
