import ArgumentParser
import BackboneCore

/// Prints the day: what is due, and the dose of each exercise with its reason.
struct Today: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: Words.CommandHelp.today,
    discussion: Words.CommandHelp.examples("today", "today --json"))

  @Flag(help: ArgumentHelp(Words.CommandHelp.trainingJSON))
  var json = false
  @OptionGroup var content: ContentOptions

  func run() throws {
    try withErrorReporting {
      let reader = try TrainingReader(content)
      let report = TodayReport(reader)
      if json {
        print(JSONText.pretty(report.json))
      } else {
        report.lines.forEach { print($0) }
      }
    }
  }
}
