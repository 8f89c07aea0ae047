import BackboneCore
import TestSupport
import Testing

@Suite struct PlanSwapsTests {
  static let exercises: [Exercise] = [
    exercise("plank", [[.mat]]),
    exercise("row", [[.dumbbell, .kettlebell], [.bench, .chair]]),
    exercise("band-row", [[.band, .cable]]),
    exercise("pull-apart", [[.band]]),
    exercise("step", [], hasSides: true),
  ]

  static let plan = Plan(
    prepare: .seconds(5), rounds: 2, restBetweenRounds: .seconds(9),
    blocks: [
      Block(
        .exercise("row"), note: "slow", swaps: ["band-row", "step"],
        sets: [.repetitions(4, Fixture.tempo)], follow: .rest(.seconds(7))),
      Block(.exercise("pull-apart"), sets: [.hold(.seconds(3))], follow: .move(.seconds(8))),
      Block(
        .drill(AdHocExercise(name: "Stand", cue: "Stand.", gaze: .upright)),
        sets: [.hold(.seconds(9))]),
    ])

  static func exercise(
    _ id: ExerciseID, _ equipment: [[Equipment]], hasSides: Bool = false
  ) -> Exercise {
    Exercise(
      id: id, name: id.rawValue, category: .pull, mode: .hold,
      sideNames: hasSides ? [.left: "left leg", .right: "right leg"] : [:],
      equipment: equipment, primary: [])
  }

  static func find(_ id: ExerciseID) -> Exercise? { exercises.first { $0.id == id } }

  @Test func whatIsPossibleStays() throws {
    let adapted = try #require(
      Self.plan.adapted(to: [.kettlebell, .chair, .band], at: .beginner, Self.find))
    #expect(adapted.plan == Self.plan)
    #expect(adapted.swaps.isEmpty)
  }

  @Test func theFirstSwapThatIsPossibleIsTaken() throws {
    let adapted = try #require(Self.plan.adapted(to: [.band], at: .beginner, Self.find))
    #expect(adapted.swaps == [Plan.Swap(from: "row", to: "band-row")])
    let block = adapted.plan.blocks[0]
    #expect(block.exercise == "band-row")
    #expect(block.sets == Self.plan.blocks[0].sets)
    #expect(block.follow == .rest(.seconds(7)))
    #expect(block.note.isEmpty)
    #expect(block.sidePlan == .none)
  }

  @Test func aSwapWithSidesAlternatesAndWhatCannotBeDoneIsLeftOut() throws {
    let adapted = try #require(Self.plan.adapted(to: [], at: .beginner, Self.find))
    #expect(
      adapted.swaps == [
        Plan.Swap(from: "row", to: "step"), Plan.Swap(from: "pull-apart", to: nil),
      ])
    #expect(adapted.plan.blocks.map(\.exercise) == ["step", nil])
    #expect(adapted.plan.blocks[0].sidePlan == .alternating)
    #expect(adapted.plan.rounds == 2 && adapted.plan.prepare == .seconds(5))
  }

  @Test func aPlanOfNothingIsNone() {
    let plan = Plan(
      prepare: .zero, rounds: 1, restBetweenRounds: .zero,
      blocks: [Block(.exercise("plank"), sets: [.hold(.seconds(9))])])
    #expect(plan.adapted(to: [.band], at: .beginner, Self.find) == nil)
    #expect(plan.adapted(to: [.mat], at: .beginner, { _ in nil }) == nil)
  }

  @Test func sidesMustFit() {
    let sided = Block(
      .exercise("step"), sets: [.hold(.seconds(9))], sidePlan: .each([.left, .right]))
    let plain = Block(.exercise("plank"), sets: [.hold(.seconds(9))])
    #expect(!sided.canSwap(for: Self.exercises[0]))
    #expect(sided.canSwap(for: Self.exercises[4]))
    #expect(plain.canSwap(for: Self.exercises[0]))
    #expect(!plain.canSwap(for: Self.exercises[4]))
  }

  @Test func whatAPlanNeeds() {
    let plan = Plan(
      prepare: .zero, rounds: 1, restBetweenRounds: .zero,
      blocks: Self.exercises.reversed().map { exercise in
        Block(.exercise(exercise.id), sets: [.hold(.seconds(9))])
      })
    // The cable goes unsaid: a band is needed anyway.
    #expect(
      plan.equipment(Self.find) == [
        [.mat], [.band], [.dumbbell, .kettlebell], [.bench, .chair],
      ])
  }
}
