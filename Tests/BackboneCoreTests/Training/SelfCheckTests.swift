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
}
