import BackboneCore
import Testing

@Suite struct SelfCheckTests {
  private static let symptoms = SymptomID.allCases.map { id in
    Symptom(
      id: id, name: id.rawValue, question: "?", notice: [], checks: [],
      muscles: ["multifidus", MuscleID(rawValue: "m-\(id.rawValue)")],
      first: ["bird-dog", ExerciseID(rawValue: "f-\(id.rawValue)")],
      then: ["plank", "f-slump-daily"], evidence: RichText(plain: ""), sources: [])
  }

  private func result(_ check: SelfCheck) -> SelfCheck.Result { check.result(Self.symptoms) }

  @Test func aSignTellsFromOftenOn() {
    #expect(result(SelfCheck(signs: [.slouchRun: 1])).signs.isEmpty)
    let result = result(SelfCheck(signs: [.slouchRun: 2, .slumpDaily: 3]))
    #expect(result.signs == [.slumpDaily, .slouchRun])
    #expect(result.muscles == ["multifidus", "m-slump-daily", "m-slouch-run"])
    #expect(result.first == ["bird-dog", "f-slump-daily", "f-slouch-run"])
    #expect(result.later == ["plank"])
  }

  @Test func manySignsOrPainAskForTheScreen() {
    let all = Dictionary(uniqueKeysWithValues: SymptomID.allCases.map { ($0, 2) })
    #expect(result(SelfCheck(signs: all)).asksForScreen)
    #expect(!result(SelfCheck(signs: [.slouchRun: 3, .slumpDaily: 3])).asksForScreen)
    #expect(result(SelfCheck(pain: 4)).asksForScreen)
    #expect(!result(SelfCheck(pain: 3)).asksForScreen)
  }

  @Test func whatIsSeenCountsLikeASign() {
    #expect(result(SelfCheck(headToWall: 2)).signs == [.slumpDaily])
    #expect(!result(SelfCheck(headToWall: 6)).asksForDoctor)
    #expect(result(SelfCheck(headToWall: 7)).asksForDoctor)
    #expect(result(SelfCheck(crossings: (10, 5))).signs.isEmpty)
    #expect(result(SelfCheck(crossings: (10, 4))).signs == [.asymSwingHipDrop])
  }

  @Test func aDropPointsToTheHipOfTheStandingLeg() {
    let left = result(SelfCheck(onLeft: .init(drops: true), onRight: .init()))
    #expect(left.signs == [.asymSwingHipDrop] && left.weakerHip == .left)
    let right = result(SelfCheck(onLeft: .init(), onRight: .init(seconds: 29)))
    #expect(right.weakerHip == .right)
    #expect(result(SelfCheck(onLeft: .init(), onRight: .init())).signs.isEmpty)
  }

  @Test func onlyTheTrainedStartHigher() {
    #expect(result(SelfCheck(sessionsBefore: 1)).level == .beginner)
    #expect(result(SelfCheck(sessionsBefore: 2)).level == .intermediate)
    #expect(result(SelfCheck(pain: 1, sessionsBefore: 3)).level == .beginner)
    #expect(result(SelfCheck(signs: [.slouchRun: 2], sessionsBefore: 3)).level == .beginner)
  }

  @Test func nothingThatIsAvoidedStandsInForIt() {
    for condition in Condition.allCases {
      #expect(Set(condition.avoided).isDisjoint(with: condition.instead), "\(condition)")
    }
    #expect(Condition.highBloodPressure.longestHold == 10)
  }

  // MARK: - What follows from it

  @Test func whatChangedSinceTheLastOneIsSaid() {
    let before = SelfCheck(
      signs: [.slouchRun: 3], pain: 2, headToWall: 5, onLeft: .init(drops: true), onRight: .init())
    let now = SelfCheck(signs: [.lowBackPain: 2], onLeft: .init(), onRight: nil)
    #expect(
      now.changes(since: before, Self.symptoms) == [
        .gone(.slouchRun), .gone(.slumpDaily), .gone(.asymSwingHipDrop), .new(.lowBackPain),
        .pain(before: 2, now: 0), .headToWall(before: 5, now: 0), .steadier(.left),
      ])
    #expect(now.changes(since: now, Self.symptoms).isEmpty)
  }

  private static let exercises: [ExerciseID: Exercise] = Dictionary(
    ["plank", "bird-dog", "side-plank", "cable-row", "squeeze"].map { (id: ExerciseID) in
      (
        id,
        Exercise(
          id: id, name: id.rawValue, category: .core, gaze: .faceDown, mode: .hold,
          equipment: id == "cable-row" ? [[.cable]] : [], primary: [],
          doses: [.beginner: Dose(holds: 4, sides: .together, hold: 20, rest: 30, rpe: 6)])
      )
    }, uniquingKeysWith: { first, _ in first })

  private func focused(
    _ wanted: [ExerciseID], rounds: Int = 1, holding: Int = 1800
  ) -> (plan: Plan, added: [ExerciseID]) {
    Plan(
      prepare: .seconds(10), rounds: rounds, restBetweenRounds: .seconds(30),
      blocks: [Block(.exercise("plank"), sets: [.hold(.seconds(holding))])]
    ).focused(on: wanted, at: .intermediate, with: [.mat]) { Self.exercises[$0] }
  }

  @Test func atMostTwoExercisesThatAreMissingAreAdded() {
    let (plan, added) = focused([
      "plank", "cable-row", "bird-dog", "unknown", "squeeze", "side-plank",
    ])
    #expect(added == ["bird-dog", "squeeze"])
    #expect(plan.blocks.map(\.exercise) == ["plank", "bird-dog", "squeeze"])
    #expect(plan.blocks.map(\.follow) == [.move(.seconds(20)), .move(.seconds(20)), .nothing])
    #expect(plan.blocks[1].sets.count == 4)
  }

  @Test func aSecondOneMustNotMakeAShortSessionLong() {
    #expect(focused(["bird-dog", "squeeze"], holding: 60).added == ["bird-dog"])
  }

  @Test func inRoundsEachRoundHasOneOfTheirSets() {
    let (plan, added) = focused(["bird-dog"], rounds: 3)
    #expect(added == ["bird-dog"])
    #expect(plan.blocks[1].isSpread)
    #expect(plan.blocks[1].sets.count == 3)
    let works = Timeline(plan, of: "core", level: .beginner).steps.compactMap(\.set)
    #expect(
      works.map(\.exercise) == Array(repeating: ["plank", "bird-dog"], count: 3).flatMap { $0 })
  }

  @Test func withoutAnythingToAddThePlanStays() {
    #expect(focused(["plank"]).added.isEmpty)
    #expect(focused(["plank"]).plan == focused([]).plan)
  }

  @Test func everyPartIsLedForItsTime() throws {
    let catalogue = Catalogue(muscles: [], exercises: [], routines: [], sources: [])
    let routine = try #require(catalogue.routine(.selfCheck))
    let timeline = try #require(Timeline(routine, level: .advanced))
    let works = timeline.steps.filter { $0.kind == .work }
    #expect(works.map(\.duration) == [20, 30, 30, 30].map { .seconds($0) })
    #expect(timeline.total <= .seconds(240))
    #expect(SessionKind(of: .selfCheck, exercises: []) == .free)
  }
}
