import ArgumentParser
import BackboneContent
import Glibc

/// Says what is wrong with records before they are used.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check records: one file, a folder of them, or a folder of content.")

  @Argument(help: "The file or folder.", completion: .file())
  var path: String
  @OptionGroup var content: ContentOptions

  func run() throws {
    try withErrorReporting {
      guard access(path, F_OK) == 0 else {
        throw CLIError.noInput("\(path): \(String(cString: strerror(errno)))")
      }
      let report = try ContentCheck(over: try Library.loader(content)).report(on: path)
      for problem in report.problems { print(problem.description) }
      print(report.summary)
      if !report.problems.isEmpty { throw ExitCode(EX_DATAERR) }
    }
  }
}

extension ContentCheck.Report {
  /// One line: how much is fine, and how much is not.
  fileprivate var summary: String {
    let sound = sound.map { "\($0.count) \($0.name)\($0.count == 1 ? "" : "s") OK" }
    let wrong = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
    return (sound + [wrong]).joined(separator: ", ")
  }
}
