import BackboneCore

/// Which of our exercises the names in a file stand for.
struct ImportNames {
  private let known: KnownExercises
  private let mapped: [String: ExerciseID]
  /// Whether a name that is not known stands for the exercise whose name is nearest.
  private let usesNearest: Bool

  /// The exercises of a catalogue, and what the user says on top: `NAME=ID`.
  init(_ catalogue: Catalogue, mapped words: [String], usesNearest: Bool = false) throws {
    self.usesNearest = usesNearest
    known = KnownExercises(catalogue.exercises)
    var mapped: [String: ExerciseID] = [:]
    for word in words {
      guard let sign = word.lastIndex(of: "="), sign != word.startIndex else {
        throw CLIError.usage(Words.Exchange.badMapping(word))
      }
      let id = ExerciseID(rawValue: String(word[word.index(after: sign)...]))
      guard catalogue.exercise(id) != nil else {
        throw CLIError.usage(Words.Exchange.mapsToNothing(id.rawValue))
      }
      mapped[word[..<sign].lowercased()] = id
    }
    self.mapped = mapped
  }

  /// Our exercise; nil where the name is not known.
  func exercise(_ name: String) -> ExerciseID? {
    mapped[name.lowercased()] ?? known.exercise(name)
      ?? (usesNearest ? nearest(to: name).map(ExerciseID.init(rawValue:)) : nil)
  }

  /// The id of the exercise whose name is nearest; nil where none is near.
  func nearest(to name: String) -> String? {
    // What is in parentheses is the equipment.
    let plain = String(
      name.prefix { $0 != "(" }.lowercased().reversed().drop { $0 == " " }.reversed())
    // Who mistypes a name seldom mistypes its first letter.
    let alike = known.names.keys.filter { $0.first == plain.first }
    return Suggestion.nearest(to: plain, among: alike).flatMap { known.names[$0]?.rawValue }
  }
}
