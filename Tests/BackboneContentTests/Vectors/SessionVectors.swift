import BackboneCore

/// The sessions of the reference, step by step: transcribed from its tables, never from the records.
enum SessionVectors {
  /// What a session adds up to at a level, in seconds.
  struct Sum: Sendable {
    let routine: RoutineID
    let level: Level
    let total: Int
    let work: Int
    let steps: Int
  }

  static let sums: [Sum] = [
    Sum(
      routine: "core-planks-birddogs", level: .beginner, total: 304, work: 184, steps: 12),
    Sum(
      routine: "core-planks-birddogs", level: .intermediate, total: 573, work: 378, steps: 18),
    Sum(
      routine: "core-planks-birddogs", level: .advanced, total: 945, work: 660, steps: 24),
    Sum(
      routine: "mcgill-big3", level: .beginner, total: 834, work: 555, steps: 38),
    Sum(
      routine: "mcgill-big3", level: .intermediate, total: 1131, work: 852, steps: 38),
    Sum(
      routine: "mcgill-big3", level: .advanced, total: 1545, work: 1266, steps: 38),
    Sum(
      routine: "full-back-day", level: .beginner, total: 1793, work: 995, steps: 46),
    Sum(
      routine: "full-back-day", level: .intermediate, total: 3011, work: 1583, steps: 62),
    Sum(
      routine: "full-back-day", level: .advanced, total: 3562, work: 1699, steps: 66),
    Sum(
      routine: "home-back-day", level: .intermediate, total: 1681, work: 1045, steps: 48),
    Sum(
      routine: "posture-break-5", level: .beginner, total: 300, work: 266, steps: 15),
    Sum(
      routine: "posture-break-5", level: .intermediate, total: 300, work: 266, steps: 15),
    Sum(
      routine: "posture-break-5", level: .advanced, total: 300, work: 266, steps: 15),
    Sum(
      routine: "pre-run-activation", level: .beginner, total: 348, work: 282, steps: 22),
    Sum(
      routine: "pre-run-activation", level: .intermediate, total: 348, work: 282, steps: 22),
    Sum(
      routine: "pre-run-activation", level: .advanced, total: 348, work: 282, steps: 22),
    Sum(
      routine: "cooldown-mobility", level: .beginner, total: 548, work: 453, steps: 26),
    Sum(
      routine: "cooldown-mobility", level: .intermediate, total: 548, work: 453, steps: 26),
    Sum(
      routine: "cooldown-mobility", level: .advanced, total: 548, work: 453, steps: 26),
    Sum(
      routine: "core-hip-balance", level: .intermediate, total: 1086, work: 764, steps: 34),
  ]

