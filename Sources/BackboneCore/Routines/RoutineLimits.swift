/// What a routine may ask for.
///
/// Records, the editor and running sessions keep to it, and `schema/routine.json` says the same to
/// text editors.
package enum RoutineLimits {
  package static let rounds = 1...50
  /// Blocks of a round.
  package static let blocks = 1...50
  /// Sets of a block, on each side.
  package static let sets = 1...20
  /// Repetitions of a set.
  package static let repetitions = 1...100
  /// Work, and each of its phases; nothing in a session takes longer than an hour.
  package static let time = Duration.milliseconds(100)...Duration.seconds(3600)
  /// A break, or part of a repetition that may be left out.
  package static let pause = Duration.zero...time.upperBound
  /// A hold within a repetition; the drills of the McGill type are never held longer.
  package static let repeatedHold = Duration.zero...Duration.seconds(10)
  /// Sets of a whole session, each side and round counted: what the limits above allow one by one
  /// must not multiply to a session of days.
  package static let setsOfSession = 600
}

extension Plan {
  /// How many sets the session has, each side and round counted.
  package var setCount: Int { rounds * blocks.reduce(0) { $0 + $1.setCount } }
}

extension Block {
  /// How many sets the block has in a round, each side counted.
  package var setCount: Int { sets.count * max(1, sides.count) }
}
