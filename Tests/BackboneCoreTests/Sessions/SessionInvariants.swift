import BackboneCore

/// What must be true of a session in every state that any order of events can reach.
struct SessionInvariants {
  /// Effects seen so far, in order.
  private(set) var effects: [SessionEffect] = []
  private(set) var session: Session
  private(set) var now: Duration
  /// How much longer than planned the user has made steps.
  private var extended: Duration = .zero
  /// When a hand was last on a key.
  private var touched: Duration?

  init(_ session: Session, at now: Duration = .zero) {
    self.session = session
    self.now = now
  }

  /// Feeds one event and returns what is broken by it, nil when nothing is.
  mutating func feed(_ event: SessionCommand, at moment: Duration) -> String? {
    let before = session
    let leftBefore = before.left(at: now)
    let elapsedBefore = before.elapsed(at: now)
    let hand = touched
    now = moment
    if event != .tick, event != .start || before.phase == .idle { touched = moment }
    let new = session.handle(event, at: moment)
    effects += new
    if case .extend(let change) = event, change > .zero { extended += .seconds(20) }
    return timing(before, elapsedBefore, hand, event) ?? broken(before, leftBefore, event, new)
  }

  /// Time into the session never falls, and no work begins right after a key.
  private func timing(
    _ before: Session, _ elapsedBefore: Duration, _ hand: Duration?, _ event: SessionCommand
  ) -> String? {
    let told = effects.compactMap(\.elapsed)
    if told != told.sorted() { return "time into the session falls: \(told)" }
    if session.elapsed(at: now) < elapsedBefore { return "time into the session fell" }
    guard session.record.countIn >= .seconds(3), case .running(let active) = session.phase,
      session.timeline.steps[active.step].kind == .work
    else { return nil }
    // Work that was going on before is no beginning.
    if case .running(let old) = before.phase, old.step == active.step, old.since == active.since {
      return nil
    }
    switch event {
    case .extend, .repetitionDone: if active.start.done > .zero { return nil }
    case .start, .tick, .pause, .resume, .skip, .back, .stop, .stopForPain, .abort: break
    }
    // A key at the very moment of the go comes after it.
    let isDue = before.nextWake.map { $0 <= now } ?? false
    for key in [hand, isDue ? nil : touched].compactMap({ $0 })
    where active.since >= key && active.since < key + .seconds(3) {
      return "work began \(active.since - key) after a key"
    }
    return nil
  }

  private func isDone(_ entry: SetEntry) -> Bool {
    guard case .counted(let count, _) = session.timeline.steps[entry.step].set?.work else {
      return entry.held >= entry.planned
        && (entry.repetitions ?? 0) >= (entry.plannedRepetitions ?? 0)
    }
    return (entry.repetitions ?? 0) >= count
  }

  private func isCounting(_ session: Session) -> Bool {
    guard case .running(let passing) = session.phase else { return false }
    return session.timeline.steps[passing.step].set?.work.countedTempo != nil
  }

  private func broken(
    _ before: Session, _ leftBefore: Duration, _ event: SessionCommand, _ new: [SessionEffect]
  ) -> String? {
    let timeline = session.timeline
    if let step = session.step, !timeline.steps.indices.contains(step) {
      return "step \(step) is outside the timeline"
    }
    if let deadline = session.nextWake, deadline <= now { return "deadline \(deadline) is past" }
    if let place = session.place(at: now) {
      if place.left < .zero || place.done < .zero { return "negative time: \(place)" }
      if place.left > timeline.steps[place.step].duration + extended {
        return "more left than was planned: \(place)"
      }
    }
    let finished = effects.compactMap { effect -> SetEntry? in
      if case .finished(let entry, _) = effect { entry } else { nil }
    }
    if finished != session.entries { return "entries are not what was announced" }
    for entry in session.entries {
      if entry.held < .zero { return "negative hold: \(entry)" }
      if entry.outcome == .completed, !isDone(entry) {
        return "completed without having been done: \(entry)"
      }
      if timeline.steps[entry.step].set == nil { return "a rest was logged: \(entry)" }
    }
    let ends = effects.filter { if case .ended = $0 { true } else { false } }
    if case .ended = session.phase {
      if ends.count != 1 { return "ended \(ends.count) times" }
    } else if !ends.isEmpty {
      return "went on after its end"
    }
    switch event {
    case .tick where session.left(at: now) > leftBefore: return "time left grew by waiting"
    case .tick where isCounting(before) && session.step != before.step:
      return "a counted set ended by itself"
    case .pause:
      var again = session
      if !again.handle(.pause, at: now + .seconds(50)).isEmpty || again != session {
        return "a second pause did something"
      }
    default: break
    }
    // Work and rest never run together: what passes since the last event is at most that time.
    let worked = session.entries.reduce(Duration.zero) { $0 + $1.held }
    if worked > now { return "worked longer than there was time: \(worked) by \(now)" }
    return nil
  }
}
