import BackboneCore
import TestSupport
import Testing

/// The time into a session: active time since its start, whatever becomes of the plan.
@Suite struct SessionTimeTests {
  @Test func aLengthenedHoldAddsToWhatIsLeftAndTakesNothingFromWhatIsDone() {
    var session = Fixture.session()
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.tick, at: .seconds(8))
    let left = session.left(at: .seconds(8))
    _ = session.handle(.extend(.seconds(10)), at: .seconds(8))
    _ = session.handle(.extend(.seconds(10)), at: .seconds(8))
    #expect(session.elapsed(at: .seconds(8)) == .seconds(8))
    #expect(session.left(at: .seconds(8)) == left + .seconds(20))
    _ = session.handle(.tick, at: .seconds(34))
    #expect(session.step == 2)
    #expect(session.elapsed(at: .seconds(34)) == .seconds(34))
  }

  @Test func pausesAndCountingInAreNoPartOfIt() {
    var session = Fixture.session()
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.pause, at: .seconds(6))
    #expect(session.elapsed(at: .seconds(50)) == .seconds(6))
    _ = session.handle(.resume, at: .seconds(50))
    #expect(session.elapsed(at: .seconds(53)) == .seconds(6))
    _ = session.handle(.tick, at: .seconds(53))
    #expect(session.elapsed(at: .seconds(55)) == .seconds(8))
  }

  @Test func itGoesOnWhereOneGoesBackOrSkips() {
    var session = Fixture.session()
    _ = session.handle(.start, at: .zero)
    var effects = session.handle(.back, at: .seconds(15))
    effects += session.handle(.skip, at: .seconds(16))
    #expect(
      effects.compactMap(\.elapsed) == [.seconds(4), .seconds(14), .seconds(15), .seconds(15)])
  }

  @Test func aSessionTakenUpGoesOnFromItsPlace() throws {
    let place = Checkpoint(step: 3, left: .seconds(12), held: .seconds(6))
    let session = try #require(Session(Fixture.record(), resuming: place, entries: []))
    #expect(session.elapsed(at: .zero) == .seconds(26))
  }

  @Test func aBreakThatIsShortenedToNothingIsCountedIn() {
    var session = Fixture.session()
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.extend(.seconds(-10)), at: .seconds(2))
    #expect(session.phase == .countingIn(1, done: 0, left: 10, endsAt: 5))
  }

  @Test func aBreakResumedShortlyBeforeItsEndIsCountedIn() {
    var session = Fixture.session()
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.pause, at: .milliseconds(3_700))
    _ = session.handle(.resume, at: .seconds(9))
    #expect(session.phase == .countingIn(1, done: 0, left: 10, endsAt: 12))
  }

  @Test func aBreakThatIsLongEnoughGoesOn() {
    var session = Fixture.session()
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.tick, at: .seconds(15))
    _ = session.handle(.pause, at: .seconds(16))
    _ = session.handle(.resume, at: .seconds(20))
    #expect(session.phase == .running(2, since: 20, endsAt: 24, done: 2))
  }

  @Test func aSetGoneBackToCountsOnce() {
    var session = Fixture.session()
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.back, at: .seconds(15))
    _ = session.handle(.tick, at: .seconds(29))
    #expect(session.entries.map(\.outcome) == [.completed, .completed])
    #expect(session.completedSteps == [1])
  }
}
