import BackboneCore
import TestSupport
import Testing

@testable import BackboneApp

@Suite struct RunPaneTests {
  private func number(_ app: AppScript) throws -> String {
    let run = try #require(app.state.run)
    let place = try #require(run.place(at: app.state.now))
    let pane = RunPane(state: app.state, run: run)
    return pane.number(run.timeline.steps[place.step], place).shown
  }

  /// A set that was lengthened showed the repetitions of the plan, and 0 while one was left.
  @Test func aLengthenedCountedSetCountsDownToItsOwnEnd() throws {
    let catalogue = Catalogue(
      muscles: [], exercises: [], routines: [Fixture.counted], sources: [])
    var app = AppScript(Fixture.state(catalogue))
    app.send(.asked("counted", .beginner))
    app.send(.woke, at: .seconds(3))
    #expect(try number(app) == "3")
    app.press(Key("+"), at: .seconds(4))
    #expect(try number(app) == "4")
    app.press(Key("r"), Key("r"), Key("r"), at: .seconds(5))
    #expect(try number(app) == "1")
  }

  @Test func aHoldShowsItsSeconds() throws {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.send(.woke, at: .milliseconds(4_500))
    #expect(try number(app) == "10")
  }
}
