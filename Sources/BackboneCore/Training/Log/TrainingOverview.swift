/// What Today and Progress show: where the training stands at a moment, and what is due.
package struct TrainingOverview: Hashable, Sendable {
  /// The moment that all of it is for.
  package let at: Timestamp
  package let state: TrainingState
  /// It knows the routines of the plan, the sessions and the runs.
  package let planner: Planner
  /// What is due now; nil where nothing was planned or done yet.
  package private(set) var due: Due?
  /// The days of this week from Monday on.
  package let week: [Planner.Day]

  /// The overview of a state.
  package init(_ state: TrainingState, _ planner: Planner, at now: Timestamp) {
    at = now
    self.state = state
    self.planner = planner
    due = planner.candidates.isEmpty ? nil : planner.due(at: now)
    week = planner.weeks(1, around: now)
  }

  /// The overview that facts lead to.
  /// - Parameter settings: what the person has, and their level.
  package init(
    _ facts: some Sequence<TrainingFact>, _ catalogue: Catalogue, _ settings: Settings,
    at now: Timestamp
  ) {
    let state = TrainingState(facts, rules: catalogue.progressionRules(in: settings.units))
    self.init(state, Planner(state, catalogue, settings, at: now), at: now)
  }

  /// The same with the next session at the time that the clock shows then: summer time may begin or
  /// end before it.
  /// - Parameter local: the local time of a second since 1970.
  package func showing(_ local: (Int64) -> Timestamp) -> TrainingOverview {
    var overview = self
    overview.due = due?.showing(local)
    return overview
  }

  /// What was answered before the session of now.
  package var readiness: Readiness { state.readiness(at: at) }
  /// The timed tests in the order in which they were made.
  package var tests: [Dated<TestResult>] { state.tests }
  /// Why the timed tests have to wait; nil where they may be taken now.
  package var waitForTests: EnduranceTest.Wait? {
    let runs = planner.runs.filter { $0.kind.isKey && !$0.isDone && $0.start.seconds >= at.seconds }
    let strength = planner.past.filter {
      $0.kind == .strength && $0.ended.seconds <= at.seconds
    }
    return EnduranceTest.wait(
      days: tests.last.map { at.day - $0.at.day },
      toKeyRun: runs.map { $0.start.since(at) / 3600 }.min(),
      sinceStrength: strength.map { at.since($0.ended) / 3600 }.min())
  }
  /// The runs that were typed in and those of the calendar.
  package var runs: RunDiary { state.runs }
}

extension Catalogue {
  /// How each exercise grows; one that is missing doesn't.
  /// - Parameter unit: what a load begins in.
  package func progressionRules(
    in unit: Load.Unit = .kilograms
  ) -> [ExerciseID: ProgressionRule] {
    Dictionary(
      exercises.compactMap { exercise in
        ProgressionRule(exercise).map { (exercise.id, $0.loaded(in: unit)) }
      },
      uniquingKeysWith: { first, _ in first })
  }
}
