import ArgumentParser
import BackboneContent
import BackboneCore

/// Prints the routines.
struct Routines: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "routines", abstract: Words.CommandHelp.routines,
    discussion: Words.CommandHelp.routinesExamples,
    aliases: ["routine"])

  @Argument(help: ArgumentHelp(Words.CommandHelp.routine), completion: IDCompletion.routines)
  var routine: String?
  @Option(help: ArgumentHelp(Words.CommandHelp.level))
  var level: Level?
  @Flag(help: ArgumentHelp(Words.CommandHelp.routineText))
  var text = false
  @Flag(help: ArgumentHelp(Words.CommandHelp.json))
  var json = false
  @OptionGroup var content: ContentOptions

  func validate() throws {
    guard !json || !text else {
      throw ValidationError(Words.CommandErrors.notTogether("--json", "--text"))
    }
    guard !text || routine != nil else {
      throw ValidationError(Words.CommandErrors.textNeedsRoutine)
    }
  }

  func run() throws {
    try withErrorReporting {
      let catalogue = try Library.catalogue(content)
      let report = RoutineReport(catalogue)
      // Where there is no home there are no settings.
      let usual = level ?? SettingsStore.toldIfAny().level
      if text, let routine {
        return print(try report.sentence(of: routine, level, usual: usual))
      }
      let routines = try chosen(in: catalogue, usual)
      if json {
        print(JSONText.pretty(.list(routines.map(report.json))))
      } else if routine == nil {
        report.table(routines).forEach { print($0) }
      } else {
        for routine in routines { report.card(routine, level).forEach { print($0) } }
      }
    }
  }

  private func chosen(in catalogue: Catalogue, _ usual: Level) throws -> [Routine] {
    guard let routine else { return catalogue.routines }
    let asked = try catalogue.asked(routine, level, usual: usual)
    return [asked.routine].compactMap(catalogue.routine)
  }
}
