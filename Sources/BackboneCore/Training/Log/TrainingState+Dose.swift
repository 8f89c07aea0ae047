/// What an exercise asks for on a day, with the reason and what would change it.
package struct DailyDose: Hashable, Sendable {
  /// Whether an exercise is done today.
  package enum Availability: Hashable, Sendable {
    case due
    /// It was stopped for pain, and two days haven't passed.
    case leftOut
    /// It was stopped for pain; the person has to say that they have been free of pain since.
    case asks
  }

  package let exercise: ExerciseID
  package let availability: Availability
  package let prescription: Prescription
  /// Whether the person set it.
  package let isYours: Bool
  /// What decided; nil for a first dose and for the person's own.
  package let decision: Decision?
  /// One or two sentences.
  package let reason: String
  /// What would change it; empty where nothing would.
  package let change: String
}

extension TrainingState {
  /// The dose of an exercise at a moment; nil where it was neither started nor done.
  package func dose(
    of exercise: ExerciseID, at now: Timestamp, readiness: Readiness = .asUsual
  ) -> DailyDose? {
    guard let course = courses[exercise] else { return nil }
    if course.stoppedAt != nil {
      let asks = Self.mayAsk(course, at: now)
      return DailyDose(
        exercise: exercise, availability: asks ? .asks : .leftOut,
        prescription: course.prescription, isYours: false, decision: .stop,
        reason: asks ? Words.Prescriptions.isPainFree : Words.Prescriptions.waitsForPain, change: ""
      )
    }
    if let own = course.own {
      return DailyDose(
        exercise: exercise, availability: .due, prescription: own, isYours: true, decision: nil,
        reason: Words.Prescriptions.yours(own), change: "")
    }
    return planned(exercise, course, at: now, readiness)
  }

  private func planned(
    _ exercise: ExerciseID, _ course: Course, at now: Timestamp, _ readiness: Readiness
  ) -> DailyDose {
    func dose(_ prescription: Prescription, _ decision: Decision?, _ reason: String) -> DailyDose {
      DailyDose(
        exercise: exercise, availability: .due, prescription: prescription, isYours: false,
        decision: decision, reason: reason, change: change(exercise, prescription, course, decision)
      )
    }
    guard let rule = rule(exercise) else {
      return dose(course.prescription, nil, Words.Prescriptions.first(course.prescription))
    }
    // A gap comes first; a deload or a lighter day takes its share from what the gap leaves.
    let gap = rule.afterGap(
      course.prescription, days: course.gap(at: now), counters: course.counters)
    if weeks.isDeload(at: now) {
      let lighter = rule.deload(gap.next)
      return dose(lighter, .deload, Words.Prescriptions.deload(lighter))
    }
    if readiness.advice != .go {
      if gap.next.variant > 0 {
        let easier = gap.next.with(variant: gap.next.variant - 1)
        return dose(easier, .hold, Words.Prescriptions.lighterDay(easier))
      }
      let fewer = rule.deload(gap.next)
      return dose(fewer, .hold, Words.Prescriptions.fewerSets(fewer))
    }
    if gap.decision != .continue {
      return dose(
        gap.next, gap.decision,
        Words.Prescriptions.reason(gap, from: course.prescription, outcome: nil, due: .today))
    }
    if course.isComeback {
      let reason =
        course.prescription.variant < (course.entries.last?.before.variant ?? 0)
        ? Words.Prescriptions.comeback(course.prescription)
        : Words.Prescriptions.comebackAtFloor(course.prescription)
      return dose(course.prescription, .stop, reason)
    }
    guard course.isBegun, let last = course.entries.last else {
      return dose(course.prescription, nil, Words.Prescriptions.first(course.prescription))
    }
    if last.ruling.decision == .deload {
      return dose(
        course.prescription, .continue, Words.Prescriptions.afterDeload(course.prescription))
    }
    return dose(
      course.prescription, last.ruling.decision,
      Words.Prescriptions.reason(last.ruling, from: last.before, outcome: last.outcome, due: .today)
    )
  }

  /// What a good and a bad session would make of a dose.
  private func change(
    _ exercise: ExerciseID, _ prescription: Prescription, _ course: Course, _ decision: Decision?
  ) -> String {
    guard let rule = rule(exercise), decision != .deload else { return "" }
    let isReset = decision == .backOff || decision == .restart
    let counters = isReset ? Counters() : course.counters
    let good = ExerciseOutcome(done: prescription.targets, form: .good, effort: 7)
    let broken = ExerciseOutcome(done: prescription.targets, form: .broke)
    return Words.Prescriptions.change(
      up: prescription == course.prescription || isReset
        ? rule.decide(prescription, good, counters) : Ruling(.hold, .lighter, next: prescription),
      down: rule.decide(prescription, broken, counters))
  }
}
