import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

@Suite struct TodayTests {
  private func app(weeks: Int) -> AppScript {
    var state = TestContent.fixture.state(columns: 80, rows: 24)
    state.screen = .today
    var app = AppScript(state)
    app.send(.trainingLoaded(TrainingFixture.overview(weeks: weeks)))
    return app
  }

  @Test func todayIsTheFirstScreen() {
    let state = AppState(catalogue: Fixture.catalogue, columns: 80, rows: 24)
    #expect(state.screen == .today)
    #expect(Screens.all.first?.id == .today)
  }

  @Test func enterAsksOnceAndStarts() throws {
    var app = self.app(weeks: 7)
    #expect(app.press(Key(.enter)) == [])
    #expect(app.state.overlay == .readiness("core-planks-birddogs"))
    let effects = app.press(Key(.enter))
    guard
      case .journal(.begin(let record)) = effects.kept.first(where: {
        if case .journal(.begin) = $0 { true } else { false }
      })
    else {
      Issue.record("no session began")
      return
    }
    // The plan's dose, not the routine's.
    let dose = try #require(app.state.training?.state.courses["plank"]?.prescription)
    let plank = try #require(record.plan.blocks.first { $0.exercise == "plank" })
    #expect(plank.sets.first == .hold(.seconds(dose.hold)))
    #expect(app.state.run != nil)
  }

  @Test func painMakesTheSessionLighter() throws {
    func plan(_ key: Key) throws -> Plan {
      var app = self.app(weeks: 6)
      app.press(Key(.enter))
      app.press(key)
      return try #require(app.state.run?.record.plan)
    }
    #expect(try plan(Key("p")) != plan(Key(.enter)))
    var app = self.app(weeks: 7)
    app.press(Key(.enter), Key("5"))
    #expect(app.state.run == nil)
    #expect(app.state.notice?.text == Words.Today.restInstead)
    app.press(Key(.enter), Key("n"))
    #expect(app.state.interview?.kind == .safety)
  }

  /// Pain that was answered in the morning doesn't stick to a session begun as usual before noon.
  @Test func asUsualTakesAnEarlierAnswerBack() {
    func kept(_ keys: [Key]) -> [Effect] {
      var app = self.app(weeks: 7)
      app.press(Key(.enter))
      let effects = app.press(keys[0])
      return effects.filter {
        if case .journal(.add(.readiness)) = $0 { true } else { false }
      }
    }
    #expect(kept([Key(.enter)]).isEmpty)
    #expect(kept([Key("p")]) == [.journal(.add(.readiness(Readiness(pain: 3))))])
    var app = self.app(weeks: 7)
    app.send(.trainingLoaded(TrainingFixture.overview(weeks: 7, after: Readiness(pain: 3))))
    app.press(Key(.enter))
    #expect(app.press(Key(.enter)).contains(.journal(.add(.readiness(.asUsual)))))
  }

  @Test func aDoseIsOverruledAndGivenBack() throws {
    var app = self.app(weeks: 7)
    let before = try #require(app.state.todaysItem?.dose?.prescription)
    let more = try #require(before.stepped(by: 1))
    #expect(app.press(Key("+")) == [.journal(.add(.override("plank", more)))])
    // The plan decides it already: there is nothing to give back.
    #expect(app.press(Key("p")) == [])
    #expect(app.state.notice?.text == Words.Today.notYours)
  }

  @Test func aRestIsExplainedAndNotForced() {
    var app = self.app(weeks: 7)
    app.send(.trainingLoaded(TrainingFixture.overview(weeks: 7, hour: -66)))
    guard case .rest = app.state.training?.due?.verdict else {
      Issue.record("a session is due")
      return
    }
    app.press(Key(.enter))
    #expect(app.state.overlay == nil)
    #expect(app.state.notice?.text.hasSuffix("press s.") == true)
    app.press(Key("s"))
    #expect(app.state.overlay == .readiness("core-planks-birddogs"))
  }

