import BackboneCanvas
import BackboneCore
import TestSupport
import Testing

@testable import BackboneApp

/// The one big number or sign of a running session.
@Suite struct ClockFaceTests {
  private func face(_ app: AppScript) throws -> ClockFace {
    let run = try #require(app.state.run)
    return try #require(ClockFace(run, at: app.state.now))
  }

  /// The session prep 4 · plank 10 · rest 6 · bird-dog left 2x9 · switch 3 · bird-dog right 2x9.
  private func short(at seconds: Double, _ keys: Key...) throws -> ClockFace {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.send(.woke, at: .seconds(seconds))
    for key in keys { app.press(key) }
    return try face(app)
  }

  private func counted() -> AppScript {
    let catalogue = Catalogue(
      muscles: [], exercises: [], routines: [Fixture.counted], sources: [])
    var app = AppScript(Fixture.state(catalogue))
    app.send(.asked("counted", .beginner))
    app.send(.woke, at: .seconds(3))
    return app
  }

  /// A set that was lengthened showed the repetitions of the plan, and 0 while one was left.
  @Test func aLengthenedCountedSetCountsDownToItsOwnEnd() throws {
    var app = counted()
    #expect(try face(app).text == "3")
    app.press(Key("+"), at: .seconds(4))
    #expect(try face(app).text == "4")
    app.press(Key("r"), Key("r"), Key("r"), at: .seconds(5))
    #expect(try face(app).text == "1")
  }

  @Test func anAlternatingSetShowsTheSideOfEachRepetition() throws {
    var app = counted()
    #expect(try face(app).side == .left)
    app.press(Key("r"), at: .seconds(4))
    #expect(try face(app).side == .right)
  }

  @Test func aHoldShowsItsSeconds() throws {
    let face = try short(at: 4.5)
    #expect(face.text == "10")
    #expect(face.fill == .solid)
    #expect(face.side == nil)
  }

  /// It counted the whole set, and never said when to lower.
  @Test(arguments: [
    (20.5, "↑"), (22, "5"), (26.9, "1"), (27.5, "↓"), (29.5, "↑"), (31.5, "5"),
  ])
  func aHeldRepetitionShowsItsHoldAndTheWaysIntoAndOutOfIt(seconds: Double, text: String) throws {
    let face = try short(at: seconds)
    #expect(face.text == text)
    #expect(face.side == .left)
    #expect(face.role == .clockWork)
  }

  @Test func repetitionsWithoutAHoldShowWhichOneItIs() throws {
    let tempo = Tempo(lift: .seconds(1), hold: .seconds(1), lower: .seconds(2))
    let plan = Plan(
      prepare: .zero, rounds: 1, restBetweenRounds: .zero,
      blocks: [Block(.exercise("bridge"), sets: [.repetitions(3, tempo)])])
    let routine = Routine(
      id: "bridges", name: "Bridges", goal: "", plans: [.beginner: plan], sources: [])
    var session = Session(Fixture.record(routine, countIn: .zero))
    _ = session.handle(.start, at: .zero)
    let texts = [0, 3.9, 4, 11].map { ClockFace(session, at: .seconds($0))?.text }
    #expect(texts == ["1", "1", "2", "3"])
  }

  @Test(arguments: [1.0, 15, 40])
  func aBreakIsAnOutlineInItsOwnRole(seconds: Double) throws {
    let face = try short(at: seconds)
    #expect(face.fill == .outline)
    #expect(face.role == .clockRest)
  }

  @Test func aBreakShowsTheSideThatComes() throws {
    #expect(try short(at: 1).side == nil)
    #expect(try short(at: 15).side == .left)
    #expect(try short(at: 39).side == .right)
  }

  @Test func aPauseIsTwoBars() throws {
    let face = try short(at: 6, Key(" "))
    #expect(face.text == "‖")
    #expect(face.side == nil)
  }

  @Test func countingInIsAnOutline() throws {
    let face = try short(at: 6, Key(" "), Key(" "))
    #expect(face.text == "3")
    #expect(face.fill == .outline)
  }

  @Test func theWidestNumberIsTheSessionsAndNotTheSteps() {
    #expect(ClockFace.widest(Fixture.timeline()) == "10")
    let long = Fixture.timeline(Fixture.routine(rounds: 2, between: .seconds(100)))
    #expect(ClockFace.widest(long) == "1:40")
  }
}
