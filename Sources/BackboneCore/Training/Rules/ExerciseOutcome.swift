/// How an exercise went in a session: what was done, and what the person says of it.
package struct ExerciseOutcome: Hashable, Sendable {
  /// Seconds or repetitions of each set; of the weaker side where there are two.
  package var done: [Int]
  /// Nil where nobody answered.
  package var form: FormRating?
  /// 1...10; nil where nobody answered.
  package var effort: Int?
  /// 0...10.
  package var pain: Int
  /// Whether it was stopped because something felt wrong.
  package var isStopped: Bool
  /// How it ended; nil where the sets say all there is.
  package var result: ExerciseResult?

  /// From this much pain on, an exercise ends for the day.
  package static let stoppingPain = 5
  /// From this much pain on, nothing gets harder.
  package static let holdingPain = 3

  /// An outcome.
  package init(
    done: [Int], form: FormRating? = nil, effort: Int? = nil, pain: Int = 0,
    isStopped: Bool = false, result: ExerciseResult? = nil
  ) {
    self.done = done
    self.form = form
    self.effort = effort
    self.pain = pain
    self.isStopped = isStopped
    self.result = result
  }

  /// Whether the exercise has to be left alone until it is free of pain.
  package var stops: Bool { isStopped || pain >= Self.stoppingPain || result == .pain }

  /// What the weaker of two sides did: the one with less in all, then with less in the last set.
  package static func weaker(_ left: [Int], _ right: [Int]) -> [Int] {
    let (l, r) = ((left.reduce(0, +), left.last ?? 0), (right.reduce(0, +), right.last ?? 0))
    return l <= r ? left : right
  }
}

/// The answer of one key to how an exercise was.
package enum ExerciseAnswer: String, CaseIterable, Hashable, Sendable {
  case easy, right, hard, tooMuch, formBroke

  /// The effort that it stands for; nil where it says nothing of effort.
  package var effort: Int? {
    switch self {
    case .easy: 6
    case .right: 7
    case .hard: 8
    case .tooMuch: 9
    case .formBroke: nil
    }
  }

  /// The form that it stands for.
  package var form: FormRating { self == .formBroke ? .broke : .good }
}

extension ExerciseFeedback {
  /// The answer of one key that says the same of effort and form; nil where none does.
  package var answer: ExerciseAnswer? {
    get { ExerciseAnswer.allCases.first { $0.effort == effort && $0.form == form } }
    set { (effort, form) = (newValue?.effort, newValue?.form) }
  }
}
