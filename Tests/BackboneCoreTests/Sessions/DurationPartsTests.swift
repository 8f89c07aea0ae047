import BackboneCore
import Testing

@Suite struct DurationPartsTests {
  @Test(arguments: [
    (Duration.zero, Int64(0), 0), (.milliseconds(1), 1, 1), (.seconds(2), 2000, 2),
    (.milliseconds(2001), 2001, 3), (.milliseconds(-1500), -1500, -1),
  ])
  func partsOfOrdinaryTimes(duration: Duration, milliseconds: Int64, shown: Int) {
    #expect(duration.milliseconds == milliseconds)
    #expect(duration.secondsShown == shown)
  }

  /// Such a number in a damaged journal ended the program.
  @Test func noTimeIsTooLong() {
    for duration in [Duration.seconds(Int64.max), .seconds(Int64.min), .milliseconds(Int64.max)] {
      #expect(duration.nanoseconds == .max || duration.nanoseconds == .min)
      #expect(duration.secondsShown.magnitude > 9_000_000_000)
    }
  }
}
