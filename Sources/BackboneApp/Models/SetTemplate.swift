import BackboneCore

/// The sets of a block as they are changed together: a number is that of the first set, and when it
/// changes the others keep their difference to it.
struct SetTemplate {
  /// How a set is counted.
  enum Kind: String, CaseIterable {
    case hold
    /// Repetitions paced by the clock.
    case repetitions
    /// Repetitions that the user counts.
    case counted
  }

  /// The sets, which need not be alike; a change may leave numbers beyond their limits.
  private(set) var sets: [SetPrescription]
  /// What repetitions have where there are none yet.
  private let standard: Tempo

  /// The shape of sets.
  /// - Parameter tempo: what repetitions would have where there are none yet.
  init(_ sets: [SetPrescription], tempo: Tempo) {
    self.sets = sets
    standard = tempo
  }

  /// How the first set is counted.
  var kind: Kind {
    switch sets.first {
    case .hold, .open, nil: .hold
    case .repetitions: .repetitions
    case .counted: .counted
    }
  }

  /// The tempo of the first set; a plain hold uses its hold alone.
  var tempo: Tempo {
    switch sets.first {
    case .hold(let duration): standard.with(hold: duration)
    case .repetitions(_, let tempo), .counted(_, let tempo): tempo
    case .open, nil: standard
    }
  }

  /// How often each set repeats; 1 where one hold is a set.
  var counts: [Int] { sets.map { $0.paced?.count ?? 1 } }

  /// How many repetitions the second set has fewer than the first.
  var less: Int { counts.count > 1 ? max(0, counts[0] - counts[1]) : 0 }

  /// Has so many sets; more are like the last, with fewer repetitions as the first two began.
  mutating func setCount(_ count: Int, least: Int) {
    while sets.count < count, let last = sets.last {
      let fewer = max(least, (last.paced?.count ?? 1) - less)
      sets.append(last.with(count: fewer))
    }
    sets.removeLast(max(0, sets.count - count))
  }

  /// Begins with so many repetitions.
  mutating func setRepetitions(_ first: Int, least: Int) {
    let change = first - (counts.first ?? first)
    sets = zip(sets, counts).map { $0.with(count: max(least, $1 + change)) }
  }

  /// Has so many repetitions fewer in each set that follows.
  mutating func setLess(_ less: Int, least: Int) {
    let first = counts.first ?? least
    sets = sets.enumerated().map { $1.with(count: max(least, first - $0 * less)) }
  }

  /// Begins with a part of the tempo that long.
  mutating func setPart(_ part: KeyPath<Tempo, Duration>, to time: Duration) {
    let change = time - tempo[keyPath: part]
    sets = sets.map { work in
      switch work {
      case .hold(let duration): .hold(part == \.hold ? duration + change : duration)
      case .open: .open
      case .repetitions(let count, let tempo): .repetitions(count, tempo.with(part, longer: change))
      case .counted(let count, let tempo): .counted(count, tempo.with(part, longer: change))
      }
    }
  }

  /// Counts all sets in one way.
  mutating func setKind(_ kind: Kind) {
    guard kind != self.kind else { return }
    sets = sets.map { work in
      let held: Duration
      if case .hold(let duration) = work { held = duration } else { held = .zero }
      let (count, tempo) =
        work.paced ?? (8, standard.with(hold: min(held, RoutineLimits.repeatedHold.upperBound)))
      switch kind {
      case .hold:
        let hold = work.paced == nil ? held : tempo.hold
        return .hold(hold > .zero ? hold : .seconds(20))
      case .repetitions: return .repetitions(count, tempo)
      case .counted: return .counted(count, tempo)
      }
    }
  }
}

extension SetPrescription {
  /// The work with so many repetitions; a plain hold has none to change.
  fileprivate func with(count: Int) -> SetPrescription {
    switch self {
    case .hold, .open: self
    case .repetitions(_, let tempo): .repetitions(count, tempo)
    case .counted(_, let tempo): .counted(count, tempo)
    }
  }
}

extension Tempo {
  /// The tempo with another hold.
  fileprivate func with(hold: Duration) -> Tempo {
    Tempo(lift: lift, hold: hold, lower: lower, pause: pause)
  }

  /// The tempo with one part longer, or shorter, by so much.
  fileprivate func with(_ part: KeyPath<Tempo, Duration>, longer change: Duration) -> Tempo {
    func changed(_ other: KeyPath<Tempo, Duration>) -> Duration {
      other == part ? self[keyPath: other] + change : self[keyPath: other]
    }
    return Tempo(
      lift: changed(\.lift), hold: changed(\.hold), lower: changed(\.lower),
      pause: changed(\.pause))
  }
}
