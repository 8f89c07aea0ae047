/// How an exercise ended in a session.
package enum ExerciseResult: String, CaseIterable, Hashable, Sendable {
  /// All of its sets were completed.
  case done
  /// At least one set was stopped or passed over, and nobody said why.
  case short
  /// A set was stopped because strength gave out or the position could not be kept.
  case hard
  /// A set was stopped because of pain.
  case pain
  /// The session ended before it was done, which says nothing about the exercise.
  case interrupted
  /// All of its sets were passed over.
  case skipped
}

extension ExerciseResult {
  /// How an exercise ended; nil where none of its sets was begun.
  /// - Parameters:
  ///   - attempts: its sets in the order in which they ended; of several attempts at a set, the best
  ///     counts.
  ///   - planned: how many sets it has, each side counted; nil where that is not known.
  ///   - ending: how the session ended.
  ///   - place: the step at which the session was left.
  package init?(
    _ attempts: [SetEntry], of planned: Int?, ending: SessionOutcome, at place: Int?
  ) {
    guard !attempts.isEmpty else { return nil }
    let reasons = attempts.compactMap(\.reason)
    if reasons.contains(.pain) {
      self = .pain
      return
    }
    if !reasons.isEmpty {
      self = .hard
      return
    }
    let best = Dictionary(attempts.bestAttempts.map { ($0.step, $0.outcome) }) { $1 }
    let isWhole = planned.map { best.count >= $0 } ?? (ending == .finished)
    let isOpen = ending == .aborted && place.flatMap { best[$0] } == .stopped
    if isOpen || !isWhole {
      self = .interrupted
    } else if best.values.allSatisfy({ $0 == .completed }) {
      self = .done
    } else if best.values.allSatisfy({ $0 == .skipped }) {
      self = .skipped
    } else {
      self = .short
    }
  }

  /// How it ended once the user has said why a set was stopped.
  package func explained(by reason: StopReason) -> ExerciseResult {
    switch reason {
    case .pain: .pain
    case .tired, .form: self == .pain ? .pain : .hard
    }
  }
}