  @Test func aRunIsTypedInWithThreeAnswers() {
    var app = self.app(weeks: 7)
    app.press(Key("r"), Key("j"), Key(.enter), Key(.enter), Key("j"))
    let run = Run(start: TrainingFixture.at(day: 51, hour: 7), kind: .long)
    #expect(app.press(Key(.enter)) == [.journal(.add(.run(run)))])
    #expect(app.state.interview == nil)
  }

  // MARK: - The first launch

  @Test func somebodyNewIsAskedThreeThings() {
    var app = self.app(weeks: 0)
    #expect(app.state.interview?.kind == .firstLaunch)
    #expect(app.state.interviewPage?.id == .runs)
    app.press(Key("j"), Key(.enter))
    #expect(app.state.interviewPage?.id == .goal)
    app.press(Key(.enter))
    #expect(app.state.interviewPage?.id == .equipment)
    // Back and forth loses no answer.
    app.press(Key(.escape), Key(.escape))
    #expect(app.state.interview?.list.selected == 1)
    app.press(Key(.enter), Key(.enter), Key(.enter))
    #expect(app.state.interviewPage?.id == .safety)
    app.press(Key(.enter))
    #expect(app.state.interviewPage?.id == .plan)
    let effects = app.press(Key(.enter))
    #expect(effects.contains(.journal(.add(.screen(nil)))))
    #expect(app.state.run != nil)
  }

  /// With what was ticked on the page before, too.
  @Test(arguments: [[], [Equipment.mat], [.mat, .dumbbell]])
  func theLengthToldIsThatOfTheSessionThatStarts(equipment: [Equipment]) throws {
    var state = TestContent.shipped.state(columns: 80, rows: 24)
    state.screen = .today
    var app = AppScript(state)
    app.send(.trainingLoaded(TrainingFixture.overview(weeks: 0)))
    app.press(Key(.enter), Key(.enter))
    for (row, item) in Equipment.allCases.filter({ $0 != .other }).enumerated() {
      let isTicked = app.state.settings.equipment.contains(item)
      if isTicked != equipment.contains(item) { app.press(Key(" ")) }
      #expect(app.state.interview?.list.selected == row)
      app.press(Key("j"))
    }
    app.press(Key(.enter), Key(.enter))
    let page = try #require(app.state.interviewPage)
    app.press(Key(.enter))
    let run = try #require(app.state.run)
    let told = Words.Interview.first(run.record.name, TimeText.length(run.timeline.total))
    #expect(page.lines.contains(told), "\(page.lines), and it takes \(run.timeline.total)")
  }

  @Test func oneKeySkipsToASession() {
    var app = self.app(weeks: 0)
    app.press(Key("s"))
    #expect(app.state.run?.timeline.routine == "core-planks-birddogs")
  }

  @Test func whoHasTrainedIsNotAsked() {
    #expect(app(weeks: 1).state.interview == nil)
    // Nor somebody of whom nothing can be known.
    var state = TestContent.fixture.state(columns: 80, rows: 24)
    state.screen = .today
    #expect(state.interview == nil)
  }

  // MARK: - After an exercise

