extension SelfCheck {
  /// Something that is different from an earlier check.
  package enum Change: Hashable, Sendable {
    /// A sign no longer adds exercises.
    case gone(SymptomID)
    /// A sign adds exercises, and didn't.
    case new(SymptomID)
    case pain(before: Int, now: Int)
    /// In centimetres; 0 where the head touches.
    case headToWall(before: Int, now: Int)
    case steadier(Side)
    case lessSteady(Side)
  }

  /// What is different from an earlier check, by the records of the signs.
  package func changes(since earlier: SelfCheck, _ symptoms: [Symptom]) -> [Change] {
    let before = earlier.result(symptoms).signs
    let now = result(symptoms).signs
    var changes: [Change] =
      before.filter { !now.contains($0) }.map(Change.gone)
      + now.filter { !before.contains($0) }.map(Change.new)
    if pain != earlier.pain { changes.append(.pain(before: earlier.pain, now: pain)) }
    if headToWall != earlier.headToWall {
      changes.append(.headToWall(before: earlier.headToWall, now: headToWall))
    }
    for (side, old, new) in [
      (Side.left, earlier.onLeft, onLeft), (Side.right, earlier.onRight, onRight),
    ] {
      guard let old, let new, old.isPositive != new.isPositive else { continue }
      changes.append(new.isPositive ? .lessSteady(side) : .steadier(side))
    }
    return changes
  }
}
