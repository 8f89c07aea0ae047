/// How a set ended.
package enum SetOutcome: String, CaseIterable, Hashable, Sendable, Codable {
  /// The whole of what was planned was done.
  case completed
  /// It was ended early by the user.
  case stopped
  /// It was passed over; what was done until then still counts as seconds, never as a set.
  case skipped
}

/// Why a set was stopped before its end, as the user says it.
package enum StopReason: String, CaseIterable, Hashable, Sendable, Codable {
  /// Strength gave out.
  case tired
  /// The position could not be kept.
  case form
  case pain
}

/// What was really done in one set on one side.
package struct SetEntry: Hashable, Sendable {
  /// The step of the timeline, 0-based.
  package let step: Int
  package let exercise: ExerciseID
  package let side: Side?
  /// 1-based.
  package let round: Int
  /// 1-based within the block.
  package let set: Int
  package let planned: Duration
  /// Nil for a hold.
  package let plannedRepetitions: Int?
  /// What was aimed for in the end, after the set was lengthened or shortened.
  package let target: Duration
  /// Nil for a hold.
  package let targetRepetitions: Int?
  /// The time really worked, pauses not counted.
  package let held: Duration
  /// The repetitions done, by the user's count or by the clock's; nil for a hold, and for a set
  /// that the clock paced before it was kept.
  package let repetitions: Int?
  package let outcome: SetOutcome
  /// Nil unless it was stopped and the user said why, or it hurt in the break after it.
  package var reason: StopReason?

  /// An entry.
  /// - Parameters:
  ///   - target: nil where it is what was planned.
  ///   - targetRepetitions: nil where they are those that were planned.
  package init(
    step: Int, exercise: ExerciseID, side: Side?, round: Int, set: Int, planned: Duration,
    plannedRepetitions: Int? = nil, target: Duration? = nil, targetRepetitions: Int? = nil,
    held: Duration, repetitions: Int? = nil, outcome: SetOutcome, reason: StopReason? = nil
  ) {
    self.step = step
    self.exercise = exercise
    self.side = side
    self.round = round
    self.set = set
    self.planned = planned
    self.plannedRepetitions = plannedRepetitions
    self.target = target ?? planned
    self.targetRepetitions = targetRepetitions ?? plannedRepetitions
    self.held = held
    self.repetitions = repetitions
    self.outcome = outcome
    self.reason = reason
  }
}
