import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

@Suite struct UpdateTests {
  // MARK: - Browsing

  @Test func theListStopsAtItsEnds() {
    var store = TestStore()
    store.press(Key("k"))
    store.press(Key("G")) {
      $0.anatomy.selected = "rectus-abdominis"
      $0.anatomy.view = .anterior
    }
    store.press(Key("j"))
    store.press(Key("g")) {
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
    app.press(Key("g"), Key(.enter))  // latissimus: only the bird-dog helps
    #expect(app.state.exercises.map(\.id) == ["bird-dog"])
    #expect(app.state.exercise?.id == "bird-dog")
  }

  @Test func anExerciseLeadsToItsRoutine() {
    var app = AppScript()
    app.press(Key("3"), Key(.enter))
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
    app.press(Key("6"))
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
    app.press(Key("6"), Key(.down))
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
    app.press(Key("3"))
    var store = TestStore(app.state)
    store.press(Key("f")) { $0.guide.fault = 0 }
    store.press(Key("f")) { $0.guide.fault = 1 }
    store.press(Key("f")) { $0.guide.fault = nil }
    store.press(Key("f")) { $0.guide.fault = 0 }
  }

  @Test func theFigureStopsAndGoesOnFromThere() {
    var app = AppScript()
    app.press(Key("3"))
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
    #expect(effects.kept == [.record([held], place), .end(.aborted), .loadLog])
    guard case .summary = app.state.session else {
      Issue.record("no summary")
      return
    }
  }

  // MARK: - Sessions

  @Test func aSessionFromTheFirstKeyToTheLog() throws {
    var app = AppScript()
    app.press(Key("4"))
    #expect(
      app.press(Key(.enter)).kept == [
        .begin(
          app.state.record(of: try #require(app.state.offer("short", .beginner)), level: .beginner)),
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
        .end(.finished), .loadLog,
      ])
    app.press(Key("7"), Key(.down), Key(.left))  // effort 7, then form: first touch is good
    app.press(Key(.left))
    #expect(
      app.press(Key(.enter)) == [.rate(Feedback(rpe: 7, form: .minor)), .loadLog])
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
        // Five seconds of work are due to be kept, and the pause keeps its place.
        .record([], Checkpoint(step: 1, left: .seconds(5), held: .seconds(5))),
        .record([], Checkpoint(step: 1, left: .seconds(5), held: .seconds(5))), .quit,
      ])
  }

  private let record = Fixture.record()

  private var cutOff: LoggedSession {
    Fixture.logged(
      record, entries: [Fixture.entry(step: 1, held: .seconds(10), .completed)],
      checkpoint: Checkpoint(step: 3, left: .seconds(18), held: .zero))
  }

  @Test func aSessionThatWasCutOffIsOffered() {
    var app = AppScript()
    app.send(.unfinishedFound(cutOff))
    #expect(app.state.overlay == .resuming(cutOff))
    #expect(app.press(Key(.enter)) == [.resume(cutOff.id)])
    // It may belong to another window: the journal has the last word.
    #expect(app.state.overlay == .resuming(cutOff))
    #expect(app.send(.journal(.sessionResumed(cutOff, record))).isEmpty)
    #expect(app.state.overlay == nil)
    #expect(app.state.context == .paused)
    app.press(Key(" "))
    #expect(
      app.send(.woke, at: .seconds(21)).kept == [
        .record(
          [Fixture.entry(step: 3, held: .seconds(18), .completed)],
          Checkpoint(step: 4, left: .seconds(3), held: .zero))
      ])

    app = AppScript()
    app.send(.unfinishedFound(cutOff))
    #expect(app.press(Key("e")) == [.abandon(cutOff.id)])
  }

  @Test func aSessionThatCannotBeResumedIsSaid() {
    var app = AppScript()
    app.send(.unfinishedFound(cutOff))
    app.press(Key(.enter))
    #expect(app.send(.journal(.resumeRefused("It runs elsewhere."))) == [.loadLog])
    #expect(app.state.overlay == nil)
    #expect(app.state.notice?.text == "It runs elsewhere.")
    #expect(app.state.run == nil)
  }

  @Test func aBusyJournalLeavesTheQuestion() {
    var app = AppScript()
    app.send(.unfinishedFound(cutOff))
    app.press(Key(.enter))
    app.send(.journal(.failed("Busy.")))
    #expect(app.state.overlay == .resuming(cutOff))
    #expect(app.press(Key(.enter)) == [.resume(cutOff.id)])
  }

  /// It has its own plan: neither the routine nor the equipment of today matters.
  @Test func aSessionIsResumedThoughItsRoutineIsGone() {
    let record = Fixture.record(Fixture.routine(rounds: 3))
    let logged = Fixture.logged(
      record, checkpoint: Checkpoint(step: 13, left: .seconds(10), held: .zero))
    var app = AppScript(
      Fixture.state(Catalogue(muscles: [], exercises: [], routines: [], sources: [])))
    app.resume(logged, record)
    #expect(app.state.run?.timeline == record.timeline)
    #expect(app.state.run?.step == 13)
  }

  @Test func aSessionCutOffBehindItsLastSetIsClosed() {
    let logged = Fixture.logged(
      record, checkpoint: Checkpoint(step: 6, left: .zero, held: .zero))
    var app = AppScript()
    #expect(app.resume(logged, record) == [.end(.finished), .loadLog])
    #expect(app.state.run == nil)
  }

  @Test func aPlaceOutsideThePlanIsClosedAndSaid() {
    let logged = Fixture.logged(
      record, checkpoint: Checkpoint(step: 99, left: .zero, held: .zero))
    var app = AppScript()
    #expect(app.resume(logged, record) == [.end(.aborted), .loadLog])
    #expect(app.state.notice != nil)
  }

  // MARK: - Speed

  /// The next session ran as fast as the last, and was logged as if it had not.
  @Test func aSpeedBelongsToItsSession() {
    let fast = Fixture.record(speed: 60)
    let logged = Fixture.logged(
      fast, checkpoint: Checkpoint(step: 1, left: .seconds(10), held: .zero))
    var app = AppScript()
    app.resume(logged, fast)
    #expect(app.state.speed == 60)
    app.press(Key("q"), Key("e"))
    #expect(app.state.speed == 1)
    app.press(Key(.enter))
    app.press(Key("s"))
    #expect(app.state.run?.record.speed == 1)
    #expect(app.state.run?.record.isRehearsal == false)
  }

  // MARK: - Keeping the place

  @Test func thePlaceIsKeptEveryFiveSecondsOfWork() {
    var app = AppScript()
    app.state.isDrawn = false
    app.send(.asked("short", .beginner))
    var kept: [Checkpoint] = []
    while app.state.now < .seconds(38), let wake = app.state.nextWake {
      for case .journal(.record(_, let place)) in app.send(.woke, at: wake) { kept.append(place) }
    }
    #expect(kept.map(\.step) == [1, 1, 2, 3, 3, 3, 3, 4])
    #expect(kept.map(\.held) == [0, 5, 0, 0, 5, 10, 15, 0].map { .seconds($0) })
  }

  @Test func aFastSessionIsKeptNoMoreOften() {
    var app = AppScript()
    app.send(.asked("short", .beginner, speed: 10))
    app.send(.woke, at: .seconds(4))
    #expect(app.send(.woke, at: .seconds(13)).kept.isEmpty)
  }

  @Test func aPausedSessionIsNotKeptAgain() {
    var app = AppScript()
    app.state.isDrawn = false
    app.send(.asked("short", .beginner))
    app.press(Key(" "), at: .seconds(6))
    // For the reminder of the pause.
    #expect(app.state.nextWake == .seconds(36))
    app.press(Key(" "), at: .seconds(60))
    // Counted in until 63, with 2 s of work kept.
    #expect(app.send(.woke, at: .seconds(63)).kept.isEmpty)
    #expect(
      app.send(.woke, at: .seconds(68)).kept
        == [.record([], Checkpoint(step: 1, left: .seconds(3), held: .seconds(7)))])
  }

  // MARK: - The log

  @Test func aLogThatCannotBeReadIsNotAnEmptyOne() {
    var app = AppScript()
    app.send(.journal(.logUnreadable("The log cannot be read: damaged.")))
    #expect(app.state.logProblem == "The log cannot be read: damaged.")
    #expect(app.state.notice?.text == "The log cannot be read: damaged.")
    app.send(.journal(.logLoaded([])))
    #expect(app.state.logProblem == nil)
  }

  @Test func anUnknownRoutineIsSaidAndNotStarted() {
    var store = TestStore()
    store.send(.asked("nope", .beginner)) {
      $0.notice = Notice(
        text: "There is no routine \"nope\" for level beginner.", until: .seconds(6),
        isProblem: true)
    }
    store.send(.woke, at: .seconds(6)) { $0.notice = nil }
  }

  @Test func levelsThatTheRoutineLacksAreNotOffered() {
    var app = AppScript()
    app.press(Key("4"))
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
    #expect(app.state.nextWake == .seconds(30))
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
