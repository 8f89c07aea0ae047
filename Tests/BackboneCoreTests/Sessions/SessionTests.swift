import BackboneCore
import TestSupport
import Testing

/// Runs a session by script: every step names the exact phase and the exact effects that follow.
struct SessionScript {
  var session: Session

  mutating func step(
    _ event: SessionCommand, at now: Duration, _ phase: Session.Phase,
    _ effects: [SessionEffect] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let got = session.handle(event, at: now)
    #expect(session.phase == phase, sourceLocation: sourceLocation)
    #expect(got.map(\.untimed) == effects, sourceLocation: sourceLocation)
  }
}

extension Session.Phase {
  static func running(_ step: Int, since: Double, endsAt: Double, done: Double = 0) -> Self {
    .running(
      ActiveStep(
        StepProgress(step: step, done: .seconds(done), left: .seconds(endsAt - since)),
        since: .seconds(since), endsByItself: true))
  }

  static func paused(_ step: Int, done: Double, left: Double) -> Self {
    .paused(StepProgress(step: step, done: .seconds(done), left: .seconds(left)))
  }

  static func countingIn(_ step: Int, done: Double, left: Double, endsAt: Double) -> Self {
    .countingIn(
      StepProgress(step: step, done: .seconds(done), left: .seconds(left)), endsAt: .seconds(endsAt)
    )
  }
}

extension SessionEffect {
  static func place(_ step: Int, left: Double, held: Double = 0) -> Self {
    .checkpoint(Checkpoint(step: step, left: .seconds(left), held: .seconds(held)))
  }

  static func set(
    _ step: Int, held: Double, _ outcome: SetOutcome, target: Double? = nil, by end: SetEnd
  ) -> Self {
    .finished(
      Fixture.entry(
        step: step, held: .seconds(held), outcome, target: target.map { .seconds($0) }), by: end)
  }

  static func entered(_ step: Int, at: Double) -> Self {
    .entered(step: step, at: .seconds(at), elapsed: .zero)
  }

  static func ended(_ outcome: SessionOutcome, at: Duration) -> Self {
    .ended(outcome, at: at, elapsed: .zero)
  }

  /// The effect without the time into the session, which has tests of its own.
  var untimed: Self {
    switch self {
    case .entered(let step, let at, _): .entered(step: step, at: at, elapsed: .zero)
    case .ended(let outcome, let at, _): .ended(outcome, at: at, elapsed: .zero)
    case .finished, .checkpoint: self
    }
  }
}

@Suite struct SessionTests {
  @Test func aWholeSessionByItsDeadlines() {
    var script = SessionScript(session: Fixture.session())
    script.step(
      .start, at: .seconds(100), .running(0, since: 100, endsAt: 104),
      [.entered(0, at: 100), .place(0, left: 4)])
    script.step(
      .tick, at: .seconds(104), .running(1, since: 104, endsAt: 114),
      [.entered(1, at: 104), .place(1, left: 10)])
    script.step(
      .tick, at: .seconds(114), .running(2, since: 114, endsAt: 120),
      [.set(1, held: 10, .completed, by: .done), .entered(2, at: 114), .place(2, left: 6)])
    script.step(
      .tick, at: .seconds(120), .running(3, since: 120, endsAt: 138),
      [.entered(3, at: 120), .place(3, left: 18)])
    script.step(
      .tick, at: .seconds(138), .running(4, since: 138, endsAt: 141),
      [.set(3, held: 18, .completed, by: .done), .entered(4, at: 138), .place(4, left: 3)])
    script.step(
      .tick, at: .seconds(141), .running(5, since: 141, endsAt: 159),
      [.entered(5, at: 141), .place(5, left: 18)])
    script.step(
      .tick, at: .seconds(159), .ended(.finished),
      [
        .set(5, held: 18, .completed, by: .done), .place(6, left: 0),
        .ended(.finished, at: .seconds(159)),
      ])
    // The sides are logged apart.
    #expect(script.session.entries.map(\.side) == [nil, .left, .right])
  }

  @Test func atTheStartNothingHasElapsed() {
    var session = Fixture.session()
    #expect(session.left(at: .seconds(7)) == session.timeline.total)
    _ = session.handle(.start, at: .seconds(7))
    #expect(session.left(at: .seconds(7)) == session.timeline.total)
    #expect(session.place(at: .seconds(7))?.done == .zero)
  }

  @Test func aLateWakeUpChangesNothing() {
    var punctual = Fixture.session()
    var late = Fixture.session()
    var effects = punctual.handle(.start, at: .zero)
    for second in 1...45 { effects += punctual.handle(.tick, at: .seconds(second)) }
    var lateEffects = late.handle(.start, at: .zero)
    lateEffects += late.handle(.tick, at: .seconds(45))
    #expect(punctual == late)
    #expect(effects == lateEffects)
  }

