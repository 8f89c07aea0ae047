import BackboneCore
import Testing

@Suite struct ExerciseResultTests {
  private func set(_ step: Int, _ outcome: SetOutcome, _ reason: StopReason? = nil) -> SetEntry {
    SetEntry(
      step: step, exercise: "plank", side: nil, round: 1, set: 1, planned: .seconds(10),
      held: .seconds(5), outcome: outcome, reason: reason)
  }

  private func result(
    _ attempts: [SetEntry], of planned: Int? = 2, _ ending: SessionOutcome = .finished,
    at place: Int? = nil
  ) -> ExerciseResult? {
    ExerciseResult(attempts, of: planned, ending: ending, at: place)
  }

  @Test func wholeSessions() {
    #expect(result([]) == nil)
    #expect(result([set(1, .completed), set(3, .completed)]) == .done)
    #expect(result([set(1, .completed), set(3, .stopped)]) == .short)
    #expect(result([set(1, .completed), set(3, .skipped)]) == .short)
    #expect(result([set(1, .skipped), set(3, .skipped)]) == .skipped)
  }

  @Test func theBestAttemptCounts() {
    #expect(result([set(1, .stopped), set(1, .completed), set(3, .completed)]) == .done)
    #expect(result([set(1, .completed), set(3, .completed), set(1, .skipped)]) == .done)
  }

  @Test func reasonsWeighMost() {
    #expect(result([set(1, .stopped, .tired), set(3, .completed)]) == .hard)
    #expect(result([set(1, .stopped, .form), set(3, .stopped, .pain)]) == .pain)
    #expect(result([set(1, .stopped, .pain)], .aborted, at: 1) == .pain)
    #expect(ExerciseResult.short.explained(by: .tired) == .hard)
    #expect(ExerciseResult.done.explained(by: .pain) == .pain)
    #expect(ExerciseResult.pain.explained(by: .form) == .pain)
  }

  @Test func leavingIsNoFailure() {
    #expect(result([set(1, .completed)], .aborted, at: 2) == .interrupted)
    #expect(result([set(1, .completed), set(3, .stopped)], .aborted, at: 3) == .interrupted)
    // It was over before the session was left.
    #expect(result([set(1, .completed), set(3, .stopped)], .aborted, at: 4) == .short)
    #expect(result([set(1, .completed), set(3, .completed)], .aborted, at: 4) == .done)
  }

  @Test func withoutAPlanOnlyAWholeSessionIsDone() {
    #expect(result([set(1, .completed)], of: nil) == .done)
    #expect(result([set(1, .completed)], of: nil, .aborted, at: 5) == .interrupted)
  }
}
