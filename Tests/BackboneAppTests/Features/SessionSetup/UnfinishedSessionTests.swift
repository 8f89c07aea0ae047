import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// What becomes of a session that was left.
@Suite struct UnfinishedSessionTests {
  private let record = Fixture.record()

  private func cutOff(held seconds: Int = 10) -> LoggedSession {
    Fixture.logged(
      record, entries: [Fixture.entry(step: 1, held: .seconds(seconds), .completed)],
      checkpoint: Checkpoint(step: 3, left: .seconds(18), held: .zero))
  }

  private func offered() -> AppScript {
    var app = AppScript()
    app.send(.unfinishedFound(cutOff()))
    return app
  }

  @Test func itIsEndedAndThatIsSaid() {
    var app = offered()
    #expect(app.press(Key("e")) == [.abandon(cutOff().id)])
    // It may be another window's by now: the journal has the last word.
    #expect(app.state.overlay == .resuming(cutOff()))
    #expect(app.send(.journal(.unfinishedEnded(cutOff()))) == [.loadLog])
    #expect(app.state.overlay == nil && app.state.unfinished == nil)
    #expect(app.state.notice?.text == "Session ended. What you did is in your log.")
  }

  @Test func whatWasSaidBeforeItWasCutOffIsKnownAgain() {
    var app = offered()
    let said = ExerciseFeedback(effort: 8, form: .good, pain: 2)
    let id = cutOff().id
    let logged = LoggedSession(
      id: id, device: id, start: cutOff().start, startedAt: cutOff().startedAt, ending: nil,
      exercises: [
        LoggedExercise(id: id, device: id, exercise: "plank", feedback: said, result: .pain)
      ], sets: cutOff().sets, checkpoint: cutOff().checkpoint)
    app.send(.journal(.sessionResumed(logged, record)))
    #expect(app.state.exerciseFeedback == ["plank": said])
    #expect(app.state.run?.entries.map(\.reason) == [.pain])
  }

  @Test func anEmptyOneIsSaidNotToBeInTheLog() {
    var app = offered()
    let empty = Fixture.logged(
      record, checkpoint: Checkpoint(step: 0, left: .seconds(4), held: .zero))
    app.send(.journal(.unfinishedEnded(empty)))
    #expect(app.state.notice?.text.hasSuffix("so it isn't in your log.") == true)
  }

  @Test func itIsDiscarded() {
    var app = offered()
    #expect(app.press(Key("d")) == [.journal(.discard(cutOff().id))])
    #expect(app.send(.journal(.discarded)) == [.loadLog])
    #expect(app.state.overlay == nil)
    #expect(app.state.notice?.text.contains("backbone log restore last") == true)
  }

  /// Deciding later was only possible at the next launch.
  @Test func whatIsDecidedLaterIsFoundOnTheSessionScreen() {
    var app = offered()
    #expect(app.press(Key(.escape)).isEmpty)
    #expect(app.state.overlay == nil)
    #expect(app.state.notice?.text.contains("press r on the Session screen") == true)
    app.press(Key("4"))
    app.press(Key("r"))
    #expect(app.state.overlay == .resuming(cutOff()))
    #expect(app.press(Key("r")) == [.resume(cutOff().id)])
    app.send(.journal(.sessionResumed(cutOff(), record)))
    #expect(app.state.run != nil && app.state.unfinished == nil)
  }

  @Test func theNextOneIsOfferedOnceTheLastIsSettled() {
    var app = offered()
    app.press(Key("d"))
    app.send(.journal(.discarded))
    app.send(.journal(.unfinishedLoaded(cutOff(held: 4))))
    app.press(Key("4"), Key("r"))
    #expect(app.state.overlay == .resuming(cutOff(held: 4)))
  }

  @Test func whereNothingIsUnfinishedThatIsSaid() {
    var app = AppScript()
    app.press(Key("4"), Key("r"))
    #expect(app.state.overlay == nil)
    #expect(app.state.notice?.text == "There is no unfinished session.")
  }

  @Test func theSessionScreenNamesIt() throws {
    let content = TestContent.fixture
    var state = content.state(columns: 80, rows: 24)
    _ = update(&state, AppEvent(.keyPressed(Key("4")), at: .zero))
    _ = update(&state, AppEvent(.journal(.unfinishedLoaded(cutOff())), at: .zero))
    let look = Appearance(glyphMode: .blocks, theme: .dark)
    let text = try content.frame(of: state, look).lines.joined(separator: " ")
    #expect(text.contains("Unfinished: "), "\(text)")
  }

  /// A space that was meant to pause what was thought to run must not resume something else.
  @Test func onlyWhatTheQuestionNamesAnswersIt() {
    var app = offered()
    #expect(app.press(Key(" "), Key("g"), Key("x")).isEmpty)
    #expect(app.state.overlay == .resuming(cutOff()))
  }

  // MARK: - A session that runs

  @Test func theSessionThatRunsIsDiscarded() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.press(Key("q"), at: .seconds(9))
    #expect(app.press(Key(" ")).isEmpty)
    #expect(app.state.overlay == .leavingSession)
    let effects = app.press(Key("d"))
    #expect(effects.kept == [.journal(.discard(nil)), .loadLog])
    #expect(effects.reports.map(\.words) == ["discarded"])
    #expect(app.state.context == .choosing && app.state.overlay == nil)
    #expect(app.state.notice?.text.hasPrefix("Session discarded.") == true)
    // Nothing of it is heard any more.
    #expect(app.send(.woke, at: .seconds(60)).isEmpty)
  }
}
