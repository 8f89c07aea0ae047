import ArgumentParser
import BackboneContent
import BackboneCore
import Glibc

/// Says what is wrong with records before they are used.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: Words.CommandHelp.check,
    discussion: Words.CommandHelp.checkExamples)

  @Argument(help: ArgumentHelp(Words.CommandHelp.fileToCheck), completion: .file())
  var path: String?
  @OptionGroup var content: ContentOptions

  func run() throws {
    try withErrorReporting {
      guard let path = try self.path ?? ownFolder() else {
        print(Words.Import.nothingToCheck(try AppDirectories.find().content))
        return
      }
      guard access(path.onDisk, F_OK) == 0 else {
        throw CLIError.noInput("\(path): \(String(cString: strerror(errno)))")
      }
      let report = try ContentCheck(over: try Library.loader(content)).report(on: path)
      for problem in report.problems { print(problem.description) }
      print(report.summary)
      if !report.problems.isEmpty { throw ExitCode(EX_DATAERR) }
    }
  }

  /// The folder of the user's own content; nil where there is none yet.
  private func ownFolder() throws -> String? {
    let folder = try AppDirectories.find().content
    return access(folder.onDisk, F_OK) == 0 ? folder : nil
  }
}

extension ContentCheck.Report {
  /// One line: how much is fine, and how much is not.
  fileprivate var summary: String {
    let sound = sound.map { Words.Import.sound($0.count, $0.name) }
    return (sound + [Words.count(problems.count, .problem)]).joined(separator: ", ")
  }
}
