import BackboneCore
import TestSupport
import Testing

/// A hold without a planned length: it counts up until the user ends it.
@Suite struct OpenHoldTests {
  private let plank = Exercise(
    id: "plank", name: "Plank", category: .core, mode: .hold, primary: [], secondary: [],
    sources: [.general])

  private func session() throws -> Session {
    let routine = try #require(Routine(open: plank))
    var session = Fixture.session(routine, countIn: .zero)
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.tick, at: .seconds(10))
    return session
  }

  @Test(arguments: [SessionCommand.stop, .skip, .abort])
  func howeverItIsEndedItIsDone(by command: SessionCommand) throws {
    var session = try session()
    #expect(session.step == 1)
    #expect(session.nextWake == nil)
    #expect(session.handle(.tick, at: .seconds(500)).isEmpty)
    _ = session.handle(command, at: .seconds(542))
    #expect(session.entries.map(\.held) == [.seconds(532)])
    #expect(session.entries.map(\.outcome) == [.completed])
    #expect(session.entries.map(\.planned) == [.zero])
  }

  @Test(arguments: [(SessionCommand.skip, [SetOutcome.skipped]), (.abort, [])])
  func endedInTheMomentInWhichItBeginsItIsNotDone(
    by command: SessionCommand, outcomes: [SetOutcome]
  ) throws {
    var session = try session()
    _ = session.handle(command, at: .seconds(10))
    #expect(session.entries.map(\.outcome) == outcomes)
  }

  @Test func painEndsItEarly() throws {
    var session = try session()
    _ = session.handle(.stopForPain, at: .seconds(42))
    _ = session.explain(.pain, step: 1, at: .seconds(42))
    #expect(session.entries.map(\.held) == [.seconds(32)])
    #expect(session.entries.map(\.outcome) == [.stopped])
    #expect(session.entries.map(\.reason) == [.pain])
  }

  @Test func itCanBeMadeNeitherLongerNorShorter() throws {
    var session = try session()
    let phase = session.phase
    _ = session.handle(.extend(.seconds(10)), at: .seconds(12))
    _ = session.handle(.extend(.seconds(-10)), at: .seconds(13))
    #expect(session.phase == phase)
  }

  @Test func aPauseKeepsWhatWasHeld() throws {
    var session = try session()
    _ = session.handle(.pause, at: .seconds(17))
    _ = session.handle(.resume, at: .seconds(40))
    #expect(session.place(at: .seconds(43))?.done == .seconds(10))
  }

  @Test func itIsToldHowLongItHasLasted() throws {
    let routine = try #require(Routine(open: plank))
    let timeline = try #require(Timeline(routine, level: .beginner))
    let planner = CuePlanner(
      timeline, name: routine.name,
      Catalogue(muscles: [], exercises: [plank], routines: [], sources: []))
    let first = planner.cues(of: 0).map(\.words)
    #expect(first.contains { $0.hasSuffix("for as long as your form is good.") })
    #expect(!first.contains { $0.contains("minute") || $0.contains("no time limit") })
    let times = planner.cues(of: 1).filter { $0.kind == .time }
    #expect(
      times.prefix(8).map(\.words) == [
        "Ten seconds.", "20 seconds.", "30 seconds.", "40 seconds.", "50 seconds.",
        "One minute.", "90 seconds.", "Two minutes.",
      ])
    #expect(times.allSatisfy { $0.time(in: .zero) >= .seconds(10) })
  }

  /// How long somebody holds is not in the plan, so walking through it takes the breaks only.
  @Test func aSimulationDoesNotWaitForIt() throws {
    let routine = try #require(Routine(open: plank))
    #expect(Simulation(Fixture.record(routine)).total == .seconds(10))
  }

  /// Repeated holds are short for a reason.
  @Test func whatIsNotALongHoldHasNone() {
    let exercise = Exercise(
      id: "bird-dog", name: "Bird-dog", category: .core, mode: .holdRepetitions, primary: [],
      secondary: [], sources: [.general])
    #expect(Routine(open: exercise) == nil)
  }

  @Test func ofASetDoneTwiceTheBestAttemptCounts() {
    let entries = [
      Fixture.entry(step: 1, held: .seconds(20), .completed),
      Fixture.entry(step: 3, held: .seconds(5), .stopped),
      Fixture.entry(step: 1, held: .seconds(12), .stopped),
      Fixture.entry(step: 3, held: .seconds(18), .completed),
    ]
    #expect(entries.bestAttempts.map(\.held) == [.seconds(20), .seconds(18)])
  }
}
