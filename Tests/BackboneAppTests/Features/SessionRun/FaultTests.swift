import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// Naming the fault that broke the form, so that the coach can remind of it.
@Suite struct FaultTests {
  private func faults(_ effects: [Effect]) -> [FaultNote] {
    effects.compactMap { effect in
      if case .journal(.add(.fault(let note))) = effect { note } else { nil }
    }
  }

  @Test func aSetThatIsStoppedForFormKnowsTheSecond() throws {
    var app = AppScript(TestContent.fixture.state(columns: 80, rows: 24))
    app.send(.trainingLoaded(TrainingFixture.overview(weeks: 7)))
    app.send(.asked("core-planks-birddogs", .beginner))
    for second in 1...18 { app.send(.woke, at: .seconds(second)) }
    let place = try #require(app.state.run?.place(at: .seconds(18)))
    #expect(app.state.run?.timeline.steps[place.step].set?.exercise == "plank")
    app.press(Key("x"), at: .seconds(18))
    app.press(Key("f"), at: .seconds(19))
    let second = Int(place.done.milliseconds / 1000)
    #expect(app.state.dialog(FaultDialog.self)?.second == second)
    #expect(app.state.isRunning)
    #expect(
      faults(app.press(Key("1"), at: .seconds(20)))
        == [FaultNote("plank", fault: "sag", second: second)])
    #expect(app.state.overlay == nil)
  }

  @Test func aBrokenFormIsAskedAboutInTheRest() throws {
    var app = AppScript(Situation.answering.state(columns: 80, rows: 24))
    let exercise = try #require(app.state.dialog(ExerciseAnswerDialog.self)?.exercise)
    app.press(Key("b"), at: app.state.now + .seconds(1))
    #expect(app.state.dialog(FaultDialog.self)?.exercise == exercise)
    #expect(app.state.dialog(FaultDialog.self)?.second == nil)
    // A number that no fault has leaves the question open; Esc answers nothing.
    try #require(app.state.catalogue.exercise(exercise)?.faults.count ?? 0 < 5)
    #expect(faults(app.press(Key("5"))).isEmpty)
    #expect(app.state.dialog(FaultDialog.self) != nil)
    #expect(faults(app.press(Key(.escape))).isEmpty)
    #expect(app.state.overlay == nil)
    #expect(app.state.isRunning)
  }

  @Test func theNextSessionRemindsOfIt() throws {
    var state = TestContent.fixture.state(columns: 80, rows: 24)
    let noticed = TrainingFact(
      id: TrainingFixture.id(5000), device: TrainingFixture.id(0),
      at: TrainingFixture.at(day: 50), .fault(FaultNote("plank", fault: "sag", second: 12)))
    _ = update(
      &state,
      AppEvent(.trainingLoaded(TrainingFixture.overview(weeks: 7, adding: [noticed])), at: .zero))
    #expect(state.faultReminders.keys.map(\.rawValue) == ["plank"])
    var said: [String] = []
    _ = update(&state, AppEvent(.asked("core-planks-birddogs", .beginner), at: .zero))
    for tenth in 1...600 {
      let event = AppEvent(.woke, at: .milliseconds(100 * tenth))
      for case .sound(.play(let cue)) in update(&state, event) { said.append(cue.words) }
    }
    #expect(said.contains { $0.hasPrefix("Last time: hips sag.") })
  }
}
