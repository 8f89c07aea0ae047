extension TrainingState {
  /// Adds a session: each of its exercises is decided on, and at most one gets a new variant.
  mutating func add(_ session: SessionFact, _ id: RecordID, at now: Timestamp) {
    switch session.source {
    case .rehearsal: return
    case .imported:
      for fact in session.exercises {
        imports[fact.exercise] = Import(prescription: fact.planned, at: now)
      }
      return
    case .own: break
    }
    worstPain = max(worstPain, session.readiness.pain)
    for fact in session.exercises { worstPain = max(worstPain, fact.outcome.pain) }
    guard !session.isEmpty else { return }
    let isDeload = weeks.isDeload(at: now)
    // What is light enough for any day says nothing of the plan's doses, unless it hurt.
    let exercises = session.exercises.filter {
      session.kind != .free || !isPlanned($0.exercise) || $0.outcome.stops
    }
    // A lighter day says nothing of the weight on others.
    let takesLoads = !isDeload && session.readiness.advice == .go
    let asked = exercises.map { self.asked($0, takesLoad: takesLoads, at: now) }
    let rulings = zip(exercises, asked).map { fact, asked in
      self.ruling(fact, asked, isDeload: isDeload, readiness: session.readiness)
    }
    let chosen = newVariant(exercises, rulings, at: now)
    for ((fact, asked), ruling) in zip(zip(exercises, asked), rulings) {
      record(fact, asked.next, ruling, getsVariant: fact.exercise == chosen, id, at: now)
      countCleanSession(of: fact)
    }
    tests += session.tests.map { Dated($0, id: id, at: now) }
    weeks.add(now)
    sessions.append(Planner.Past(session.routine, kind: session.kind, ended: now))
  }

  /// The exercise that gets the session's new variant: the one that has qualified longest, then the
  /// first of the plan.
  private func newVariant(
    _ facts: [ExerciseFact], _ rulings: [Ruling], at now: Timestamp
  ) -> ExerciseID? {
    let ready = zip(facts, rulings).filter { $0.1.decision == .nextVariant }.map(\.0.exercise)
    return ready.enumerated().min { a, b in
      let since = [a, b].map { courses[$0.element]?.qualifiedAt?.seconds ?? now.seconds }
      let place = [a, b].map { plan?.firstIndex(of: $0.element) ?? .max }
      return (since[0], place[0], a.offset) < (since[1], place[1], b.offset)
    }?.element
  }

  /// What the plan asks for of an exercise at a moment, after the days without it.
  private func asked(_ exercise: ExerciseID, _ course: Course, at now: Timestamp) -> Ruling {
    rule(exercise)?.afterGap(
      course.prescription, days: course.gap(at: now), counters: course.counters)
      ?? Ruling(.continue, .steady, next: course.prescription, counters: course.counters)
  }

  /// What the plan asks for of an exercise of a session: with the weight that the person used, which
  /// is the plan's from then on.
  private func asked(_ fact: ExerciseFact, takesLoad: Bool, at now: Timestamp) -> Ruling {
    let asked = asked(fact.exercise, courses[fact.exercise] ?? Course(fact.planned), at: now)
    guard takesLoad, rule(fact.exercise)?.kind == .load, let load = fact.load else { return asked }
    var dose = asked.next
    dose.load = load
    return Ruling(asked.decision, asked.cause, next: dose, counters: asked.counters)
  }

  /// What an exercise of a session leads to.
  private func ruling(
    _ fact: ExerciseFact, _ asked: Ruling, isDeload: Bool, readiness: Readiness
  ) -> Ruling {
    let course = courses[fact.exercise] ?? Course(fact.planned)
    let outcome = fact.outcome
    guard let rule = rule(fact.exercise) else {
      return Ruling(nil, .steady, next: course.prescription, counters: course.counters)
    }
    let (dose, counters) = (asked.next, asked.counters)
    if outcome.stops { return rule.decide(dose, outcome, counters) }
    switch outcome.result {
    case .interrupted, .skipped:
      return rule.decide(course.prescription, outcome, course.counters)
    case .done, .short, .hard, .pain, nil: break
    }
    if course.own != nil {
      return Ruling(nil, .yours, next: course.prescription, counters: course.counters)
    }
    if isDeload { return Ruling(.deload, .deloadWeek, next: dose, counters: counters) }
    if readiness.advice == .go, fact.planned.reaches(dose) {
      return rule.decide(dose, outcome, counters)
    }
    return lighter(rule, fact, dose, counters)
  }

  /// What comes of less than the plan's dose: it may go down, but not up.
  private func lighter(
    _ rule: ProgressionRule, _ fact: ExerciseFact, _ dose: Prescription, _ counters: Counters
  ) -> Ruling {
    let asked = fact.planned.reaches(dose) ? dose : fact.planned
    let judged = rule.decide(asked, fact.outcome, counters)
    switch judged.decision {
    case .regress, .previousVariant, .stayAtFloor:
      let failed = ExerciseOutcome(
        done: dose.targets, form: fact.outcome.form == .broke ? .broke : .good, effort: 9)
      let ruling = rule.decide(dose, failed, counters)
      return Ruling(ruling.decision, judged.cause, next: ruling.next, counters: ruling.counters)
    case .progress, .loadUp, .nextVariant, .topOneOfTwo, .topWaitsForBonus:
      return Ruling(.hold, .lighter, next: dose)
    case .hold, .stop, .deload, .backOff, .restart, .continue, nil:
      return Ruling(judged.decision, judged.cause, next: dose, counters: judged.counters)
    }
  }

  private mutating func record(
    _ fact: ExerciseFact, _ asked: Prescription, _ ruling: Ruling, getsVariant: Bool,
    _ id: RecordID, at now: Timestamp
  ) {
    // Taken out while it changes: an array that is held twice would be copied with every entry.
    var course = courses.removeValue(forKey: fact.exercise) ?? Course(fact.planned)
    let before = course.own ?? asked
    var ruling = ruling
    if ruling.decision == .nextVariant, !getsVariant {
      ruling = Ruling(.hold, .waits, next: course.prescription, counters: Counters(top: 2))
    }
    course.prescription = ruling.next
    course.counters = ruling.counters
    if ruling.cause == .waits {
      course.qualifiedAt = course.qualifiedAt ?? now
    } else if ruling.counters.top < 2 {
      course.qualifiedAt = nil
    }
    if ruling.decision == .stop { course.stoppedAt = now }
    switch fact.outcome.result {
    case .skipped, .interrupted: break
    case .done, .short, .hard, .pain, nil:
      course.isBegun = true
      course.isComeback = false
      course.idleDays = 0
      course.idleSince = isPlanned(fact.exercise) ? now : nil
    }
    course.entries.append(
      Course.Entry(
        session: id, at: now, before: before, asked: fact.planned, outcome: fact.outcome,
        ruling: ruling))
    courses[fact.exercise] = course
  }
}
