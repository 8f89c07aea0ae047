/// The screen for red flags, and what follows from it.
package enum SafetyScreen {
  /// From this much pain on, the screen is asked again.
  package static let askingPain = 4
  /// Days after which it is asked again in any case.
  package static let interval = 30

  /// Whether the screen is due.
  /// - Parameters:
  ///   - days: since it was last answered; nil where it never was.
  ///   - pain: the worst pain logged since then.
  package static func isDue(days: Int?, pain: Int) -> Bool {
    guard let days else { return true }
    return days >= interval || pain >= askingPain
  }

  /// What the answers ask for: the most urgent of the tiers in which something was ticked; nil where
  /// nothing was.
  package static func result(_ ticked: some Sequence<Tier>) -> Tier? {
    let ticked = Set(ticked)
    return Tier.allCases.first(where: ticked.contains)
  }
}

/// The three answers before a session.
package struct Readiness: Hashable, Sendable {
  /// 0...10.
  package var pain: Int
  package var hasNewSymptom: Bool
  /// Slept and eaten enough.
  package var isRested: Bool

  /// Nothing new: what one key answers.
  package static let asUsual = Readiness()

  /// Answers.
  package init(pain: Int = 0, hasNewSymptom: Bool = false, isRested: Bool = true) {
    self.pain = pain
    self.hasNewSymptom = hasNewSymptom
    self.isRested = isRested
  }

  /// What a day allows.
  package enum Advice: String, CaseIterable, Hashable, Sendable {
    case go
    /// Easier variants, and nothing goes up.
    case lighter
    /// Mobility only, or rest.
    case mobilityOnly
    /// The screen for red flags comes first.
    case screen
  }

  /// What they allow.
  package var advice: Advice {
    if hasNewSymptom { return .screen }
    if pain >= ExerciseOutcome.stoppingPain { return .mobilityOnly }
    return pain >= ExerciseOutcome.holdingPain || !isRested ? .lighter : .go
  }
}
