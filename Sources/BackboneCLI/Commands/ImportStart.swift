import ArgumentParser
import BackboneCore
import BackboneJournal

/// Lets the plan begin where other programs left off.
struct ImportStart: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: Words.ExchangeHelp.startThere,
    discussion: Words.CommandHelp.examples(
      "import start", "import start plank side-plank --yes",
      after: Words.ExchangeHelp.startThereDetails))

  @Argument(
    help: ArgumentHelp(Words.ExchangeHelp.startExercises), completion: IDCompletion.exercises)
  var exercises: [String] = []
  @Flag(help: ArgumentHelp(Words.ExchangeHelp.startYes))
  var yes = false
  @OptionGroup var content: ContentOptions

  func run() throws {
    try withErrorReporting {
      let reader = try TrainingReader(content)
      let imports = try Self.imports(reader, exercises)
      guard !imports.isEmpty else { return print(Words.Exchange.nothingToStart) }
      for (exercise, found) in imports {
        print(Words.Prescriptions.last(reader.name(exercise), found.prescription, found.at.date))
      }
      guard yes else { return print(Words.Exchange.askToStart) }
      try TrainingWriter.withJournal { journal in
        for (exercise, found) in imports {
          try journal.add(.start(exercise, found.prescription), at: .now)
        }
      }
      print(Words.Exchange.started(imports.count))
    }
  }

  /// What other programs logged last of each exercise, of those that the plan can make grow.
  /// - Throws: a `CLIError` for an exercise that is asked for and was not imported.
  static func imports(
    _ reader: TrainingReader, _ asked: [String] = []
  ) throws -> [(exercise: ExerciseID, found: TrainingState.Import)] {
    let rules = reader.catalogue.progressionRules()
    let known = reader.overview.state.imports.filter { rules[$0.key] != nil }
    let ids = asked.map(ExerciseID.init(rawValue:))
    for id in ids where known[id] == nil {
      throw CLIError.unknown(
        Words.Exchange.importedExercise, id.rawValue, among: known.keys.map(\.rawValue),
        otherwise: Words.Exchange.listedByStart)
    }
    return known.filter { ids.isEmpty || ids.contains($0.key) }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
