import ArgumentParser
import BackboneApp
import BackboneCanvas
import BackboneCore

/// Runs a file of events without a terminal and prints frames.
struct Script: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script", abstract: Words.CommandHelp.script,
    discussion: Words.CommandHelp.scriptSteps)

  @Argument(help: ArgumentHelp(Words.CommandHelp.scriptFile), completion: .file())
  var file: String
  @Option(help: ArgumentHelp(Words.CommandHelp.screenSize))
  var size = SizeArgument(columns: 80, rows: 24)
  @Flag(help: ArgumentHelp(Words.CommandHelp.color))
  var color = false
  @Flag(help: ArgumentHelp(Words.CommandHelp.scriptSVG))
  var svg = false
  @OptionGroup var content: ContentOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    try withErrorReporting {
      let library = try Library.open(content)
      let look = try self.look.printed(isColoured: color)
      let steps = try ScriptStep.read(file)
      let state = AppState(
        catalogue: library.catalogue, body: library.art.bodyMap, figures: library.art.figureIDs,
        columns: size.size.columns, rows: size.size.rows)
      if svg {
        let versions = [("dark", Theme.dark), ("light", .light)].map { name, theme in
          let renderer = Renderer(library.art, look: Appearance(glyphMode: .blocks, theme: theme))
          return FigureSVG.Version(
            name: name, theme: theme, shots: ScriptWorld.film(steps, state, renderer))
        }
        return print(FigureSVG(title: Words.App.name, versions: versions).text, terminator: "")
      }
      let lines = ScriptWorld.run(
        steps, state, Renderer(library.art, look: look), isColoured: color)
      for line in lines { print(line) }
    }
  }
}
