import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

@Suite struct UpdateTests {
  // MARK: - Browsing

  @Test func theListStopsAtItsEnds() {
    var store = TestStore()
    store.press(Key("k"))
    store.press(Key(.end)) {
      $0.anatomy.selected = "rectus-abdominis"
      $0.anatomy.view = .anterior
    }
    store.press(Key("j"))
    store.press(Key(.home)) {
      $0.anatomy.selected = "latissimus-dorsi"
      $0.anatomy.view = .posterior
    }
  }

  @Test func choosingAMuscleTurnsTheBodyAndOpensItsLayer() {
    var store = TestStore()
    store.press(Key("j")) {
      $0.anatomy.selected = "multifidus"
      $0.anatomy.layer = .deep
    }
    store.press(Key("j")) {
      $0.anatomy.selected = "rectus-abdominis"
      $0.anatomy.view = .anterior
      $0.anatomy.layer = .superficial
    }
    store.press(Key("v")) { $0.anatomy.view = .posterior }
    store.press(Key("+")) { $0.anatomy.layer = .intermediate }
    store.press(Key("+")) { $0.anatomy.layer = .deep }
    store.press(Key("+"))
    store.press(Key("-")) { $0.anatomy.layer = .intermediate }
  }

  @Test func withoutABodyArrowsGoThroughTheList() {
    var app = AppScript(Fixture.state(columns: 60, rows: 24))
    #expect(app.press(Key(.down)).isEmpty)
    #expect(app.state.anatomy.selected == "multifidus")
  }

  @Test func aTextIsScrolledWithinWhatThereIs() throws {
    var app = AppScript(Fixture.state(columns: 80, rows: 8))
    let text = try #require(app.state.text)
    #expect(text.maximumScroll > text.room)
    app.press(Key(.pageDown))
    #expect(app.state.scroll == text.room - 1)
    for _ in 0..<20 { app.press(Key(.pageDown)) }
    #expect(app.state.scroll == text.maximumScroll)
    app.press(Key(.pageUp))
    #expect(app.state.scroll == max(0, text.maximumScroll - (text.room - 1)))
    app.press(Key("j"))
    #expect(app.state.scroll == 0)
  }

  @Test func aLargerScreenKeepsTheTextInsideItsPane() throws {
    var app = AppScript(Fixture.state(columns: 80, rows: 12))
    for _ in 0..<20 { app.press(Key(.pageDown)) }
    app.send(.resized(columns: 80, rows: 60))
    #expect(app.state.scroll == 0)
  }

  @Test func aMuscleLeadsToItsExercisesAndBack() {
    var app = AppScript()
    app.press(Key("j"), Key(.enter))  // multifidus
    #expect(app.state.screen == .exercises)
    #expect(app.state.exercises.map(\.id) == ["bird-dog", "plank"])
    app.press(Key(.escape))
    #expect(app.state.screen == .anatomy)
    #expect(app.state.exercises.map(\.id) == ["plank", "bird-dog"])
    app.press(Key(.home), Key(.enter))  // latissimus: only the bird-dog helps
    #expect(app.state.exercises.map(\.id) == ["bird-dog"])
    #expect(app.state.exercise?.id == "bird-dog")
  }

  @Test func anExerciseLeadsToItsRoutine() {
    var app = AppScript()
    app.press(Key("2"), Key(.enter))
    #expect(app.state.screen == .session)
    #expect(app.state.session == .choosing(Choice(routine: "short", level: .beginner)))
    app.press(Key(.escape), Key(.escape))
    #expect(app.state.screen == .anatomy)
  }

  // MARK: - Reading and links

  @Test func aLinkIsChosenFollowedAndComeBackFrom() throws {
    var app = AppScript(Fixture.state(columns: 80, rows: 12))
    let links = try #require(app.state.text).links
    #expect(links == [.link(.exercise("bird-dog"))])
    app.press(Key("n"))
    #expect(app.state.link == 0)
    let scroll = app.state.scroll
    app.press(Key(.enter))
    #expect(app.state.screen == .exercises)
    #expect(app.state.exercise?.id == "bird-dog")
    #expect(app.state.link == nil && app.state.scroll == 0)
    app.press(Key(.escape))
    #expect(app.state.screen == .anatomy)
    #expect(app.state.anatomy.selected == "latissimus-dorsi")
    #expect(app.state.scroll == scroll)
  }

