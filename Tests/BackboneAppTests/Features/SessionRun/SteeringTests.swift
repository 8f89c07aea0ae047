import BackboneCore
import TestSupport
import Testing

@testable import BackboneApp

/// A session that other programs see and steer.
@Suite struct SteeringTests {
  private func app(at seconds: Double) -> AppScript {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.send(.woke, at: .seconds(seconds))
    return app
  }

  @Test func theStatusSaysWhatIsDone() throws {
    let status = try #require(app(at: 7).state.status)
    #expect(status.phase == .running && status.kind == .work)
    #expect(status.exercise == "Plank")
    #expect(status.left == .seconds(7) && status.elapsed == .seconds(7))
    #expect(status.json["text"] == .text("Plank: hold 0:07, 0:52 left in all"))
    // In a break it is what comes next.
    let rest = try #require(app(at: 15).state.status)
    #expect(rest.kind == .rest && rest.exercise == "Bird-dog")
    #expect(rest.json["text"] == .text("rest, then Bird-dog, left 0:05, 0:44 left in all"))
  }

  @Test func commandsDoWhatTheirKeysDo() {
    var app = app(at: 7)
    app.send(.steered(.pause))
    #expect(app.state.status?.phase == .paused)
    app.send(.steered(.pause))
    #expect(app.state.status?.phase == .paused)
    app.send(.steered(.resume))
    #expect(app.state.status?.phase == .countIn)
    app.send(.steered(.next))
    #expect(app.state.status?.kind == .rest)
    app.send(.steered(.back))
    #expect(app.state.status?.kind == .work)
    app.send(.woke, at: .seconds(12))
    app.send(.steered(.endSet))
    #expect(app.state.status?.kind == .rest)
    #expect(app.state.run?.entries.last?.outcome == .stopped)
  }

  @Test func whatCannotBeDoneIsRefusedAndChangesNothing() {
    var idle = AppScript()
    let before = idle.state
    #expect(idle.state.refusal(of: .pause) == "no session is running.")
    #expect(idle.send(.steered(.pause)).isEmpty && idle.state == before)

    var resting = app(at: 15)
    #expect(resting.state.refusal(of: .endSet) == "there is no set to end now.")
    resting.send(.steered(.endSet))
    #expect(resting.state.isRunning)
  }

  @Test func stopEndsTheWholeSessionAndLogsIt() {
    for seconds in [7.0, 15] {
      var app = app(at: seconds)
      app.press(Key("q"))
      let effects = app.send(.steered(.stop))
      #expect(app.state.run == nil && app.state.overlay == nil)
      #expect(app.state.summary?.session.entries.isEmpty == false)
      #expect(
        effects.contains {
          if case .journal(.end) = $0 { true } else { false }
        })
    }
  }

  @Test func whoResumesHasAnsweredWhetherToLeave() {
    var app = app(at: 7)
    app.press(Key("q"))
    #expect(app.state.overlay == .leavingSession)
    app.send(.steered(.resume))
    #expect(app.state.overlay == nil && app.state.isRunning)
  }
}
