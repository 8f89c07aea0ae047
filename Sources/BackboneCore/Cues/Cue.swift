/// Something to be heard at a moment of a session.
package struct Cue: Hashable, Sendable {
  /// What a cue is for.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// What comes next: name, side, note.
    case announce
    /// How to do it.
    case form
    /// Work begins.
    case go
    /// Which repetition begins, and where in it the body is.
    case tempo
    /// Half of a set is over.
    case half
    /// Three, two, one before the end of a step.
    case lastSeconds
    /// Work is over.
    case rest
    /// Work goes on with the other side.
    case switchSide
    /// Another exercise is set up.
    case next
    /// The session is over.
    case done
    /// Three, two, one before work goes on after a break.
    case countIn
  }

  /// A place in a step that stays right when the step is lengthened.
  package enum Offset: Hashable, Sendable {
    case fromStart(Duration)
    case beforeEnd(Duration)
  }

  package let kind: Kind
  /// What is spoken.
  package let words: String
  /// The step of the timeline, 0-based.
  package let step: Int
  package let offset: Offset

  /// A cue.
  package init(_ kind: Kind, _ words: String, step: Int, at offset: Offset) {
    self.kind = kind
    self.words = words
    self.step = step
    self.offset = offset
  }

  /// The time into a step of that length.
  package func time(in length: Duration) -> Duration {
    switch offset {
    case .fromStart(let time): time
    case .beforeEnd(let time): length - time
    }
  }

  /// How long the words take, by the estimate of `Speech`.
  package var length: Duration { Speech.length(words) }
}

extension Cue.Kind {
  /// The times between the rings of a bell that stands in for the voice, in milliseconds; nil where
  /// a bell would say nothing.
  ///
  /// No two kinds that are about different things have the same count and rhythm. Closer together
  /// than 220 ms and terminals make one sound of two.
  package var gaps: [Int]? {
    switch self {
    case .announce, .form, .tempo: nil
    case .lastSeconds, .countIn: []
    case .go: [220]
    case .rest: [500]
    case .half: [220, 500]
    case .switchSide: [220, 220]
    case .next: [500, 500]
    case .done: [220, 220, 500]
    }
  }

  /// Whether the screen flashes: at changes of phase only.
  package var flashes: Bool {
    switch self {
    case .go, .rest, .switchSide, .next, .done: true
    case .announce, .form, .tempo, .half, .lastSeconds, .countIn: false
    }
  }
}
