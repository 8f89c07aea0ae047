import BackboneCore
import Testing

@Suite struct TimeTextTests {
  @Test(arguments: [
    (Duration.zero, "0:00", "0"), (.milliseconds(1), "0:01", "1"),
    (.milliseconds(29_000), "0:29", "29"), (.milliseconds(29_001), "0:30", "30"),
    (.seconds(99), "1:39", "99"), (.milliseconds(99_001), "1:40", "1:40"),
    (.seconds(725), "12:05", "12:05"), (.seconds(3600), "60:00", "60:00"),
  ])
  func clocksCountUpToTheNextSecond(duration: Duration, clock: String, big: String) {
    #expect(TimeText.clock(duration) == clock)
    #expect(TimeText.big(duration) == big)
  }

  /// 1.96 s used to be 1.9 on the screen, 2.0 and 0:02 in the log, and 1 in plain lines.
  @Test(arguments: [
    (Duration.zero, "0:00", "0"), (.milliseconds(99), "0:00", "0"),
    (.milliseconds(100), "0:00", "0.1"), (.milliseconds(1960), "0:01", "1.9"),
    (.milliseconds(37_299), "0:37", "37.2"), (.milliseconds(29_999), "0:29", "29.9"),
    (.milliseconds(59_960), "0:59", "59.9"), (.seconds(187), "3:07", "187"),
    (.seconds(3600), "60:00", "3600"),
  ])
  func lengthsAreNeverRoundedUp(duration: Duration, length: String, seconds: String) {
    #expect(TimeText.length(duration) == length)
    #expect(TimeText.seconds(duration) == seconds)
  }

  /// The journal keeps milliseconds; what is read from it must look as it did on the screen.
  @Test(arguments: [Duration.microseconds(37_199_600), .microseconds(29_999_400)])
  func whatIsStoredLooksTheSame(duration: Duration) {
    let stored = Duration.milliseconds(duration.milliseconds)
    #expect(TimeText.seconds(stored) == TimeText.seconds(duration))
    #expect(TimeText.length(stored) == TimeText.length(duration))
  }

  @Test(arguments: [
    (Duration.zero, Int64(0)), (.microseconds(999), 0), (.microseconds(1000), 1),
    (.microseconds(-999), 0), (.microseconds(-1000), -1), (.milliseconds(37_200), 37_200),
    (.seconds(Int64.max), .max), (.seconds(Int64.min), .min),
  ])
  func millisecondsAreCut(duration: Duration, expected: Int64) {
    #expect(duration.milliseconds == expected)
  }

  /// Numbers of that size only come from a damaged file, but they must not end the program.
  @Test func hugeDurationsDoNotTrap() {
    for duration in [Duration.seconds(Int64.max), .seconds(Int64.min)] {
      #expect(duration.nanoseconds == (duration > .zero ? Int64.max : .min))
      #expect(!TimeText.clock(duration).isEmpty)
      #expect(!TimeText.seconds(duration).isEmpty)
    }
  }
}
