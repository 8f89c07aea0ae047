extension Step {
  /// Whether the step is over without the user when nothing of it is left.
  package func endsByItself(_ held: StepProgress) -> Bool {
    switch set?.work {
    case .open: false
    case .counted: held.left <= .zero
    case .hold, .repetitions, nil: true
    }
  }

  /// Whether all that was planned has been done: time, or repetitions where the user counts.
  func isDone(_ held: StepProgress) -> Bool {
    if case .counted(let count, _) = set?.work { return held.repetitions >= count }
    return held.done >= duration
  }

  /// How many repetitions were done, by the user's count or by the clock's; nil for a hold.
  func repetitions(_ held: StepProgress) -> Int? {
    switch set?.work {
    case .hold, .open, nil: return nil
    case .counted: return held.repetitions
    case .repetitions(_, let tempo):
      // The last one is done before the pause that follows it.
      let time = held.done + tempo.pause
      return Int(time.nanoseconds / max(1, tempo.repetition.nanoseconds))
    }
  }

  /// How many repetitions it takes to be over, after it was lengthened or shortened; nil for a hold.
  package func targetRepetitions(_ held: StepProgress) -> Int? {
    guard let work = set?.work, let tempo = work.paced?.tempo else { return nil }
    let open = held.left.nanoseconds / max(1, tempo.repetition.nanoseconds)
    if case .counted = work { return held.repetitions + Int(open) }
    return Int((held.done + held.left).nanoseconds / max(1, tempo.repetition.nanoseconds))
  }
}
