import ArgumentParser
import BackboneContent
import BackboneCore
import Glibc

/// Takes over what other programs know.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take over records from elsewhere.", subcommands: [ImportExercises.self])
}

/// Turns a list of exercises into records of the user's own.
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
      // Only what the program comes with: the user's own may be imported ones.
      let builtIn = ContentLoader(assets: try Library.loader(content).assets).load().catalogue
      let found = try ExerciseImport(file: file, builtIn: Set(builtIn.exercises.map(\.id)))
      let directories = try AppDirectories.find()
      try directories.make()
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
      for problem in found.problems { printError(problem.description) }
      print("\(counted(written, "exercise")) added to \(SafeText.clean(folder))")
      if existing > 0 { print("\(counted(existing, "exercise")) already there") }
      if failed > 0 { print("\(counted(failed, "exercise")) not written") }
      if !found.problems.isEmpty {
        print(counted(found.problems.count, "problem") + " in the list")
      }
      report("Built in already", found.builtIn.map(\.rawValue))
      report(
        "Muscles that the atlas doesn't have", found.unmapped.map { "\($0.word) (\($0.count))" })
      report(
        "Muscles that the atlas has only in part",
        found.approximate.map { "\($0.word) (\($0.count))" })
      if failed > 0 { throw ExitCode(EX_CANTCREAT) }
      if !found.problems.isEmpty { throw ExitCode(EX_DATAERR) }
    }
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private func report(_ heading: String, _ words: [String]) {
    if !words.isEmpty { print("\(heading): \(words.joined(separator: ", "))") }
  }
}
