import BackboneCore
import TestSupport
import Testing

@testable import BackboneApp

/// The keys of a running session: none of them is dead, and none does what a hand did not mean.
@Suite struct SessionKeysTests {
  private func app(at seconds: Double) -> AppScript {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.send(.woke, at: .seconds(seconds))
    return app
  }

  /// Esc paused, and Esc again started the clock.
  @Test func escapeNeverResumes() {
    var app = app(at: 6)
    for _ in 1...6 {
      app.press(Key(.escape))
      #expect(!app.state.isRunning)
    }
    app = self.app(at: 6)
    app.press(Key(.escape))
    #expect(app.state.context == .paused)
    app.press(Key(.escape))
    #expect(app.state.overlay == .leavingSession)
    app.press(Key(.escape))
    #expect(app.state.overlay == nil && app.state.context == .paused)
    app.press(Key("y"))
    #expect(app.state.isRunning)
  }

  @Test(arguments: [1.0, 6, 15, 22])
  func repetitionPausesWhereTheClockCounts(seconds: Double) {
    var app = app(at: seconds)
    app.press(Key("r"))
    #expect(app.state.context == .paused)
  }

  @Test(arguments: [1.0, 15])
  func endingASetInABreakPausesAndSaysWhy(seconds: Double) {
    var app = app(at: seconds)
    app.press(Key("x"))
    #expect(app.state.context == .paused)
    #expect(app.state.notice?.text == "There is no set to end now. Press n to skip this step.")
    app.press(Key("x"))
    #expect(app.state.context == .paused)
  }

  @Test func mutingIsSaidEverywhere() {
    var store = TestStore()
    store.press(Key("4")) {
      $0.backStack = [BackStackEntry(screen: .anatomy, screens: $0.screens, scroll: 0)]
      $0.screen = .session
    }
    func answer(_ words: String) -> Cue { Cue(.answer, words, step: 0, at: .fromStart(.zero)) }
    let muted = answer(Words.Cues.muted)
    let audible = answer(Words.Cues.unmuted)
    let loud = store.state.settings
    var silent = loud
    silent.sound.isMuted = true
    store.press(Key("m"), effects: [.files(.saveSettings(silent)), .sound(.play(muted))]) {
      $0.isMuted = true
      $0.settings = silent
      $0.notice = Notice(text: "Muted, next time too. Press m to unmute.", until: .seconds(6))
      $0.answeredUntil = muted.length + .seconds(1)
    }
    store.press(
      Key("m"), at: .seconds(1), effects: [.files(.saveSettings(loud)), .sound(.play(audible))]
    ) {
      $0.isMuted = false
      $0.settings = loud
      $0.notice = Notice(text: "Sound on.", until: .seconds(7))
      $0.answeredUntil = .seconds(2) + audible.length
    }
  }

  @Test func thePreviewNamesItsSoundsAndPausesTheSession() {
    var app = app(at: 6)
    app.press(Key("c"))
    #expect(app.state.context == .paused)
    #expect(app.state.soundCheck?.current != nil)
    #expect(app.press(Key(" ")) == [.sound(.silence)])
    #expect(app.state.soundCheck == nil)
    #expect(app.state.context == .paused)
  }

  /// A click resumed the session under a preview that went on saying "go".
  @Test func aClickEndsThePreviewAndNothingElse() {
    var app = app(at: 6)
    app.press(Key("c"))
    #expect(app.send(.clicked(.screen(.session))) == [.sound(.silence)])
    #expect(app.state.context == .paused)
  }
}
