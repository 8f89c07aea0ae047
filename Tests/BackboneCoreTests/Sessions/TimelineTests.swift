import BackboneCore
import TestSupport
import Testing

@Suite struct TimelineTests {
  /// domain.md 3.1, level I, row by row: kind, start, seconds, exercise, side.
  @Test func intermediateCoreSessionIsTheTableOfTheDomain() throws {
    let routine = Fixture.core(rounds: 3, plank: 30, repetitions: 4, hold: 8, between: 40)
    let timeline = try #require(Timeline(routine, level: .intermediate))
    let table: [(StepKind, Int, Int, ExerciseID?, Side?)] = [
      (.prep, 0, 10, nil, nil),
      (.work, 10, 30, "plank", nil), (.rest, 40, 30, nil, nil),
      (.work, 70, 48, "bird-dog", .left), (.switch, 118, 5, nil, nil),
      (.work, 123, 48, "bird-dog", .right), (.rest, 171, 40, nil, nil),
      (.work, 211, 30, "plank", nil), (.rest, 241, 30, nil, nil),
      (.work, 271, 48, "bird-dog", .left), (.switch, 319, 5, nil, nil),
      (.work, 324, 48, "bird-dog", .right), (.rest, 372, 40, nil, nil),
      (.work, 412, 30, "plank", nil), (.rest, 442, 30, nil, nil),
      (.work, 472, 48, "bird-dog", .left), (.switch, 520, 5, nil, nil),
      (.work, 525, 48, "bird-dog", .right),
    ]
    #expect(timeline.steps.count == table.count)
    for (index, (step, row)) in zip(timeline.steps, table).enumerated() {
      #expect(step.kind == row.0, "step \(index + 1)")
      #expect(step.start == .seconds(row.1), "step \(index + 1)")
      #expect(step.duration == .seconds(row.2), "step \(index + 1)")
      #expect(step.set?.exercise == row.3, "step \(index + 1)")
      #expect(step.set?.side == row.4, "step \(index + 1)")
    }
    #expect(timeline.total == .seconds(573))
    #expect(timeline.work == .seconds(378))
  }

  @Test(arguments: [
    (2, 20, 4, 5, 40, 304, 12), (3, 30, 4, 8, 40, 573, 18), (4, 45, 5, 8, 45, 945, 24),
  ])
  func totalsByLevel(
    rounds: Int, plank: Int, repetitions: Int, hold: Int, between: Int, total: Int, steps: Int
  ) throws {
    let routine = Fixture.core(
      rounds: rounds, plank: plank, repetitions: repetitions, hold: hold, between: between)
    let timeline = try #require(Timeline(routine, level: .intermediate))
    #expect(timeline.total == .seconds(total))
    #expect(timeline.steps.count == steps)
    #expect(timeline.steps.reduce(.zero) { $0 + $1.duration } == timeline.total)
  }

  @Test func restOfZeroMakesNoStep() {
    let timeline = Fixture.timeline(Fixture.routine(rounds: 2, rest: .zero, between: .zero))
    #expect(!timeline.steps.contains { $0.kind == .rest })
    #expect(timeline.steps.allSatisfy { $0.duration > .zero })
    #expect(timeline.total == .seconds(102))  // 4, 2 x (10 + 18 + 3 + 18)
  }

  @Test func preparationOfZeroStartsWithWork() {
    let timeline = Fixture.timeline(Fixture.routine(rounds: 1, prepare: .zero))
    #expect(timeline.steps.first?.kind == .work)
    #expect(timeline.steps.first?.start == .zero)
  }

  @Test func levelWithoutPlanHasNoTimeline() {
    #expect(Timeline(Fixture.short, level: .advanced) == nil)
  }

  @Test func descendingSetsRestBetweenThem() throws {
    let tempo = Fixture.tempo
    let routine = Routine(
      id: "pyramid", name: "", goal: "",
      plans: [
        .beginner: Plan(
          prepare: .zero, rounds: 1, restBetweenRounds: .zero,
          blocks: [
            Block(
              .exercise("bird-dog"),
              sets: [.repetitions(3, tempo), .repetitions(2, tempo), .repetitions(1, tempo)],
              sidePlan: .each([.left, .right]), switching: .seconds(5),
              restBetweenSets: .seconds(30),
              follow: .move(.seconds(20))),
            Block(.exercise("plank"), sets: [.hold(.seconds(10))]),
          ])
      ], sources: [])
    let timeline = try #require(Timeline(routine, level: .beginner))
    let kinds = timeline.steps.map(\.kind)
    #expect(
      kinds == [
        .work, .switch, .work, .rest, .work, .switch, .work, .rest, .work, .switch, .work, .move,
        .work,
      ])
    #expect(timeline.total == .seconds(213))  // 2 x (27 + 18 + 9), 3 x 5, 2 x 30, 20, 10
    #expect(timeline.steps[4].set?.set == 2)
    #expect(timeline.nextWork(from: 1) == 2)
    #expect(timeline.nextWork(from: 13) == nil)
  }

  private func steps(_ block: Block) throws -> [Step] {
    let routine = Routine(
      id: "one", name: "", goal: "",
      plans: [
        .beginner: Plan(
          prepare: .zero, rounds: 1, restBetweenRounds: .zero, blocks: [block])
      ], sources: [])
    return try #require(Timeline(routine, level: .beginner)).steps
  }

  @Test func betweenSetsWithoutRestTheSideIsChanged() throws {
    let hold = SetPrescription.hold(.seconds(30))
    let steps = try steps(
      Block(
        .exercise("bird-dog"), sets: [hold, hold], sidePlan: .each([.left, .right]),
        switching: .seconds(5)))
    #expect(steps.map(\.kind) == [.work, .switch, .work, .switch, .work, .switch, .work])
    #expect(steps.compactMap(\.set?.side) == [.left, .right, .left, .right])
    // On one side only there is nothing to change.
    let one = try self.steps(
      Block(
        .exercise("bird-dog"), sets: [hold, hold], sidePlan: .each([.left]),
        switching: .seconds(5)))
    #expect(one.map(\.kind) == [.work, .work])
  }

  @Test func sharedSetsAreHalvedAndTheFirstSideTakesTheOddOne() throws {
    let steps = try steps(
      Block(
        .exercise("bird-dog"),
        sets: [.repetitions(3, Fixture.tempo), .repetitions(2, Fixture.tempo)],
        sidePlan: .shared([.right, .left]), switching: .seconds(3), restBetweenSets: .seconds(8)))
    #expect(steps.map(\.kind) == [.work, .switch, .work, .rest, .work, .switch, .work])
    #expect(steps.compactMap { $0.set?.work.paced?.count } == [2, 1, 1, 1])
    #expect(steps.compactMap(\.set?.side) == [.right, .left, .right, .left])
    #expect(steps.compactMap(\.set?.set) == [1, 1, 2, 2])
  }

  @Test func alternatingWorkIsOneStep() throws {
    let steps = try steps(
      Block(
        .exercise("bird-dog"), note: "slow", sets: [.repetitions(4, Fixture.tempo)],
        sidePlan: .alternating))
    #expect(steps.count == 1)
    #expect(steps[0].set?.isAlternating == true)
    #expect(steps[0].set?.side == nil)
    #expect(steps[0].set?.note == "slow")
  }

  @Test func aDrillIsKnownToTheLogByItsName() {
    let drill = AdHocExercise(name: "Chest turn, standing (5)", cue: "Turn.", gaze: .upright)
    #expect(Movement.drill(drill).id == "chest-turn-standing-5")
  }
}
