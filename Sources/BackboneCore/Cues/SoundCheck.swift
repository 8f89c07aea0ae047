/// One cue of each kind in a row, to hear whether they can be heard.
package struct SoundCheck: Hashable, Sendable {
  private var left: ArraySlice<(moment: Duration, cue: Cue)> {
    Self.cues(from: start).suffix(open)
  }
  private let start: Duration
  private var open: Int

  package init(start: Duration) {
    self.start = start
    open = Self.cues(from: start).count
  }

  package var isOver: Bool { open == 0 }
  /// What was played last, and may still sound.
  package var current: Cue? { Self.cues(from: start).dropLast(open).last?.cue }
  package var next: Duration? { left.first?.moment }

  package mutating func take(upTo now: Duration) -> [Cue] {
    let due = left.prefix { $0.moment <= now }
    open -= due.count
    return due.map(\.cue)
  }

  private static func cues(from start: Duration) -> [(moment: Duration, cue: Cue)] {
    var moment = start
    return Cue.Kind.allCases.map { kind in
      let cue = Cue(kind, kind.sample, step: 0, at: .fromStart(moment - start))
      defer { moment += cue.length + .milliseconds(700) }
      return (moment, cue)
    }
  }
}

extension Cue.Kind {
  /// Words to try the voice with.
  fileprivate var sample: String {
    switch self {
    case .announce: "Bird-dog, left arm, right leg."
    case .form: "Reach long, not high."
    case .countdown: Words.Cues.count(3)
    case .go: Words.Cues.go
    case .repetition: Words.Cues.rep(2, of: 4)
    case .hold: Words.Cues.hold
    case .lower: Words.Cues.lower
    case .half: Words.Cues.half(15)
    case .time: Words.Cues.left(20)
    case .switchSides: Words.Cues.changeSides
    case .rest: Words.Cues.rest(.seconds(30))
    case .nextExercise: Words.Cues.next("Bird-dog.")
    case .progress: Words.Cues.halfway
    case .answer: Words.Cues.longer(.second)
    case .done: Words.Cues.done
    }
  }
}
