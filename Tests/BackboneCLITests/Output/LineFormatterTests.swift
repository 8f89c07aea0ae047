import BackboneApp
import BackboneCore
import TestSupport
import Testing

@testable import BackboneCLI

/// A session as lines of text, and as lines of JSON.
@Suite struct LineFormatterTests {
  private let text = LineFormatter(.text, Fixture.catalogue)
  private let timeline = Fixture.timeline()

  /// A session of the fixture at a moment.
  private func state(at seconds: Double, keys: [Key] = []) -> AppState {
    var state = AppState(catalogue: Fixture.catalogue, columns: 80, rows: 24)
    _ = update(&state, AppEvent(.asked("short", .beginner), at: .zero))
    _ = update(&state, AppEvent(.woke, at: .seconds(seconds)))
    for key in keys { _ = update(&state, AppEvent(.keyPressed(key), at: .seconds(seconds))) }
    return state
  }

  @Test func aCueIsALineWithItsMoment() {
    let cue = SessionNotification(at: .milliseconds(64_900), .cue, step: 1, words: "Rest.")
    #expect(text.line(cue) == "1:04 Rest.")
  }

  @Test func aSetIsALineOnlyWhereItWasNotCompleted() {
    func line(_ outcome: SetOutcome) -> String? {
      text.line(.set(Fixture.entry(step: 1, held: .seconds(7), outcome), at: .seconds(11)))
    }
    #expect(line(.completed) == nil)
    #expect(line(.stopped) == "0:11 Set stopped.")
    #expect(line(.skipped) == "0:11 Set skipped.")
  }

  @Test func stepsAndTheEndAreToldByTheirCues() {
    #expect(text.line(.step(1, at: .seconds(4), of: timeline)) == nil)
    #expect(text.line(.end(.finished, at: timeline.total)) == nil)
  }

  @Test func theKeysComeFirst() throws {
    let line = try #require(text.line(.session(timeline)))
    #expect(line.contains("x end set"))
  }

  @Test func pausingAndGoingOnAreSaid() {
    let running = state(at: 6)
    let paused = state(at: 6, keys: [Key(" ")])
    #expect(text.changes(from: running, to: paused) == ["Paused. Press any key to resume."])
    #expect(text.changes(from: paused, to: running) == ["Resumed."])
    #expect(text.changes(from: running, to: running) == [])
  }

  @Test func aQuestionIsAskedInWords() {
    let stopped = text.changes(from: state(at: 6), to: state(at: 6, keys: [Key("x")]))
    #expect(stopped.contains { $0.hasPrefix("Why did you stop? t: You were too tired; f: ") })
    let leaving = text.changes(from: state(at: 6), to: state(at: 6, keys: [Key("q")]))
    #expect(
      leaving.contains {
        $0.hasPrefix("Leave the session? Esc: Stay; k: Save it for later and quit; e: ")
      })
  }

  @Test func theEndCountsWhatWasDone() {
    #expect(text.end(state(at: 6)) == [])
    #expect(text.end(state(at: 59)) == ["3 of 3 sets completed. You held 46 s of 46 s."])
  }

  /// A set that was done, gone back to and done again counts once.
  @Test func aSetGoneBackToCountsOnce() {
    var state = state(at: 15, keys: [Key("b")])
    while state.run != nil, let wake = state.nextWake {
      _ = update(&state, AppEvent(.woke, at: wake))
    }
    #expect(text.end(state) == ["3 of 3 sets completed. You held 56 s of 46 s."])
  }

  @Test func aProgramGetsOneObjectALineAndNothingElse() throws {
    let events = LineFormatter(.events, Fixture.catalogue)
    let line = try #require(
      events.line(
        .set(Fixture.entry(step: 3, held: .seconds(18), .completed), at: .seconds(38))))
    #expect(line.hasPrefix(#"{"at":38000,"exercise":"bird-dog","kind":"set","moment":"#))
    #expect(line.hasSuffix(#","side":"left","step":3,"words":"completed"}"#))
    #expect(events.changes(from: state(at: 6), to: state(at: 6, keys: [Key(" ")])) == [])
    #expect(events.end(state(at: 59)) == [])
  }
}
