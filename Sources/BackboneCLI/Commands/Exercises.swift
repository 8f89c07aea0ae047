import ArgumentParser
import BackboneApp
import BackboneCanvas
import BackboneCore

/// Prints what is known of exercises.
struct Exercises: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the exercises, or one of them.")

  @Argument(help: "The exercise's id, for example bird-dog; all when left out.")
  var exercise: String?
  @Flag(help: "As a JSON array of records.")
  var json = false
  @Flag(help: "The key poses and the drawn faults as pictures.")
  var figure = false
  @Option(help: "Columns x rows of a picture.")
  var size = SizeArgument(columns: 60, rows: 20)
  @Flag(help: "Print colours as SGR sequences; without, pictures are drawn for no colour.")
  var color = false
  @OptionGroup var content: ContentOptions
  @OptionGroup var look: LookOptions

  func validate() throws {
    guard !json || !figure else {
      throw ValidationError("--json and --figure can't be used together.")
    }
    guard !figure || exercise != nil else {
      throw ValidationError("--figure needs an exercise, for example bird-dog.")
    }
  }

  func run() throws {
    try withErrorReporting {
      if figure { return try printFigure() }
      let catalogue = try Library.catalogue(content)
      let exercises = try chosen(in: catalogue)
      if json {
        print(JSONText.pretty(JSONValue(encoding: exercises)))
      } else if exercise == nil {
        TextTable(rows: exercises.map { [$0.id.rawValue, $0.name] }).lines.forEach { print($0) }
      } else {
        for exercise in exercises { ExerciseText(exercise, catalogue).lines.forEach { print($0) } }
      }
    }
  }

  private func chosen(in catalogue: Catalogue) throws -> [Exercise] {
    guard let exercise else { return catalogue.exercises }
    guard let found = catalogue.exercise(ExerciseID(rawValue: exercise)) else {
      throw CLIError.unknown(
        "exercise", exercise, among: catalogue.exercises.map(\.id.rawValue),
        otherwise: "\"backbone exercises\" lists them.")
    }
    return [found]
  }

  private func printFigure() throws {
    let library = try Library.open(content)
    let theme = color ? look.theme ?? .dark : .mono
    let encoder: GlyphMode = look.ascii ? .ascii : theme == .mono ? .braille : .blocks
    for exercise in try chosen(in: library.catalogue) {
      let pictures = library.art.pictures(
        of: exercise, size: size.size, look: Appearance(glyphMode: encoder, theme: theme))
      guard !pictures.isEmpty else {
        throw CLIError.noInput("there is no drawing of \(exercise.id.rawValue)")
      }
      for picture in pictures {
        print(picture.title)
        let lines = color ? picture.frame.coloured(theme) : picture.frame.lines
        lines.forEach { print($0) }
      }
    }
  }
}
