/// Finding records by what is typed.
package enum Search {
  /// Whether every word of the query is found in the muscle's names.
  package static func matches(_ query: String, _ muscle: Muscle) -> Bool {
    matches(query, in: [muscle.name, muscle.latin, muscle.region] + muscle.aliases)
  }

  /// Whether every word of the query is found in the exercise's names.
  package static func matches(_ query: String, _ exercise: Exercise) -> Bool {
    matches(query, in: [exercise.name, exercise.pattern, exercise.position] + exercise.aliases)
  }

  private static func matches(_ query: String, in texts: [String]) -> Bool {
    let text = texts.joined(separator: " ").lowercased()
    return query.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }
}
