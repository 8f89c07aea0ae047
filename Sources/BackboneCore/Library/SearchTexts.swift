/// What records are found by, the most telling first: what they are called, what they are for, and
/// what somebody who knows no names would type.
enum SearchTexts {
  /// An exercise that uses a muscle.
  struct Use {
    let exercise: Exercise
    let isPrimary: Bool
  }

  /// The texts of each exercise: also the signs that it helps against, and the everyday names of its
  /// muscles and of where they are.
  static func exercises(
    _ exercises: [Exercise], muscles: [Muscle], signs: [Symptom]
  ) -> [[String]] {
    let muscles = Dictionary(muscles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var helped: [ExerciseID: [String]] = [:]
    for sign in signs {
      for exercise in sign.first + sign.then { helped[exercise, default: []].append(words(sign)) }
    }
    return exercises.map { exercise in
      [
        exercise.name, exercise.aliases.joined(separator: " "), exercise.category.name,
        helped[exercise.id, default: []].joined(separator: " "),
        exercise.keywords.joined(separator: " "), exercise.pattern, exercise.position,
      ]
        + exercise.primary.compactMap { muscles[$0] }.map { words($0) + " " + $0.group.title }
        + (exercise.secondary + exercise.stretches + exercise.moves)
        .compactMap { muscles[$0] }.map(words)
    }
  }

  /// The texts of each muscle: also the signs that point to it, what its exercises are for, and what
  /// they are called.
  static func muscles(
    _ muscles: [Muscle], signs: [Symptom], uses: [MuscleID: [Use]]
  ) -> [[String]] {
    let signs = Dictionary(signs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return muscles.map { muscle in
      let uses = uses[muscle.id, default: []]
      let aims = Set(uses.filter(\.isPrimary).map(\.exercise.category.name)).sorted()
      return [
        muscle.name, muscle.aliases.joined(separator: " "), muscle.latin, muscle.region,
        muscle.group.title, muscle.nerve,
      ]
        + muscle.signs.map { signs[$0].map(words) ?? $0.rawValue }
        + aims + uses.map(\.exercise.name)
    }
  }

  private static func words(_ muscle: Muscle) -> String {
    ([muscle.name] + muscle.aliases).joined(separator: " ")
  }

  /// Its id says in plain words what its name may say more kindly, such as low-back-pain.
  private static func words(_ sign: Symptom) -> String {
    "\(sign.name) \(sign.id.rawValue) \(sign.question)"
  }
}
