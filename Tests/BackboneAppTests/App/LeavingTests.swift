import BackboneCore
import TestSupport
import Testing

@testable import BackboneApp

/// What becomes of things that are unfinished when the program is ended or looked away from.
@Suite struct LeavingTests {
  /// Closing the window lost the answers, where `q` kept them.
  @Test func answersSurviveAHangUp() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.send(.woke, at: .seconds(100))
    #expect(app.state.context == .summary)
    app.press(Key("7"))
    #expect(
      app.send(.terminated) == [
        .journal(.rate(Feedback(rpe: 7))), .journal(.loadLog), .quit,
      ])
  }

  @Test func aChangedRoutineSurvivesAHangUpBesideTheOldOne() throws {
    var app = AppScript.editing()
    app.pick("plank")
    let draft = try #require(app.state.editor?.draft)
    let effects = app.send(.terminated)
    guard case .files(.saveRoutine(let routine)) = effects.first else {
      Issue.record("nothing was saved: \(effects)")
      return
    }
    #expect(routine.name == draft.name + " (unsaved)")
    #expect(routine.plans == [draft.level: draft.plan])
    #expect(effects.last == .quit)
  }

  /// The guide showed the session's exercise whatever was chosen in it.
  @Test func theGuideShowsItsOwnExerciseWhileASessionIsPaused() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.press(Key(" "), at: .seconds(6))
    #expect(app.state.exercise?.id == "plank")
    app.press(Key("3"), Key("G"))
    #expect(app.state.screen == .exercises)
    #expect(app.state.exercise?.id == "bird-dog")
    app.press(Key("4"))
    #expect(app.state.exercise?.id == "plank")
  }

  /// At 60 times the speed a notice was gone after a tenth of a second.
  @Test func aNoticeStaysForSixSecondsOfRealTime() {
    var app = AppScript()
    app.send(.asked("short", .beginner, speed: 10))
    app.send(.failed("Something."), at: .seconds(1))
    #expect(app.state.notice?.until == .seconds(61))
  }
}
