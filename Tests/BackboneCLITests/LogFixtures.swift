import BackboneCore

func stamp(_ later: Int64 = 0) -> Timestamp {
  Timestamp(seconds: 1_795_367_045 + later, offset: 3600)
}

let start = SessionStart(
  routine: "runners-back", level: .intermediate, steps: 12, total: .seconds(480))

/// One set of side planks on the left, cut short at 37.2 s unless said otherwise.
func entry(
  step: Int = 1, exercise: ExerciseID = "side-plank", side: Side? = .left, set: Int = 1,
  held: Duration = .milliseconds(37_200), repetitions: Int? = nil, outcome: SetOutcome = .stopped,
  reason: StopReason? = nil
) -> SetEntry {
  SetEntry(
    step: step, exercise: exercise, side: side, round: 1, set: set, planned: .seconds(40),
    held: held, repetitions: repetitions, outcome: outcome, reason: reason)
}
