import BackboneTerminal
import Testing

@Suite struct SpeechWatchTests {
  @Test func `it waits for as long as the words take, and patience more`() {
    var watch = SpeechWatch()
    #expect(watch.deadline == nil)
    watch.begin(length: .seconds(3), at: .seconds(10))
    #expect(watch.deadline == .seconds(13) + SpeechWatch.patience)
    watch.finish()
    #expect(watch.deadline == nil)
  }

  @Test func `one that was ended for the next words has their time again`() {
    var watch = SpeechWatch()
    watch.begin(length: .seconds(1), at: .zero)
    watch.interrupt(at: .seconds(1))
    watch.begin(length: .seconds(4), at: .seconds(1))
    #expect(watch.deadline == .seconds(5) + SpeechWatch.patience)
  }

  /// Lets it be ended again and again, each time when the words should have been said.
  /// - Returns: whether it had patience each time.
  private func interrupt(_ watch: inout SpeechWatch, times: Int) -> Bool {
    (0..<times).allSatisfy { second in
      watch.begin(length: .seconds(1), at: .seconds(second))
      defer { watch.interrupt(at: .seconds(second + 1)) }
      return watch.deadline == .seconds(second + 1) + SpeechWatch.patience
    }
  }

  @Test func `one that never ends by itself is out of patience soon`() {
    var watch = SpeechWatch()
    #expect(interrupt(&watch, times: SpeechWatch.firstLimit))
    watch.begin(length: .seconds(1), at: .seconds(10))
    #expect(watch.deadline == .seconds(11))
  }

  @Test func `one that did so once has patience for longer`() {
    var watch = SpeechWatch()
    watch.begin(length: .seconds(1), at: .zero)
    watch.finish()
    #expect(interrupt(&watch, times: SpeechWatch.limit))
    watch.begin(length: .seconds(1), at: .seconds(10))
    #expect(watch.deadline == .seconds(11))
    watch.finish()
    #expect(interrupt(&watch, times: SpeechWatch.limit))
  }

  @Test func `being interrupted early says nothing`() {
    var watch = SpeechWatch()
    for _ in 0...SpeechWatch.limit {
      watch.begin(length: .seconds(1), at: .zero)
      watch.interrupt(at: .milliseconds(900))
    }
    watch.begin(length: .seconds(1), at: .zero)
    #expect(watch.deadline == .seconds(1) + SpeechWatch.patience)
  }
}
