/// A routine's stable name, kebab-case.
package struct RoutineID: RawRepresentable, Hashable, Sendable, Codable, Comparable,
  ExpressibleByStringLiteral
{
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
  package static func < (a: RoutineID, b: RoutineID) -> Bool { a.rawValue < b.rawValue }
}

/// A session that can be trained: the same idea at several levels.
package struct Routine: Hashable, Sendable, Identifiable {
  package let id: RoutineID
  package let name: String
  /// What it is for, one sentence.
  package let goal: String
  /// What it asks for at each level it has.
  package let plans: [Level: Plan]
  package let sources: [SourceID]

  /// A routine.
  package init(
    id: RoutineID, name: String, goal: String, plans: [Level: Plan], sources: [SourceID]
  ) {
    self.id = id
    self.name = name
    self.goal = goal
    self.plans = plans
    self.sources = sources
  }

  /// The exercises at any level, each once, in the order they first appear.
  package var exercises: [ExerciseID] {
    var seen: [ExerciseID] = []
    for level in Level.allCases {
      for case let exercise? in (plans[level]?.blocks ?? []).map(\.exercise)
      where !seen.contains(exercise) {
        seen.append(exercise)
      }
    }
    return seen
  }
}
