extension [SetEntry] {
  /// One entry a set, in the order of the steps: of a set that was gone back to, the attempt in
  /// which most was done.
  ///
  /// What was done is held against the plan by these; the plan asks for each set only once.
  package var bestAttempts: [SetEntry] {
    var best: [PlannedSet: SetEntry] = [:]
    var order: [PlannedSet] = []
    for entry in self {
      let set = PlannedSet(entry)
      guard let known = best[set] else {
        best[set] = entry
        order.append(set)
        continue
      }
      if known.amount < entry.amount { best[set] = entry }
    }
    return order.compactMap { best[$0] }.enumerated()
      .sorted { ($0.element.step, $0.offset) < ($1.element.step, $1.offset) }.map(\.element)
  }
}

/// What makes two entries attempts at one set.
private struct PlannedSet: Hashable {
  let step: Int
  let exercise: ExerciseID
  let side: Side?
  let round: Int
  let set: Int

  init(_ entry: SetEntry) {
    step = entry.step
    exercise = entry.exercise
    side = entry.side
    round = entry.round
    set = entry.set
  }
}

extension SetEntry {
  /// A completed attempt is more than a stopped one, whatever it took.
  fileprivate var amount: (Int, Int, Duration) {
    (outcome == .completed ? 1 : 0, repetitions ?? 0, held)
  }
}
