extension RoutineID {
  /// The timed tests of the trunk.
  package static let tests: RoutineID = "tests"
}

extension Routine {
  /// The holds of the timed tests, in an order that spreads the fatigue.
  static let testedHolds: [(movement: Movement, side: Side?)] = [
    (
      .drill(
        AdHocExercise(name: Words.Tests.extensor, cue: Words.Tests.extensorCue, gaze: .faceDown)),
      nil
    ),
    (.exercise("side-plank"), .right),
    (
      .drill(AdHocExercise(name: Words.Tests.curlUp, cue: Words.Tests.curlUpCue, gaze: .faceUp)),
      nil
    ),
    (.exercise("side-plank"), .left),
    (.exercise("plank"), nil),
  ]
  /// The shortest rest between two tests.
  static let restBetweenTests = Duration.seconds(300)

  /// The timed tests, led one after the other; nil where an exercise of theirs is missing.
  ///
  /// They need no more than a mat, and every level does the same, so that results can be compared.
  init?(tests exercise: (ExerciseID) -> Exercise?) {
    guard let warmUp = exercise("cat-camel"), exercise("side-plank") != nil,
      exercise("plank") != nil
    else { return nil }
    let last = Self.testedHolds.count - 1
    let tests = Self.testedHolds.enumerated().flatMap { index, hold in
      Plan.blocks(of: hold.movement, hold.side, isLast: index == last)
    }
    let plan = Plan(
      prepare: .seconds(10), rounds: 1, restBetweenRounds: .zero,
      blocks: Plan.warmUp(warmUp) + tests)
    self.init(
      id: .tests, name: Words.Tests.name, goal: Words.Tests.goal,
      plans: Dictionary(uniqueKeysWithValues: Level.allCases.map { ($0, plan) }),
      sources: ["McGill99", .general])
  }
}

extension Plan {
  /// Three minutes on the spot and six cat-camels.
  fileprivate static func warmUp(_ catCamel: Exercise) -> [Block] {
    let march = AdHocExercise(name: Words.Tests.march, cue: Words.Tests.marchCue, gaze: .upright)
    return [
      Block(.drill(march), sets: [.hold(.seconds(180))], follow: .move(.seconds(15))),
      Block(
        .exercise(catCamel.id), sets: [.repetitions(6, catCamel.tempo())],
        follow: .move(.seconds(30))),
    ]
  }

  /// A few seconds in the position, and after a short rest the test.
  fileprivate static func blocks(
    of movement: Movement, _ side: Side?, isLast: Bool
  ) -> [Block] {
    let sides: SidePlan = side.map { .each([$0]) } ?? .none
    return [
      Block(
        movement, note: Words.Tests.practice, sets: [.hold(.seconds(5))], sidePlan: sides,
        follow: .rest(.seconds(30))),
      Block(
        movement, note: Words.Tests.test, sets: [.open], sidePlan: sides,
        follow: isLast ? .nothing : .rest(Routine.restBetweenTests)),
    ]
  }
}
