/// What exercises can be called in a sentence: their ids, names and other names.
struct ExerciseNames: Sendable {
  struct Name {
    let letters: [Character]
    let exercise: Int
  }

  private let exercises: [Exercise]
  /// The longest first: "side plank" before "side".
  private let ids: [Name]
  private let names: [Name]
  private let places: [ExerciseID: Int]

  init(_ exercises: [Exercise]) {
    self.exercises = exercises
    ids = Self.sorted(exercises.enumerated().map { ($1.id.rawValue, $0) })
    names = Self.sorted(
      exercises.enumerated().map { ($1.name, $0) }
        + exercises.enumerated().flatMap { place, exercise in
          exercise.aliases.map { ($0, place) }
        })
    places = Dictionary(
      exercises.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(id: ExerciseID) -> Exercise? { places[id].map { exercises[$0] } }

  /// The exercise that a text begins with, and how long its name is there.
  ///
  /// An id with a dose or a note behind it goes first, so that what was printed is read the same.
  func match(_ text: ArraySlice<Character>) -> (exercise: Exercise, length: Int)? {
    let byID = ids.first { $0.begins(text) }
    if let byID, Self.hasDose(text.dropFirst(byID.letters.count)) { return found(byID) }
    guard let name = names.first(where: { $0.begins(text) }) ?? byID else { return nil }
    return found(byID.map { $0.letters.count > name.letters.count ? $0 : name } ?? name)
  }

  /// The id or name that is nearest to a word that is none; nil where none is near.
  func nearest(to word: String) -> String? {
    Suggestion.nearest(to: word, among: exercises.map(\.id.rawValue))
      ?? Suggestion.nearest(to: word, among: exercises.map { $0.name.lowercased() })
  }

  private func found(_ name: Name) -> (exercise: Exercise, length: Int) {
    (exercises[name.exercise], name.letters.count)
  }

  private static func hasDose(_ text: ArraySlice<Character>) -> Bool {
    guard let next = text.first(where: { $0 != " " }) else { return false }
    return next == "(" || next.isWholeNumber
  }

  private static func sorted(_ names: [(text: String, exercise: Int)]) -> [Name] {
    let names = names.filter { !$0.text.isEmpty }
      .map { Name(letters: Array($0.text.lowercased()), exercise: $0.exercise) }
    // Of two that are called the same the first is meant.
    return names.sorted { ($1.letters.count, $0.exercise) < ($0.letters.count, $1.exercise) }
  }
}

extension ExerciseNames.Name {
  /// Whether a text in lower case begins with the name, as whole words.
  fileprivate func begins(_ text: ArraySlice<Character>) -> Bool {
    guard text.starts(with: letters) else { return false }
    guard let next = text.dropFirst(letters.count).first else { return true }
    return !next.isLetter && !next.isNumber && next != "-"
  }
}