  @Test func stoppingLogsWhatWasHeld() {
    let routine = Fixture.core(rounds: 1, plank: 45, repetitions: 1, hold: 5, between: 40)
    var session = Session(Fixture.record(routine, level: .intermediate))
    _ = session.handle(.start, at: .zero)
    let effects = session.handle(.stop, at: .milliseconds(10_000 + 37_200))
    guard
      case .finished(let entry, .stopped) = effects.first(where: {
        if case .finished = $0 { true } else { false }
      })
    else {
      Issue.record("nothing was logged: \(effects)")
      return
    }
    #expect(entry.held == .milliseconds(37_200))
    #expect(entry.planned == .seconds(45))
    #expect(entry.outcome == .stopped)
    #expect(session.step == 2)
  }

  @Test func skippingIsNotCompleting() {
    var script = SessionScript(session: Fixture.session())
    _ = script.session.handle(.start, at: .zero)
    script.step(
      .skip, at: .seconds(9), .running(2, since: 9, endsAt: 15),
      [
        .entered(1, at: 4), .place(1, left: 10),
        .set(1, held: 5, .skipped, by: .skipped), .entered(2, at: 9), .place(2, left: 6),
      ])
  }

  @Test func whatEndedASetIsSaid() {
    func end(_ command: SessionCommand, at seconds: Int = 9) -> SetEnd? {
      var session = Fixture.session()
      _ = session.handle(.start, at: .zero)
      return session.handle(command, at: .seconds(seconds)).lazy.compactMap { effect in
        if case .finished(_, let end) = effect { end } else { nil }
      }.first
    }
    #expect(end(.tick, at: 14) == .done)
    #expect(end(.extend(.seconds(-10))) == .shortened)
    #expect(end(.stop) == .stopped)
    #expect(end(.skip) == .skipped)
    #expect(end(.back) == .back)
    #expect(end(.abort) == .left)
  }

  @Test func skippingEverythingCompletesNothing() {
    var session = Fixture.session()
    _ = session.handle(.start, at: .zero)
    var now = Duration.zero
    while session.step != nil {
      now += .milliseconds(100)
      _ = session.handle(.skip, at: now)
    }
    #expect(session.entries.count == 3)
    #expect(session.entries.allSatisfy { $0.outcome == .skipped && $0.held == .zero })
  }

  @Test func pausingTwiceSubtractsOnce() {
    var script = SessionScript(session: Fixture.session())
    _ = script.session.handle(.start, at: .zero)
    _ = script.session.handle(.tick, at: .seconds(4))
    script.step(
      .pause, at: .seconds(7), .paused(1, done: 3, left: 7), [.place(1, left: 7, held: 3)])
    script.step(.pause, at: .seconds(60), .paused(1, done: 3, left: 7))
    script.step(.tick, at: .seconds(900), .paused(1, done: 3, left: 7))
    script.step(
      .resume, at: .seconds(1000), .countingIn(1, done: 3, left: 7, endsAt: 1003))
    script.step(.tick, at: .seconds(1003), .running(1, since: 1003, endsAt: 1010, done: 3))
    script.step(
      .tick, at: .seconds(1010), .running(2, since: 1010, endsAt: 1016),
      [.set(1, held: 10, .completed, by: .done), .entered(2, at: 1010), .place(2, left: 6)])
  }

  @Test func aRestGoesOnWithoutCountIn() {
    var script = SessionScript(session: Fixture.session())
    _ = script.session.handle(.start, at: .zero)
    script.step(
      .pause, at: .seconds(1), .paused(0, done: 1, left: 3), [.place(0, left: 3, held: 1)])
    script.step(.resume, at: .seconds(9), .running(0, since: 9, endsAt: 12, done: 1))
  }

  @Test func pausingTheCountInKeepsWhatWasLeft() {
    var script = SessionScript(session: Fixture.session())
    _ = script.session.handle(.start, at: .zero)
    _ = script.session.handle(.pause, at: .seconds(6))
    _ = script.session.handle(.resume, at: .seconds(20))
    script.step(
      .pause, at: .seconds(22), .paused(1, done: 2, left: 8), [.place(1, left: 8, held: 2)])
  }

  @Test func withoutCountInWorkGoesStraightOn() {
    var script = SessionScript(session: Fixture.session(countIn: .zero))
    _ = script.session.handle(.start, at: .zero)
    _ = script.session.handle(.pause, at: .seconds(6))
    script.step(.resume, at: .seconds(20), .running(1, since: 20, endsAt: 28, done: 2))
  }

