package import BackboneCore

/// What the exercise guide shows.
package struct GuideState: Hashable, Sendable {
  package var selected: ExerciseID?
  package var filter = ExerciseFilter()
  /// What is searched for; empty shows all.
  package var query = ""
  /// The fault shown behind the figure, as an index into the exercise's faults.
  package var fault: Int?
  /// How the figure moves.
  package var motion: Motion = .playing(since: .zero)
  package var pace: Pace = .full

  /// Whether the figure moves, and from when.
  package enum Motion: Hashable, Sendable {
    case playing(since: Duration)
    /// Standing still so long after the start of its cycle; may be before it.
    case still(at: Duration)
  }

  /// How fast the figure moves.
  package enum Pace: Int, CaseIterable, Hashable, Sendable {
    case full = 1
    case half = 2
    case quarter = 4
  }

  /// Time into the figure's cycle.
  package func elapsed(at now: Duration) -> Duration {
    switch motion {
    case .playing(let since): max(.zero, now - since) / pace.rawValue
    case .still(let at): at
    }
  }

  mutating func select(_ exercise: ExerciseID, at now: Duration) {
    guard selected != exercise else { return }
    selected = exercise
    fault = nil
    restart(at: now)
  }

  /// Begins the figure's movement anew.
  mutating func restart(at now: Duration) {
    if case .playing = motion { motion = .playing(since: now) } else { motion = .still(at: .zero) }
  }

  /// Stops the figure where it is, or lets it go on from there.
  mutating func play(at now: Duration) {
    let elapsed = elapsed(at: now)
    switch motion {
    case .playing: motion = .still(at: elapsed)
    case .still: motion = .playing(since: now - elapsed * pace.rawValue)
    }
  }

  /// Lets the figure move at the next slower pace, and after the slowest at full pace again.
  mutating func slowDown(at now: Duration) {
    let elapsed = elapsed(at: now)
    let all = Pace.allCases
    pace = all[((all.firstIndex(of: pace) ?? 0) + 1) % all.count]
    if case .playing = motion { motion = .playing(since: now - elapsed * pace.rawValue) }
  }

  /// Stops the figure so much later or earlier in its cycle.
  mutating func step(by time: Duration, at now: Duration) {
    motion = .still(at: elapsed(at: now) + time)
  }
}
