extension RoutineID {
  /// The four minutes of looking at oneself.
  package static let selfCheck: RoutineID = "self-check"

  /// Whether it is done to train, and not to look or to measure.
  package var isTraining: Bool { self != .selfCheck && self != .tests }
}

extension Routine {
  /// The self-check, led part by part; every level looks at the same.
  static var selfCheck: Routine {
    let parts: [(name: String, cue: String, seconds: Int)] = [
      (Words.SelfCheck.wallPart, Words.SelfCheck.wallCue, 20),
      (Words.SelfCheck.stancePart(.left), Words.SelfCheck.stanceCue, 30),
      (Words.SelfCheck.stancePart(.right), Words.SelfCheck.stanceCue, 30),
      (Words.SelfCheck.swingPart, Words.SelfCheck.swingCue, 30),
    ]
    let plan = Plan(
      prepare: .seconds(20), rounds: 1, restBetweenRounds: .zero,
      blocks: parts.enumerated().map { index, part in
        Block(
          .drill(AdHocExercise(name: part.name, cue: part.cue, gaze: .upright)),
          sets: [.hold(.seconds(part.seconds))],
          follow: index + 1 < parts.count ? .move(.seconds(20)) : .nothing)
      })
    return Routine(
      id: .selfCheck, name: Words.SelfCheck.title, goal: Words.SelfCheck.intro,
      plans: Dictionary(uniqueKeysWithValues: Level.allCases.map { ($0, plan) }),
      sources: [.general])
  }
}
