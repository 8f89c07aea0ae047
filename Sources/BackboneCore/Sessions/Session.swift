/// The state machine of a session: a timeline, a place in it, and what was really done.
///
/// It never looks at a clock: every event carries its moment, and what is over by then is ended at
/// its own deadline first, so late news changes nothing.
package struct Session: Hashable, Sendable {
  /// Where the session is.
  package enum Phase: Hashable, Sendable {
    /// Not begun.
    case idle
    /// A step's time is passing.
    case running(ActiveStep)
    /// Three, two, one before work goes on; the step itself stands still.
    case countingIn(StepProgress, endsAt: Duration)
    /// Everything stands still.
    case paused(StepProgress)
    /// Over.
    case ended(SessionOutcome)
  }

  /// What it was started with.
  package let record: SessionRecord
  /// What is to be done.
  package let timeline: Timeline
  /// Where it is.
  package private(set) var phase: Phase
  /// Every set that ended, in order; a set gone back to has one entry for each attempt.
  package private(set) var entries: [SetEntry]
  /// The time into the session at which the current step was begun; pauses and counting in are no
  /// part of it.
  package private(set) var stepStart: Duration = .zero
  /// When a hand was last on a key; work begins no sooner than a notice after it.
  private var touched: Duration?

  /// The least time between a key and the work that follows, where work is counted in at all.
  private static let notice = Duration.seconds(3)

  /// A session that has not begun.
  package init(_ record: SessionRecord) {
    self.record = record
    timeline = record.timeline
    phase = .idle
    entries = []
  }

  /// A session cut off earlier, paused where it was; nil when the place is not in the timeline.
  package init?(_ record: SessionRecord, resuming place: Checkpoint, entries: [SetEntry]) {
    let timeline = record.timeline
    guard timeline.steps.indices.contains(place.step), place.left >= .zero, place.held >= .zero
    else { return nil }
    self.record = record
    self.timeline = timeline
    phase = .paused(
      StepProgress(
        step: place.step, done: place.held, left: place.left, repetitions: place.repetitions))
    self.entries = entries
    stepStart = timeline.steps[place.step].start
  }

  /// The steps whose set was done in full, however often it was gone back to.
  package var completedSteps: Set<Int> {
    Set(entries.lazy.filter { $0.outcome == .completed }.map(\.step))
  }

  /// The moment at which the phase ends by itself; nil when it does not.
  package var nextWake: Duration? {
    switch phase {
    case .running(let passing): passing.endsAt
    case .countingIn(_, let endsAt): endsAt
    case .idle, .paused, .ended: nil
    }
  }

  /// The current step of the timeline; nil before the start and after the end.
  package var step: Int? {
    switch phase {
    case .running(let passing): passing.step
    case .countingIn(let held, _), .paused(let held): held.step
    case .idle, .ended: nil
    }
  }

  /// What is done and left of the current step at a moment; nil before the start and after the end.
  package func place(at now: Duration) -> StepProgress? {
    switch phase {
    case .running(let passing): passing.halted(at: now)
    case .countingIn(let held, _), .paused(let held): held
    case .idle, .ended: nil
    }
  }

  /// Where it could be resumed if it were cut off at a moment; nil before the start and after the
  /// end.
  package func checkpoint(at now: Duration) -> Checkpoint? { place(at: now).map(checkpoint) }

  /// The time into the session at a moment: all that was spent in its steps, whatever the plan says.
  package func elapsed(at now: Duration) -> Duration {
    stepStart + (place(at: now)?.done ?? .zero)
  }

  /// The planned time of all steps after the current one, and what is left of that.
  package func left(at now: Duration) -> Duration {
    switch phase {
    case .idle: return timeline.total
    case .ended: return .zero
    case .running, .countingIn, .paused:
      guard let place = place(at: now) else { return .zero }
      var left = place.left
      var step = upcoming(place.step + 1)
      while step < timeline.steps.count {
        left += timeline.steps[step].duration
        step = upcoming(step + 1)
      }
      return left
    }
  }

  /// Takes one event and returns what follows from it, in order.
  package mutating func handle(_ event: SessionCommand, at now: Duration) -> [SessionEffect] {
    var effects = catchUp(to: now)
    switch event {
    case .tick: break
    case .start: if phase == .idle { enter(0, after: nil, at: now, byHand: true, &effects) }
    case .pause: pause(at: now, &effects)
    case .resume: resume(at: now, &effects)
    case .skip: leave(.skipped, by: .skipped, at: now, &effects)
    case .back: back(at: now, &effects)
    case .stop: stop(for: nil, at: now, &effects)
    case .stopForPain: stop(for: .pain, at: now, &effects)
    case .repetitionDone: count(at: now)
    case .extend(let change): extend(by: change, at: now)
    case .abort: abort(at: now, &effects)
    }
    if event.isByHand {
      touched = nextWake == nil ? nil : now
      if event != .start { giveNotice(at: now, &effects) }
    }
    // A step shortened to nothing is over at once.
    return effects + catchUp(to: now)
  }

  /// Adds why the set of a step was stopped, the last time it was, or that it hurt afterwards; after
  /// pain the rest of the exercise is passed over.
  package mutating func explain(
    _ reason: StopReason, step: Int, at now: Duration
  ) -> [SessionEffect] {
    var effects = catchUp(to: now)
    let stopped = entries.lastIndex { $0.step == step && $0.outcome == .stopped }
    let hurt = reason == .pain ? entries.lastIndex { $0.step == step } : nil
    if let index = stopped ?? hurt { entries[index].reason = reason }
    guard reason == .pain, let place = place(at: now), upcoming(place.step) != place.step else {
      return effects
    }
    if place.done > .zero { finish(place, .skipped, by: .skipped, &effects) }
    enter(place.step, after: place, at: now, byHand: true, &effects)
    return effects + catchUp(to: now)
  }

  // MARK: - Time

  /// Ends everything that was over by `now`, each at its own deadline.
  private mutating func catchUp(to now: Duration) -> [SessionEffect] {
    var effects: [SessionEffect] = []
    while let deadline = nextWake, deadline <= now {
      switch phase {
      case .countingIn(let held, _): run(held, from: deadline)
      case .running(let passing):
        let place = passing.halted(at: deadline)
        finish(place, .completed, by: .done, &effects)
        let isSudden = touched.map { deadline < $0 + leastNotice } ?? false
        enter(
          passing.step + 1, after: place, at: deadline,
          byHand: isSudden || isCounted(passing.step), &effects)
      case .idle, .paused, .ended: break
      }
    }
    return effects
  }

  private var leastNotice: Duration { min(Self.notice, record.countIn) }

  /// A break that is about to end under the user's hands makes way for counting in.
  private mutating func giveNotice(at now: Duration, _ effects: inout [SessionEffect]) {
    switch phase {
    case .running(let passing):
      let next = passing.step + 1
      guard timeline.steps[passing.step].kind != .work, timeline.steps.indices.contains(next),
        timeline.steps[next].kind == .work, let end = passing.endsAt, end < now + leastNotice
      else { return }
      enter(next, after: passing.halted(at: now), at: now, byHand: true, &effects)
    case .countingIn(let held, let end) where end < now + leastNotice:
      phase = .countingIn(held, endsAt: now + record.countIn)
    case .idle, .countingIn, .paused, .ended: break
    }
  }

  private func checkpoint(_ held: StepProgress) -> Checkpoint {
    let target = isCounted(held.step) ? timeline.steps[held.step].targetRepetitions(held) : nil
    // It is kept in whole milliseconds: one lost from each part would leave the set short of one.
    let done = Duration.milliseconds(held.done.milliseconds)
    return Checkpoint(
      step: held.step, left: held.done + held.left - done, held: done,
      repetitions: held.repetitions, target: target ?? 0)
  }

  private mutating func run(_ held: StepProgress, from now: Duration) {
    phase = .running(
      ActiveStep(
        held, since: now, endsByItself: timeline.steps[held.step].endsByItself(held)))
  }

  private func isCounted(_ step: Int) -> Bool {
    timeline.steps[step].set?.work.countedTempo != nil
  }

  // MARK: - Moving between steps

  /// Begins a step, or ends the session behind the last.
  ///
  /// Work reached by hand is counted in: the user was at the keyboard a moment ago and needs to
  /// get down.
  /// - Parameter place: the step that is left; nil at the start.
  private mutating func enter(
    _ step: Int, after place: StepProgress?, at now: Duration, byHand: Bool,
    _ effects: inout [SessionEffect]
  ) {
    stepStart += place?.done ?? .zero
    let wanted = step
    let step = upcoming(wanted)
    passOver(wanted..<step, &effects)
    guard timeline.steps.indices.contains(step) else {
      phase = .ended(.finished)
      effects.append(.checkpoint(Checkpoint(step: step, left: .zero, held: .zero)))
      effects.append(.ended(.finished, at: now, elapsed: stepStart))
      return
    }
    let next = timeline.steps[step]
    let held = StepProgress(step: step, done: .zero, left: next.duration)
    if byHand { goOn(held, at: now) } else { run(held, from: now) }
    effects.append(.entered(step: step, at: now, elapsed: stepStart))
    effects.append(.checkpoint(checkpoint(held)))
  }

  /// The step to go on with in place of one: an exercise that was stopped for pain is passed over,
  /// with the breaks that lead to it.
  private func upcoming(_ step: Int) -> Int {
    let leftOut = Set(entries.lazy.filter { $0.reason == .pain }.map(\.exercise))
    guard !leftOut.isEmpty else { return step }
    var from = step
    while let work = timeline.nextWork(from: from),
      let exercise = timeline.steps[work].set?.exercise, leftOut.contains(exercise)
    {
      from = work + 1
    }
    guard from > step else { return step }
    guard let next = timeline.nextWork(from: from) else { return timeline.steps.count }
    // The break right before a set leads to it.
    return max(from, next - 1)
  }

  /// Logs the sets of some steps as skipped.
  private mutating func passOver(_ steps: Range<Int>, _ effects: inout [SessionEffect]) {
    for step in steps where timeline.steps[step].kind == .work {
      finish(
        StepProgress(step: step, done: .zero, left: timeline.steps[step].duration), .skipped,
        by: .skipped, &effects)
    }
  }

  private mutating func goOn(_ held: StepProgress, at now: Duration) {
    if timeline.steps[held.step].kind == .work, record.countIn > .zero {
      phase = .countingIn(held, endsAt: now + record.countIn)
    } else {
      run(held, from: now)
    }
  }

  /// Logs a set that ended; other kinds of step leave no entry.
  private mutating func finish(
    _ held: StepProgress, _ outcome: SetOutcome, by end: SetEnd,
    for reason: StopReason? = nil, _ effects: inout [SessionEffect]
  ) {
    let step = timeline.steps[held.step]
    guard let set = step.set else { return }
    // A set that was gone back to and left untouched must not weigh against what was done before.
    if held.done == .zero && entries.contains(where: { $0.step == held.step }) { return }
    // A set cut short is not a completed one, however it was cut short; an open one is short only
    // where pain ended it.
    let outcome: SetOutcome =
      if step.isOpen, reason != .pain {
        held.done > .zero ? .completed : .skipped
      } else if outcome == .completed
        && !step.isDone(held)
      { .stopped } else { outcome }
    let entry = SetEntry(
      step: held.step, exercise: set.exercise, side: set.side, round: set.round, set: set.set,
      planned: step.duration, plannedRepetitions: set.work.paced?.count,
      target: isCounted(held.step) ? nil : held.done + held.left,
      targetRepetitions: step.targetRepetitions(held), held: held.done,
      repetitions: step.repetitions(held), outcome: outcome, reason: reason)
    entries.append(entry)
    // Its time is up although not all that was planned was done.
    let isShort = end == .done && outcome != .completed
    effects.append(.finished(entry, by: isShort ? .shortened : end))
  }

  private mutating func leave(
    _ outcome: SetOutcome, by end: SetEnd, for reason: StopReason? = nil, at now: Duration,
    _ effects: inout [SessionEffect]
  ) {
    guard let place = place(at: now) else { return }
    finish(place, outcome, by: end, for: reason, &effects)
    enter(place.step + 1, after: place, at: now, byHand: true, &effects)
  }

  // MARK: - Commands

  private mutating func pause(at now: Duration, _ effects: inout [SessionEffect]) {
    switch phase {
    case .idle, .paused, .ended: return
    case .running, .countingIn:
      guard let place = place(at: now) else { return }
      phase = .paused(place)
      effects.append(.checkpoint(checkpoint(place)))
    }
  }

  private mutating func resume(at now: Duration, _ effects: inout [SessionEffect]) {
    guard case .paused(let held) = phase else { return }
    goOn(held, at: now)
  }

  private mutating func back(at now: Duration, _ effects: inout [SessionEffect]) {
    guard let place = place(at: now) else { return }
    // A set that was not begun is not skipped by going back from it.
    if place.done > .zero { finish(place, .skipped, by: .back, &effects) }
    var step = max(0, place.step - 1)
    while step > 0, upcoming(step) != step { step -= 1 }
    enter(step, after: place, at: now, byHand: true, &effects)
  }

  private mutating func stop(
    for reason: StopReason?, at now: Duration, _ effects: inout [SessionEffect]
  ) {
    guard let step, timeline.steps[step].kind == .work else { return }
    leave(.stopped, by: .stopped, for: reason, at: now, &effects)
  }

  /// Counts a repetition; the last one leaves nothing to do, which ends the set at once.
  private mutating func count(at now: Duration) {
    guard case .running(let passing) = phase,
      let tempo = timeline.steps[passing.step].set?.work.countedTempo
    else { return }
    let held = passing.halted(at: now)
    run(
      StepProgress(
        step: held.step, done: held.done, left: max(.zero, held.left - tempo.repetition),
        repetitions: held.repetitions + 1),
      from: now)
  }

  private mutating func extend(by change: Duration, at now: Duration) {
    // What has no end can be neither longer nor shorter.
    guard let place = place(at: now), !timeline.steps[place.step].isOpen else { return }
    var change = change
    if let tempo = timeline.steps[place.step].set?.work.paced?.tempo {
      change = change < .zero ? .zero - tempo.repetition : tempo.repetition
    }
    let left = min(max(.zero, place.left + change), RoutineLimits.time.upperBound)
    let held = StepProgress(
      step: place.step, done: place.done, left: left, repetitions: place.repetitions)
    switch phase {
    case .running: run(held, from: now)
    case .countingIn(_, let endsAt): phase = .countingIn(held, endsAt: endsAt)
    case .paused: phase = .paused(held)
    case .idle, .ended: break
    }
  }

  private mutating func abort(at now: Duration, _ effects: inout [SessionEffect]) {
    if case .ended = phase { return }
    if let place = place(at: now) {
      if place.done > .zero { finish(place, .stopped, by: .left, &effects) }
      effects.append(.checkpoint(checkpoint(place)))
      stepStart += place.done
    }
    phase = .ended(.aborted)
    effects.append(.ended(.aborted, at: now, elapsed: stepStart))
  }
}
