import BackboneCore
import TestSupport
import Testing

/// What must be true of the cues of any session.
@Suite struct CueScorePropertyTests {
  @Test func cuesOfTheFixtureKeepTheRules() {
    check(CueFixture.everything)
  }

  @Test(arguments: 1...20)
  func cuesOfRandomRoutinesKeepTheRules(seed: Int) {
    for part in 0..<3 { check(CueFixture.random(seed: UInt64(seed * 100 + part))) }
  }

  /// Many sets in a row without a break are planned in one pass, each word where it belongs.
  @Test(arguments: [1000, 20_000])
  func setsWithoutABreakTakeLinearTime(count: Int) {
    let sets = Array(repeating: SetPrescription.hold(.seconds(1)), count: count)
    let timeline = Timeline(
      Plan(
        prepare: .seconds(10), rounds: 1, restBetweenRounds: .zero,
        blocks: [Block(.exercise("facedown-plain"), sets: sets)]),
      of: "many", level: .beginner)
    let score = CuePlanner(timeline, CueFixture.catalogue)
    #expect(timeline.steps.count == count + 1)
    #expect(score.cues(of: count).map(\.words) == ["Go."])
  }

  private func check(_ routine: Routine) {
    let timeline = CueFixture.timeline(routine)
    let score = CuePlanner(timeline, CueFixture.catalogue)
    for problem in CueRules.problems(timeline, score, CueFixture.catalogue) {
      Issue.record("\(problem)")
    }
  }
}
