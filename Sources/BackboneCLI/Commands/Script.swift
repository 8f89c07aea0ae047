import ArgumentParser
import BackboneApp
import BackboneCanvas
import BackboneCore

/// Runs a file of events without a terminal and prints frames.
struct Script: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script", abstract: Words.CommandHelp.script,
    discussion: Words.CommandHelp.scriptSteps)

  @Argument(help: ArgumentHelp(Words.CommandHelp.scriptFile))
  var file: String
  @Option(help: ArgumentHelp(Words.CommandHelp.screenSize))
  var size = SizeArgument(columns: 80, rows: 24)
  @Flag(help: ArgumentHelp(Words.CommandHelp.color))
  var color = false
  @OptionGroup var content: ContentOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    try withErrorReporting {
      let library = try Library.open(content)
      let look = try self.look.printed(isColoured: color)
      let lines = ScriptWorld.run(
        try ScriptStep.read(file),
        AppState(
          catalogue: library.catalogue, body: library.art.bodyMap, figures: library.art.figureIDs,
          columns: size.size.columns,
          rows: size.size.rows),
        Renderer(library.art, look: look),
        isColoured: color)
      for line in lines { print(line) }
    }
  }
}
