import BackboneCore
import TestSupport
import Testing

@Suite struct WorkMomentTests {
  @Test func aHoldIsAllHold() {
    let moment = SetPrescription.hold(.seconds(30)).moment(after: .seconds(12))
    #expect(
      moment
        == RepetitionProgress(
          repetition: 1, part: .hold, elapsed: .seconds(12), length: .seconds(30)))
    #expect(moment.left == .seconds(18))
  }

  @Test(arguments: [
    (0, 1, RepetitionProgress.Part.lift, 0), (1999, 1, .lift, 1999), (2000, 1, .hold, 0),
    (6999, 1, .hold, 4999), (7000, 1, .lower, 0), (9000, 2, .lift, 0), (17_999, 2, .lower, 1999),
    (18_000, 3, .lift, 0),
  ])
  func partsOfARepetition(at: Int, repetition: Int, part: RepetitionProgress.Part, elapsed: Int) {
    let moment = SetPrescription.repetitions(2, Fixture.tempo).moment(after: .milliseconds(at))
    #expect(moment.repetition == repetition)
    #expect(moment.part == part)
    #expect(moment.elapsed == .milliseconds(elapsed))
  }

  @Test func shownSecondsAreCountedUp() {
    #expect(Duration.milliseconds(30_000).secondsShown == 30)
    #expect(Duration.milliseconds(29_001).secondsShown == 30)
    #expect(Duration.milliseconds(29_000).secondsShown == 29)
    #expect(Duration.zero.secondsShown == 0)
    #expect(Duration.milliseconds(37_200).inSeconds == 37.2)
  }
}
