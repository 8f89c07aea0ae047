import TestSupport
import Testing

@testable import BackboneCore

/// An exercise that was stopped for pain is left out for the rest of the session.
@Suite struct PainStopTests {
  /// Three rounds of plank and bird-dog; the first plank was stopped for pain after 3 s.
  private func stopped() -> Session {
    var session = Fixture.session(Fixture.routine(rounds: 3))
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.stop, at: .seconds(7))
    #expect(session.explain(.pain, step: 1, at: .seconds(8)).isEmpty)
    return session
  }

  private func runToItsEnd(_ session: inout Session) -> [SessionEffect] {
    var effects: [SessionEffect] = []
    while let wake = session.nextWake { effects += session.handle(.tick, at: wake) }
    return effects
  }

  @Test func itsOtherSetsArePassedOverAndLoggedAsSkipped() {
    var session = stopped()
    _ = runToItsEnd(&session)
    #expect(session.phase == .ended(.finished))
    let planks = session.entries.filter { $0.exercise == "plank" }
    #expect(planks.map(\.outcome) == [.stopped, .skipped, .skipped])
    #expect(planks.map(\.held) == [.seconds(3), .zero, .zero])
    #expect(planks.map(\.reason) == [.pain, nil, nil])
    let birds = session.entries.filter { $0.exercise == "bird-dog" }
    #expect(birds.map(\.outcome) == Array(repeating: .completed, count: 6))
  }

  @Test func theTimeThatIsLeftLeavesThemOut() {
    var session = stopped()
    let start = Duration.seconds(8)
    let left = session.left(at: start)
    let effects = runToItsEnd(&session)
    guard case .ended(_, let end, _) = effects.last else {
      Issue.record("the session goes on")
      return
    }
    #expect(end - start == left)
  }

  @Test func aBreakBeforeItMakesWayForTheNextOne() {
    var session = Fixture.session(Fixture.routine(rounds: 2))
    _ = session.handle(.start, at: .zero)
    // Into the first bird-dog, back to the plank's second round by skipping.
    while let step = session.step, session.timeline.steps[step].set?.round != 2 {
      _ = session.handle(.skip, at: .seconds(1))
    }
    _ = session.handle(.stop, at: .seconds(9))
    _ = session.explain(.pain, step: session.entries.last?.step ?? 0, at: .seconds(10))
    let next = session.step.flatMap { session.timeline.nextWork(from: $0) }
    #expect(next.map { session.timeline.steps[$0].set?.exercise } == "bird-dog")
  }

  @Test func backNeverLeadsIntoIt() {
    var session = stopped()
    for second in 9..<40 {
      _ = session.handle(.back, at: .seconds(second))
      let next = session.step.flatMap { session.timeline.nextWork(from: $0) }
      #expect(next.map { session.timeline.steps[$0].set?.exercise } != "plank")
    }
  }

  @Test func theOtherSideOfASetThatHurtIsPassedOver() {
    var session = Fixture.session()
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.skip, at: .seconds(1))
    _ = session.handle(.skip, at: .seconds(2))
    _ = session.handle(.skip, at: .seconds(3))
    // The left side of the bird-dog, counted in until second 6.
    _ = session.handle(.stop, at: .seconds(8))
    let effects = session.explain(.pain, step: 3, at: .seconds(9))
    #expect(session.phase == .ended(.finished))
    #expect(effects.contains { if case .ended = $0 { true } else { false } })
    #expect(session.entries.map(\.outcome) == [.skipped, .stopped, .skipped])
  }

  @Test func otherReasonsLeaveNothingOut() {
    var session = Fixture.session(Fixture.routine(rounds: 2))
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.stop, at: .seconds(7))
    _ = session.explain(.tired, step: 1, at: .seconds(8))
    _ = runToItsEnd(&session)
    #expect(
      session.entries.filter { $0.exercise == "plank" }.map(\.outcome) == [
        .stopped, .completed,
      ])
  }

  /// Whoever resumes a session that was cut off isn't sent back into it.
  @Test func itStaysLeftOutInASessionThatIsResumed() throws {
    let before = stopped()
    let place = try #require(before.checkpoint(at: .seconds(8)))
    var session = try #require(
      Session(before.record, resuming: place, entries: before.entries))
    _ = session.handle(.resume, at: .zero)
    _ = runToItsEnd(&session)
    #expect(
      session.entries.filter { $0.exercise == "plank" }.map(\.outcome) == [
        .stopped, .skipped, .skipped,
      ])
  }
}
