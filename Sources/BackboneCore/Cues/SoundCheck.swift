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
    case .go: "Go."
    case .tempo: "Hold."
    case .half: "Half way, 15 seconds left."
    case .lastSeconds: "3"
    case .rest: "Rest, 30 seconds."
    case .switchSide: "Change sides."
    case .next: "Next."
    case .done: "Done. Well done."
    case .countIn: "3"
    }
  }
}
