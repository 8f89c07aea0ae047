import BackboneCore
import TestSupport

/// Weeks of training with the fixture's routine, the same every time.
enum TrainingFixture {
  private static let exercises: [ExerciseID] = ["plank", "bird-dog"]

  /// A moment: 1 September 2025 was a Monday.
  static func at(day: Int, hour: Int = 18) -> Timestamp {
    Timestamp(seconds: 1_756_684_800 + Int64(day) * 86_400 + Int64(hour) * 3600, offset: 0)
  }

  /// What so many weeks of two sessions come to, on the Tuesday after them.
  /// - Parameters:
  ///   - hour: of that Tuesday.
  ///   - readiness: what was answered an hour before; nil for nothing.
  ///   - more: what happened besides.
  static func overview(
    weeks: Int, hour: Int = 18, after readiness: Readiness? = nil, adding more: [TrainingFact] = []
  ) -> TrainingOverview {
    let answered = readiness.map {
      TrainingFact(
        id: id(9999), device: id(0), at: at(day: 7 * weeks + 1, hour: hour - 1), .readiness($0))
    }
    return TrainingOverview(
      facts(weeks: weeks) + [answered].compactMap { $0 } + more, TestContent.fixture.catalogue,
      Settings(), at: at(day: 7 * weeks + 1, hour: hour))
  }

  private static func facts(weeks: Int) -> [TrainingFact] {
    guard weeks > 0 else { return [] }
    var facts: [TrainingFact] = []
    func add(_ kind: TrainingFact.Kind, _ moment: Timestamp) {
      facts.append(
        TrainingFact(id: id(facts.count + 1), device: id(0), at: moment, kind))
    }
    add(.screen(nil), at(day: 7 * weeks - 7))
    add(.routines(["core-planks-birddogs"]), at(day: 0))
    add(.run(Run(start: at(day: 7 * weeks + 5, hour: 9), kind: .long)), at(day: 0))
    add(.run(Run(start: at(day: 7 * weeks + 3, hour: 7), kind: .easy)), at(day: 0))
    for session in 0..<2 * weeks {
      // Three weeks off in the middle leave a gap.
      if weeks >= 12, (8..<14).contains(session) { continue }
      let moment = at(day: 7 * (session / 2) + (session % 2 == 0 ? 1 : 4))
      let state = TrainingState(facts, rules: TestContent.fixture.catalogue.progressionRules())
      let done = exercises.compactMap { exercise -> ExerciseFact? in
        guard
          let dose = state.dose(of: exercise, at: moment)?.prescription
            ?? ProgressionRule.known[exercise]?.beginner
        else { return nil }
        return ExerciseFact(
          exercise, planned: dose,
          outcome: ExerciseOutcome(
            done: dose.targets, form: .good, effort: [6, 7, 7, 8][session % 4]))
      }
      add(.session(SessionFact("core-planks-birddogs", kind: .coreLow, exercises: done)), moment)
    }
    return facts
  }

  static func id(_ number: Int) -> RecordID {
    let bytes = (0..<16).map {
      $0 < 8 ? UInt8(0) : UInt8(truncatingIfNeeded: number >> (8 * (15 - $0)))
    }
    guard let id = RecordID(bytes: bytes) else { preconditionFailure("sixteen bytes are an id") }
    return id
  }
}