  @Test func anExerciseIsAskedAboutInTheRestAfterItsLastSet() {
    var app = AppScript(Situation.answering.state(columns: 80, rows: 24))
    guard let exercise = app.state.dialog(ExerciseAnswerDialog.self)?.exercise else {
      Issue.record("nothing is asked: \(String(describing: app.state.overlay))")
      return
    }
    #expect(
      app.press(Key("3"), at: app.state.now + .seconds(1)).kept == [
        .journal(.rateExercise(exercise, ExerciseFeedback(effort: 8, form: .good)))
      ])
    #expect(app.state.exerciseFeedback[exercise]?.answer == .hard)
    #expect(app.state.overlay == nil)
    #expect(app.state.isRunning)
  }

  /// Whoever passed over all sets of an exercise has nothing to say of it.
  @Test func anExerciseThatWasSkippedIsNotAskedAbout() {
    var state = TestContent.fixture.state(columns: 80, rows: 24)
    _ = update(&state, AppEvent(.trainingLoaded(TrainingFixture.overview(weeks: 1)), at: .zero))
    _ = update(&state, AppEvent(.asked("core-planks-birddogs", .beginner), at: .zero))
    for second in 1...60 where state.run != nil {
      _ = update(&state, AppEvent(.keyPressed(Key("n")), at: .milliseconds(200 * second)))
      #expect(state.dialog(ExerciseAnswerDialog.self) == nil)
    }
    #expect(state.summary != nil)
  }

  @Test func noOtherKeyIsHeldUpByTheQuestion() {
    var app = AppScript(Situation.answering.state(columns: 80, rows: 24))
    app.press(Key(" "), at: .seconds(44))
    #expect(app.state.overlay == nil)
    #expect(!app.state.isRunning)
  }

  @Test func withoutAJournalNothingIsAsked() {
    var state = TestContent.fixture.state(columns: 80, rows: 24)
    _ = update(&state, AppEvent(.asked("core-planks-birddogs", .beginner), at: .zero))
    for second in 1...300 {
      _ = update(&state, AppEvent(.woke, at: .seconds(second)))
      #expect(state.overlay == nil)
    }
  }
}

extension TodayTests {
  /// Tests ask for as long as possible, whatever the plan's doses are.
  @Test func theTestsAreLedLikeASession() throws {
    var state = TestContent.shipped.state(columns: 80, rows: 24)
    state.screen = .today
    var app = AppScript(state)
    app.send(.trainingLoaded(TrainingFixture.overview(weeks: 7, hour: 6)))
    app.press(Key("t"))
    #expect(app.state.overlay == .readiness(.tests))
    app.press(Key(.enter))
    let record = try #require(app.state.run?.record)
    #expect(record.routine == .tests)
    #expect(record.timeline.steps.count { $0.isOpen } == 5)
  }
}

extension TodayTests {
  @Test func theSelfCheckMayComeBeforeTheFirstSession() {
    var app = self.app(weeks: 0)
    app.press(Key(.enter), Key(.enter), Key(.enter), Key(.enter))
    #expect(app.state.interviewPage?.id == .plan)
    app.press(Key("j"), Key(.enter))
    #expect(app.state.run == nil)
    #expect(app.state.interview?.kind == .selfCheck)
  }

  /// Somebody fit who has trained before is offered a higher level, and may refuse it.
  @Test(arguments: [(false, Level.intermediate), (true, .beginner)])
  func theSelfCheckOffersALevel(refuses: Bool, level: Level) throws {
    var app = self.app(weeks: 7)
    #expect(app.state.settings.level == .beginner)
    app.press(Key("c"), Key("j"))
    while let page = app.state.interviewPage, page.id != .before { app.press(Key(.enter)) }
    app.press(Key("j"), Key("j"), Key(.enter))
    #expect(app.state.interviewPage?.options.count == 2)
    if refuses { app.press(Key("j")) }
    app.press(Key(.enter))
    #expect(app.state.interview == nil)
    #expect(app.state.settings.level == level)
  }
}

extension TodayTests {
  /// Led part by part, then it asks what was seen; no training comes of it.
  @Test func theSelfCheckIsLedAndThenAsks() throws {
    var app = self.app(weeks: 7)
    app.press(Key("c"))
    let effects = app.press(Key(.enter))
    #expect(app.state.run?.record.routine == .selfCheck)
    #expect(effects.contains { if case .journal(.begin) = $0 { true } else { false } })
    var asked = false
    for second in 1...300 where app.state.run != nil {
      app.send(.woke, at: .seconds(second))
      if app.state.overlay != nil { asked = true }
    }
    #expect(!asked)
    #expect(app.state.screen == .today)
    #expect(app.state.summary == nil)
    #expect(app.state.interviewPage?.id == .wall)
  }

