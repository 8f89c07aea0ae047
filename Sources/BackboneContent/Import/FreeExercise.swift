internal import BackboneCore

/// An exercise in the form of the Free Exercise DB, as its list and the forks of it write it.
struct FreeExercise {
  let id: String
  let name: String
  /// In other languages: forks add fields such as `name_ru`.
  let otherNames: [String]
  let force: Force?
  let level: Level?
  let equipment: [Equipment]
  let primary: [Muscle]
  let secondary: [Muscle]
  let instructions: [String]
  let category: Category?
  /// The words that none of the cases has.
  let unknown: Set<ExerciseImport.Gap>

  enum Force: String {
    case pull, push, `static`
  }

  enum Level: String {
    case beginner, intermediate, expert
  }

  enum Equipment: String {
    case bodyOnly = "body only"
    case machine
    case other
    case foamRoll = "foam roll"
    case kettlebells, dumbbell, cable, barbell, bands
    case medicineBall = "medicine ball"
    case exerciseBall = "exercise ball"
    case curlBar = "e-z curl bar"
    case bench
    case mat = "gym mat"
  }

  enum Category: String {
    case strength, stretching, plyometrics, powerlifting, strongman, cardio
    case olympicWeightlifting = "olympic weightlifting"
  }

  enum Muscle: String {
    case abdominals, abductors, adductors, biceps, calves, chest, forearms, glutes, hamstrings,
      lats
    case lowerBack = "lower back"
    case middleBack = "middle back"
    case neck, quadriceps, shoulders, traps, triceps
  }

  /// An exercise; what only the list's own website needs is passed over.
  ///
  /// A name and muscles make it one; a word that nobody knows costs no more than itself.
  init(_ record: RecordReader) {
    var unknown: Set<ExerciseImport.Gap> = []
    func word<Word: RawRepresentable<String>>(
      _ text: String, _ kind: ExerciseImport.Gap.Kind
    ) -> Word? {
      let text = text.lowercased()
      if let word = Word(rawValue: Self.synonyms[text] ?? text) { return word }
      if !text.isEmpty { unknown.insert(ExerciseImport.Gap(kind: kind, word: text)) }
      return nil
    }
    func text(_ key: String) -> String { record.isBlank(key) ? "" : record.text(key) }
    func texts(_ key: String) -> [String] {
      if record.isBlank(key) { return [] }
      return record.isText(key) ? [record.text(key)] : record.texts(key)
    }
    name = record.text("name")
    id = record.isBlank("id") ? name : record.text("id")
    otherNames = record.names.filter { $0.hasPrefix("name_") || $0.hasPrefix("aliases") }
      .flatMap(texts)
    force = word(text("force"), .force)
    level = word(text("level"), .level)
    equipment = texts("equipment").compactMap { word($0, .equipment) }
    primary = record.texts("primaryMuscles").compactMap { word($0, .muscle) }
    secondary = texts("secondaryMuscles").compactMap { word($0, .muscle) }
    instructions =
      record.isBlank("instructions") ? [] : record.textsWithoutBlanks("instructions")
    category = word(text("category"), .category)
    self.unknown = unknown
  }

  /// What forks write for it.
  private static let synonyms = [
    "body weight": "body only", "bodyweight": "body only", "none": "body only",
    "ez curl bar": "e-z curl bar", "kettlebell": "kettlebells", "dumbbells": "dumbbell",
    "band": "bands", "incline bench": "bench", "flat bench": "bench", "foam roller": "foam roll",
    "mat": "gym mat", "abs": "abdominals", "back": "middle back", "advanced": "expert",
  ]
}

extension ImportedExercise {
  /// An exercise of the Free Exercise DB.
  init(_ exercise: FreeExercise) {
    self.init(
      key: exercise.id, name: exercise.name, category: exercise.ourCategory,
      mode: exercise.ourMode, source: ExerciseImport.freeExerciseDB)
    aliases = exercise.otherNames
    level = exercise.ourLevel
    equipment = exercise.ourEquipment
    instructions = exercise.instructions
    primary = exercise.primary.flatMap(\.muscles)
    secondary = exercise.secondary.flatMap(\.muscles)
    words = exercise.unknown
    for muscle in exercise.primary + exercise.secondary {
      if muscle.muscles.isEmpty {
        words.insert(ExerciseImport.Gap(kind: .muscle, word: muscle.rawValue))
      } else if muscle.isApproximate {
        words.insert(ExerciseImport.Gap(kind: .part, word: muscle.rawValue))
      }
    }
  }
}
