/// A moment on the calendar, stamped by the program's roof; the core never asks for one.
package struct Timestamp: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int64
  /// The local time's distance from UTC then, seconds east.
  package let offset: Int

  /// A moment.
  package init(seconds: Int64, offset: Int) {
    self.seconds = seconds
    self.offset = offset
  }
}

/// How a set ended.
package enum SetOutcome: String, CaseIterable, Hashable, Sendable, Codable {
  /// The whole of what was planned was done.
  case completed
  /// It was ended early by the person.
  case stopped
  /// It was passed over; what was done until then still counts as seconds, never as a set.
  case skipped
}

/// Why a set was stopped before its end, as the person says it.
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
  /// Nil unless it was stopped and the user said why.
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

/// Where a session stands, written at every change of phase and every few seconds of work, so that
/// it can be resumed.
package struct Checkpoint: Hashable, Sendable {
  /// The step of the timeline, 0-based; equal to the number of steps when all were gone through.
  package let step: Int
  /// What was left of the step then.
  package let left: Duration
  /// What had been worked in the step before then.
  package let held: Duration
  /// Repetitions that the user had counted; 0 where the clock counts.
  package let repetitions: Int
  /// Repetitions to count, after the set was lengthened or shortened; 0 where the clock counts.
  package let target: Int

  /// A place in a session.
  package init(
    step: Int, left: Duration, held: Duration, repetitions: Int = 0, target: Int = 0
  ) {
    self.step = step
    self.left = left
    self.held = held
    self.repetitions = repetitions
    self.target = target
  }
}

/// How the form held up over a session.
package enum FormRating: String, CaseIterable, Hashable, Sendable, Codable {
  /// All cues kept.
  case good
  /// One slip, corrected at once.
  case minor
  /// Position lost, or stopped for form.
  case broke

  /// From the worst to the best, as it is asked.
  package static let scale: [FormRating] = [.broke, .minor, .good]
}

/// How a session ended.
package enum SessionOutcome: String, CaseIterable, Hashable, Sendable, Codable {
  /// Every step was gone through.
  case finished
  /// It was left before its end.
  case aborted
}

/// What the person says of a session; everything may be left open.
package struct Feedback: Hashable, Sendable {
  /// Perceived exertion, 1...10.
  package var rpe: Int?
  package var form: FormRating?
  /// 0...10; 0 is none.
  package var pain: Int?
  /// In the person's own words, on one line; empty where nothing was said.
  package var note: String

  /// How long a note may be, in Unicode scalars.
  package static let noteLimit = 500

  /// An answer.
  package init(rpe: Int? = nil, form: FormRating? = nil, pain: Int? = nil, note: String = "") {
    self.rpe = rpe
    self.form = form
    self.pain = pain
    self.note = note
  }

  /// Whether the pain is such that the red flags are to be gone through.
  package var asksForRedFlags: Bool { pain.map { $0 >= 4 } ?? false }
}
