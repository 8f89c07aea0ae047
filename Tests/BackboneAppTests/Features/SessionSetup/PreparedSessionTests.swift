import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// What is started where not everything is at hand.
@Suite struct OfferTests {
  private let swaps = [
    Plan.Swap(from: "cable-row", to: "plank"), Plan.Swap(from: "cable-row", to: nil),
  ]

  @Test func theUsualWayIsWithWhatIsAtHand() throws {
    let state = Fixture.state(Fixture.gym)
    let offer = try #require(state.offer("rowing", .beginner))
    #expect(offer.swaps == swaps)
    #expect(offer.possible == swaps)
    #expect(offer.plan.blocks.map(\.exercise) == ["plank", "bird-dog"])
    #expect(offer.timeline.total == .seconds(10 + 5 + 18 + 3 + 18))
    let planned = try #require(state.offer("rowing", .beginner, asPlanned: true))
    #expect(planned.swaps.isEmpty)
    #expect(planned.possible == swaps)
    #expect(planned.timeline == Timeline(Fixture.rowing, level: .beginner))
    #expect(state.offer("rowing", .advanced) == nil)
  }

  @Test func whereNothingWouldBeLeftItIsDoneAsPlanned() throws {
    var state = Fixture.state(Fixture.gym)
    _ = update(&state, AppEvent(.contentLoaded(Fixture.gym, BodyMap(), problems: 0), at: .zero))
    let alone = Routine(
      id: "alone", name: "Alone", goal: "",
      plans: [
        .beginner: Plan(
          prepare: .zero, rounds: 1, restBetweenRounds: .zero,
          blocks: [Block(.exercise("cable-row"), sets: [.hold(.seconds(9))])])
      ], sources: [])
    _ = update(&state, AppEvent(.routineSaved(alone), at: .zero))
    let offer = try #require(state.offer("alone", .beginner))
    #expect(offer.possible == nil && offer.swaps.isEmpty)
    #expect(offer.timeline.total == .seconds(9))
  }

  @Test func aKeyChangesBetweenThePlanAndWhatIsAtHand() {
    var app = AppScript.choosing("rowing")
    app.press(Key("e"))
    #expect(
      app.state.session
        == .choosing(Choice(routine: "rowing", level: .beginner, isAsPlanned: true)))
    let started = SessionStart(
      routine: "rowing", level: .beginner, steps: 7, total: .seconds(10 + 5 + 27 + 7 + 39))
    #expect(app.press(Key("s")).contains(.beginSession(started)))

    app = .choosing("short")
    app.press(Key("e"))
    #expect(app.state.session == .choosing(Choice(routine: "short", level: .beginner)))
    #expect(app.state.notice?.text == "You have all that it needs.")
  }

  @Test func theCommandLineStartsWhatCanBeDone() {
    var app = AppScript(Fixture.state(Fixture.gym))
    let started = SessionStart(
      routine: "rowing", level: .beginner, steps: 5, total: .seconds(54))
    #expect(app.send(.asked("rowing", .beginner)).contains(.beginSession(started)))
    #expect(app.state.run?.timeline.steps[0].set?.exercise == "plank")
  }

  @Test(arguments: [true, false])
  func aSessionThatWasCutOffIsLaidOutAsItWas(isAsPlanned: Bool) throws {
    var app = AppScript.choosing("rowing")
    if isAsPlanned { app.press(Key("e")) }
    app.press(Key("s"))
    let timeline = try #require(app.state.run?.timeline)
    var again = AppScript(Fixture.state(Fixture.gym))
    again.resume(timeline, entries: [])
    #expect(again.state.run?.timeline == timeline)
  }

  /// Swaps keep the time of every set: then the sets that were logged tell which way it was.
  @Test func loggedSetsTellWhichWayItWas() throws {
    let routine = Routine(
      id: "same", name: "Same", goal: "",
      plans: [
        .beginner: Plan(
          prepare: .zero, rounds: 1, restBetweenRounds: .zero,
          blocks: [
            Block(
              .exercise("cable-row"), swaps: ["plank"], sets: [.hold(.seconds(10))],
              follow: .rest(.seconds(5))),
            Block(.exercise("plank"), sets: [.hold(.seconds(10))]),
          ])
      ], sources: [])
    for isAsPlanned in [true, false] {
      var app = AppScript(Fixture.state(Fixture.gym))
      app.send(.routineSaved(routine))
      let timeline = try #require(
        app.state.offer("same", .beginner, asPlanned: isAsPlanned)?.timeline)
      let set = try #require(timeline.steps[0].set)
      app.resume(
        timeline,
        entries: [
          SetEntry(
            step: 0, exercise: set.exercise, side: nil, round: 1, set: 1, planned: .seconds(10),
            held: .seconds(10), outcome: .completed)
        ])
      #expect(app.state.run?.timeline == timeline)
    }
  }

  @Test func aRoutineThatHasChangedIsNotTakenUp() throws {
    var app = AppScript(Fixture.state(Fixture.gym))
    let timeline = try #require(Timeline(Fixture.routine(rounds: 3), level: .beginner))
    #expect(app.resume(timeline, entries: []) == [.abandonSession(7), .loadLog])
    #expect(app.state.run == nil)
  }

  @Test func theStepsAreScrolledAndAnotherRoutineBeginsAtItsTop() {
    var app = AppScript.choosing("rowing")
    app.send(.resized(columns: 80, rows: 8))
    app.press(Key(.pageDown))
    #expect(app.state.scroll > 0)
    app.press(Key(.down))
    #expect(app.state.scroll == 0)
  }
}

extension AppScript {
  /// Offers a session that was cut off in its second step, and takes it up.
  @discardableResult
  fileprivate mutating func resume(_ timeline: Timeline, entries: [SetEntry]) -> [Effect] {
    let logged = LoggedSession(
      id: 7,
      start: SessionStart(
        routine: timeline.routine, level: timeline.level, steps: timeline.steps.count,
        total: timeline.total),
      startedAt: Timestamp(seconds: 0, offset: 0), ending: nil, feedback: Feedback(), speed: 1,
      entries: entries,
      checkpoint: Checkpoint(step: 1, left: timeline.steps[1].duration, held: .zero))
    send(.launched(log: [logged], unfinished: logged))
    return press(Key(.enter))
  }
}