  /// A row a step at the intermediate level: kind, seconds, exercise, side; a hyphen is none.
  static let steps: [(routine: RoutineID, rows: String)] = [
    (
      "core-planks-birddogs",
      """
      prep 10 - -
      work 30 plank -
      rest 30 - -
      work 48 bird-dog left
      switch 5 - -
      work 48 bird-dog right
      rest 40 - -
      work 30 plank -
      rest 30 - -
      work 48 bird-dog left
      switch 5 - -
      work 48 bird-dog right
      rest 40 - -
      work 30 plank -
      rest 30 - -
      work 48 bird-dog left
      switch 5 - -
      work 48 bird-dog right
      """
    ),
    (
      "mcgill-big3",
      """
      prep 10 - -
      work 24 cat-camel -
      move 10 - -
      work 39 mcgill-curl-up left
      switch 3 - -
      work 39 mcgill-curl-up right
      rest 30 - -
      work 26 mcgill-curl-up left
      switch 3 - -
      work 26 mcgill-curl-up right
      rest 30 - -
      work 13 mcgill-curl-up left
      switch 3 - -
      work 13 mcgill-curl-up right
      move 20 - -
      work 84 side-plank left
      switch 5 - -
      work 84 side-plank right
      rest 30 - -
      work 56 side-plank left
      switch 5 - -
      work 56 side-plank right
      rest 30 - -
      work 28 side-plank left
      switch 5 - -
      work 28 side-plank right
      move 20 - -
      work 84 bird-dog left
      switch 5 - -
      work 84 bird-dog right
      rest 30 - -
      work 56 bird-dog left
      switch 5 - -
      work 56 bird-dog right
      rest 30 - -
      work 28 bird-dog left
      switch 5 - -
      work 28 bird-dog right
      """
    ),
    (
      "full-back-day",
      """
      prep 10 - -
      work 24 cat-camel -
      move 10 - -
      work 40 hip-hinge -
      move 10 - -
      work 48 band-pull-apart -
      move 15 - -
      work 27 bird-dog left
      switch 3 - -
      work 27 bird-dog right
      move 30 - -
      work 50 bent-over-row -
      rest 90 - -
      work 50 bent-over-row -
      rest 90 - -
      work 50 bent-over-row -
      move 90 - -
      work 50 dumbbell-row left
      switch 10 - -
      work 50 dumbbell-row right
      rest 75 - -
      work 50 dumbbell-row left
      switch 10 - -
      work 50 dumbbell-row right
      rest 75 - -
      work 50 dumbbell-row left
      switch 10 - -
      work 50 dumbbell-row right
      move 75 - -
      work 70 back-extension -
      rest 75 - -
      work 70 back-extension -
      rest 75 - -
      work 70 back-extension -
      move 75 - -
      work 50 cable-row -
      rest 75 - -
      work 50 cable-row -
      move 75 - -
      work 60 face-pull -
      rest 60 - -
      work 60 face-pull -
      rest 60 - -
      work 60 face-pull -
      move 60 - -
      work 56 superman -
      rest 60 - -
      work 56 superman -
      move 60 - -
      work 90 scapular-squeeze -
      rest 30 - -
      work 90 scapular-squeeze -
      move 45 - -
      work 40 plank -
      rest 45 - -
      work 40 plank -
      move 15 - -
      work 45 childs-pose -
      move 10 - -
      work 30 hip-flexor-stretch left
      switch 5 - -
      work 30 hip-flexor-stretch right
      """
    ),
    (
      "home-back-day",
      """
      prep 10 - -
      work 24 cat-camel -
      move 10 - -
      work 40 hip-hinge -
      move 20 - -
      work 50 dumbbell-row left
      switch 10 - -
      work 50 dumbbell-row right
      rest 60 - -
      work 50 dumbbell-row left
      switch 10 - -
      work 50 dumbbell-row right
      rest 60 - -
      work 50 dumbbell-row left
      switch 10 - -
      work 50 dumbbell-row right
      move 60 - -
      work 36 single-leg-deadlift left
      switch 5 - -
      work 36 single-leg-deadlift right
      rest 60 - -
      work 36 single-leg-deadlift left
      switch 5 - -
      work 36 single-leg-deadlift right
      move 45 - -
      work 60 band-pull-apart -
      rest 45 - -
      work 60 band-pull-apart -
      rest 45 - -
      work 60 band-pull-apart -
      move 45 - -
      work 36 superman left
      switch 3 - -
      work 36 superman right
      rest 45 - -
      work 36 superman left
      switch 3 - -
      work 36 superman right
      move 30 - -
      work 42 side-plank left
      switch 5 - -
      work 42 side-plank right
      rest 30 - -
      work 42 side-plank left
      switch 5 - -
      work 42 side-plank right
      move 15 - -
      work 45 childs-pose -
      """
    ),
    (
      "posture-break-5",
      """
      prep 5 - -
      work 20 - -
      work 72 scapular-squeeze -
      rest 5 - -
      work 44 band-pull-apart -
      rest 5 - -
      work 25 - left
      switch 5 - -
      work 25 - right
      rest 5 - -
      work 20 hip-flexor-stretch left
      switch 5 - -
      work 20 hip-flexor-stretch right
      rest 4 - -
      work 40 hip-hinge -
      """
    ),
    (
      "pre-run-activation",
      """
      prep 10 - -
      work 20 cat-camel -
      move 5 - -
      work 48 glute-bridge -
      move 5 - -
      work 36 dead-bug alternating
      move 10 - -
      work 12 side-plank left
      switch 5 - -
      work 12 side-plank right
      move 5 - -
      work 24 bird-dog left
      switch 3 - -
      work 24 bird-dog right
      move 10 - -
      work 30 hip-hinge -
      move 5 - -
      work 40 band-pull-apart -
      move 5 - -
      work 18 single-leg-deadlift left
      switch 3 - -
      work 18 single-leg-deadlift right
      """
    ),
    (
      "cooldown-mobility",
      """
      prep 10 - -
      work 45 childs-pose -
      move 5 - -
      work 24 cat-camel -
      move 10 - -
      work 42 open-book left
      switch 10 - -
      work 42 open-book right
      move 10 - -
      work 30 hip-flexor-stretch left
      switch 5 - -
      work 30 hip-flexor-stretch right
      switch 5 - -
      work 30 hip-flexor-stretch left
      switch 5 - -
      work 30 hip-flexor-stretch right
      move 10 - -
      work 30 hamstring-stretch left
      switch 5 - -
      work 30 hamstring-stretch right
      switch 5 - -
      work 30 hamstring-stretch left
      switch 5 - -
      work 30 hamstring-stretch right
      move 10 - -
      work 60 - -
      """
    ),
    (
      "core-hip-balance",
      """
      prep 10 - -
      work 24 cat-camel -
      move 10 - -
      work 72 dead-bug alternating
      rest 40 - -
      work 72 dead-bug alternating
      move 30 - -
      work 36 pallof-press left
      switch 8 - -
      work 36 pallof-press right
      rest 40 - -
      work 36 pallof-press left
      switch 8 - -
      work 36 pallof-press right
      move 30 - -
      work 48 single-leg-bridge left
      switch 5 - -
      work 48 single-leg-bridge right
      rest 40 - -
      work 48 single-leg-bridge left
      switch 5 - -
      work 48 single-leg-bridge right
      move 30 - -
      work 50 side-lying-hip-abduction left
      switch 8 - -
      work 50 side-lying-hip-abduction right
      rest 30 - -
      work 50 side-lying-hip-abduction left
      switch 8 - -
      work 50 side-lying-hip-abduction right
      move 15 - -
      work 30 hip-flexor-stretch left
      switch 5 - -
      work 30 hip-flexor-stretch right
      """
    ),
  ]
}
