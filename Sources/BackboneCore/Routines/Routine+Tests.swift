extension RoutineID {
  /// The timed tests of the trunk.
  package static let tests: RoutineID = "tests"
}

extension Routine {
  /// The timed tests, led one after the other; nil where an exercise of theirs is missing.
  ///
  /// They need no more than a mat, and every level does the same, so that results can be compared.
  init?(tests exercise: (ExerciseID) -> Exercise?) {
    guard let warmUp = exercise("cat-camel"), exercise("side-plank") != nil,
      exercise("plank") != nil
    else { return nil }
    let last = EnduranceTest.session.last
    let tests = EnduranceTest.session.flatMap { test in
      Plan.blocks(of: test, isLast: test == last)
    }
    let plan = Plan(
      prepare: .seconds(10), rounds: 1, restBetweenRounds: .zero,
      blocks: Plan.warmUp(warmUp) + tests)
    self.init(
      id: .tests, name: Words.Tests.name, goal: Words.Tests.goal,
      plans: Dictionary(uniqueKeysWithValues: Level.allCases.map { ($0, plan) }),
      sources: EnduranceTest.sources)
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
  fileprivate static func blocks(of test: EnduranceTest, isLast: Bool) -> [Block] {
    let sides: SidePlan = test.side.map { .each([$0]) } ?? .none
    return [
      Block(
        test.movement, note: Words.Tests.practice, sets: [.hold(.seconds(5))], sidePlan: sides,
        follow: .rest(.seconds(30))),
      Block(
        test.movement, note: Words.Tests.test, sets: [.open], sidePlan: sides,
        follow: isLast ? .nothing : .rest(.seconds(EnduranceTest.rest))),
    ]
  }
}

extension EnduranceTest {
  /// What is held in a test session.
  fileprivate var movement: Movement {
    switch self {
    case .extensor, .extensorAtHome:
      .drill(
        AdHocExercise(name: Words.Tests.extensor, cue: Words.Tests.extensorCue, gaze: .faceDown))
    case .flexor, .curlUp:
      .drill(AdHocExercise(name: Words.Tests.curlUp, cue: Words.Tests.curlUpCue, gaze: .faceUp))
    case .rightBridge, .leftBridge: .exercise("side-plank")
    case .plank: .exercise("plank")
    }
  }

  /// The side that is tested.
  var side: Side? {
    switch self {
    case .rightBridge: .right
    case .leftBridge: .left
    case .extensor, .extensorAtHome, .flexor, .curlUp, .plank: nil
    }
  }

  /// The test of a test session in which an exercise is held on a side.
  static func held(_ exercise: ExerciseID, _ side: Side?) -> EnduranceTest? {
    session.first { $0.movement.id == exercise && $0.side == side }
  }
}
