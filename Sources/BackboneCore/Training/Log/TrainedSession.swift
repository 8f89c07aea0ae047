/// A logged session with what the plan needs of it, and nothing else.
package struct TrainedSession: Sendable {
  /// An exercise of it.
  package struct Work: Sendable {
    package let exercise: ExerciseID
    /// What was asked for when it began; nil where that was not kept at the time.
    package let dose: Prescription?
    /// Its place in the ladder; nil where it has none, or where that was not kept.
    package let variant: Int?
    package let feedback: ExerciseFeedback
    package let result: ExerciseResult?
    /// In the order in which they ended; a set gone back to has several.
    package var sets: [Done] = []

    /// An exercise.
    package init(
      _ exercise: ExerciseID, dose: Prescription?, variant: Int?, feedback: ExerciseFeedback,
      result: ExerciseResult?
    ) {
      self.exercise = exercise
      self.dose = dose
      self.variant = variant
      self.feedback = feedback
      self.result = result
    }
  }

  /// What was done in a set; times are milliseconds.
  package struct Done: Sendable {
    package let step: Int
    package let side: Side?
    package let target: Int
    package let held: Int
    /// Nil for holds.
    package let targetRepetitions: Int?
    /// Nil where nobody counted.
    package let repetitions: Int?
    package let isCompleted: Bool

    /// A set.
    package init(
      step: Int, side: Side?, target: Int, held: Int, targetRepetitions: Int?, repetitions: Int?,
      isCompleted: Bool
    ) {
      self.step = step
      self.side = side
      self.target = target
      self.held = held
      self.targetRepetitions = targetRepetitions
      self.repetitions = repetitions
      self.isCompleted = isCompleted
    }

    /// Whole repetitions of it, or whole seconds of a hold.
    var amount: Int {
      guard let targetRepetitions else { return held / 1000 }
      if let repetitions { return repetitions }
      if isCompleted { return targetRepetitions }
      return target > 0 ? min(targetRepetitions, targetRepetitions * held / target) : 0
    }

    /// What it aimed for, counted as `amount` is.
    var aim: Int { targetRepetitions ?? target / 1000 }
  }

  package let id: RecordID
  package let device: RecordID
  package let ended: Timestamp
  package let routine: RoutineID
  package let isRehearsal: Bool
  /// Whether it comes from another program.
  package let isImported: Bool
  /// What was said of the session as a whole.
  package let feedback: Feedback
  package var work: [Work]

  /// A session.
  package init(
    id: RecordID, device: RecordID, ended: Timestamp, routine: RoutineID, isRehearsal: Bool,
    isImported: Bool = false, feedback: Feedback, work: [Work] = []
  ) {
    self.id = id
    self.device = device
    self.ended = ended
    self.routine = routine
    self.isRehearsal = isRehearsal
    self.isImported = isImported
    self.feedback = feedback
    self.work = work
  }
}

extension TrainingFact {
  /// The fact that a logged session is.
  package init(_ session: TrainedSession, _ catalogue: Catalogue) {
    let exercises = catalogue.routine(session.routine)?.exercises ?? session.work.map(\.exercise)
    self.init(
      id: session.id, device: session.device, at: session.ended,
      .session(
        SessionFact(
          session.routine,
          kind: SessionKind(
            of: session.routine, exercises: exercises.compactMap(catalogue.exercise)),
          source: session.isRehearsal ? .rehearsal : session.isImported ? .imported : .own,
          exercises: !session.routine.isTraining
            ? []
            : session.work.compactMap { work in
              let exercise = catalogue.exercise(work.exercise)
              return session.isImported
                ? ExerciseFact(imported: work, exercise)
                : ExerciseFact(work, of: session, exercise)
            },
          tests: session.routine == .tests ? session.testResults : [])))
  }
}

extension TrainedSession {
  /// What the timed tests came to; a test that pain ended has no score.
  fileprivate var testResults: [TestResult] {
    work.flatMap { work in
      let pain = work.feedback.pain ?? feedback.pain ?? 0
      let hurt = work.result == .pain || pain > EnduranceTest.mostPain
      // A hold without a planned end is the test itself; of several attempts the longest counts.
      return Dictionary(grouping: work.sets.filter { $0.target == 0 && $0.held > 0 }, by: \.side)
        .sorted { ($0.key?.rawValue ?? "") > ($1.key?.rawValue ?? "") }
        .compactMap { side, sets in
          EnduranceTest.held(work.exercise, side).map { test in
            TestResult(test, seconds: hurt ? nil : sets.map { $0.held / 1000 }.max())
          }
        }
    }
  }
}

extension ExerciseFact {
  /// From here on, pain would stop an exercise; pain of a whole session only keeps it from growing.
  private static let mostPainOfSession = ExerciseOutcome.stoppingPain - 1

