import BackboneCore
import TestSupport
import Testing

@Suite struct CountedWorkTests {
  @Test func itEndsWithItsLastRepetitionAndNotBefore() {
    var session = Fixture.session(Fixture.counted, countIn: .zero)
    _ = session.handle(.start, at: .zero)
    #expect(session.nextWake == nil)
    #expect(session.handle(.tick, at: .seconds(500)).isEmpty)
    _ = session.handle(.repetitionDone, at: .seconds(500))
    _ = session.handle(.repetitionDone, at: .seconds(510))
    #expect(session.place(at: .seconds(511))?.left == .seconds(9))
    #expect(session.place(at: .seconds(511))?.repetitions == 2)
    let effects = session.handle(.repetitionDone, at: .seconds(520))
    let entry = SetEntry(
      step: 0, exercise: "bird-dog", side: nil, round: 1, set: 1, planned: .seconds(27),
      plannedRepetitions: 3, held: .seconds(520), repetitions: 3, outcome: .completed)
    #expect(
      effects.map(\.untimed) == [
        .finished(entry, by: .done), .entered(1, at: 520), .place(1, left: 6),
      ])
  }

  @Test func stoppingLogsTheRepetitionsDone() {
    var session = Fixture.session(Fixture.counted, countIn: .zero)
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.repetitionDone, at: .seconds(4))
    _ = session.handle(.stop, at: .seconds(7))
    #expect(session.entries.map(\.repetitions) == [1])
    #expect(session.entries.map(\.held) == [.seconds(7)])
    #expect(session.entries.map(\.outcome) == [.stopped])
  }

  @Test func aPauseKeepsTheCount() {
    var session = Fixture.session(Fixture.counted)
    _ = session.handle(.start, at: .seconds(-3))  // counted in until 0
    _ = session.handle(.repetitionDone, at: .seconds(-3))
    _ = session.handle(.repetitionDone, at: .seconds(4))
    _ = session.handle(.pause, at: .seconds(6))
    _ = session.handle(.repetitionDone, at: .seconds(7))
    #expect(
      session.phase
        == .paused(StepProgress(step: 0, done: .seconds(6), left: .seconds(18), repetitions: 1)))
    _ = session.handle(.resume, at: .seconds(60))
    #expect(session.nextWake == .seconds(63))
    _ = session.handle(.tick, at: .seconds(70))
    #expect(session.place(at: .seconds(70))?.done == .seconds(13))
  }

  @Test func takingARepetitionAwayDoesNotCompleteTheSet() {
    var session = Fixture.session(Fixture.counted, countIn: .zero)
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.repetitionDone, at: .seconds(4))
    _ = session.handle(.repetitionDone, at: .seconds(8))
    _ = session.handle(.extend(.seconds(-10)), at: .seconds(9))
    #expect(session.step == 1)
    #expect(session.entries.map(\.outcome) == [.stopped])
    #expect(session.entries.map(\.repetitions) == [2])
  }

  @Test func aCutOffSetRemembersItsCount() throws {
    let place = Checkpoint(
      step: 0, left: .seconds(18), held: .seconds(30), repetitions: 1, target: 3)
    let record = Fixture.record(Fixture.counted, countIn: .zero)
    var session = try #require(Session(record, resuming: place, entries: []))
    _ = session.handle(.resume, at: .zero)
    _ = session.handle(.repetitionDone, at: .seconds(1))
    _ = session.handle(.repetitionDone, at: .seconds(2))
    #expect(session.entries.map(\.repetitions) == [3])
    #expect(session.entries.map(\.outcome) == [.completed])
  }

  /// Taking a repetition off looked like having done one.
  @Test func aShortenedSetIsResumedWithWhatWasCounted() throws {
    var session = Fixture.session(Fixture.counted, countIn: .zero)
    _ = session.handle(.start, at: .zero)
    _ = session.handle(.extend(.seconds(-10)), at: .seconds(1))
    _ = session.handle(.repetitionDone, at: .seconds(4))
    let place = try #require(session.checkpoint(at: .seconds(5)))
    #expect(
      place
        == Checkpoint(step: 0, left: .seconds(9), held: .seconds(5), repetitions: 1, target: 2))
    var resumed = try #require(Session(session.record, resuming: place, entries: []))
    _ = resumed.handle(.resume, at: .zero)
    _ = resumed.handle(.repetitionDone, at: .seconds(3))
    #expect(resumed.entries.map(\.repetitions) == [2])
    #expect(resumed.entries.map(\.plannedRepetitions) == [3])
    #expect(resumed.entries.map(\.targetRepetitions) == [2])
    #expect(resumed.entries.map(\.outcome) == [.stopped])
  }

  @Test func theSimulationKeepsToThePlan() {
    let simulation = Simulation(Fixture.record(Fixture.counted))
    #expect(simulation.entries.map(\.at) == [.zero, .seconds(27), .seconds(33)])
    #expect(simulation.total == .seconds(43))
  }

  @Test func sidesChangeWithEveryRepetition() throws {
    let set = try #require(Fixture.timeline(Fixture.counted).steps[0].set)
    #expect(set.side == nil && set.isAlternating)
    let sides = (0..<3).map { said in
      set.moment(at: StepProgress(step: 0, done: .zero, left: .zero, repetitions: said)).side
    }
    #expect(sides == [.left, .right, .left])
    let paced = ScheduledSet(
      .exercise("dead-bug"), side: nil, isAlternating: true,
      work: .repetitions(4, Fixture.tempo), round: 1, rounds: 1, set: 1, sets: 1)
    let moments = [0, 8, 9, 17, 18].map { second in
      paced.moment(at: StepProgress(step: 0, done: .seconds(second), left: .zero)).side
    }
    #expect(moments == [.left, .left, .right, .right, .left])
  }
}
