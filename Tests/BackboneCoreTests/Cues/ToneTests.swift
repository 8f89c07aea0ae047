import BackboneCore
import Testing

@Suite struct ToneTests {
  /// How the pitch goes from note to note, and within them: the shape that tells the meaning.
  private func contour(_ tone: Tone) -> [Double] {
    let pitches = tone.notes.flatMap { $0.from == $0.to ? [$0.from] : [$0.from, $0.to] }
    return zip(pitches, pitches.dropFirst()).map { ($1 - $0).sign == .minus ? -1 : $1 > $0 ? 1 : 0 }
  }

  @Test func `the shape tells the meaning`() {
    #expect(contour(.work) == [1])
    #expect(contour(.rest) == [-1])
    #expect(contour(.side) == [0])
    #expect(contour(.end) == [-1, -1])
    #expect(contour(.lift) == [1] && Tone.lift.notes.count == 1)
    #expect(Tone.hold.notes.count == 1 && Tone.lower.notes.count == 1)
    #expect(Tone.hold.notes[0].from > 2 * Tone.lower.notes[0].from)
  }

  @Test func `no two tones are alike`() {
    #expect(Set(Tone.allCases.map(\.notes)).count == Tone.allCases.count)
    let shapes = Tone.allCases.map { [Double($0.notes.count)] + contour($0) }
    // What one sound each says lies in its pitch.
    #expect(Set(shapes).count == Tone.allCases.count - 2)
  }

  @Test func `the picture is that of the melody`() {
    #expect(Tone.work.contour == [.low, .high])
    #expect(Tone.side.contour == [.middle, nil, .middle])
    #expect(Tone.end.contour == [.high, .middle, .low])
    #expect(Tone.next.contour == [.high, .low, .low, .high])
    #expect(Set(Tone.allCases.map(\.contour)).count == Tone.allCases.count)
  }

  @Test(arguments: Tone.allCases) func `it fits between two seconds of a countdown`(tone: Tone) {
    #expect(tone.length > .zero && tone.length < .milliseconds(900))
    for (note, next) in zip(tone.notes, tone.notes.dropFirst()) {
      #expect(note.start + note.length <= next.start)
    }
  }

  @Test func `what the bell says a tone says, too`() {
    for kind in Cue.Kind.allCases where kind.gaps != nil {
      #expect(Cue(kind, "", step: 0, at: .fromStart(.zero)).tone != nil, "\(kind)")
    }
  }
}
