extension [SetEntry] {
  /// One entry a step, in the order of the steps: of a set that was gone back to, the attempt in
  /// which most was done.
  ///
  /// What was done is held against the plan by these; the plan asks for each set only once.
  package var bestAttempts: [SetEntry] {
    var best: [Int: SetEntry] = [:]
    for entry in self {
      guard let known = best[entry.step] else {
        best[entry.step] = entry
        continue
      }
      if known.amount < entry.amount { best[entry.step] = entry }
    }
    return best.values.sorted { $0.step < $1.step }
  }
}

extension SetEntry {
  /// A completed attempt is more than a stopped one, whatever it took.
  fileprivate var amount: (Int, Int, Duration) {
    (outcome == .completed ? 1 : 0, repetitions ?? 0, held)
  }
}
