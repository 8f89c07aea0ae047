/// Whether a person should change their level.
package enum LevelAdvice: String, CaseIterable, Hashable, Sendable {
  case up, stay, down
  /// Ready to go up, but the running volume has gone up this week.
  case waitForRunning

  /// What the doses and two weeks of efforts say.
  /// - Parameters:
  ///   - current: the plan's prescriptions, each with the dose of the next level; nil where there
  ///     is none.
  ///   - efforts: those of the last two weeks.
  ///   - runningGrew: whether the week has more running than the one before.
  package init(
    current: [(now: Prescription, next: Prescription?)], efforts: [Int], runningGrew: Bool = false
  ) {
    let total = efforts.reduce(0, +)
    guard !efforts.isEmpty, !current.isEmpty else {
      self = .stay
      return
    }
    if total >= 9 * efforts.count {
      self = .down
      return
    }
    let reached = current.count { pair in pair.next.map { pair.now.reaches($0) } ?? false }
    guard 10 * reached >= 8 * current.count, total <= 7 * efforts.count else {
      self = .stay
      return
    }
    self = runningGrew ? .waitForRunning : .up
  }
}
