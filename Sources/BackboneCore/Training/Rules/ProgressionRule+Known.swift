/// The rules of the exercises that the program comes with.
extension ProgressionRule {
  /// By exercise.
  package static let known = Dictionary(
    uniqueKeysWithValues: all.map { ($0.exercise, $0) })

  private static let all: [ProgressionRule] = [
    holds("plank", of: 7, from: "v3 3x20 s", to: 60),
    pyramid("bird-dog", of: 8, from: "v4 4-3-2 x 8 s"),
    pyramid("side-plank", of: 7, from: "v1 4-3-2 x 8 s"),
    pyramid("mcgill-curl-up", of: 7, from: "v3 4-3-2 x 8 s"),
    counted(.plain, "superman", of: 7, from: "v3 2x6, hold 2 s", 6...10, cap: 5),
    counted(.plain, "scapular-squeeze", of: 7, from: "v1 2x8, hold 3 s", 8...12, cap: 5),
    counted(.plain, "prone-ytw", of: 6, from: "v2 1x5, hold 2 s", 5...8, cap: 3),
    counted(.plain, "pallof-press", of: 7, from: "v2 2x6, hold 2 s", 6...10, cap: 5),
    counted(.repetitions, "dead-bug", of: 7, from: "v3 2x5", 5...10),
    counted(.repetitions, "glute-bridge", of: 7, from: "v2 2x10, hold 2 s", 10...15),
    counted(.repetitions, "single-leg-bridge", of: 6, from: "v2 2x6, hold 2 s", 6...12),
    counted(.repetitions, "hip-hinge", of: 6, from: "v2 2x8", 8...10),
    counted(.repetitions, "band-pull-apart", of: 6, from: "v1 2x10", 10...20),
    counted(.repetitions, "clamshell", of: 5, from: "v0 2x10", 10...15),
    counted(.repetitions, "side-lying-hip-abduction", of: 5, from: "v2 2x8", 8...15),
    counted(.load, "dumbbell-row", of: 7, from: "v2 2x10", 8...12),
    counted(.load, "cable-row", of: 7, from: "v2 2x12", 8...12),
    counted(.load, "bent-over-row", of: 7, from: "v3 2x10", 8...12),
    counted(.load, "back-extension", of: 9, from: "v5 2x8", 8...12),
    counted(.load, "face-pull", of: 8, from: "v4 2x12", 12...15),
    counted(.load, "single-leg-deadlift", of: 6, from: "v1 2x6", 6...10, step: 2000),
    holds("hip-flexor-stretch", of: 4, from: "v1 1x20 s", to: 45, .stretch),
    holds("hamstring-stretch", of: 4, from: "v1 1x20 s", to: 45, .stretch),
    holds("childs-pose", of: 4, from: "v2 1x30 s", to: 60, .stretch),
    counted(.mobility, "cat-camel", of: 3, from: "v1 1x5", 5...8),
    counted(.mobility, "open-book", of: 4, from: "v1 1x5", 5...8),
  ]

  private static func holds(
    _ exercise: ExerciseID, of variants: Int, from beginner: String, to cap: Int,
    _ kind: Kind = .hold
  ) -> ProgressionRule {
    ProgressionRule(
      exercise: exercise, kind: kind, variants: variants, low: shortestHold, high: cap,
      beginner: prescription(beginner))
  }

  private static func pyramid(
    _ exercise: ExerciseID, of variants: Int, from beginner: String
  ) -> ProgressionRule {
    ProgressionRule(
      exercise: exercise, kind: .pyramid, variants: variants, low: pyramids[0][0],
      high: pyramids[pyramids.count - 1][0], holdCap: longestShortHold,
      beginner: prescription(beginner))
  }

  private static func counted(
    _ kind: Kind, _ exercise: ExerciseID, of variants: Int, from beginner: String,
    _ range: ClosedRange<Int>, cap: Int = 0, step: Int = 2500
  ) -> ProgressionRule {
    ProgressionRule(
      exercise: exercise, kind: kind, variants: variants, low: range.lowerBound,
      high: range.upperBound, holdCap: cap, step: Load(thousandths: step, unit: .kilograms),
      beginner: prescription(beginner))
  }

  private static func prescription(_ note: String) -> Prescription {
    guard let note = Prescription.note(note) else {
      preconditionFailure("\(note) is in the notation of prescriptions")
    }
    return note.prescription
  }
}
