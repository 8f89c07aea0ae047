import ArgumentParser
import BackboneCore
import BackboneTerminal

/// Says whether a session is due, in a line and by its exit status.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: Words.CommandHelp.due, discussion: Words.CommandHelp.dueDetails)

  @Option(help: ArgumentHelp(Words.CommandHelp.dueFormat))
  var format: String?
  @Flag(help: ArgumentHelp(Words.CommandHelp.trainingJSON))
  var json = false
  @OptionGroup var content: ContentOptions

  /// What the exit status says beside success.
  private enum Status {
    static let notDue = ExitCode(1)
    static let unknown = ExitCode(2)
  }

  func validate() throws {
    if format != nil, json {
      throw ValidationError(Words.CommandErrors.notTogether("--format", "--json"))
    }
    if let format { _ = try DueReport.filled(format) { _ in "" } }
  }

  func run() throws {
    let reader: TrainingReader
    do {
      reader = try TrainingReader(content)
    } catch {
      // Whoever asks from a script has to tell "not due" from "cannot tell".
      try? withErrorReporting { throw error }
      throw Status.unknown
    }
    if reader.isSessionRunning { throw Status.notDue }
    let report = DueReport(reader.overview)
    if json {
      print(JSONText.pretty(report.json))
    } else if let format {
      print(try DueReport.filled(format, report.field))
    } else if let line = report.line {
      print(line)
    } else {
      printError(Words.Schedule.unknown)
    }
    try withErrorReporting { try StandardOutput.flush() }
    guard let due = reader.overview.due else { throw Status.unknown }
    if due.candidate == nil { throw Status.notDue }
  }
}