  @Test func behindTheLastLinkTheLastOneStaysChosen() {
    var app = AppScript()
    app.press(Key("n"), Key("n"), Key("n"))
    #expect(app.state.link == 0)
    app.press(Key(.escape))
    #expect(app.state.link == nil)
    #expect(app.state.screen == .anatomy)
  }

  @Test func aLinkToNothingLeadsNowhere() {
    var store = TestStore()
    store.send(.clicked(.link(.exercise("nope"))))
    store.send(.clicked(nil))
  }

  @Test func aClickOnAnotherRowBeginsItsTextAtTheTop() {
    var app = AppScript(Fixture.state(columns: 80, rows: 12))
    app.press(Key("n"), Key(.pageDown))
    #expect(app.state.scroll > 0)
    app.send(.clicked(.muscle("multifidus")))
    #expect(app.state.scroll == 0 && app.state.link == nil)
  }

  @Test func pagesAreReadByTheListAndFoundByTheirWords() {
    var app = AppScript(Fixture.state(Fixture.library))
    app.press(Key("4"))
    #expect(app.state.context == .learn)
    #expect(app.state.learn.reading == .page("why"))
    app.press(Key(.down))
    #expect(app.state.learn.reading == .stride)
    app.press(Key("/"))
    app.type("mast")
    #expect(app.state.articles == [.page("why")])
    #expect(app.state.learn.reading == .page("why"))
    app.press(Key(.enter), Key(.escape))
    #expect(app.state.articles.count == 2)
  }

  @Test func theStrideGoesRoundAndRound() {
    var app = AppScript(Fixture.state(Fixture.library))
    app.press(Key("4"), Key(.down))
    var store = TestStore(app.state)
    store.press(Key(.right)) { $0.learn.phase = 1 }
    store.press(Key(.right)) { $0.learn.phase = 0 }
    store.press(Key(.left)) { $0.learn.phase = 1 }
  }

  @Test func searchNarrowsAsTypedAndEscapeWidens() {
    var app = AppScript()
    app.press(Key("/"))
    app.type("multi")
    #expect(app.state.muscles.map(\.id) == ["multifidus"])
    #expect(app.state.anatomy.selected == "multifidus")
    app.press(Key(.enter))
    #expect(app.state.overlay == nil)
    #expect(app.state.muscles.count == 1)
    app.press(Key(.escape))
    #expect(app.state.muscles.count == 3)
    app.press(Key("/"))
    app.type("zzz")
    #expect(app.state.muscles.isEmpty)
    app.press(Key(.backspace), .control("u"))
    #expect(app.state.muscles.count == 3)
  }

  @Test func faultsAreSteppedThroughAndThenNone() {
    var app = AppScript()
    app.press(Key("2"))
    var store = TestStore(app.state)
    store.press(Key("f")) { $0.guide.fault = 0 }
    store.press(Key("f")) { $0.guide.fault = 1 }
    store.press(Key("f")) { $0.guide.fault = nil }
    store.press(Key("f")) { $0.guide.fault = 0 }
  }

  @Test func theFigureStopsAndGoesOnFromThere() {
    var app = AppScript()
    app.press(Key("2"))
    app.press(Key(" "), at: .seconds(5))
    #expect(app.state.guide.elapsed(at: .seconds(90)) == .seconds(5))
    #expect(app.state.nextWake == nil)
    app.press(Key(" "), at: .seconds(90))
    #expect(app.state.guide.elapsed(at: .seconds(92)) == .seconds(7))
  }

  // MARK: - Overlays

  @Test func helpFiltersAndRunsWhatIsChosen() {
    var store = TestStore()
    store.press(Key("?")) { $0.overlay = .help(query: "", selected: 0) }
    for typed in ["r", "ro", "rou", "roun", "round"] {
      store.press(Key(typed.last ?? " ")) { $0.overlay = .help(query: typed, selected: 0) }
    }
    store.press(Key(.enter)) {
      $0.overlay = nil
      $0.anatomy.view = .anterior
    }
  }

