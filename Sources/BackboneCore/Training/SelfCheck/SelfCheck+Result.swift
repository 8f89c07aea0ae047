extension SelfCheck {
  /// What the check points at; it diagnoses nothing.
  package struct Result: Hashable, Sendable {
    /// The signs that add exercises, the strongest first.
    package var signs: [SymptomID] = []
    /// Muscles that may play a part in it, the likeliest first.
    package var muscles: [MuscleID] = []
    /// Exercises to begin with.
    package var first: [ExerciseID] = []
    /// Exercises for later; none of those to begin with.
    package var later: [ExerciseID] = []
    /// Whether the screen for red flags comes before the plan.
    package var asksForScreen = false
    /// Whether the distance of the head from the wall deserves a doctor's look.
    package var asksForDoctor = false
    /// The leg whose hip abductors are asked about; nil where the stances are alike.
    package var weakerHip: Side?
    package var level = Level.beginner
  }

  /// What the answers point at.
  /// - Parameter symptoms: the records of the signs.
  package func result(_ symptoms: [Symptom]) -> Result {
    var result = Result()
    var scores = signs
    // What was seen counts as often noticed, whatever was answered.
    if headToWall > 0 { raise(.slumpDaily, in: &scores) }
    if onLeft?.isPositive == true || onRight?.isPositive == true {
      raise(.asymSwingHipDrop, in: &scores)
    }
    if let crossings, abs(crossings.left - crossings.right) > Self.unevenCrossings {
      raise(.asymSwingHipDrop, in: &scores)
    }
    if pain >= SafetyScreen.askingPain { raise(.lowBackPain, in: &scores) }

    let telling = SymptomID.allCases.filter { scores[$0, default: 0] >= Self.telling }
    result.signs = telling.enumerated()
      .sorted {
        (scores[$1.element, default: 0], $0.offset) < (scores[$0.element, default: 0], $1.offset)
      }
      .map(\.element)
    let records = result.signs.compactMap { id in symptoms.first { $0.id == id } }
    result.muscles = Self.once(records.flatMap(\.muscles))
    result.first = Self.once(records.flatMap(\.first))
    result.later = Self.once(records.flatMap(\.then)).filter { !result.first.contains($0) }
    let sum = signs.values.reduce(0, +)
    result.asksForScreen = sum >= Self.screeningSum || pain >= SafetyScreen.askingPain
    result.asksForDoctor = headToWall > Self.doctorGap
    // A drop while standing on a leg points to the abductors of that leg.
    switch (onLeft?.isPositive ?? false, onRight?.isPositive ?? false) {
    case (true, false): result.weakerHip = .left
    case (false, true): result.weakerHip = .right
    case (true, true), (false, false): break
    }
    let isFit = pain == 0 && result.signs.isEmpty
    result.level = isFit && sessionsBefore >= 2 ? .intermediate : .beginner
    return result
  }

  private func raise(_ sign: SymptomID, in scores: inout [SymptomID: Int]) {
    scores[sign] = max(scores[sign, default: 0], Self.telling)
  }

  private static func once<Item: Hashable>(_ items: [Item]) -> [Item] {
    var seen: Set<Item> = []
    return items.filter { seen.insert($0).inserted }
  }
}
