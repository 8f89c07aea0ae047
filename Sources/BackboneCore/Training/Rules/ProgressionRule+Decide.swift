extension ProgressionRule {
  /// What an outcome makes of a prescription; the first rule that fits decides.
  package func decide(
    _ prescription: Prescription, _ outcome: ExerciseOutcome, _ counters: Counters
  ) -> Ruling {
    let prescription = capped(prescription)
    if outcome.stops {
      let pain = outcome.pain >= ExerciseOutcome.stoppingPain ? outcome.pain : nil
      let left = Counters(top: 0, bonus: 0, regress: counters.regress)
      return Ruling(.stop, .pain(pain), next: prescription, counters: left)
    }
    switch outcome.result {
    case .interrupted:
      return Ruling(nil, .interrupted, next: prescription, counters: counters)
    case .skipped:
      return Ruling(nil, .skipped, next: prescription, counters: counters)
    case .done, .short, .hard, .pain, nil: break
    }
    if let cause = setback(prescription, outcome) {
      return regress(prescription, because: cause, counters, formBroke: outcome.form == .broke)
    }
    if let cause = brake(prescription, outcome) {
      return Ruling(.hold, cause, next: prescription)
    }
    return progress(prescription, lastSet: outcome.done.last ?? 0, counters)
  }

  /// The same with no short hold longer than McGill allows, whoever wrote it.
  private func capped(_ prescription: Prescription) -> Prescription {
    guard kind == .pyramid, prescription.hold > holdCap else { return prescription }
    return prescription.with(hold: holdCap)
  }

  /// Why the dose has to go back; nil where it hasn't.
  private func setback(_ prescription: Prescription, _ outcome: ExerciseOutcome) -> Ruling.Cause? {
    let hasAnswer = outcome.form != nil || outcome.effort != nil || outcome.result == .hard
    guard hasAnswer else { return nil }
    if outcome.form == .broke { return .formBroke }
    if let effort = outcome.effort, effort >= 9 { return .effort(effort) }
    let targets = prescription.targets
    let done = zip(padded(outcome.done, to: targets.count), targets).map { min($0, $1) }
    return 4 * done.reduce(0, +) < 3 * targets.reduce(0, +) ? .tooLittle : nil
  }

  /// Why the dose has to stay; nil where it may grow.
  private func brake(_ prescription: Prescription, _ outcome: ExerciseOutcome) -> Ruling.Cause? {
    let targets = prescription.targets
    let isShort = zip(padded(outcome.done, to: targets.count), targets).contains { $0 < $1 }
    if outcome.form == .minor { return .formSlipped }
    if outcome.effort == 8 { return .hard }
    if outcome.pain >= ExerciseOutcome.holdingPain { return .mildPain(outcome.pain) }
    if outcome.form == nil && outcome.effort == nil && outcome.result != .hard { return .noAnswer }
    if isShort || outcome.result == .hard || outcome.result == .short { return .short }
    return outcome.form == nil || outcome.effort == nil ? .noAnswer : nil
  }

  /// What was done, a number a set: a set that wasn't reached counts as nothing.
  private func padded(_ done: [Int], to count: Int) -> [Int] {
    done + Array(repeating: 0, count: max(0, count - done.count))
  }

  // MARK: - Forward

  private func progress(
    _ prescription: Prescription, lastSet: Int, _ counters: Counters
  ) -> Ruling {
    if kind == .mobility { return Ruling(.hold, .steady, next: prescription) }
    let target = prescription.targets.last ?? 0
    let bonus = kind == .load && lastSet >= target + 2 ? min(2, counters.bonus + 1) : 0
    if let next = stepUp(prescription) {
      if bonus < 2 {
        return Ruling(.progress, .good, next: next, counters: Counters(bonus: bonus))
      }
      return Ruling(.loadUp, .good, next: loadedMore(prescription))
    }
    if kind == .stretch { return Ruling(.hold, .atTop, next: prescription) }
    let top = min(2, counters.top + 1)
    let reached = Counters(top: top, bonus: bonus)
    if kind == .load {
      if bonus == 2 { return Ruling(.loadUp, .good, next: loadedMore(prescription)) }
      if top < 2 { return Ruling(.topOneOfTwo, .good, next: prescription, counters: reached) }
      guard isSmallStep(prescription) else {
        return Ruling(.topWaitsForBonus, .good, next: prescription, counters: reached)
      }
      return Ruling(.loadUp, .good, next: loadedMore(prescription))
    }
    if prescription.variant >= variants - 1 {
      return Ruling(.hold, .atTop, next: prescription)
    }
    if top < 2 { return Ruling(.topOneOfTwo, .good, next: prescription, counters: reached) }
    return Ruling(.nextVariant, .good, next: fresh(prescription, variant: prescription.variant + 1))
  }

  /// The dose one step up within the variant and its load; nil at the top of the range.
  private func stepUp(_ prescription: Prescription) -> Prescription? {
    let hold = prescription.hold
    switch kind {
    case .hold, .stretch:
      return hold < high ? prescription.with(hold: min(high, hold + 5)) : nil
    case .pyramid:
      if hold < holdCap { return prescription.with(hold: min(holdCap, hold + 2)) }
      let total = prescription.targets.reduce(0, +)
      return Self.pyramids.first { $0.reduce(0, +) > total }.map { prescription.with(sets: $0) }
    case .plain:
      if let more = repetitionsUp(prescription) { return more }
      let held = hold > 0 ? hold : beginner.hold
      return held < holdCap ? prescription.with(hold: held + 1) : nil
    case .repetitions, .load:
      return repetitionsUp(prescription)
    case .mobility:
      return nil
    }
  }

  /// One repetition more in every set that is below the top of the range; nil where none is.
  private func repetitionsUp(_ prescription: Prescription) -> Prescription? {
    let sets = prescription.targets
    guard sets.contains(where: { $0 < high }) else { return nil }
    return prescription.with(sets: sets.map { $0 < high ? $0 + 1 : $0 })
  }

  /// Whether the next load is at most a tenth heavier; the first load of all always may come.
  private func isSmallStep(_ prescription: Prescription) -> Bool {
    guard let load = prescription.load, load.thousandths > 0 else { return true }
    return 10 * increment(of: load) <= load.thousandths
  }

  private func loadedMore(_ prescription: Prescription) -> Prescription {
    var next = prescription.with(repetitions: low)
    let load = prescription.load ?? Load(thousandths: 0, unit: firstUnit)
    next.load = load
    return next.with(load: min(Load.most, load.thousandths + increment(of: load)))
  }

  /// The dose that a variant begins with when it is the next one, or the one before.
  private func fresh(_ prescription: Prescription, variant: Int) -> Prescription {
    let isEasier = variant < prescription.variant
    let next = prescription.with(variant: variant)
    switch kind {
    case .hold, .stretch: return next.with(hold: Self.newHold)
    case .pyramid: return next.with(sets: Self.newPyramid.sets).with(hold: Self.newPyramid.hold)
    case .plain:
      return next.with(repetitions: isEasier ? max(low, high - 2) : low).with(hold: beginner.hold)
    case .repetitions, .load, .mobility:
      return next.with(repetitions: isEasier ? max(low, high - 2) : low)
    }
  }

  // MARK: - Back

  /// One step back; the second in a row goes back a variant.
  private func regress(
    _ prescription: Prescription, because cause: Ruling.Cause, _ counters: Counters,
    formBroke: Bool
  ) -> Ruling {
    if kind == .mobility { return Ruling(.hold, cause, next: prescription) }
    if kind == .stretch {
      let next = stepDown(prescription, formBroke: formBroke)
      return next.map { Ruling(.regress, cause, next: $0, counters: Counters(regress: 1)) }
        ?? Ruling(.stayAtFloor, cause, next: prescription)
    }
    let lower = stepDown(prescription, formBroke: formBroke)
    if counters.regress == 0, let lower {
      return Ruling(.regress, cause, next: lower, counters: Counters(regress: 1))
    }
    guard prescription.variant > 0 else {
      return Ruling(.stayAtFloor, cause, next: prescription)
    }
    return Ruling(.previousVariant, cause, next: easier(prescription, lower: lower))
  }

  /// The variant before, with the dose that it is met with.
  private func easier(_ prescription: Prescription, lower: Prescription?) -> Prescription {
    // A load stays a load: the lighter one is kept, with the same repetitions.
    if kind == .load, let lower { return lower.with(variant: prescription.variant - 1) }
    return fresh(prescription, variant: prescription.variant - 1)
  }

  /// The dose one step down within the variant; nil at its floor.
  private func stepDown(_ prescription: Prescription, formBroke: Bool) -> Prescription? {
    let hold = prescription.hold
    switch kind {
    case .hold, .stretch:
      return hold > low ? prescription.with(hold: max(low, hold - 5)) : nil
    case .pyramid:
      if formBroke && hold > 5 { return prescription.with(hold: hold - 2) }
      let total = prescription.targets.reduce(0, +)
      return Self.pyramids.last { $0.reduce(0, +) < total }.map { prescription.with(sets: $0) }
    case .plain, .repetitions:
      return repetitionsDown(prescription)
    case .load:
      guard let load = prescription.load, load.thousandths > 0 else { return nil }
      return prescription.with(load: max(0, load.thousandths - increment(of: load)))
    case .mobility:
      return nil
    }
  }

  /// Two repetitions fewer in every set, but not below the range; nil where none is above it.
  private func repetitionsDown(_ prescription: Prescription) -> Prescription? {
    let sets = prescription.targets
    guard sets.contains(where: { $0 > low }) else { return nil }
    return prescription.with(sets: sets.map { max(min($0, low), $0 - 2) })
  }

  // MARK: - Weeks and gaps

  /// The dose of a deload week: fewer sets and less load, with holds and repetitions unchanged.
  package func deload(_ prescription: Prescription) -> Prescription {
    let prescription = capped(prescription)
    var lighter = prescription
    switch prescription.work {
    case .holds(let sets, let seconds):
      lighter.work = .holds(sets: Self.deloaded(sets), seconds: seconds)
    case .repetitions(let sets, let hold) where kind == .pyramid && sets.count > 1:
      lighter.work = .repetitions(Array(sets.dropFirst()), hold: hold)
    case .repetitions(let sets, let hold):
      lighter.work = .repetitions(Array(sets.prefix(Self.deloaded(sets.count))), hold: hold)
    }
    return lighter.load.map { lighter.with(load: lightened($0)) } ?? lighter
  }

  /// 60 % of the sets, halves rounded up, but at least one.
  private static func deloaded(_ sets: Int) -> Int { max(1, (6 * sets + 5) / 10) }

  /// What so many days without the exercise make of a prescription.
  package func afterGap(
    _ prescription: Prescription, days: Int, counters: Counters = Counters()
  ) -> Ruling {
    let prescription = capped(prescription)
    switch days {
    case ..<14:
      return Ruling(.continue, .gap(days: days), next: prescription, counters: counters)
    case 14..<28:
      return Ruling(.backOff, .gap(days: days), next: oneStepBack(prescription))
    default:
      let dose = beginnerDose(variant: prescription.variant, load: prescription.load)
      return Ruling(.restart, .gap(days: days), next: dose)
    }
  }

  private func oneStepBack(_ prescription: Prescription) -> Prescription {
    if kind == .load, prescription.load.map({ $0.thousandths == 0 }) ?? true {
      return repetitionsDown(prescription) ?? prescription
    }
    if let lower = stepDown(prescription, formBroke: false) { return lower }
    guard prescription.variant > 0, kind != .stretch, kind != .mobility else { return prescription }
    return fresh(prescription, variant: prescription.variant - 1)
  }
}
