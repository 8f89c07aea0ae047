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

  @Test func aKeyChangesBetweenThePlanAndTheAdaptedOne() {
    var app = AppScript.choosing("rowing")
    app.press(Key("e"))
    #expect(
      app.state.session
        == .choosing(Choice(routine: "rowing", level: .beginner, isAsPlanned: true)))
    app.press(Key("s"))
    #expect(app.state.run?.record.plan == Fixture.rowing.plans[.beginner])

    app = .choosing("short")
    app.press(Key("e"))
    #expect(app.state.session == .choosing(Choice(routine: "short", level: .beginner)))
    #expect(app.state.notice?.text == "You have everything this needs.")
  }

  @Test func theCommandLineStartsWhatCanBeDone() {
    var app = AppScript(Fixture.state(Fixture.gym))
    let effects = app.send(.asked("rowing", .beginner))
    guard case .journal(.begin(let record)) = effects.first else {
      Issue.record("nothing was begun: \(effects)")
      return
    }
    #expect(record.plan == app.state.offer("rowing", .beginner)?.plan)
    #expect(record.timeline.total == .seconds(54))
    #expect(record.equipment == Settings().equipment)
    #expect(app.state.run?.timeline.steps[0].set?.exercise == "plank")
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
