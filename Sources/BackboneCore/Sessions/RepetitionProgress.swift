/// Where in a set the body is: which repetition, and which part of it.
package struct RepetitionProgress: Hashable, Sendable {
  /// The parts of a repetition; a plain hold is all `hold`.
  package enum Part: String, CaseIterable, Hashable, Sendable {
    case lift, hold, lower, pause
  }

  /// 1-based; 1 for a plain hold.
  package let repetition: Int
  package let part: Part
  /// Time spent in the part.
  package let elapsed: Duration
  /// How long the part lasts; for a plain hold, all of it.
  package let length: Duration
  /// The side at work; nil where there is none.
  package let side: Side?

  /// A moment of a set.
  package init(
    repetition: Int, part: Part, elapsed: Duration, length: Duration, side: Side? = nil
  ) {
    self.repetition = repetition
    self.part = part
    self.elapsed = elapsed
    self.length = length
    self.side = side
  }

  /// Time left of the part.
  package var left: Duration { length - elapsed }
}

extension SetPrescription {
  /// The moment reached after a time of work; times beyond the plan go on in the same rhythm.
  package func moment(after done: Duration) -> RepetitionProgress {
    switch self {
    case .hold(let duration):
      return RepetitionProgress(
        repetition: 1, part: .hold, elapsed: done, length: max(duration, done))
    case .open:
      return RepetitionProgress(repetition: 1, part: .hold, elapsed: done, length: done)
    case .repetitions(_, let tempo), .counted(_, let tempo):
      let whole = max(1, tempo.repetition.nanoseconds)
      let repetition = Int(done.nanoseconds / whole)
      var rest = Duration.nanoseconds(done.nanoseconds % whole)
      let parts: [(RepetitionProgress.Part, Duration)] = [
        (.lift, tempo.lift), (.hold, tempo.hold), (.lower, tempo.lower), (.pause, tempo.pause),
      ]
      for (part, length) in parts {
        if rest < length {
          return RepetitionProgress(
            repetition: repetition + 1, part: part, elapsed: rest, length: length)
        }
        rest -= length
      }
      return RepetitionProgress(
        repetition: repetition + 1, part: .hold, elapsed: .zero, length: tempo.hold)
    }
  }
}

extension ScheduledSet {
  /// The moment reached in a step of this set, with the side at work.
  package func moment(at place: StepProgress) -> RepetitionProgress {
    let moment = work.moment(after: place.done)
    // The clock paces counted repetitions no more than it ends them.
    let repetition = work.countedTempo == nil ? moment.repetition : place.repetitions + 1
    return RepetitionProgress(
      repetition: repetition, part: moment.part, elapsed: moment.elapsed, length: moment.length,
      side: side(of: repetition))
  }

  /// The side of a repetition, 1-based; nil where there is none.
  package func side(of repetition: Int) -> Side? {
    isAlternating ? (repetition % 2 == 1 ? .left : .right) : side
  }
}