  @Test func backThenForwardLandsOnTheSameTotal() {
    var session = Fixture.session()
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.tick, at: .seconds(20))
    let left = session.left(at: .seconds(20))
    let logged = session.entries
    #expect(session.step == 3)
    _ = session.handle(.back, at: .seconds(20))
    #expect(session.step == 2)
    _ = session.handle(.skip, at: .seconds(20))
    #expect(session.step == 3)
    #expect(session.left(at: .seconds(20)) == left)
    #expect(session.entries == logged)
  }

  @Test func aSetGoneBackToIsTriedAgain() {
    var session = Fixture.session()
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.back, at: .seconds(15))  // out of the rest, into the plank just done
    #expect(session.step == 1)
    _ = session.handle(.skip, at: .seconds(16))  // left untouched during its count-in
    #expect(session.entries.map(\.outcome) == [.completed])
    _ = session.handle(.back, at: .seconds(17))
    _ = session.handle(.stop, at: .seconds(24))  // counted in until 20, held for 4
    #expect(session.entries.map(\.held) == [.seconds(10), .seconds(4)])
    #expect(session.entries.map(\.outcome) == [.completed, .stopped])
  }

  @Test func aLongerRestAndAShorterHold() {
    var script = SessionScript(session: Fixture.session())
    _ = script.session.handle(.start, at: .zero)
    script.step(
      .extend(.seconds(10)), at: .seconds(1), .running(0, since: 1, endsAt: 14, done: 1))
    script.step(
      .extend(.seconds(-10)), at: .seconds(1), .running(0, since: 1, endsAt: 4, done: 1))
    _ = script.session.handle(.tick, at: .seconds(4))
    // Cutting the last seconds off a hold does not complete it.
    script.step(
      .extend(.seconds(-10)), at: .seconds(9), .running(2, since: 9, endsAt: 15),
      [
        .set(1, held: 5, .stopped, target: 5, by: .shortened), .entered(2, at: 9),
        .place(2, left: 6),
      ])
  }

  @Test func repetitionsAreLengthenedByWholeOnes() {
    var script = SessionScript(session: Fixture.session())
    _ = script.session.handle(.start, at: .zero)
    _ = script.session.handle(.tick, at: .seconds(20))
    script.step(
      .extend(.seconds(10)), at: .seconds(21), .running(3, since: 21, endsAt: 47, done: 1))
    script.step(
      .extend(.seconds(-10)), at: .seconds(22), .running(3, since: 22, endsAt: 38, done: 2))
  }

  @Test func aLongerHoldIsLoggedAtItsRealLength() {
    var session = Fixture.session()
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.extend(.seconds(10)), at: .seconds(5))
    _ = session.handle(.tick, at: .seconds(24))
    #expect(session.entries.first?.held == .seconds(20))
    #expect(session.entries.first?.planned == .seconds(10))
    #expect(session.entries.first?.outcome == .completed)
  }

  @Test func leavingInAHoldLogsIt() {
    var script = SessionScript(session: Fixture.session())
    _ = script.session.handle(.start, at: .zero)
    _ = script.session.handle(.tick, at: .seconds(4))
    script.step(
      .abort, at: .seconds(8), .ended(.aborted),
      [
        .set(1, held: 4, .stopped, by: .left), .place(1, left: 6, held: 4),
        .ended(.aborted, at: .seconds(8)),
      ])
  }

  @Test func aPlaceBetweenTwoMillisecondsLosesNothing() throws {
    var session = Fixture.session()
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.pause, at: .nanoseconds(7_123_456_789))
    let place = try #require(session.checkpoint(at: .seconds(8)))
    // As the journal keeps it.
    let kept = Checkpoint(
      step: place.step, left: .milliseconds(place.left.milliseconds),
      held: .milliseconds(place.held.milliseconds))
    #expect(kept == place)
    #expect(kept.held + kept.left == session.timeline.steps[place.step].duration)
    var resumed = try #require(
      Session(Fixture.record(), resuming: kept, entries: session.entries))
    _ = resumed.handle(.resume, at: .zero)
    while resumed.step == place.step, let wake = resumed.nextWake {
      _ = resumed.handle(.tick, at: wake)
    }
    #expect(resumed.entries.last?.outcome == .completed)
  }

  @Test func aCutOffSessionIsTakenUpPaused() throws {
    let entries = [Fixture.entry(step: 1, held: .seconds(10), .completed)]
    let place = Checkpoint(step: 3, left: .seconds(12), held: .seconds(6))
    var session = try #require(
      Session(Fixture.record(), resuming: place, entries: entries))
    #expect(session.phase == .paused(3, done: 6, left: 12))
    _ = session.handle(.resume, at: .zero)
    _ = session.handle(.tick, at: .seconds(15))
    #expect(session.entries.map(\.held) == [.seconds(10), .seconds(18)])
    let behind = Checkpoint(step: 6, left: .zero, held: .zero)
    #expect(Session(Fixture.record(), resuming: behind, entries: []) == nil)
  }
}
