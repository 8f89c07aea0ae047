/// Something that happened to a person's training; it never changes, and later facts may correct it.
package struct TrainingFact: Hashable, Sendable, Identifiable {
  /// What happened.
  package enum Kind: Hashable, Sendable {
    /// A session ended.
    case session(SessionFact)
    /// From now on the plan has these exercises, in this order.
    case plan([ExerciseID])
    /// From now on these routines are trained, the first one first.
    case routines([RoutineID])
    /// An exercise starts with this prescription: its first one, or one taken over from an import.
    case start(ExerciseID, Prescription)
    /// The person sets a dose themselves; nil gives it back to the plan.
    case override(ExerciseID, Prescription?)
    /// The person has been free of pain for two days since the exercise was stopped.
    case painFree(ExerciseID)
    /// The screen for red flags was answered; nil where nothing was ticked.
    case screen(Tier?)
    /// The level changed; the exercises given start over, all others keep their dose.
    case level(Level, startingOver: [ExerciseID: Prescription])
    /// The three questions before a session were answered.
    case readiness(Readiness)
    case selfCheck(SelfCheck)
    /// The person noticed a fault in an exercise.
    case fault(FaultNote)
    case test(TestResult)
    /// The person typed in a run.
    case run(Run)
    /// A calendar file was read; what an earlier one had is replaced.
    case calendar([RunCalendar.Entry])
    /// An event of the calendar is really of this class.
    case classification(event: UInt64, RunClass)
    /// A session was really like this.
    case correction(of: RecordID, SessionFact)
    /// A session, or another fact, no longer counts.
    case discard(RecordID)
    /// What was discarded is back.
    case restore(RecordID)
  }

  package let id: RecordID
  /// The installation that wrote it.
  package let device: RecordID
  /// For a session, when it ended.
  package let at: Timestamp
  package let kind: Kind

  /// A fact.
  package init(id: RecordID, device: RecordID, at: Timestamp, _ kind: Kind) {
    self.id = id
    self.device = device
    self.at = at
    self.kind = kind
  }
}

/// A session as the plan sees it.
package struct SessionFact: Hashable, Sendable {
  /// Where a session comes from.
  package enum Source: String, CaseIterable, Hashable, Sendable {
    case own
    /// Faster than real time: it never counts.
    case rehearsal
    /// From another program: it never drives the plan by itself.
    case imported
  }

  package var routine: RoutineID
  package var kind: SessionKind
  package var source: Source
  package var readiness: Readiness
  /// In the order in which they were done.
  package var exercises: [ExerciseFact]
  /// The timed tests that it led through.
  package var tests: [TestResult]

  /// A session.
  package init(
    _ routine: RoutineID, kind: SessionKind, source: Source = .own,
    readiness: Readiness = .asUsual, exercises: [ExerciseFact], tests: [TestResult] = []
  ) {
    self.routine = routine
    self.kind = kind
    self.source = source
    self.readiness = readiness
    self.exercises = exercises
    self.tests = tests
  }

  /// Whether something of it was done.
  package var isEmpty: Bool {
    tests.isEmpty && exercises.allSatisfy { $0.outcome.done.allSatisfy { $0 == 0 } }
  }
}

/// An exercise of a session as the plan sees it.
package struct ExerciseFact: Hashable, Sendable {
  package var exercise: ExerciseID
  /// What was asked for on the day.
  package var planned: Prescription
  package var outcome: ExerciseOutcome
  /// The weight that the person says they used; nil where they didn't say.
  package var load: Load?

  /// An exercise of a session.
  package init(
    _ exercise: ExerciseID, planned: Prescription, outcome: ExerciseOutcome, load: Load? = nil
  ) {
    self.exercise = exercise
    self.planned = planned
    self.outcome = outcome
    self.load = load
  }
}
