/// Finds our exercise for a name that another program uses.
package struct KnownExercises: Sendable {
  private let ids: [String: ExerciseID]
  /// The names themselves, to find the nearest.
  package let names: [String: ExerciseID]

  /// The exercises of a catalogue by their names, other names and ids.
  package init(_ exercises: [Exercise]) {
    var ids: [String: ExerciseID] = [:]
    var names: [String: ExerciseID] = [:]
    for exercise in exercises {
      for name in [exercise.name, exercise.id.rawValue] + exercise.aliases {
        ids[Self.plain(name)] = ids[Self.plain(name)] ?? exercise.id
        names[name.lowercased()] = names[name.lowercased()] ?? exercise.id
      }
    }
    self.ids = ids
    self.names = names
  }

  /// The exercise of a name; nil where none has it, whatever its case, blanks and hyphens.
  package func exercise(_ name: String) -> ExerciseID? { ids[Self.plain(name)] }

  private static func plain(_ name: String) -> String {
    let letters = name.lowercased().filter { $0.isLetter || $0.isNumber }
    // Dead bugs and planks are counted in the plural.
    return letters.hasSuffix("s") ? String(letters.dropLast()) : letters
  }
}