  /// An exercise of another program, which asked for what was done; nil for one that we don't have.
  fileprivate init?(imported work: TrainedSession.Work, _ exercise: Exercise?) {
    guard let exercise else { return nil }
    let counts = work.sets.compactMap(\.repetitions).filter { $0 > 0 }
    let holds = work.sets.map { $0.held / 1000 }.filter { $0 > 0 }
    guard let longest = holds.max() ?? counts.max(), longest > 0 else { return nil }
    let done = counts.isEmpty ? holds : counts
    self.init(
      work.exercise,
      planned: Prescription(
        variant: work.variant ?? exercise.ladderBase,
        work: counts.isEmpty
          ? .holds(sets: holds.count, seconds: longest) : .repetitions(counts, hold: 0)),
      outcome: ExerciseOutcome(
        done: done, form: nil, effort: work.feedback.effort, pain: 0, result: work.result))
  }

  /// An exercise of a logged session; nil where nothing of it was reached.
  fileprivate init?(
    _ work: TrainedSession.Work, of session: TrainedSession, _ exercise: Exercise?
  ) {
    // Of several attempts at a set, a completed one counts before one with more done, as in the log.
    var best: [Int: TrainedSession.Done] = [:]
    func rank(_ set: TrainedSession.Done) -> (Int, Int) { (set.isCompleted ? 1 : 0, set.amount) }
    for set in work.sets where best[set.step].map({ rank($0) < rank(set) }) ?? true {
      best[set.step] = set
    }
    let sets = best.values.sorted { $0.step < $1.step }
    guard !sets.isEmpty else { return nil }
    let left = sets.filter { $0.side == .left }
    let right = sets.filter { $0.side == .right }
    let share = Self.share(of: sets, work, exercise)
    let weaker: [Int] =
      if left.isEmpty && right.isEmpty {
        sets.map { $0.amount / share }
      } else if left.isEmpty || right.isEmpty {
        sets.map(\.amount)
      } else if Self.isShared(left, right, work.dose) {
        zip(left, right).map { $0.amount + $1.amount }
      } else {
        ExerciseOutcome.weaker(left.map(\.amount), right.map(\.amount))
      }
    let aims = left.isEmpty && right.isEmpty ? sets : left.isEmpty ? right : left
    var planned = work.dose ?? Self.planned(aims, share: share, work, exercise)
    if let load = work.feedback.load { planned.load = load }
    let missing = max(0, planned.targets.count - weaker.count)
    self.init(
      work.exercise, planned: planned,
      outcome: ExerciseOutcome(
        done: weaker + Array(repeating: 0, count: missing),
        form: work.feedback.form ?? session.feedback.form,
        effort: work.feedback.effort ?? session.feedback.rpe,
        pain: work.feedback.pain
          ?? min(session.feedback.pain ?? 0, Self.mostPainOfSession),
        result: work.result), load: work.feedback.load)
  }

  /// How many repetitions of a set are one of a dose: two where a set without a side changes sides
  /// with every repetition.
  private static func share(
    of sets: [TrainedSession.Done], _ work: TrainedSession.Work, _ exercise: Exercise?
  ) -> Int {
    guard sets.allSatisfy({ $0.side == nil }), sets.contains(where: { $0.targetRepetitions != nil })
    else { return 1 }
    guard let dose = work.dose else { return exercise?.sideNames.isEmpty ?? true ? 1 : 2 }
    let aims = zip(sets, dose.targets).map { ($0.aim, $1) }
    return 2 * aims.reduce(0) { $0 + $1.0 } >= 3 * aims.reduce(0) { $0 + $1.1 } ? 2 : 1
  }

  /// Whether each set of a dose is halved between the sides, and not done on each.
  private static func isShared(
    _ left: [TrainedSession.Done], _ right: [TrainedSession.Done], _ dose: Prescription?
  ) -> Bool {
    guard let dose else { return false }
    let asked = dose.targets.prefix(left.count).reduce(0, +)
    let one = left.reduce(0) { $0 + $1.aim }
    let both = right.reduce(one) { $0 + $1.aim }
    return abs(both - asked) < abs(one - asked)
  }

  /// What sets asked for, where the dose was not kept: the hold of a repetition is what a movement
  /// of two seconds up and two down leaves of it.
  private static func planned(
    _ sets: [TrainedSession.Done], share: Int, _ work: TrainedSession.Work, _ exercise: Exercise?
  ) -> Prescription {
    let variant = work.variant ?? exercise?.ladderBase ?? 0
    guard let counted = sets.first, let repetitions = counted.targetRepetitions else {
      return Prescription(
        variant: variant,
        work: .holds(sets: sets.count, seconds: sets.map(\.aim).max() ?? 0))
    }
    let hold = repetitions > 0 ? max(0, counted.target / repetitions / 1000 - 4) : 0
    return Prescription(
      variant: variant, work: .repetitions(sets.map { max(1, $0.aim / share) }, hold: hold))
  }
}
