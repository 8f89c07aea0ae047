/// Something to be heard at a moment of a session.
package struct Cue: Hashable, Sendable {
  /// What a cue is for.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// What comes next: name, side, dose.
    case announce
    /// How to do it.
    case form
    /// Three, two, one before work begins, or before it ends.
    case countdown
    /// Work begins.
    case go
    /// The next repetition begins; without a word where its number comes later or not at all.
    case repetition
    /// The hard position is reached.
    case hold
    /// The way out of it begins.
    case lower
    /// Half of a plain hold is over.
    case half
    /// How much is left of a hold, or how long an open one has lasted.
    case time
    /// Work goes on with the other side.
    case switchSides
    /// Work is over.
    case rest
    /// Another exercise is set up.
    case nextExercise
    /// How far the session or the set has got.
    case progress
    /// What a key did.
    case answer
    /// The session is over.
    case done
  }

  /// What a cue tells without words; the same for tones and for the bell.
  package enum Signal: String, CaseIterable, Hashable, Sendable {
    /// Work begins.
    case go
    /// The next repetition begins.
    case lift
    /// The hard position is reached.
    case hold
    /// The way out of it begins.
    case lower
    /// Work is over.
    case rest
    /// Work goes on with the other side.
    case switchSides
    /// Another exercise is set up.
    case nextExercise
    /// One of three, two, one.
    case countdown
    /// Half of a plain hold is over.
    case half
    /// The session is over.
    case done
  }

  /// A place in a step that stays right when the step is lengthened.
  package enum Offset: Hashable, Sendable {
    case fromStart(Duration)
    case beforeEnd(Duration)
  }

  package let kind: Kind
  /// What is spoken; empty where only its signal is heard.
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
  /// What it tells without words; nil where only words can.
  package var signal: Cue.Signal? {
    switch self {
    case .announce, .form, .time, .progress, .answer: nil
    case .countdown: .countdown
    case .go: .go
    case .repetition: .lift
    case .hold: .hold
    case .lower: .lower
    case .half: .half
    case .switchSides: .switchSides
    case .rest: .rest
    case .nextExercise: .nextExercise
    case .done: .done
    }
  }

  /// The times between the rings of a bell that stands in for the voice, in milliseconds; nil where
  /// a bell would say nothing.
  package var gaps: [Int]? { signal?.gaps }

  /// Whether the screen flashes: at changes of phase only.
  package var flashes: Bool {
    switch signal {
    case .go, .rest, .switchSides, .nextExercise, .done: true
    case .lift, .hold, .lower, .countdown, .half, nil: false
    }
  }
}

extension Cue.Signal {
  /// The times between the rings of a bell, in milliseconds.
  ///
  /// A single ring is a step of something that is going on: a second of the countdown, up, hold.
  /// Whatever changes more than that has a count and a rhythm of its own. Closer together than
  /// 220 ms and terminals make one sound of two.
  package var gaps: [Int] {
    switch self {
    case .countdown, .lift, .hold: []
    case .lower: [220]
    case .rest: [500]
    case .go: [220, 220]
    case .half: [220, 500]
    case .switchSides: [220, 220, 220]
    case .nextExercise: [500, 500]
    case .done: [500, 500, 500]
    }
  }
}
