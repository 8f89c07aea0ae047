import ArgumentParser
import BackboneContent
import BackboneCore
import Glibc

/// Takes over what other programs know.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: Words.ExchangeHelp.sessions,
    usage: Words.ExchangeHelp.importUsage,
    discussion: Words.ExchangeHelp.importExamples,
    subcommands: [
      ImportSessions.self, ImportUndo.self, ImportStart.self, ImportExercises.self,
    ],
    defaultSubcommand: ImportSessions.self)
}

/// Turns a list of exercises into records of the user's own.
struct ImportExercises: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exercises",
    abstract: Words.CommandHelp.importExercises, discussion: Words.CommandHelp.importExamples)

  @Argument(
    help: ArgumentHelp(Words.CommandHelp.fileToImport), completion: .file(extensions: ["json"]))
  var file: String
  @OptionGroup var content: ContentOptions

  func run() throws {
    try withErrorReporting {
      let bytes = try InputFile.bytes(file, atMost: ExerciseImport.megabytes)
      // Only what the program comes with: the user's own may be imported ones.
      let builtIn = ContentLoader(assets: try Library.loader(content).assets).load().catalogue
      let found = try ExerciseImport(
        bytes, named: InputFile.name(file), builtIn: Set(builtIn.exercises.map(\.id)))
      let directories = try AppDirectories.find()
      let folder = directories.content + "/exercises"
      try directories.makeContent(folder)

      var (written, existing, failed) = (0, 0, 0)
      for record in found.records {
        do {
          if try AtomicFile.create(record.text, at: "\(folder)/\(record.id.rawValue).json") {
            written += 1
          } else {
            existing += 1
          }
        } catch let error as ContentError {
          printError(error.description)
          failed += 1
        }
      }
      for line in Self.summary(of: found.problems) { printError(line) }
      print(Words.Import.added(written, to: SafeText.clean(folder)))
      if existing > 0 { print(Words.Import.existing(existing)) }
      if failed > 0 { print(Words.Import.notWritten(failed)) }
      if !found.problems.isEmpty { print(Words.Import.problems(found.problems.count)) }
      report(Words.Import.builtIn, found.builtIn.map(\.rawValue))
      for kind in ExerciseImport.Gap.Kind.allCases {
        report(heading(kind), found.words(kind).map { "\($0.word) (\($0.count))" })
      }
      if found.sided > 0 { print(Words.Import.sided(found.sided)) }
      if failed > 0 { throw ExitCode(EX_CANTCREAT) }
      if !found.problems.isEmpty { throw ExitCode(EX_DATAERR) }
    }
  }

  /// One line for each kind of problem: the first of it, and how many more there are.
  static func summary(of problems: [ContentError]) -> [String] {
    var kinds: [(first: ContentError, count: Int)] = []
    var places: [String: Int] = [:]
    for problem in problems {
      // What was found, or named, differs from entry to entry.
      let field = (problem.place ?? "").drop { $0 != "." }
      let kind = "\(field): \(problem.reason.prefix { $0 != "\"" })"
      if let place = places[kind] {
        kinds[place].count += 1
      } else {
        places[kind] = kinds.count
        kinds.append((problem, 1))
      }
    }
    return kinds.map { first, count in
      count == 1 ? first.description : "\(first) (\(Words.Import.more(count - 1)))"
    }
  }

  private func heading(_ kind: ExerciseImport.Gap.Kind) -> String {
    switch kind {
    case .muscle: Words.Import.muscles
    case .part: Words.Import.parts
    case .equipment: Words.Import.equipment
    case .category: Words.Import.categories
    case .level: Words.Import.levels
    case .force: Words.Import.forces
    }
  }

  private func report(_ heading: String, _ words: [String]) {
    if !words.isEmpty { print("\(heading): \(words.joined(separator: ", "))") }
  }
}
