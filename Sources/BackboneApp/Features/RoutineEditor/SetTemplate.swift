import BackboneCore

/// The sets of a block as they are changed: alike, but for how often each repeats.
struct SetTemplate {
  /// How a set is counted.
  enum Kind: String, CaseIterable {
    case hold
    /// Repetitions paced by the clock.
    case repetitions = "reps"
    /// Repetitions that the person counts.
    case counted
  }

  private(set) var kind: Kind
  /// Repetitions, one entry a set; all 1 where one hold is a set.
  private(set) var counts: [Int]
  /// A plain hold uses its hold alone.
  var tempo: Tempo

  /// How many sets a block may have.
  static let mostSets = 20
  /// How many repetitions a set may have.
  static let mostRepetitions = 100
  /// The longest hold within repetitions; the McGill-type drills are never held longer.
  static let longestHold = Duration.seconds(10)

  /// The shape of sets, by the first of them.
  /// - Parameter tempo: what repetitions would have where there are none yet.
  init(_ sets: [SetPrescription], tempo: Tempo) {
    switch sets.first {
    case .hold(let duration):
      kind = .hold
      self.tempo = Tempo(
        lift: tempo.lift, hold: duration, lower: tempo.lower, pause: tempo.pause)
    case .repetitions(_, let own):
      kind = .repetitions
      self.tempo = own
    case .counted(_, let own):
      kind = .counted
      self.tempo = own
    case nil:
      kind = .hold
      self.tempo = tempo
    }
    counts = sets.map { $0.paced?.count ?? 1 }
  }

  /// The sets.
  var sets: [SetPrescription] {
    counts.map { count in
      switch kind {
      case .hold: .hold(tempo.hold)
      case .repetitions: .repetitions(count, tempo)
      case .counted: .counted(count, tempo)
      }
    }
  }

  /// How many repetitions the second set has fewer than the first.
  var less: Int { counts.count > 1 ? max(0, counts[0] - counts[1]) : 0 }

  /// Has so many sets; more go on as the first two began.
  mutating func setCount(_ count: Int, least: Int) {
    while counts.count < count { counts.append(max(least, (counts.last ?? least) - less)) }
    counts.removeLast(counts.count - count)
  }

  /// Begins with so many repetitions, so many fewer in each set that follows.
  mutating func setRepetitions(_ first: Int, less: Int, least: Int) {
    counts = counts.indices.map { max(least, first - $0 * less) }
  }

  mutating func setKind(_ kind: Kind) {
    guard kind != self.kind else { return }
    if self.kind == .hold {
      counts = counts.map { _ in 8 }
      tempo = tempo.with(hold: min(tempo.hold, Self.longestHold))
    } else if kind == .hold {
      counts = counts.map { _ in 1 }
      tempo = tempo.with(hold: tempo.hold > .zero ? tempo.hold : .seconds(20))
    }
    self.kind = kind
  }
}

extension Tempo {
  /// The tempo with some of its parts changed.
  func with(
    lift: Duration? = nil, hold: Duration? = nil, lower: Duration? = nil, pause: Duration? = nil
  ) -> Tempo {
    Tempo(
      lift: lift ?? self.lift, hold: hold ?? self.hold, lower: lower ?? self.lower,
      pause: pause ?? self.pause)
  }
}
