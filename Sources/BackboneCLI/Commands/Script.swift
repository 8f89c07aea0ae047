import ArgumentParser
import BackboneApp
import BackboneCanvas
import BackboneCore

/// Runs a file of events without a terminal and prints frames.
struct Script: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a file of events without a terminal and print the frames.",
    discussion: """
      One step a line; # begins a comment.
        key Down Enter q     press keys, by name or character
        type words here      type a text
        wait 12.5            let seconds pass
        click 10 5           press the mouse at column and row, from 0
        size 100x30          change the size
        start ROUTINE LEVEL  start a session
        frame                print the screen
      A script that prints no frame prints the last one.
      """)

  @Argument(help: "The file of events.")
  var file: String
  @Option(help: "Columns x rows.")
  var size = SizeArgument(columns: 80, rows: 24)
  @Flag(help: "Print colours as SGR sequences; without, pictures are drawn for no colour.")
  var color = false
  @OptionGroup var content: ContentOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    try withErrorReporting {
      let library = try Library.open(content)
      let theme = color ? look.theme ?? .dark : .mono
      let encoder: GlyphMode = look.ascii ? .ascii : theme == .mono ? .braille : .blocks
      let lines = ScriptWorld.run(
        try ScriptStep.read(file),
        AppState(
          catalogue: library.catalogue, body: library.art.bodyMap, columns: size.size.columns,
          rows: size.size.rows),
        Renderer(library.art, look: Appearance(glyphMode: encoder, theme: theme)),
        isColoured: color)
      for line in lines { print(line) }
    }
  }
}
