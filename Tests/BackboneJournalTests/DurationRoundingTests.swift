import Testing

// For the rounding itself, which no other module needs.
@testable import BackboneJournal

@Suite struct DurationRoundingTests {
  @Test(arguments: [
    (Duration.zero, Int64(0)), (.microseconds(499), 0), (.microseconds(500), 1),
    (.microseconds(-499), 0), (.microseconds(-500), -1), (.milliseconds(37_200), 37_200),
    (.seconds(Int64.max), .max), (.seconds(Int64.min), .min),
  ])
  func millisecondsAreTheNearest(duration: Duration, expected: Int64) {
    #expect(duration.roundedMilliseconds == expected)
  }

  @Test(arguments: [
    (Duration.zero, "0:00", "0.0"), (.milliseconds(49), "0:00", "0.0"),
    (.milliseconds(50), "0:00", "0.1"), (.milliseconds(37_249), "0:37", "37.2"),
    (.milliseconds(59_499), "0:59", "59.5"), (.milliseconds(59_960), "1:00", "60.0"),
    (.seconds(187), "3:07", "187.0"), (.seconds(3600), "60:00", "3600.0"),
  ])
  func textIsTheNearest(duration: Duration, clock: String, tenths: String) {
    #expect(duration.minutesAndSeconds == clock)
    #expect(duration.tenths == tenths)
  }
}
