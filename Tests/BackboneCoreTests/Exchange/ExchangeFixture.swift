import BackboneCore
import TestSupport

/// Sessions as the journal would give them.
enum ExchangeFixture {
  static func id(_ number: UInt64) -> RecordID {
    var random = SplitMix64(seed: number)
    return RecordID(milliseconds: 1_795_367_045_000, random: &random)
  }

  /// Five sets: side planks on both sides twice, and eight rows with 12.5 kg.
  static let session = LoggedSession(
    id: id(1), device: id(2), start: SessionStart(exampleRecord), startedAt: stamp(),
    endedAt: stamp(400), ending: .finished,
    feedback: Feedback(rpe: 7, form: .good, pain: 0, note: "Calf tight; é, \"ok\""),
    exercises: [
      LoggedExercise(
        id: id(3), device: id(2), exercise: "side-plank",
        variant: ExerciseVariant(index: 1, name: "On the knees"),
        feedback: ExerciseFeedback(effort: 6, form: .good, pain: 0), result: .done),
      LoggedExercise(
        id: id(4), device: id(2), exercise: "my-row",
        feedback: ExerciseFeedback(load: Load(thousandths: 12_500, unit: .kilograms))),
    ],
    sets: [
      hold(5, .left, step: 1, at: 50), hold(6, .right, step: 3, at: 95),
      hold(7, .left, step: 5, at: 170), hold(8, .right, step: 7, at: 215),
      LoggedSet(
        id: id(9), device: id(2),
        entry: SetEntry(
          step: 9, exercise: "my-row", side: nil, round: 1, set: 1, planned: .seconds(40),
          plannedRepetitions: 10, held: .milliseconds(37_200), repetitions: 8, outcome: .stopped,
          reason: .form),
        endedAt: stamp(300)),
    ])

  private static func hold(_ number: UInt64, _ side: Side, step: Int, at end: Int64) -> LoggedSet {
    LoggedSet(
      id: id(number), device: id(2),
      entry: SetEntry(
        step: step, exercise: "side-plank", side: side, round: 1, set: step / 4 + 1,
        planned: .seconds(40), held: .seconds(40), outcome: .completed),
      endedAt: stamp(end))
  }

  /// A session of another program.
  static let foreign = LoggedSession(
    id: id(11), device: id(2),
    start: SessionStart(
      routine: "strong", name: "Morning", level: .beginner, steps: 1, total: .zero),
    startedAt: stamp(-90_000), source: .strong, endedAt: stamp(-89_000), ending: .finished,
    exercises: [LoggedExercise(id: id(12), device: id(2), exercise: "=Press", feedback: .init())],
    sets: [
      LoggedSet(
        id: id(13), device: id(2),
        entry: SetEntry(
          step: 0, exercise: "=Press", side: nil, round: 1, set: 1, planned: .zero, held: .zero,
          repetitions: 5, outcome: .completed),
        endedAt: stamp(-90_000), load: Load(thousandths: 100_000, unit: .pounds))
    ])
}
