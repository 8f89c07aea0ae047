package import BackboneCore

/// A list in the form of the Free Exercise DB, turned into exercise records of our own.
package struct ExerciseImport: Hashable, Sendable {
  /// A record to be kept as `exercises/<id>.json`.
  package struct Record: Hashable, Sendable {
    package let id: ExerciseID
    /// The JSON of the file.
    package let text: String
  }

  /// A muscle's name in the list, and how many of the records name it.
  package struct Word: Hashable, Sendable {
    package let word: String
    package let count: Int
  }

  /// What can be kept, in the list's order.
  package let records: [Record]
  /// The ids that were left out because the program has an exercise of that id.
  package let builtIn: [ExerciseID]
  /// What is wrong with those that were left out.
  package let problems: [ContentError]
  /// The muscles that the atlas does not have, by name; the records do without them.
  package let unmapped: [Word]
  /// The muscles of which the atlas has only a part, by name.
  package let approximate: [Word]

  /// The id of the source that every record names.
  package static let source: SourceID = "free-exercise-db"

  /// A whole data set is larger than a record; the one that the form comes from has 1 MB.
  private static let limit = 64_000_000

  /// Reads a list.
  /// - Parameter builtIn: the exercises that the program comes with.
  /// - Throws: a `ContentError` for a file that is not a list; bad entries are only left out.
  package init(file path: String, builtIn: Set<ExerciseID>) throws(ContentError) {
    let bytes = try ContentFile.read(path, limit: Self.limit)
    guard let value = try? JSONParser.parse(bytes), case .list(let entries) = value else {
      throw ContentError(file: path, reason: Words.Import.notAList)
    }
    var draft = Draft()
    for (index, entry) in entries.enumerated() {
      let report = RecordReader.Report(file: path)
      let reader = RecordReader(entry, path: "[\(index)]", report: report)
      draft.add(FreeExercise(reader), reader, report, builtIn)
    }
    if draft.records.isEmpty, draft.builtIn.isEmpty, !entries.isEmpty {
      throw ContentError(file: path, reason: Words.Import.notAList)
    }
    records = draft.records
    self.builtIn = draft.builtIn
    problems = draft.problems
    unmapped = Self.words(draft.words.filter { $0.key.muscles.isEmpty })
    approximate = Self.words(draft.words.filter(\.key.isApproximate))
  }

  private static func words(_ counts: [FreeExercise.Muscle: Int]) -> [Word] {
    counts.map { Word(word: $0.key.rawValue, count: $0.value) }.sorted { $0.word < $1.word }
  }

  /// What was found so far.
  private struct Draft {
    var records: [Record] = []
    var builtIn: [ExerciseID] = []
    var problems: [ContentError] = []
    var words: [FreeExercise.Muscle: Int] = [:]
    private var names: Set<String> = []
    private var ids: Set<ExerciseID> = []

    mutating func add(
      _ exercise: FreeExercise, _ reader: RecordReader, _ report: RecordReader.Report,
      _ builtIn: Set<ExerciseID>
    ) {
      if !exercise.id.isEmpty, names.contains(exercise.id) {
        reader.problem("id", "\"\(exercise.id)\" is named twice")
      }
      guard report.problems.isEmpty else {
        problems += report.problems
        return
      }
      names.insert(exercise.id)
      let id = ExerciseID(slugOf: exercise.id, unlike: ids)
      ids.insert(id)
      if builtIn.contains(id) {
        self.builtIn.append(id)
        return
      }
      for word in Set(exercise.primary + exercise.secondary) { words[word, default: 0] += 1 }
      records.append(Record(id: id, text: JSONText.pretty(exercise.record(id: id)) + "\n"))
    }
  }
}

extension FreeExercise {
  /// The record of an exercise, with the fields that an import can fill.
  fileprivate func record(id: ExerciseID) -> JSONValue {
    let primary = Self.muscles(of: primary, without: [])
    let secondary = Self.muscles(of: secondary, without: primary)
    return .object([
      "id": .text(id.rawValue),
      "name": .text(name),
      "category": .text(ourCategory.rawValue),
      "level": .text(ourLevel.rawValue),
      "mode": .text(ourMode.rawValue),
      "equipment": .list(ourEquipment.map { [.text($0.rawValue)] } ?? []),
      "instructions": .list(instructions.map { .text($0) }),
      "primary": .list(primary.map { .text($0.rawValue) }),
      "secondary": .list(secondary.map { .text($0.rawValue) }),
      "sources": .list([.text(ExerciseImport.source.rawValue)]),
    ])
  }

  private static func muscles(of words: [Muscle], without others: [MuscleID]) -> [MuscleID] {
    words.flatMap(\.muscles).reduce(into: []) { muscles, muscle in
      if !muscles.contains(muscle), !others.contains(muscle) { muscles.append(muscle) }
    }
  }
}
