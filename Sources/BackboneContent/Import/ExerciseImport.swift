package import BackboneCore

/// A list of another program, turned into exercise records of our own.
///
/// It may have the form of the Free Exercise DB and its forks, or that of wger and Feeel.
package struct ExerciseImport: Hashable, Sendable {
  /// A record to be kept as `exercises/<id>.json`.
  package struct Record: Hashable, Sendable {
    package let id: ExerciseID
    /// The JSON of the file.
    package let text: String
  }

  /// A word of the list that we have nothing for, or only a part; the record does without it.
  package struct Gap: Hashable, Sendable {
    /// What the word is for.
    package enum Kind: CaseIterable, Hashable, Sendable {
      case muscle
      /// A muscle of which the atlas has only a part.
      case part
      case equipment, category, level, force
    }

    package let kind: Kind
    package let word: String
  }

  /// A word of the list, and how many of the records have it.
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
  /// How many records have sides because their instructions say so.
  package let sided: Int
  private let gaps: [Gap: Int]

  /// The id of the source that records of the Free Exercise DB name.
  package static let freeExerciseDB: SourceID = "free-exercise-db"
  /// The id of the source that records of wger and Feeel name.
  package static let wger: SourceID = "wger"
  /// The largest list, in megabytes; the data sets that the forms come from have 1 and 3.
  package static let megabytes = 64

  /// Reads a list.
  /// - Parameters:
  ///   - file: what to call it in messages.
  ///   - builtIn: the exercises that the program comes with.
  /// - Throws: a `ContentError` for what is not a list; bad entries are only left out.
  package init(
    _ bytes: [UInt8], named file: String, builtIn: Set<ExerciseID>
  ) throws(ContentError) {
    guard let value = try? JSONParser.parse(bytes), let entries = Self.entries(value) else {
      throw ContentError(file: file, reason: Words.Import.notAList)
    }
    var draft = Draft(builtIn: builtIn)
    for (index, entry) in entries.enumerated() {
      let report = RecordReader.Report(file: file)
      draft.add(entry, RecordReader(entry, path: { "[\(index)]" }, report: report), report)
    }
    if draft.records.isEmpty, draft.builtInIDs.isEmpty, !entries.isEmpty {
      throw ContentError(file: file, reason: Words.Import.notAList)
    }
    records = draft.records
    self.builtIn = draft.builtInIDs
    problems = draft.problems
    sided = draft.sided
    gaps = draft.gaps
  }

  /// The words of a kind that we have nothing for, by name.
  package func words(_ kind: Gap.Kind) -> [Word] {
    gaps.filter { $0.key.kind == kind }.map { Word(word: $0.key.word, count: $0.value) }
      .sorted { $0.word < $1.word }
  }

  /// The entries of a list, of wger's page of results, or the one that is alone.
  private static func entries(_ value: JSONValue) -> [JSONValue]? {
    switch value {
    case .list(let entries): return entries
    case .object(let object):
      if case .list(let results)? = object["results"] { return results }
      if object["primaryMuscles"] != nil || ImportedExercise.isWger(value) { return [value] }
      if case .list(let exercises)? = object["exercises"] { return exercises }
      return nil
    case .null, .bool, .number, .text: return nil
    }
  }

  /// What was found so far.
  private struct Draft {
    let builtIn: Set<ExerciseID>
    var records: [Record] = []
    var builtInIDs: [ExerciseID] = []
    var problems: [ContentError] = []
    var sided = 0
    var gaps: [Gap: Int] = [:]
    private var keys: Set<String> = []
    private var ids: Set<ExerciseID> = []

    init(builtIn: Set<ExerciseID>) { self.builtIn = builtIn }

    mutating func add(
      _ entry: JSONValue, _ reader: RecordReader, _ report: RecordReader.Report
    ) {
      let exercise: ImportedExercise
      if ImportedExercise.isWger(entry) {
        guard var found = ImportedExercise(wger: entry) else {
          reader.problem("name", Words.Import.noName)
          problems += report.problems
          return
        }
        // wger has several of one name, each with its own number.
        if keys.contains(found.key) { found.key += " \(reader.identity)" }
        exercise = found
      } else {
        let found = FreeExercise(reader)
        if !found.id.isEmpty, keys.contains(found.id) {
          reader.problem("id", Words.Records.namedTwice(found.id))
        }
        exercise = ImportedExercise(found)
      }
      guard report.problems.isEmpty else {
        problems += report.problems
        return
      }
      keys.insert(exercise.key)
      let id = ExerciseID(slugOf: exercise.key, unlike: ids)
      ids.insert(id)
      if builtIn.contains(id) {
        builtInIDs.append(id)
        return
      }
      for gap in exercise.words { gaps[gap, default: 0] += 1 }
      if exercise.sides != nil { sided += 1 }
      records.append(Record(id: id, text: JSONText.pretty(exercise.record(id: id)) + "\n"))
    }
  }
}

extension RecordReader {
  /// What wger tells exercises of one name apart by.
  fileprivate var identity: String { isText("uuid") ? text("uuid") : "" }
}
