package import BackboneCore

/// 2026-11-22 18:04:05 in Berlin, and so many seconds later.
package func stamp(_ later: Int64 = 0) -> Timestamp {
  Timestamp(seconds: 1_795_367_045 + later, offset: 3600)
}

/// prep 10 · side-plank left 40 · switch 5 · side-plank right 40 · rest 30 · dead-bug 10 x 4 s.
package let plan = Plan(
  prepare: .seconds(10), rounds: 1, restBetweenRounds: .zero,
  blocks: [
    Block(
      .exercise("side-plank"), sets: [.hold(.seconds(40))], sidePlan: .each([.left, .right]),
      switching: .seconds(5), follow: .rest(.seconds(30))),
    Block(
      .exercise("dead-bug"),
      sets: [.counted(10, Tempo(lift: .seconds(2), hold: .zero, lower: .seconds(2)))]),
  ])

/// What the tests begin unless they say otherwise.
package let exampleRecord = SessionRecord(
  routine: "runners-back", name: "Runner's back", level: .intermediate, plan: plan,
  variants: ["side-plank": ExerciseVariant(index: 1, name: "On the knees")],
  equipment: [.mat, .wall], appVersion: "1.2.3")

/// The same with one thing changed.
package func otherRecord(
  routine: RoutineID = "runners-back", level: Level = .intermediate, speed: Int = 1
) -> SessionRecord {
  SessionRecord(
    routine: routine, name: exampleRecord.name, level: level, plan: plan,
    variants: exampleRecord.variants,
    equipment: exampleRecord.equipment, speed: speed, appVersion: exampleRecord.appVersion)
}

/// One set of side planks on the left, cut short at 37.2 s unless said otherwise.
package func entry(
  step: Int = 1, exercise: ExerciseID = "side-plank", side: Side? = .left, set: Int = 1,
  held: Duration = .milliseconds(37_200), repetitions: Int? = nil, outcome: SetOutcome = .stopped,
  reason: StopReason? = nil
) -> SetEntry {
  SetEntry(
    step: step, exercise: exercise, side: side, round: 1, set: set, planned: .seconds(40),
    held: held, repetitions: repetitions, outcome: outcome, reason: reason)
}

package let checkpoint = Checkpoint(
  step: 2, left: .milliseconds(9_500), held: .milliseconds(500), repetitions: 3, target: 9)
