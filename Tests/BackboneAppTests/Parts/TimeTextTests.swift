import Testing

@testable import BackboneApp

@Suite struct TimeTextTests {
  @Test func clocksCountUp() {
    #expect(TimeText.clock(.seconds(0)) == "0:00")
    #expect(TimeText.clock(.milliseconds(59_001)) == "1:00")
    #expect(TimeText.clock(.seconds(945)) == "15:45")
  }

  @Test func theBigClockIsAsShortAsItCanBe() {
    #expect(TimeText.big(.seconds(99)) == "99")
    #expect(TimeText.big(.milliseconds(99_001)) == "1:40")
    #expect(TimeText.big(.milliseconds(1)) == "1")
  }

  @Test func whatWasHeldIsNeverRoundedUp() {
    #expect(TimeText.held(.milliseconds(37_299)) == "37.2")
    #expect(TimeText.held(.milliseconds(29_999)) == "29.9")
    #expect(TimeText.held(.seconds(30)) == "30")
  }
}
