import TestSupport
import Testing

@testable import BackboneCore

/// The timed tests as a session, and what their results are made from.
@Suite struct TestSessionTests {
  private let catalogue = Catalogue(
    muscles: [],
    exercises: [
      Fixture.exercise("cat-camel", "Cat-camel", primary: [], secondary: []),
      Fixture.exercise("plank", "Plank", primary: [], secondary: []),
      Fixture.exercise("side-plank", "Side plank", primary: [], secondary: []),
    ], routines: [], sources: [])

  private func timeline() throws -> Timeline {
    let routine = try #require(catalogue.routine(.tests))
    return Timeline(try #require(routine.plans[.beginner]), of: .tests, level: .beginner)
  }

  @Test func fiveMinutesLieBetweenTwoTests() throws {
    let steps = try timeline().steps
    let tests = steps.indices.filter { steps[$0].isOpen }
    #expect(
      tests.map { steps[$0].set?.exercise.rawValue } == [
        "back-extensor-hold", "side-plank", "curl-up-hold", "side-plank", "plank",
      ])
    #expect(tests.map { steps[$0].set?.side } == [nil, .right, nil, .left, nil])
    for test in tests.dropLast() {
      #expect(steps[test + 1].kind == .rest)
      #expect(steps[test + 1].duration == .seconds(300))
    }
    #expect(steps.last?.isOpen == true)
    // Each is tried for five seconds first.
    for test in tests {
      #expect(steps[test - 2].duration == .seconds(5))
      #expect(steps[test - 1].duration == .seconds(30))
    }
  }

  @Test func thereAreNoTestsWithoutTheirExercises() {
    #expect(Fixture.catalogue.routine(.tests) == nil)
  }

  private func session(
    _ work: [TrainedSession.Work], feedback: Feedback = Feedback(), isRehearsal: Bool = false
  ) -> TrainingFact {
    TrainingFact(
      TrainedSession(
        id: TrainingScript.id(1), device: TrainingScript.id(0), ended: TrainingScript.at(day: 3),
        routine: .tests, isRehearsal: isRehearsal, feedback: feedback, work: work),
      catalogue)
  }

  private func work(
    _ exercise: ExerciseID, _ sets: [(side: Side?, target: Int, held: Int)],
    pain: Int? = nil, result: ExerciseResult? = .done
  ) -> TrainedSession.Work {
    var work = TrainedSession.Work(
      exercise, dose: nil, variant: nil, feedback: ExerciseFeedback(pain: pain), result: result)
    work.sets = sets.enumerated().map { index, set in
      TrainedSession.Done(
        step: index, side: set.side, target: set.target, held: set.held, targetRepetitions: nil,
        repetitions: nil, isCompleted: true)
    }
    return work
  }

  @Test func openHoldsAreResultsAndPracticeIsNot() {
    let fact = session([
      work("back-extensor-hold", [(nil, 5000, 5000), (nil, 0, 98_700)]),
      work(
        "side-plank",
        [(.right, 5000, 5000), (.right, 0, 61_000), (.left, 5000, 5000), (.left, 0, 55_000)]
      ),
      work("plank", [(nil, 0, 40_000), (nil, 0, 71_999)]),
    ])
    let state = TrainingState([fact])
    #expect(
      state.tests.map(\.value) == [
        TestResult(.extensorAtHome, seconds: 98), TestResult(.rightBridge, seconds: 61),
        TestResult(.leftBridge, seconds: 55), TestResult(.plank, seconds: 71),
      ])
    // It counts as a strength session, and no dose follows from it.
    #expect(state.sessions.map(\.kind) == [.strength])
    #expect(state.courses.isEmpty)
  }

  @Test(
    arguments: [
      (3, Feedback(), ExerciseResult.done, 61), (4, Feedback(), .done, nil),
      (nil, Feedback(pain: 4), .done, nil), (nil, Feedback(pain: 3), .done, 61),
      (nil, Feedback(), .pain, nil),
    ] as [(Int?, Feedback, ExerciseResult, Int?)])
  func painGivesNoScore(pain: Int?, feedback: Feedback, result: ExerciseResult, seconds: Int?) {
    let fact = session(
      [work("side-plank", [(.right, 0, 61_000)], pain: pain, result: result)], feedback: feedback)
    #expect(
      TrainingState([fact]).tests.map(\.value) == [TestResult(.rightBridge, seconds: seconds)])
  }

  @Test func aRehearsalIsNoTest() {
    let fact = session([work("plank", [(nil, 0, 61_000)])], isRehearsal: true)
    #expect(TrainingState([fact]).tests.isEmpty)
  }

  @Test func testsOfOtherProgramsAreReadFromTheirFacts() throws {
    let session = SessionFact(
      .tests, kind: .strength, exercises: [],
      tests: [TestResult(.curlUp, seconds: 90), TestResult(.plank, seconds: nil)])
    let kind = TrainingFact.Kind.session(session)
    #expect(try TrainingFact.Kind(name: kind.name, body: kind.body) == kind)
  }

  @Test func theHomeVersionsHaveNoSample() {
    #expect(TestScore(.extensorAtHome, sex: .female, seconds: 100) == nil)
    #expect(TestScore(.curlUp, sex: .male, seconds: 100) == nil)
    #expect(TestScore(.plank, sex: .male, seconds: 129)?.band == .strong)
  }
}
