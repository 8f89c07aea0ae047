/// How the dose of one exercise grows and shrinks: its kind, its range and its ladder.
package struct ProgressionRule: Hashable, Sendable {
  /// What grows.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The length of one hold a set.
    case hold = "HOLD"
    /// Short holds in sets that get smaller: first the hold grows, then the sets.
    case pyramid = "HOLD_REPS_PYRAMID"
    /// Short holds: first the repetitions grow, then the hold.
    case plain = "HOLD_REPS"
    case repetitions = "REPS"
    /// Repetitions first, then the load.
    case load = "LOAD"
    case stretch = "STRETCH"
    /// Nothing.
    case mobility = "MOBILITY"
  }

  package let exercise: ExerciseID
  package var kind: Kind
  /// How many variants there are, at least one.
  package var variants: Int
  /// The least of what grows, in seconds for holds and stretches, in repetitions for the others.
  package var low: Int
  /// The most of what grows; the least and the most are the same where nothing grows.
  package var high: Int
  /// The longest that one repetition is held, in seconds; 0 where nothing is held.
  package var holdCap: Int
  /// The smallest step of the load.
  package var step: Load
  /// The unit in which a load begins; one that was entered keeps its own.
  package var firstUnit: Load.Unit
  /// The dose of a beginner, in the variant that a beginner starts with.
  package var beginner: Prescription

  /// A rule.
  package init(
    exercise: ExerciseID, kind: Kind, variants: Int, low: Int, high: Int, holdCap: Int = 0,
    step: Load = Load(thousandths: 2500, unit: .kilograms), beginner: Prescription
  ) {
    self.exercise = exercise
    self.kind = kind
    self.variants = max(1, variants)
    self.low = low
    self.high = max(low, high)
    self.holdCap = holdCap
    self.step = step
    firstUnit = step.unit
    self.beginner = beginner
  }

  /// The sets of a pyramid, from the easiest to the hardest.
  package static let pyramids = [
    [3, 2, 1], [4, 3, 2], [5, 4, 2], [6, 4, 2], [7, 5, 3], [8, 6, 4],
  ]
  /// McGill's short holds never last longer than this, in seconds.
  package static let longestShortHold = 10
  /// The pyramid and the hold that a new variant begins with.
  static let newPyramid = (sets: [4, 3, 2], hold: 8)
  /// The hold that a new variant begins with, in seconds.
  static let newHold = 20
  /// The shortest hold, in seconds.
  static let shortestHold = 10

  /// The step of a load in a unit.
  package func step(in unit: Load.Unit) -> Int {
    if unit == step.unit { return step.thousandths }
    return unit == .pounds ? 5000 : 2500
  }

  /// The same with loads that begin in a unit; one that was entered keeps its own.
  package func loaded(in unit: Load.Unit) -> ProgressionRule {
    var rule = self
    rule.firstUnit = unit
    return rule
  }

  /// How much heavier or lighter the next load is, in thousandths: 5 % in whole steps, at least one.
  package func increment(of load: Load) -> Int {
    let step = step(in: load.unit)
    return max(1, (5 * load.thousandths + 50 * step) / (100 * step)) * step
  }

  /// The dose of a beginner in another variant, with a tenth less of the load.
  ///
  /// It is what a person comes back to after four weeks, and after pain.
  package func beginnerDose(variant: Int, load: Load?) -> Prescription {
    var dose = beginner.with(variant: max(0, min(variant, variants - 1)))
    dose.load = load
    return load.map { dose.with(load: lightened($0)) } ?? dose
  }

  /// 90 % of a load, rounded down to its step, in thousandths.
  func lightened(_ load: Load) -> Int {
    let step = step(in: load.unit)
    return load.thousandths * 9 / 10 / step * step
  }
}
