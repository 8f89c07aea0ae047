import ArgumentParser
import BackboneCore

/// Prints how the exercises have come along.
struct Progress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: Words.CommandHelp.progress,
    discussion: Words.CommandHelp.examples("progress", "progress plank", "progress --json"))

  @Argument(
    help: ArgumentHelp(Words.CommandHelp.progressExercise), completion: IDCompletion.exercises)
  var exercise: String?
  @Flag(help: ArgumentHelp(Words.CommandHelp.trainingJSON))
  var json = false
  @OptionGroup var content: ContentOptions

  func run() throws {
    try withErrorReporting {
      let reader = try TrainingReader(content, withHistory: true)
      let report = ProgressReport(reader)
      guard let exercise else {
        if json { return print(JSONText.pretty(report.json)) }
        return report.lines.forEach { print($0) }
      }
      let id = ExerciseID(rawValue: exercise)
      let known = Set(reader.catalogue.exercises.map(\.id)).union(report.exercises)
      guard known.contains(id) else {
        throw CLIError.unknown(
          "exercise", exercise, among: known.map(\.rawValue).sorted(),
          otherwise: Words.CommandErrors.listedBy("exercises"))
      }
      if json { return print(JSONText.pretty(report.json(of: id))) }
      report.lines(of: id).forEach { print($0) }
    }
  }
}
