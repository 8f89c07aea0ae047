import BackboneCore

/// Facts of a person's training, written down as a script.
struct TrainingScript {
  static let device = id(0)

  private(set) var facts: [TrainingFact] = []

  /// A moment: 1 September 2025 was a Monday.
  static func at(day: Int, hour: Int = 18) -> Timestamp {
    Timestamp(seconds: 1_756_684_800 + Int64(day) * 86_400 + Int64(hour) * 3600, offset: 0)
  }

  static func id(_ number: Int) -> RecordID {
    let bytes = (0..<16).map {
      $0 < 8 ? UInt8(0) : UInt8(truncatingIfNeeded: number >> (8 * (15 - $0)))
    }
    guard let id = RecordID(bytes: bytes) else { preconditionFailure("sixteen bytes are an id") }
    return id
  }

  static func rx(_ note: String) -> Prescription {
    guard let note = Prescription.note(note) else { preconditionFailure("\(note) is a note") }
    return note.prescription
  }

  var state: TrainingState { TrainingState(facts) }

  @discardableResult mutating func add(
    _ kind: TrainingFact.Kind, day: Int, hour: Int = 18
  ) -> RecordID {
    let id = Self.id(facts.count + 1)
    facts.append(TrainingFact(id: id, device: Self.device, at: Self.at(day: day, hour: hour), kind))
    return id
  }

  /// A session in which each exercise is done as the plan asks on the day, but for what is given.
  @discardableResult mutating func train(
    day: Int, hour: Int = 18, _ exercises: [ExerciseID], effort: Int? = 7,
    form: FormRating? = .good, pain: Int = 0, done: [Int]? = nil, planned: Prescription? = nil,
    result: ExerciseResult? = nil, source: SessionFact.Source = .own,
    readiness: Readiness = .asUsual, kind: SessionKind = .coreLow
  ) -> RecordID {
    let state = self.state
    let now = Self.at(day: day, hour: hour)
    let facts: [ExerciseFact] = exercises.compactMap { exercise in
      let dose = state.dose(of: exercise, at: now, readiness: readiness)
      if let dose, dose.availability != .due { return nil }
      guard let planned = planned ?? dose?.prescription ?? ProgressionRule.known[exercise]?.beginner
      else { return nil }
      return ExerciseFact(
        exercise, planned: planned,
        outcome: ExerciseOutcome(
          done: done ?? planned.targets, form: form, effort: effort, pain: pain, result: result))
    }
    return add(
      .session(
        SessionFact(
          "core-planks-birddogs", kind: kind, source: source, readiness: readiness,
          exercises: facts)),
      day: day, hour: hour)
  }
}

extension TrainingState {
  /// The plan's dose in the notation of coaches.
  func note(_ exercise: ExerciseID) -> String { courses[exercise]?.prescription.notation ?? "none" }

  /// The dose of a day in the notation of coaches.
  func note(_ exercise: ExerciseID, day: Int, hour: Int = 18) -> String {
    let now = TrainingScript.at(day: day, hour: hour)
    return dose(of: exercise, at: now)?.prescription.notation ?? "none"
  }
}
