import BackboneTerminal
import Testing

@Suite struct SpeechWatchTests {
  @Test func `it waits for as long as the words take, and patience more`() {
    var watch = SpeechWatch()
    #expect(watch.deadline == nil)
    watch.begin(length: .seconds(3), at: .seconds(10))
    #expect(watch.deadline == .seconds(13) + SpeechWatch.patience)
    #expect(watch.finish(at: .seconds(13)) == .spoken)
    #expect(watch.deadline == nil)
  }

  @Test func `one that was ended for the next words has their time again`() {
    var watch = SpeechWatch()
    watch.begin(length: .seconds(1), at: .zero)
    watch.interrupt(at: .seconds(1))
    watch.begin(length: .seconds(4), at: .seconds(1))
    #expect(watch.deadline == .seconds(5) + SpeechWatch.patience)
  }

  @Test func `words that were interrupted may still be under way elsewhere`() {
    var watch = SpeechWatch()
    watch.begin(length: .seconds(6), at: .zero)
    watch.interrupt(at: .seconds(1))
    watch.begin(length: .seconds(1), at: .seconds(1))
    #expect(watch.deadline == .seconds(6) + SpeechWatch.patience)
  }

  @Test func `one that always takes a little longer than expected is alive for ever`() {
    var watch = SpeechWatch()
    for second in 0..<3000 {
      watch.begin(length: .milliseconds(900), at: .seconds(second))
      #expect(watch.deadline == .seconds(second) + .milliseconds(900) + SpeechWatch.patience)
      watch.interrupt(at: .seconds(second + 1))
    }
  }

  @Test func `one that ends too soon twice in a row is silent`() {
    var watch = SpeechWatch()
    for moment in [Duration.zero, .seconds(10)] {
      watch.begin(length: .seconds(2), at: moment)
      let verdict = watch.finish(at: moment + .milliseconds(30))
      #expect(verdict == (moment == .zero ? .unclear : .silent))
    }
  }

  @Test func `one that has spoken is given more time, as a sound server may hold it up`() {
    var watch = SpeechWatch()
    watch.begin(length: .seconds(2), at: .zero)
    #expect(watch.finish(at: .seconds(2)) == .spoken)
    watch.begin(length: .seconds(2), at: .seconds(5))
    #expect(watch.deadline == .seconds(7) + SpeechWatch.provenPatience)
  }

  @Test func `words heard in between make up for it`() {
    var watch = SpeechWatch()
    for second in 0..<10 {
      watch.begin(length: .seconds(2), at: .seconds(10 * second))
      let took: Duration = second.isMultiple(of: 2) ? .milliseconds(490) : .milliseconds(510)
      let verdict = watch.finish(at: .seconds(10 * second) + took)
      #expect(verdict == (second.isMultiple(of: 2) ? .unclear : .spoken))
    }
  }

  @Test func `short words prove nothing`() {
    var watch = SpeechWatch()
    for second in 0..<10 {
      watch.begin(length: SpeechWatch.tellingLength - .milliseconds(1), at: .seconds(second))
      #expect(watch.finish(at: .seconds(second)) == .unclear)
    }
  }
}
