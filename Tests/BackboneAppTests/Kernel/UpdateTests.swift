import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

@Suite struct UpdateTests {
  // MARK: - Browsing

  @Test func theListStopsAtItsEnds() {
    var app = AppScript()
    app.press(Key("k"))
    #expect(app.state.anatomy.selected == "latissimus-dorsi")
    app.press(Key(.end))
    #expect(app.state.anatomy.selected == "rectus-abdominis")
    app.press(Key("j"))
    #expect(app.state.anatomy.selected == "rectus-abdominis")
    app.press(Key(.home))
    #expect(app.state.anatomy.selected == "latissimus-dorsi")
  }

  @Test func choosingAMuscleTurnsTheBodyAndOpensItsLayer() {
    var app = AppScript()
    app.press(Key("j"))
    #expect(app.state.anatomy.layer == .deep)
    app.press(Key("j"))
    #expect(app.state.anatomy.view == .anterior)
    #expect(app.state.anatomy.layer == .superficial)
    app.press(Key("v"))
    #expect(app.state.anatomy.view == .posterior)
    app.press(Key("+"), Key("+"), Key("+"))
    #expect(app.state.anatomy.layer == .deep)
    app.press(Key("-"))
    #expect(app.state.anatomy.layer == .intermediate)
  }

  @Test func arrowsAskThePictureWhereToGo() {
    var app = AppScript()
    #expect(app.press(Key(.down)) == [.look(.down)])
    #expect(app.state.anatomy.selected == "latissimus-dorsi")
    app.send(.looked("multifidus"))
    #expect(app.state.anatomy.selected == "multifidus")
    // The body stays as it is turned: the muscle is seen where the arrow went.
    #expect(app.state.anatomy.layer == .superficial)
    app.send(.looked(nil))
    app.send(.looked("not-a-muscle"))
    #expect(app.state.anatomy.selected == "multifidus")
  }

  @Test func withoutABodyArrowsGoThroughTheList() {
    var app = AppScript(Fixture.state(columns: 60, rows: 24))
    #expect(app.press(Key(.down)).isEmpty)
    #expect(app.state.anatomy.selected == "multifidus")
  }

  @Test func aTextIsScrolledWithinWhatThereIs() {
    var app = AppScript()
    app.send(.measured(scroll: 0, links: 0, rows: 19))
    app.press(Key(.pageDown), Key(.pageDown))
    #expect(app.state.scroll == 36)
    app.send(.measured(scroll: 20, links: 0, rows: 19))
    #expect(app.state.scroll == 20)
    app.press(Key(.pageUp))
    #expect(app.state.scroll == 2)
    app.press(Key("j"))
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

  @Test func aLinkIsChosenFollowedAndComeBackFrom() {
    var app = AppScript()
    app.send(.measured(scroll: 0, links: 9, rows: 19))
    app.press(Key("n"), Key("n"))
    #expect(app.state.link == 1)
    #expect(app.press(Key(.enter)) == [.follow(1)])
    app.press(Key(.pageDown))
    app.send(.followed(.link(.exercise("bird-dog"))))
    #expect(app.state.screen == .exercises)
    #expect(app.state.exercise?.id == "bird-dog")
    #expect(app.state.link == nil && app.state.scroll == 0)
    app.send(.followed(.link(.muscle("multifidus"))))
    #expect(app.state.screen == .anatomy)
    #expect(app.state.anatomy.selected == "multifidus")
    #expect(app.state.anatomy.layer == .deep)
    app.press(Key(.escape))
    #expect(app.state.screen == .exercises)
    app.press(Key(.escape))
    #expect(app.state.screen == .anatomy)
    #expect(app.state.anatomy.selected == "latissimus-dorsi")
    #expect(app.state.scroll == 18)
  }

  @Test func thePictureSaysHowManyLinksThereAre() {
    var app = AppScript()
    app.press(Key("n"), Key("n"), Key("n"))
    app.send(.measured(scroll: 4, links: 2, rows: 19))
    #expect(app.state.link == 1)
    #expect(app.state.scroll == 4)
    app.send(.measured(scroll: 0, links: 0, rows: 19))
    #expect(app.state.link == nil)
    app.press(Key("n"), Key(.escape))
    #expect(app.state.link == nil)
    #expect(app.state.screen == .anatomy)
  }

  @Test func aLinkToNothingLeadsNowhere() {
    var app = AppScript()
    app.send(.followed(.link(.exercise("nope"))))
    app.send(.followed(nil))
    #expect(app.state.screen == .anatomy)
    #expect(app.state.backStack.isEmpty)
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
    app.press(Key("4"), Key(.down), Key(.right))
    #expect(app.state.stridePhase?.id == "push")
    app.press(Key(.right))
    #expect(app.state.stridePhase?.id == "land")
    app.press(Key(.left))
    #expect(app.state.stridePhase?.id == "push")
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
    var seen: [Int?] = []
    for _ in 0..<4 {
      app.press(Key("f"))
      seen.append(app.state.guide.fault)
    }
    #expect(seen == [0, 1, nil, 0])
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
    var app = AppScript()
    app.press(Key("?"))
    app.type("round")
    #expect(app.state.helpEntries("round").map(\.command) == [.turnBody])
    app.press(Key(.enter))
    #expect(app.state.overlay == nil)
    #expect(app.state.anatomy.view == .anterior)
  }

  @Test func quitAsksOnlyDuringASession() {
    var app = AppScript()
    #expect(app.press(Key("q")) == [.quit])
    app = AppScript()
    app.send(.asked("short", .beginner))
    let effects = app.press(Key("q"), at: .seconds(6))
    #expect(app.state.overlay == .quitting)
    #expect(app.state.context == .paused)
    #expect(!effects.contains(.quit))
    #expect(app.press(Key(.escape)).isEmpty)
    #expect(app.state.overlay == nil)
    app.press(Key("q"))
    #expect(app.press(Key("k")) == [.quit])
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
    app.press(Key("3"))
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
    app.press(Key("7"), Key(.left))  // effort 7, then form: first touch is good
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
    #expect(app.press(Key("e")) == [.abandon(cutOff.id), .loadLog])
    app = AppScript()
    app.send(.unfinishedFound(cutOff))
    #expect(app.press(Key(.escape)).isEmpty)
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
    #expect(app.state.nextWake == nil)
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
    var app = AppScript()
    #expect(app.send(.asked("nope", .beginner)).isEmpty)
    #expect(app.state.notice != nil)
    #expect(app.state.run == nil)
  }

  @Test func levelsThatTheRoutineLacksAreNotOffered() {
    var app = AppScript()
    app.press(Key("3"), Key(.right))
    #expect(app.state.session == .choosing(Choice(routine: "short", level: .beginner)))
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
