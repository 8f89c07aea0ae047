import ArgumentParser
import BackboneContent
import BackboneCore
import Glibc

/// Takes over what other programs know.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take over records from elsewhere.", subcommands: [ImportExercises.self])
}

/// Turns a list of exercises into records of the person's own.
struct ImportExercises: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exercises",
    abstract: "Take over exercises from a list in the form of the Free Exercise DB.")

  @Argument(help: "The JSON file.", completion: .file(extensions: ["json"]))
  var file: String
  @OptionGroup var content: ContentOptions

  func run() throws {
    try withErrorReporting {
      guard access(file, F_OK) == 0 else {
        throw CLIError.noInput("\(file): \(String(cString: strerror(errno)))")
      }
      // Only what the program comes with: the person's own may be imported ones.
      let builtIn = ContentLoader(assets: try Library.loader(content).assets).load().catalogue
      let found = try ExerciseImport(file: file, builtIn: Set(builtIn.exercises.map(\.id)))
      let directories = try AppDirectories.find()
      try directories.make()
      let folder = directories.content + "/exercises"
      for path in [directories.content, folder] where mkdir(path, 0o700) != 0 && errno != EEXIST {
        throw CLIError.noOutput("\(path): \(String(cString: strerror(errno)))")
      }

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
      for problem in found.problems { printError(problem.description) }
      print("\(written) written to \(SafeText.clean(folder))")
      print("\(existing) already there")
      print("\(found.builtIn.count) built in: " + list(found.builtIn.map(\.rawValue)))
      print("\(found.problems.count) problems in the list")
      print("not in the atlas: " + list(found.unmapped.map { "\($0.word) \($0.count)" }))
      print("only in part: " + list(found.approximate.map { "\($0.word) \($0.count)" }))
      if failed > 0 { throw ExitCode(EX_CANTCREAT) }
      if !found.problems.isEmpty { throw ExitCode(EX_DATAERR) }
    }
  }

  private func list(_ words: [String]) -> String {
    words.isEmpty ? "none" : words.joined(separator: ", ")
  }
}
