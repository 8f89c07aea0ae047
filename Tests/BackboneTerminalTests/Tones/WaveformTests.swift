import BackboneCore
import BackboneTerminal
import Testing

@Suite struct WaveformTests {
  @Test(arguments: Cue.Signal.allCases)
  func `it lasts as long as the tone, and begins and ends softly`(
    tone: Cue.Signal
  ) {
    let samples = Waveform(tone).samples
    #expect(samples.count == Int(tone.length.nanoseconds) * Waveform.rate / 1_000_000_000)
    #expect((samples.map(abs).max() ?? 0) <= Waveform.peak)
    #expect((samples.map(abs).max() ?? 0) > Waveform.peak / 2)
    let steps = zip(samples, samples.dropFirst()).map { abs($1 - $0) }
    #expect((steps.max() ?? 1) < 0.25, "a jump clicks")
    #expect(abs(samples[0]) < 0.01 && abs(samples[samples.count - 1]) < 0.01)
  }

  /// The pitch of a part, by its zero crossings.
  private func pitch(_ samples: ArraySlice<Double>) -> Double {
    let crossings = zip(samples, samples.dropFirst()).count { $0 < 0 && $1 >= 0 }
    return Double(crossings) * Double(Waveform.rate) / Double(samples.count)
  }

  @Test(arguments: Cue.Signal.allCases) func `each note has its pitch`(tone: Cue.Signal) {
    let samples = Waveform(tone).samples
    for note in tone.notes {
      let first = note.start * Waveform.rate / 1000
      let part = samples[first..<first + note.length * Waveform.rate / 1000]
      let middle = (note.from + note.to) / 2
      #expect(abs(pitch(part) - middle) < 1000 / Double(note.length) + 5, "\(tone) \(note)")
    }
  }

  @Test func `the file is what players read`() {
    let file = Waveform(.countdown).file(loudness: 1)
    let count = Waveform(.countdown).samples.count * 2
    func number(_ at: Int, _ bytes: Int) -> Int {
      (0..<bytes).reduce(0) { $0 + Int(file[at + $1]) << (8 * $1) }
    }
    func text(_ at: Int) -> String { String(decoding: file[at..<at + 4], as: UTF8.self) }
    #expect(file.count == 44 + count)
    #expect([text(0), text(8), text(12), text(36)] == ["RIFF", "WAVE", "fmt ", "data"])
    #expect([number(4, 4), number(16, 4), number(40, 4)] == [36 + count, 16, count])
    #expect([20, 22, 32, 34].map { number($0, 2) } == [1, 1, 2, 16])
    #expect([24, 28].map { number($0, 4) } == [Waveform.rate, 2 * Waveform.rate])
  }

  @Test func `loudness scales, and silence is silent`() {
    #expect(Waveform(.go).file(loudness: 0).dropFirst(44).allSatisfy { $0 == 0 })
    #expect(Waveform(silence: .milliseconds(50)).samples.count == Waveform.rate / 20)
    #expect(Waveform(silence: .milliseconds(50)).samples.allSatisfy { $0 == 0 })
  }
}
