import Dispatch
import Testing

@testable import BackboneCLI

/// Something that may never end.
@Suite struct AttemptTests {
  @Test func whatEndsIsThere() {
    #expect(Attempt { _ in 7 }.value(within: .seconds(10)) == 7)
  }

  @Test func nobodyWaitsForWhatNeverEnds() throws {
    let gate = DispatchSemaphore(value: 0)
    let attempt = Attempt { _ -> Int in
      gate.wait()
      return 7
    }
    #expect(attempt.value(within: .milliseconds(20)) == nil)
    gate.signal()
    #expect(attempt.value(within: .seconds(10)) == 7)
    #expect(attempt.value(within: .zero) == 7)
  }

  @Test func whatGetsOnIsWaitedFor() throws {
    let (gate, begun) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let attempt = Attempt { onProgress -> Int in
      gate.wait()
      onProgress()
      begun.signal()
      gate.wait()
      // As often as anybody looks.
      while gate.wait(timeout: .now()) == .timedOut { onProgress() }
      return 7
    }
    #expect(!attempt.hasBegun)
    #expect(attempt.value(stuckAfter: .milliseconds(1), longest: .seconds(10)) == nil)
    gate.signal()
    begun.wait()
    #expect(attempt.hasBegun)
    // It is stuck again, and then gets on for longer than anybody waits.
    #expect(attempt.value(stuckAfter: .milliseconds(1), longest: .seconds(10)) == nil)
    gate.signal()
    let begin = ContinuousClock.now
    #expect(attempt.value(stuckAfter: .milliseconds(200), longest: .milliseconds(400)) == nil)
    #expect(ContinuousClock.now - begin >= .milliseconds(400))
    gate.signal()
    #expect(attempt.value(stuckAfter: .seconds(10), longest: .seconds(10)) == 7)
    #expect(attempt.descriptor != nil)
  }
}
