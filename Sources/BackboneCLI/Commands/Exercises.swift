import ArgumentParser
import BackboneApp
import BackboneCanvas
import BackboneCore

/// Prints what is known of exercises.
struct Exercises: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exercises", abstract: Words.CommandHelp.exercises,
    discussion: Words.CommandHelp.exercisesExamples)

  @Argument(help: ArgumentHelp(Words.CommandHelp.exercise), completion: IDCompletion.exercises)
  var exercise: String?
  @Flag(help: ArgumentHelp(Words.CommandHelp.json))
  var json = false
  @Flag(help: ArgumentHelp(Words.CommandHelp.figure))
  var figure = false
  @Flag(help: ArgumentHelp(Words.CommandHelp.svg))
  var svg = false
  @Flag(help: ArgumentHelp(Words.CommandHelp.cast))
  var cast = false
  @Option(help: ArgumentHelp(Words.CommandHelp.pictureSize))
  var size = SizeArgument(columns: 60, rows: 20)
  @Flag(help: ArgumentHelp(Words.CommandHelp.color))
  var color = false
  @OptionGroup var content: ContentOptions
  @OptionGroup var look: LookOptions

  func validate() throws {
    let asked = [("--json", json), ("--figure", figure), ("--svg", svg), ("--cast", cast)]
      .filter(\.1).map(\.0)
    guard asked.count < 2 else {
      throw ValidationError(Words.CommandErrors.notTogether(asked[0], asked[1]))
    }
    guard !figure && !svg && !cast || exercise != nil else {
      throw ValidationError(Words.CommandErrors.figureNeedsExercise)
    }
  }

  func run() throws {
    try withErrorReporting {
      if figure { return try printFigure() }
      if svg || cast { return try printMovie() }
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
        otherwise: Words.CommandErrors.listedBy("exercises"))
    }
    return [found]
  }

  private func printMovie() throws {
    let library = try Library.open(content)
    for exercise in try chosen(in: library.catalogue) {
      let movie = { (theme: Theme) in
        library.art.movie(
          of: exercise, size: size.size, look: Appearance(glyphMode: .blocks, theme: theme))
      }
      guard library.art.figureIDs.contains(exercise.id) else {
        throw CLIError.noInput(Words.CommandErrors.noDrawing(exercise.id.rawValue))
      }
      if svg {
        let versions = [("dark", Theme.dark), ("light", .light)].map { name, theme in
          FigureSVG.Version(name: name, theme: theme, shots: movie(theme))
        }
        print(FigureSVG(title: exercise.name, versions: versions).text, terminator: "")
      } else {
        let theme = try look.printed(isColoured: true).theme
        FigureCast(title: exercise.name, shots: movie(theme), theme: theme).lines
          .forEach { print($0) }
      }
    }
  }

  private func printFigure() throws {
    let library = try Library.open(content)
    let look = try self.look.printed(isColoured: color)
    for exercise in try chosen(in: library.catalogue) {
      let pictures = library.art.pictures(
        of: exercise, size: size.size, look: look)
      guard !pictures.isEmpty else {
        throw CLIError.noInput(Words.CommandErrors.noDrawing(exercise.id.rawValue))
      }
      for picture in pictures {
        print(picture.title)
        let lines = color ? picture.frame.coloured(look.theme) : picture.frame.lines
        lines.forEach { print($0) }
      }
    }
  }
}