  @Test func aSelfCheckThatIsEndedEarlyIsOfferedAgain() {
    var app = self.app(weeks: 7)
    app.press(Key("c"), Key(.enter))
    app.press(Key("q"), Key("e"))
    #expect(app.state.run == nil)
    #expect(app.state.interviewPage?.id == .begin)
    #expect(app.state.notice?.text == Words.SelfCheck.stoppedEarly)
  }

  /// What answers the self-check stands at the end of the session, on Today and in the session.
  @Test func theFocusIsPartOfTheSession() throws {
    var app = self.app(weeks: 7)
    let before = try #require(app.state.training)
    let check = SelfCheck(signs: [.slouchRun: 3])
    let catalogue = app.state.catalogue
    let focus = try #require(check.result(catalogue.signs).first.first)
    #expect(app.state.todaysItems.allSatisfy { !$0.isFocus })
    let facts = [
      TrainingFact(
        id: TrainingFixture.id(5000), device: TrainingFixture.id(0), at: before.at,
        .selfCheck(check))
    ]
    let overview = TrainingFixture.overview(weeks: 7, adding: facts)
    app.send(.trainingLoaded(overview))
    #expect(overview.state.focus(catalogue.signs) == [focus])
    // It is in the session already, and isn't done twice.
    #expect(app.state.todaysItems.count { $0.exercise == focus } == 1)
  }
}

/// What the runs count as, seen and corrected.
@Suite struct RunsTests {
  private func app(_ facts: [TrainingFact]) -> AppScript {
    var state = TestContent.fixture.state(columns: 80, rows: 24)
    state.screen = .today
    var app = AppScript(state)
    app.send(.trainingLoaded(TrainingFixture.overview(weeks: 7, adding: facts)))
    return app
  }

  private let entry = RunCalendar.Entry(
    event: 7, start: TrainingFixture.at(day: 51, hour: 7), isAllDay: true, minutes: 60,
    runClass: .run(.easy, isRacePace: false), isDone: false, metres: nil, isUntold: true)

  private var calendar: TrainingFact {
    TrainingFact(
      id: TrainingFixture.id(5000), device: TrainingFixture.id(0),
      at: TrainingFixture.at(day: 50), .calendar([entry]))
  }

  @Test func aRunOfTheCalendarIsCorrectedWithOneKey() throws {
    var app = app([calendar])
    app.press(Key("u"))
    let dialog = try #require(app.state.dialog(RunsDialog.self))
    #expect(RunsDialog.rows(app.state).first?.title == "Wed 22 Oct, all day (from 07:00)")
    #expect(dialog.count(app.state) == 3)
    #expect(
      app.press(Key(.right)) == [
        .journal(.add(.classification(event: 7, .run(.long, isRacePace: false))))
      ])
    #expect(
      app.press(Key(.left)) == [.journal(.add(.classification(event: 7, .other)))])
    // Only what was typed in can be taken away.
    #expect(app.press(Key("x")).isEmpty)
    #expect(app.state.notice?.text == Words.Runs.onlyTyped)
    app.press(Key(.escape))
    #expect(app.state.overlay == nil)
  }

  @Test func aTypedRunIsReplacedOrRemoved() throws {
    var app = app([])
    app.press(Key("u"))
    let typed = try #require(app.state.shownRuns.first)
    guard case .typed(let id, var run) = typed.origin else {
      Issue.record("no run was typed in")
      return
    }
    run.kind = .long
    #expect(
      app.press(Key(.right)) == [.journal(.add(.discard(id))), .journal(.add(.run(run)))])
    #expect(app.press(Key("x")) == [.journal(.add(.discard(id)))])
  }

  @Test func withoutRunsItSaysHowToAddOne() {
    var state = TestContent.fixture.state(columns: 80, rows: 24)
    state.screen = .today
    var app = AppScript(state)
    app.send(.trainingLoaded(TrainingFixture.overview(weeks: 0)))
    app.state.today.hasSkipped = true
    app.press(Key("u"))
    #expect(app.state.overlay == nil)
    #expect(app.state.notice?.text == Words.Runs.none(add: "r"))
  }
}
