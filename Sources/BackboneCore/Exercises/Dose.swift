/// How much to do at one level.
package struct Dose: Hashable, Sendable, Codable {
  /// Holds, one a set; 0 where repetitions are counted.
  package let holds: Int
  /// Repetitions of each set, on each side where there are sides; empty where one hold is a set.
  package let repetitions: [Int]
  /// What each side does, where the exercise has sides.
  package let sides: Sides
  /// How long is held, seconds; 0 where nothing is.
  package let hold: Int
  /// What is different at this level, such as an easier variant; empty for the exercise as drawn.
  package let note: String
  /// Rest between sets, seconds.
  package let rest: Int
  /// Target effort, 1...10.
  package let rpe: Int

  /// How the work is spread over the sides.
  package enum Sides: String, CaseIterable, Hashable, Sendable, Codable {
    /// Each does all of it.
    case each
    /// Each does half of it.
    case shared
    /// Each does all of it, and they change with every repetition.
    case alternating
    /// Both work at once, though in other variants they do not.
    case together
  }

  /// A dose.
  package init(
    holds: Int = 0, repetitions: [Int] = [], sides: Sides = .each, hold: Int = 0,
    note: String = "", rest: Int, rpe: Int
  ) {
    self.holds = holds
    self.repetitions = repetitions
    self.sides = sides
    self.hold = hold
    self.note = note
    self.rest = rest
    self.rpe = rpe
  }

  /// Sets, holds and repetitions in words, such as 3 sets of 10 reps on each side.
  package func words(isSided: Bool) -> String { Words.Doses.amount(self, isSided: isSided) }
}
