import BackboneCore
import Testing

@Suite struct ToneTests {
  /// How the pitch goes from note to note, and within them: the shape that tells the meaning.
  private func contour(_ tone: Cue.Signal) -> [Double] {
    let pitches = tone.notes.flatMap { $0.from == $0.to ? [$0.from] : [$0.from, $0.to] }
    return zip(pitches, pitches.dropFirst()).map { ($1 - $0).sign == .minus ? -1 : $1 > $0 ? 1 : 0 }
  }

  @Test func `the shape tells the meaning`() {
    #expect(contour(.go) == [1])
    #expect(contour(.rest) == [-1])
    #expect(contour(.switchSides) == [0])
    #expect(contour(.done) == [-1, -1])
    #expect(contour(.lift) == [1] && Cue.Signal.lift.notes.count == 1)
    #expect(Cue.Signal.hold.notes.count == 1 && Cue.Signal.lower.notes.count == 1)
    #expect(Cue.Signal.hold.notes[0].from > 2 * Cue.Signal.lower.notes[0].from)
  }

  @Test func `no two tones are alike`() {
    #expect(Set(Cue.Signal.allCases.map(\.notes)).count == Cue.Signal.allCases.count)
    let shapes = Cue.Signal.allCases.map { [Double($0.notes.count)] + contour($0) }
    // What one sound each says lies in its pitch.
    #expect(Set(shapes).count == Cue.Signal.allCases.count - 2)
  }

  @Test func `the picture is that of the melody`() {
    #expect(Cue.Signal.go.contour == [.low, .high])
    #expect(Cue.Signal.switchSides.contour == [.middle, nil, .middle])
    #expect(Cue.Signal.done.contour == [.high, .middle, .low])
    #expect(Cue.Signal.nextExercise.contour == [.high, .low, .low, .high])
    #expect(Set(Cue.Signal.allCases.map(\.contour)).count == Cue.Signal.allCases.count)
  }

  @Test(arguments: Cue.Signal.allCases)
  func `it fits between two seconds of a countdown`(tone: Cue.Signal) {
    #expect(tone.length > .zero && tone.length < .milliseconds(900))
    for (note, next) in zip(tone.notes, tone.notes.dropFirst()) {
      #expect(note.start + note.length <= next.start)
    }
  }
}
