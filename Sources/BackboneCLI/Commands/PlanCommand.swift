import ArgumentParser
import BackboneCore

/// Prints some weeks of the plan.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: Words.CommandHelp.plan)

  @Option(help: ArgumentHelp(Words.CommandHelp.weeks))
  var weeks = 4
  @Flag(help: ArgumentHelp(Words.CommandHelp.trainingJSON))
  var json = false
  @OptionGroup var content: ContentOptions

  private static let range = 1...12

  func validate() throws {
    guard Self.range.contains(weeks) else {
      throw ValidationError(Words.CommandErrors.outOfRange("--weeks", Self.range))
    }
  }

  func run() throws {
    try withErrorReporting {
      let reader = try TrainingReader(content)
      let report = PlanReport(reader, weeks: weeks)
      if json {
        print(JSONText.pretty(report.json))
      } else {
        report.lines.forEach { print($0) }
      }
    }
  }
}