  @Test func quitAsksOnlyDuringASession() {
    var store = TestStore()
    store.press(Key("q"), effects: [.quit])

    var app = AppScript()
    app.send(.asked("short", .beginner))
    let effects = app.press(Key("q"), at: .seconds(6))
    #expect(!effects.contains(.quit))
    #expect(app.state.context == .paused)
    store = TestStore(app.state)
    #expect(store.state.overlay == .leavingSession)
    store.press(Key("x"))
    store.press(Key(.escape)) { $0.overlay = nil }
    store.press(Key("q")) { $0.overlay = .leavingSession }
    store.press(Key("k"), effects: [.quit]) { $0.overlay = nil }
  }

  @Test func endingFromTheQuestionLogsWhatWasHeld() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.press(Key("q"), at: .seconds(6))
    let effects = app.press(Key("e"), at: .seconds(60))
    let held = Fixture.entry(step: 1, held: .seconds(2), .stopped)
    let place = Checkpoint(step: 1, left: .seconds(8), held: .seconds(2))
    #expect(effects.kept == [.record([held], place), .endSession(.aborted), .loadLog])
    guard case .summary = app.state.session else {
      Issue.record("no summary")
      return
    }
  }

  // MARK: - Sessions

  @Test func aSessionFromTheFirstKeyToTheLog() {
    var app = AppScript()
    app.press(Key("3"))
    let start = SessionStart(
      routine: "short", level: .beginner, steps: 6, total: .seconds(59))
    #expect(
      app.press(Key(.enter)).kept == [
        .beginSession(start),
        .record([], Checkpoint(step: 0, left: .seconds(4), held: .zero)),
      ])
    #expect(
      app.send(.woke, at: .seconds(4)).kept == [
        .record([], Checkpoint(step: 1, left: .seconds(10), held: .zero))
      ])
    #expect(
      app.send(.woke, at: .seconds(14)).kept == [
        .record(
          [Fixture.entry(step: 1, held: .seconds(10), .completed)],
          Checkpoint(step: 2, left: .seconds(6), held: .zero))
      ])
    let last = app.send(.woke, at: .seconds(59))
    #expect(
      last.kept == [
        .record(
          [
            Fixture.entry(step: 3, held: .seconds(18), .completed),
            Fixture.entry(step: 5, held: .seconds(18), .completed),
          ], Checkpoint(step: 6, left: .zero, held: .zero)),
        .endSession(.finished), .loadLog,
      ])
    app.press(Key("7"), Key(.left))  // effort 7, then form: first touch is good
    app.press(Key(.left))
    #expect(
      app.press(Key(.enter)) == [.keepFeedback(Feedback(rpe: 7, form: .minor)), .loadLog])
    #expect(app.state.context == .choosing)
  }

  @Test func anyOtherKeyPausesAndAnyOtherGoesOn() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.press(Key("w"), at: .seconds(6))
    #expect(app.state.context == .paused)
    app.press(Key(.function(5)), at: .seconds(9))
    #expect(app.state.context == .running)
    app.send(.clicked(nil), at: .seconds(13))
    #expect(app.state.context == .paused)
    app.send(.clicked(.screen(.session)), at: .seconds(14))
    #expect(app.state.context == .running)
    // 4 s of preparation, 2 s of plank, a count-in of 3 s from 9, 1 s more by 13.
    #expect(app.state.run?.place(at: app.state.now)?.done == .seconds(3))
  }

  @Test func aMachineThatSleptIsAPauseAndNotAHold() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.send(.slept, at: .seconds(6))
    #expect(app.state.context == .paused)
    #expect(app.state.run?.place(at: .seconds(6))?.done == .seconds(2))
    #expect(app.state.notice != nil)
    app.send(.woke, at: .seconds(60))
    #expect(app.state.run?.entries.isEmpty == true)
    #expect(app.state.notice == nil)
  }

  @Test func beingTerminatedKeepsThePlace() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    let effects = app.send(.terminated, at: .seconds(9))
    #expect(
      effects.kept == [
        .record([], Checkpoint(step: 1, left: .seconds(10), held: .zero)),
        .record([], Checkpoint(step: 1, left: .seconds(5), held: .seconds(5))), .quit,
      ])
  }

  @Test func aSessionThatWasCutOffIsOffered() {
    let start = SessionStart(
      routine: "short", level: .beginner, steps: 6, total: .seconds(59))
    let entry = Fixture.entry(step: 1, held: .seconds(10), .completed)
    let logged = LoggedSession(
      id: 7, start: start, startedAt: Timestamp(seconds: 0, offset: 0), ending: nil,
      feedback: Feedback(), speed: 1, entries: [entry],
      checkpoint: Checkpoint(step: 3, left: .seconds(18), held: .zero))
    var app = AppScript()
    app.send(.launched(log: [logged], unfinished: logged))
    #expect(app.state.overlay == .resuming(logged))
    #expect(app.press(Key(.enter)) == [.resumeSession(7, speed: 1)])
    #expect(app.state.context == .paused)
    app.press(Key(" "))
    #expect(
      app.send(.woke, at: .seconds(21)).kept == [
        .record(
          [Fixture.entry(step: 3, held: .seconds(18), .completed)],
          Checkpoint(step: 4, left: .seconds(3), held: .zero))
      ])

    for (key, effects) in [
      (Key("e"), [Effect.abandonSession(7), .loadLog]), (Key(.escape), []),
    ] {
      var store = TestStore()
      store.send(.launched(log: [logged], unfinished: logged)) {
        $0.log = [logged]
        $0.overlay = .resuming(logged)
      }
      store.press(Key("x"))
      store.press(key, effects: effects) { $0.overlay = nil }
    }
  }

  @Test func aRoutineThatChangedSinceIsClosedAndSaid() {
    let start = SessionStart(
      routine: "short", level: .beginner, steps: 9, total: .seconds(59))
    let logged = LoggedSession(
      id: 7, start: start, startedAt: Timestamp(seconds: 0, offset: 0), ending: nil,
      feedback: Feedback(), speed: 1, entries: [],
      checkpoint: Checkpoint(step: 3, left: .seconds(18), held: .zero))
    var app = AppScript()
    app.send(.launched(log: [], unfinished: logged))
    #expect(app.press(Key(.enter)) == [.abandonSession(7), .loadLog])
    #expect(app.state.notice != nil)
    #expect(app.state.context == .anatomy)
  }

  @Test func anUnknownRoutineIsSaidAndNotStarted() {
    var store = TestStore()
    store.send(.asked("nope", .beginner)) {
      $0.notice = Notice(
        text: "There is no routine nope at level beginner.", until: .seconds(6))
    }
    store.send(.woke, at: .seconds(6)) { $0.notice = nil }
  }

  @Test func levelsThatTheRoutineLacksAreNotOffered() {
    var app = AppScript()
    app.press(Key("3"))
    var store = TestStore(app.state)
    store.press(Key(.right))
    store.press(Key(.left))
  }

  // MARK: - Waking up

  @Test func anIdleScreenNeverWakes() {
    let app = AppScript()
    #expect(app.state.nextWake == nil)
  }

  @Test func aRunningSessionWakesWithItsFigure() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    #expect(app.state.nextWake == .milliseconds(100))
    app.press(Key(" "))
    #expect(app.state.nextWake == nil)
  }

  @Test func theShownSecondIsNeverMissed() {
    var app = AppScript()
    app.send(.asked("short", .beginner), at: .milliseconds(1_250))
    var shown: [Int] = []
    while app.state.now < .milliseconds(5_250), let wake = app.state.nextWake {
      app.send(.woke, at: wake)
      let left = app.state.run?.place(at: app.state.now)?.left.secondsShown ?? 0
      if shown.last != left { shown.append(left) }
    }
    #expect(shown == [4, 3, 2, 1, 10])
  }
}
