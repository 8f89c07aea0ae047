/// What a person's training has come to: computed from the facts.
///
/// The same facts give the same state, in whatever order they arrive and however often. The journal
/// keeps what the older ones came to, only so that they needn't be read each time.
package struct TrainingState: Hashable, Sendable {
  /// Where each exercise stands that was started or done.
  package internal(set) var courses: [ExerciseID: Course] = [:]
  /// The exercises of the plan in their order; nil where no plan was made.
  package internal(set) var plan: [ExerciseID]?
  package internal(set) var level = Level.beginner
  package internal(set) var weeks = TrainingWeeks()
  /// The sessions that count, in the order in which they ended.
  package internal(set) var sessions: [Planner.Past] = []
  /// What the last screen for red flags asked for; nil where it asked for nothing.
  package internal(set) var screened: Tier?
  /// When the screen was last answered; nil where it never was.
  package internal(set) var screenedAt: Timestamp?
  /// The worst pain that was logged since the screen.
  package internal(set) var worstPain = 0
  /// The last time each exercise was done by an import's account, where the plan doesn't know it.
  package internal(set) var imports: [ExerciseID: Import] = [:]
  /// The routines of the plan, the first one first; nil where no plan was made.
  package internal(set) var routines: [RoutineID]?
  /// What was answered last before a session.
  var lastReadiness: Dated<Readiness>?
  /// The runs that were typed in and those of the calendar.
  package internal(set) var runs = RunDiary()
  /// The self-checks in the order in which they were made.
  package internal(set) var checks: [Dated<SelfCheck>] = []
  /// The fault of each exercise that the coach reminds of.
  package internal(set) var faults: [ExerciseID: RememberedFault] = [:]
  /// The timed tests in the order in which they were made.
  package internal(set) var tests: [Dated<TestResult>] = []
  /// How each exercise grows; one that is missing doesn't.
  let rules: [ExerciseID: ProgressionRule]

  /// A dose that another program has logged.
  package struct Import: Hashable, Sendable {
    package let prescription: Prescription
    package let at: Timestamp
  }

  /// The state that facts lead to.
  /// - Parameter rules: how each exercise grows; one that is missing doesn't.
  package init(
    _ facts: some Sequence<TrainingFact>,
    rules: [ExerciseID: ProgressionRule] = ProgressionRule.known
  ) {
    self.init(rules: rules)
    add(facts)
  }

  /// The state before anything happened.
  package init(rules: [ExerciseID: ProgressionRule]) { self.rules = rules }

  /// Goes on with the facts of some time, all of which is later than what the state knows.
  ///
  /// - Parameters:
  ///   - facts: those of the time, and of all times those that correct, discard or restore others.
  ///   - from: the first second of the time, since 1970.
  ///   - end: the second after the last.
  package mutating func add(
    _ facts: some Sequence<TrainingFact>, from: Int64 = .min, before end: Int64 = .max
  ) {
    var byID: [RecordID: TrainingFact] = [:]
    for fact in facts { byID[fact.id] = fact }
    let ordered = byID.values.sorted {
      ($0.at.seconds, $0.device, $0.id) < ($1.at.seconds, $1.device, $1.id)
    }
    var corrected: [RecordID: SessionFact] = [:]
    var discarded: Set<RecordID> = []
    for fact in ordered {
      switch fact.kind {
      case .correction(let id, let session): corrected[id] = session
      case .discard(let id): discarded.insert(id)
      case .restore(let id): discarded.remove(id)
      case .session, .plan, .routines, .start, .override, .painFree, .screen, .level, .readiness,
        .selfCheck, .fault, .test, .run, .calendar, .classification:
        break
      }
    }
    for fact in ordered
    where fact.at.seconds >= from && fact.at.seconds < end && !discarded.contains(fact.id) {
      apply(fact, session: corrected[fact.id])
    }
  }

  private mutating func apply(_ fact: TrainingFact, session corrected: SessionFact?) {
    switch fact.kind {
    case .session(let session):
      var session = corrected ?? session
      // The answers are given before the session, and stand for themselves.
      if session.readiness == .asUsual { session.readiness = readiness(at: fact.at) }
      add(session, fact.id, at: fact.at)
    case .plan(let exercises): change(plan: exercises, at: fact.at)
    case .start(let exercise, let prescription):
      start(exercise, prescription, at: fact.at)
      imports[exercise] = nil
    case .override(let exercise, let prescription):
      guard prescription != nil || courses[exercise] != nil else { break }
      if courses[exercise] == nil, let prescription { start(exercise, prescription, at: fact.at) }
      courses[exercise]?.own = prescription
    case .painFree(let exercise): comeBack(exercise, at: fact.at)
    case .screen(let tier):
      screened = tier
      screenedAt = fact.at
      worstPain = 0
    case .level(let level, let startingOver):
      self.level = level
      for (exercise, prescription) in startingOver { start(exercise, prescription, at: fact.at) }
    case .routines(let routines): self.routines = routines
    case .readiness(let readiness):
      lastReadiness = Dated(readiness, id: fact.id, at: fact.at)
      worstPain = max(worstPain, readiness.pain)
    case .fault(let note): remember(note)
    case .selfCheck(let check): checks.append(Dated(check, id: fact.id, at: fact.at))
    case .test(let result): tests.append(Dated(result, id: fact.id, at: fact.at))
    case .run(let run): runs.add(run, id: fact.id)
    case .calendar(let entries): runs.replaceCalendar(entries)
    case .classification(let event, let found): runs.classify(event, as: found)
    case .correction, .discard, .restore: break
    }
  }

  /// How long the answers before a session count.
  private static let readinessHours = 4

  /// What was answered before the session of a moment; as usual where nothing was.
  package func readiness(at now: Timestamp) -> Readiness {
    guard let readiness = lastReadiness,
      now.since(readiness.at) <= Self.readinessHours * 3600
    else { return .asUsual }
    return readiness.value
  }

  func rule(_ exercise: ExerciseID) -> ProgressionRule? { rules[exercise] }

  // MARK: - The plan

  private mutating func change(plan exercises: [ExerciseID], at now: Timestamp) {
    let wasIn = { [plan] (exercise: ExerciseID) in plan?.contains(exercise) ?? true }
    for exercise in Array(courses.keys) where wasIn(exercise) != exercises.contains(exercise) {
      if wasIn(exercise) {
        courses[exercise]?.leave(at: now)
      } else {
        courses[exercise]?.idleSince = now
      }
    }
    plan = exercises
  }

  /// Whether an exercise is in the plan; all are where no plan was made.
  func isPlanned(_ exercise: ExerciseID) -> Bool { plan?.contains(exercise) ?? true }

  private mutating func start(
    _ exercise: ExerciseID, _ prescription: Prescription, at now: Timestamp
  ) {
    var course = courses[exercise] ?? Course(prescription)
    course.start(prescription)
    course.idleSince = isPlanned(exercise) ? now : nil
    courses[exercise] = course
  }

  private mutating func comeBack(_ exercise: ExerciseID, at now: Timestamp) {
    guard var course = courses[exercise], Self.mayAsk(course, at: now) else { return }
    let dose = course.prescription
    let entries = course.entries
    course.start(
      rule(exercise)?.beginnerDose(variant: dose.variant - 1, load: dose.load) ?? dose)
    course.entries = entries
    course.isComeback = true
    course.idleSince = isPlanned(exercise) ? now : nil
    courses[exercise] = course
  }

  /// Whether two days have passed since an exercise was stopped for pain.
  static func mayAsk(_ course: Course, at now: Timestamp) -> Bool {
    course.stoppedAt.map { now.since($0) >= 48 * 3600 } ?? false
  }

  /// Whether the screen for red flags is due.
  package func isScreenDue(at now: Timestamp) -> Bool {
    SafetyScreen.isDue(days: screenedAt.map { now.day - $0.day }, pain: worstPain)
  }

  /// Whether the screen for red flags has to be gone through again, or after pain for the first time;
  /// before the first plan it is asked by itself.
  package func mustScreen(at now: Timestamp) -> Bool {
    isScreenDue(at: now) && (screenedAt != nil || worstPain >= SafetyScreen.askingPain)
  }

  /// The efforts that were answered since a moment, in no order.
  package func efforts(since moment: Timestamp) -> [Int] {
    courses.values.flatMap { course in
      // The newest are the last, and there may be years of them.
      course.entries.reversed().prefix { $0.at.seconds >= moment.seconds }
        .compactMap(\.outcome.effort)
    }
  }
}
