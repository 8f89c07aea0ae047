import BackboneCore
import TestSupport
import Testing

@Suite struct SessionClockTests {
  @Test func itStartsInRealTime() {
    let clock = SessionClock()
    #expect(clock.speed == 1)
    #expect(clock.scaled(.seconds(7)) == .seconds(7))
    #expect(clock.real(.seconds(7)) == .seconds(7))
  }

  /// A rehearsal's speed went on after it had ended.
  @Test func aSpeedIsTakenBack() {
    var clock = SessionClock()
    clock.change(to: 60, at: .seconds(10))
    #expect(clock.scaled(.seconds(11)) == .seconds(70))
    #expect(clock.real(.seconds(70)) == .seconds(11))
    clock.change(to: 1, at: .seconds(12))
    #expect(clock.speed == 1)
    #expect(clock.scaled(.seconds(13)) == .seconds(10 + 120 + 1))
    #expect(clock.real(.seconds(131)) == .seconds(13))
  }

  @Test(arguments: 1...20)
  func itNeverJumpsAndNeverWakesTooEarly(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var clock = SessionClock()
    var real = Duration.zero
    var last = Duration.zero
    for _ in 0..<50 {
      real += .microseconds(Int.random(in: 0...5_000_000, using: &random))
      let before = clock.scaled(real)
      #expect(before >= last, "seed \(seed)")
      clock.change(to: Int.random(in: 1...1000, using: &random), at: real)
      #expect(clock.scaled(real) == before, "seed \(seed)")
      let due = before + .microseconds(Int.random(in: 0...9_000_000, using: &random))
      #expect(clock.scaled(clock.real(due)) >= due, "seed \(seed)")
      #expect(clock.real(due) >= real, "seed \(seed)")
      last = before
    }
  }
}
