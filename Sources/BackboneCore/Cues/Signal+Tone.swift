/// The tone of a signal, which tells by its melody what happens.
///
/// Up is work, down is rest; two of the same are two sides, three falling ones the end. A single
/// sound is about one repetition.
extension Cue.Signal {
  /// A part of a tone without a break.
  package struct Note: Hashable, Sendable {
    /// When it begins, in milliseconds after the tone.
    package let start: Int
    /// How long it sounds, in milliseconds.
    package let length: Int
    /// The pitch at its beginning and at its end, in hertz; between them it glides.
    package let from, to: Double

    /// A note that glides, or stays where it is.
    package init(_ start: Int, _ length: Int, _ from: Double, to: Double? = nil) {
      self.start = start
      self.length = length
      self.from = from
      self.to = to ?? from
    }
  }

  /// The notes in their order; none overlaps another.
  package var notes: [Note] {
    // Small loudspeakers have nothing below 300 Hz, and old ears little above 3 kHz.
    let (low, middle, high) = (392.0, 587.33, 880.0)
    return switch self {
    case .go: [Note(0, 120, low), Note(130, 220, high)]
    case .rest: [Note(0, 120, high), Note(130, 260, low)]
    case .switchSides: [Note(0, 130, middle), Note(210, 130, middle)]
    case .nextExercise: [Note(0, 190, high, to: low), Note(190, 210, low, to: high)]
    case .half: [Note(0, 150, low, to: high), Note(150, 170, high, to: low)]
    case .done: [Note(0, 150, high), Note(190, 150, middle), Note(380, 400, low)]
    case .lift: [Note(0, 150, low, to: middle)]
    case .hold: [Note(0, 180, high)]
    case .lower: [Note(0, 240, low)]
    case .countdown: [Note(0, 60, middle)]
    }
  }

  /// How long it sounds.
  package var length: Duration { .milliseconds(notes.map { $0.start + $0.length }.max() ?? 0) }
}

extension Cue.Signal {
  /// What it means, in a word or two.
  package var meaning: String {
    switch self {
    case .go: Words.Sound.work
    case .rest: Words.Sound.rest
    case .switchSides: Words.Sound.side
    case .nextExercise: Words.Sound.next
    case .half: Words.Sound.half
    case .done: Words.Sound.end
    case .lift: Words.Sound.lift
    case .hold: Words.Sound.hold
    case .lower: Words.Sound.lower
    case .countdown: Words.Sound.tick
    }
  }

  /// How high a part of a tone is, as far as ears tell at once.
  package enum Height: Int, Hashable, Sendable {
    case low, middle, high

    fileprivate init(_ pitch: Double) { self = pitch < 450 ? .low : pitch < 750 ? .middle : .high }
  }

  /// The melody as a picture: how high each part is, from left to right; nil is a pause.
  package var contour: [Height?] {
    var contour: [Height?] = []
    var end = 0
    for note in notes {
      if note.start - end > 50 { contour.append(nil) }
      end = note.start + note.length
      contour.append(Height(note.from))
      if note.to != note.from { contour.append(Height(note.to)) }
    }
    return contour
  }
}
