/// What a plan asks for of one exercise: the variant, and how much of it.
package struct Prescription: Hashable, Sendable {
  /// How the work is counted.
  package enum Work: Hashable, Sendable {
    /// One hold a set, all of the same length in seconds.
    case holds(sets: Int, seconds: Int)
    /// Repetitions of each set, and how long each is held in seconds; 0 where nothing is held, or
    /// where that was not said.
    case repetitions([Int], hold: Int)
  }

  /// Its place in the ladder, from the easiest at 0.
  package var variant: Int
  package var work: Work
  /// Nil where the exercise isn't done with a load.
  package var load: Load?

  /// A prescription.
  package init(variant: Int, work: Work, load: Load? = nil) {
    self.variant = variant
    self.work = work
    self.load = load
  }

  /// What each set aims for, in seconds or repetitions.
  package var targets: [Int] {
    switch work {
    case .holds(let sets, let seconds): Array(repeating: seconds, count: sets)
    case .repetitions(let repetitions, _): repetitions
    }
  }

  /// How long a set or a repetition is held, in seconds.
  package var hold: Int {
    switch work {
    case .holds(_, let seconds): seconds
    case .repetitions(_, let hold): hold
    }
  }

  /// Whether later sets have fewer repetitions than the first.
  package var isPyramid: Bool {
    guard case .repetitions(let repetitions, _) = work else { return false }
    return repetitions.first != repetitions.last
  }

  /// The same with another number of repetitions in every set.
  func with(repetitions count: Int) -> Prescription {
    guard case .repetitions(let sets, let hold) = work else { return self }
    var copy = self
    copy.work = .repetitions(Array(repeating: count, count: sets.count), hold: hold)
    return copy
  }

  /// The same with another hold.
  func with(hold seconds: Int) -> Prescription {
    var copy = self
    switch work {
    case .holds(let sets, _): copy.work = .holds(sets: sets, seconds: seconds)
    case .repetitions(let sets, _): copy.work = .repetitions(sets, hold: seconds)
    }
    return copy
  }

  /// The same with other sets.
  func with(sets: [Int]) -> Prescription {
    var copy = self
    copy.work = .repetitions(sets, hold: hold)
    return copy
  }

  /// The same in another variant.
  func with(variant: Int) -> Prescription {
    var copy = self
    copy.variant = variant
    return copy
  }

  /// The same with another load, in thousandths of its unit.
  func with(load thousandths: Int) -> Prescription {
    var copy = self
    copy.load = load.map { Load(thousandths: thousandths, unit: $0.unit) }
    return copy
  }

  /// Whether it asks for at least as much as another.
  package func reaches(_ other: Prescription) -> Bool {
    if variant != other.variant { return variant > other.variant }
    let total = targets.reduce(0, +)
    return total >= other.targets.reduce(0, +) && hold >= other.hold
      && (load?.thousandths ?? 0) >= (other.load?.thousandths ?? 0)
  }
}
