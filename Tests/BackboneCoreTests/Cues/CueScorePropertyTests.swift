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

  private func check(_ routine: Routine) {
    let timeline = CueFixture.timeline(routine)
    let score = CuePlanner(timeline, CueFixture.catalogue)
    for problem in CueRules.problems(timeline, score, CueFixture.catalogue) {
      Issue.record("\(problem)")
    }
  }
}
