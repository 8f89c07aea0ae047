import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// Stopping a set, and saying why while the session goes on.
@Suite struct StopReasonTests {
  /// The plank of the short session, stopped after 3.5 s.
  private func stopped() -> AppScript {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.press(Key("x"), at: .milliseconds(7_500))
    return app
  }

  private let entry = Fixture.entry(step: 1, held: .milliseconds(3_500), .stopped)

  @Test func theSetEndsAtThatInstantAndTheQuestionHoldsNothingUp() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    #expect(
      app.press(Key("x"), at: .milliseconds(7_500)).kept == [
        .record([], Checkpoint(step: 1, left: .seconds(10), held: .zero)),
        .record([entry], Checkpoint(step: 2, left: .seconds(6), held: .zero)),
      ])
    #expect(app.state.overlay == .stopReason(step: 1, until: .milliseconds(15_500)))
    #expect(app.state.context == .running)
    #expect(app.state.isAnimated)
    // The rest passes, and the cue of the next set comes, under the question.
    let effects = app.send(.woke, at: .milliseconds(13_500))
    #expect(
      effects.kept == [.record([], Checkpoint(step: 3, left: .seconds(18), held: .zero))])
    #expect(!effects.cues.isEmpty)
    #expect(app.state.overlay != nil)
  }

  @Test(arguments: [("t", .tired), ("f", .form)] as [(String, StopReason)])
  func aLetterIsTheReason(letter: String, reason: StopReason) {
    var app = stopped()
    #expect(
      app.press(Key(Character(letter)), at: .seconds(9)).kept
        == [.explain(reason, step: 1)])
    #expect(app.state.overlay == nil)
    #expect(app.state.run?.entries.map(\.reason) == [reason])
    #expect(app.state.context == .running)
    app.send(.woke, at: .seconds(100))
    #expect(app.state.summary?.session.entries.first?.reason == reason)
  }

  /// One key for pain: the set ends, the reason is kept, and all stands still.
  @Test func painEndsTheSetAndPauses() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    let effects = app.press(Key("p"), at: .milliseconds(7_500))
    #expect(effects.kept.contains(.journal(.explain(.pain, step: 1))))
    #expect(app.state.run?.entries.first?.reason == .pain)
    #expect(app.state.run?.entries.first?.held == .milliseconds(3_500))
    #expect(app.state.overlay == .stopSigns("Plank"))
    #expect(!app.state.isRunning)
  }

  /// Before the first set there is nothing to end.
  @Test func painInABreakPauses() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    let said = app.press(Key("p"), at: .seconds(2)).cues.map(\.words)
    #expect(said == [Words.Cues.pain])
    #expect(app.state.context == .paused)
    #expect(app.state.run?.entries == [])
    // Once more, while it is paused: seen as well as heard.
    app.send(.woke, at: .seconds(20))
    #expect(app.state.notice == nil)
    app.press(Key("p"), at: .seconds(21))
    #expect(app.state.notice?.text == Words.Cues.pain)
  }

  @Test(arguments: [Key(" "), Key("z"), .control("t")])
  func anyOtherKeyClosesItAndPauses(key: Key) {
    var app = stopped()
    app.press(key, at: .seconds(9))
    #expect(app.state.overlay == nil)
    #expect(app.state.context == .paused)
    #expect(app.state.run?.entries == [entry])
  }

  @Test func aKeyOfTheSessionKeepsItsMeaning() {
    var app = stopped()
    app.press(Key("q"), at: .seconds(9))
    #expect(app.state.overlay == .leavingSession)
    #expect(app.state.context == .paused)
  }

  @Test func escapeGivesNoReasonAndTheSessionGoesOn() {
    var store = TestStore(stopped().state)
    store.press(Key(.escape)) { $0.overlay = nil }
  }

  @Test func aClickClosesItAndPauses() {
    var app = stopped()
    app.send(.clicked(.screen(.session)), at: .seconds(9))
    #expect(app.state.overlay == nil)
    #expect(app.state.context == .paused)
  }

  @Test func itGoesByItselfAndTheKeysMeanTheSessionAgain() {
    var app = stopped()
    app.send(.woke, at: .milliseconds(15_499))
    #expect(app.state.overlay != nil)
    app.press(Key("z"), at: .milliseconds(15_500))
    #expect(app.state.overlay == nil)
    #expect(app.state.run?.entries.map(\.reason) == [nil])
    #expect(app.state.context == .paused)
  }

  @Test func itsEndIsAWake() {
    var app = stopped()
    app.state.settings.hasReducedMotion = true
    app.send(.slept, at: .seconds(9))
    #expect(app.state.context == .paused)
    #expect(app.state.notice?.until == .seconds(15))
    app.send(.woke, at: .seconds(15))
    #expect(app.state.nextWake == .milliseconds(15_500))
    app.send(.woke, at: .milliseconds(15_500))
    #expect(app.state.overlay == nil)
    // All that is left is the reminder of the pause.
    #expect(app.state.nextWake == .seconds(39))
  }

  @Test func aFastSessionLeavesAsLongToAnswer() {
    var app = AppScript()
    app.send(.asked("short", .beginner, speed: 10))
    app.press(Key("x"), at: .seconds(5))
    #expect(app.state.overlay == .stopReason(step: 1, until: .seconds(85)))
  }

  @Test func thereIsNothingToAskBetweenTwoSets() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.press(Key("x"), at: .seconds(2))
    #expect(app.state.overlay == nil)
    #expect(app.state.run?.entries == [])
  }

  @Test func aSetStoppedWhilePausedIsAskedAboutToo() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.press(Key(" "), at: .seconds(6))
    app.press(Key("x"), at: .seconds(20))
    #expect(app.state.overlay == .stopReason(step: 1, until: .seconds(28)))
    #expect(app.press(Key("f")).kept == [.explain(.form, step: 1)])
  }

  @Test func theLastSetIsAskedAboutOverTheSummary() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.press(Key("x"), at: .seconds(50))
    #expect(app.state.context == .summary)
    #expect(app.state.overlay == .stopReason(step: 5, until: .seconds(58)))
    // Whoever read the log since must read it again to see the reason.
    #expect(app.press(Key("t")) == [.explain(.tired, step: 5), .loadLog])
    #expect(app.state.summary?.session.entries.last?.reason == .tired)
    app.press(Key("t"))
    #expect(app.state.summary?.session.entries.count == 3)
  }

  @Test func onlyTheLastAttemptGetsTheReason() {
    var app = stopped()
    app.press(Key("t"), at: .seconds(8))
    app.press(Key("b"), at: .seconds(9))  // back to the plank, counted in until 12
    app.press(Key("x"), at: .seconds(14))
    app.press(Key("f"), at: .seconds(15))
    #expect(app.state.run?.entries.map(\.reason) == [.tired, .form])
    #expect(app.state.run?.entries.map(\.held) == [.milliseconds(3_500), .seconds(2)])
  }

  /// The plank is over for today: nothing goes on until the stop signs have been seen.
  @Test func afterPainTheStopSignsAreShownAndEverythingWaits() {
    var app = stopped()
    let effects = app.press(Key("p"), at: .seconds(9))
    #expect(effects.contains(.journal(.explain(.pain, step: 1))))
    #expect(app.state.overlay == .stopSigns("Plank"))
    #expect(app.state.context == .paused)
    app.press(Key(.enter))
    #expect(app.state.overlay == nil)
    #expect(app.state.isRunning)
    var other = stopped()
    other.press(Key("p"), at: .seconds(9))
    other.press(Key("e"))
    #expect(other.state.context == .summary)
    #expect(other.state.summary?.session.entries.first?.reason == .pain)
  }

  /// In a break it is the exercise before it that hurts.
  @Test func painInABreakEndsTheExerciseBeforeIt() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    // Two seconds into the rest after the plank.
    let effects = app.press(Key("p"), at: .seconds(16))
    #expect(effects.contains(.journal(.explain(.pain, step: 1))))
    #expect(app.state.overlay == .stopSigns("Plank"))
    #expect(app.state.context == .paused)
    #expect(app.state.run?.entries.map(\.outcome) == [.completed])
    #expect(app.state.run?.entries.map(\.reason) == [.pain])
  }

  @Test func beforeTheFirstSetNothingHasHurt() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.press(Key("p"), at: .seconds(2))
    #expect(app.state.context == .paused && app.state.overlay == nil)
  }
}
