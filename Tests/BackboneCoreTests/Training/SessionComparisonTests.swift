import BackboneCore
import TestSupport
import Testing

/// A session beside those before it.
@Suite struct SessionComparisonTests {
  private static let plank: ExerciseID = "plank"

  /// A session of one plank, held for so long.
  private func session(
    held: Duration, variant: Int = 1, isRehearsal: Bool = false
  ) throws -> Session {
    let plan = Plan(
      prepare: .zero, rounds: 1, restBetweenRounds: .zero,
      blocks: [Block(.exercise(Self.plank), sets: [.hold(.seconds(60))])])
    let record = SessionRecord(
      routine: "mine", name: "Mine", level: .beginner, plan: plan,
      variants: [Self.plank: ExerciseVariant(index: variant, name: "on the toes")],
      isRehearsal: isRehearsal)
    let entry = SetEntry(
      step: 0, exercise: Self.plank, side: nil, round: 1, set: 1, planned: .seconds(60),
      held: held, outcome: .stopped)
    return try #require(
      Session(record, resuming: Checkpoint(step: 0, left: .zero, held: .zero), entries: [entry]))
  }

  /// What is in the log, a session a day, the newest first.
  private func log(
    _ sessions: [(held: Duration, routine: RoutineID, isRehearsal: Bool)]
  ) -> [LoggedSession] {
    sessions.enumerated().map { index, item in
      let at = TrainingScript.at(day: 9 - index)
      let entry = SetEntry(
        step: 0, exercise: Self.plank, side: nil, round: 1, set: 1, planned: .seconds(60),
        held: item.held, outcome: .completed)
      return LoggedSession(
        id: TrainingScript.id(index), device: TrainingScript.device,
        start: SessionStart(
          routine: item.routine, level: .beginner, steps: 1, total: .seconds(60),
          isRehearsal: item.isRehearsal), startedAt: at, endedAt: at, ending: .finished,
        sets: [
          LoggedSet(id: TrainingScript.id(100 + index), device: TrainingScript.device, entry: entry)
        ])
    }
  }

  /// Plank held in the variant with index 1, for 45 s at best.
  private var training: TrainingState {
    var script = TrainingScript()
    let dose = Prescription(variant: 1, work: .holds(sets: 2, seconds: 40))
    script.train(day: 0, [Self.plank], done: [40, 45], planned: dose)
    script.train(day: 3, [Self.plank], done: [40, 40])
    return script.state
  }

  @Test func theLastSessionOfTheSameRoutineCounts() throws {
    let log = log([
      (.seconds(50), "other", false), (.seconds(40), "mine", true), (.zero, "mine", false),
      (.seconds(30), "mine", false), (.seconds(20), "mine", false),
    ])
    let comparison = SessionComparison(try session(held: .seconds(60)), log: log, training: nil)
    #expect(comparison.last?.worked == .seconds(30))
    #expect(comparison.last?.at == TrainingScript.at(day: 6))
    #expect(comparison.longestHolds.isEmpty)
  }

  @Test func aHoldIsTheLongestAmongThoseOfItsVariant() throws {
    let longer = SessionComparison(
      try session(held: .seconds(46)), log: [], training: training)
    #expect(longer.longestHolds.map(\.seconds) == [46])
    #expect(longer.longestHolds.map(\.before) == [45])
    let easier = SessionComparison(
      try session(held: .seconds(46), variant: 0), log: [], training: training)
    #expect(easier.longestHolds.isEmpty)
  }

  /// On a lighter day an easier variant is held for longer, which is no record of the plan's.
  @Test func aHoldInAnEasierVariantIsOneOfThatVariant() throws {
    var script = TrainingScript()
    let dose = Prescription(variant: 1, work: .holds(sets: 2, seconds: 40))
    script.train(day: 0, [Self.plank], done: [40, 40], planned: dose)
    let easier = Prescription(variant: 0, work: .holds(sets: 2, seconds: 40))
    script.train(day: 3, [Self.plank], done: [55, 50], planned: easier)
    let hard = SessionComparison(
      try session(held: .seconds(45)), log: [], training: script.state)
    #expect(hard.longestHolds.map(\.before) == [40])
    let light = SessionComparison(
      try session(held: .seconds(56), variant: 0), log: [], training: script.state)
    #expect(light.longestHolds.map(\.before) == [55])
  }

  @Test func aPartOfASecondIsNoRecord() throws {
    let comparison = SessionComparison(
      try session(held: .milliseconds(45_900)), log: [], training: training)
    #expect(comparison.longestHolds.isEmpty)
  }

  @Test func aRehearsalIsComparedWithNothing() throws {
    let comparison = SessionComparison(
      try session(held: .seconds(60), isRehearsal: true), log: log([(.seconds(9), "mine", false)]),
      training: training)
    #expect(comparison.last == nil)
    #expect(comparison.longestHolds.isEmpty)
  }

  @Test func theDifferenceIsSaidInWholeSeconds() {
    #expect(
      Words.Summary.comparison(.seconds(184), last: .milliseconds(172_900), on: "24 Nov")
        == "0:12 more than last time (24 Nov).")
    #expect(
      Words.Summary.comparison(.seconds(100), last: .seconds(184), on: "24 Nov")
        == "1:24 less than last time (24 Nov).")
    #expect(
      Words.Summary.comparison(.seconds(184), last: .seconds(184), on: "24 Nov")
        == "As long as last time (24 Nov).")
  }
}
