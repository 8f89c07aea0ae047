import BackboneCore
import TestSupport
import Testing

@Suite struct SessionPropertyTests {
  static func randomScript(seed: UInt64) -> [(SessionCommand, Duration)] {
    var random = SplitMix64(seed: seed)
    var now = Duration.zero
    var script: [(SessionCommand, Duration)] = [(.start, .zero)]
    for _ in 0..<60 {
      now += .milliseconds(Int.random(in: 0...9_000, using: &random))
      let event: SessionCommand =
        switch Int.random(in: 0..<18, using: &random) {
        case 0...6: .tick
        case 7...8: .pause
        case 9...11: .resume
        case 12: .skip
        case 13: .back
        case 14: .stop
        case 15...16: .repetitionDone
        default: .extend(.seconds(Bool.random(using: &random) ? 10 : -10))
        }
      script.append((event, now))
    }
    return script
  }

  /// The first broken invariant of a script, nil when it holds.
  static func failure(_ script: [(SessionCommand, Duration)]) -> String? {
    for routine in [Fixture.routine(rounds: 2), Fixture.counted] {
      var run = SessionInvariants(Fixture.session(routine))
      for (event, now) in script {
        if let broken = run.feed(event, at: now) { return "\(routine.id.rawValue): \(broken)" }
      }
    }
    return nil
  }

  /// The script without the events that the failure does not need.
  static func shrunk(_ script: [(SessionCommand, Duration)]) -> [(SessionCommand, Duration)] {
    var script = script
    var index = script.count - 1
    while index >= 0 {
      var shorter = script
      shorter.remove(at: index)
      if failure(shorter) != nil { script = shorter }
      index -= 1
    }
    return script
  }

  @Test(arguments: 1...20)
  func invariantsHoldUnderRandomScripts(seed: Int) {
    let script = Self.randomScript(seed: UInt64(seed))
    if let broken = Self.failure(script) {
      Issue.record("seed \(seed): \(broken)\n\(Self.shrunk(script))")
    }
  }

  /// Extra ticks between the events of a script never change what follows from it.
  @Test(arguments: 1...20)
  func wakeUpsInBetweenChangeNothing(seed: Int) {
    var quiet = Fixture.session(Fixture.routine(rounds: 2))
    var restless = quiet
    var quietEffects: [SessionEffect] = []
    var restlessEffects: [SessionEffect] = []
    var last = Duration.zero
    for (event, now) in Self.randomScript(seed: UInt64(seed)) {
      var between = last
      while between < now {
        restlessEffects += restless.handle(.tick, at: between)
        between += .milliseconds(700)
      }
      quietEffects += quiet.handle(event, at: now)
      restlessEffects += restless.handle(event, at: now)
      last = now
    }
    #expect(quiet == restless, "seed \(seed)")
    #expect(quietEffects == restlessEffects, "seed \(seed)")
  }

  @Test(arguments: 1...20)
  func pauseThenResumeLosesNothing(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var plain = Fixture.session(countIn: .zero)
    var broken = plain
    _ = plain.handle(.start, at: .zero)
    _ = broken.handle(.start, at: .zero)
    var pauses = Duration.zero
    for _ in 0..<8 {
      let at = Duration.milliseconds(Int.random(in: 0...50_000, using: &random))
      let length = Duration.milliseconds(Int.random(in: 0...90_000, using: &random))
      guard at >= pauses, broken.step != nil else { continue }
      _ = broken.handle(.pause, at: at + pauses)
      _ = broken.handle(.resume, at: at + pauses + length)
      pauses += length
    }
    _ = plain.handle(.tick, at: .seconds(100_000))
    _ = broken.handle(.tick, at: .seconds(100_000))
    #expect(plain.entries == broken.entries, "seed \(seed)")
  }
}
