import Testing

@testable import BackboneCLI

@Suite struct SessionClockTests {
  @Test func realTimeIsSessionTimeUntilToldOtherwise() {
    let clock = SessionClock(speed: 1)
    #expect(clock.scaled(.milliseconds(1_234)) == .milliseconds(1_234))
    #expect(clock.real(.milliseconds(1_234)) == .milliseconds(1_234))
  }

  @Test func aChangeOfSpeedDoesNotJump() {
    var clock = SessionClock(speed: 1)
    clock.change(to: 10, at: .seconds(5))
    #expect(clock.scaled(.seconds(5)) == .seconds(5))
    #expect(clock.scaled(.seconds(6)) == .seconds(15))
    clock.change(to: 1, at: .seconds(6))
    #expect(clock.scaled(.seconds(6)) == .seconds(15))
    #expect(clock.scaled(.seconds(8)) == .seconds(17))
  }

  @Test func timeNeverStandsStill() {
    var clock = SessionClock(speed: 1)
    clock.change(to: 0, at: .seconds(1))
    #expect(clock.speed == 1)
  }

  /// Whoever sleeps until the real moment of a deadline must find it due.
  @Test(arguments: [1, 3, 7, 60, 999])
  func aDeadlineIsNeverWokenToBeforeItIsDue(speed: Int) {
    var clock = SessionClock(speed: 1)
    clock.change(to: speed, at: .milliseconds(333))
    for deadline in stride(from: 334, through: 20_000, by: 97) {
      let due = Duration.milliseconds(deadline)
      let real = clock.real(due)
      #expect(clock.scaled(real) >= due)
      #expect(clock.scaled(real - .nanoseconds(1)) < due)
    }
  }
}
