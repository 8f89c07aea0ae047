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
  @Option(help: ArgumentHelp(Words.CommandHelp.pictureSize))
  var size = SizeArgument(columns: 60, rows: 20)
  @Flag(help: ArgumentHelp(Words.CommandHelp.color))
  var color = false
  @OptionGroup var content: ContentOptions
  @OptionGroup var look: LookOptions

  func validate() throws {
    guard !json || !figure else {
      throw ValidationError(Words.CommandErrors.notTogether("--json", "--figure"))
    }
    guard !figure || exercise != nil else {
      throw ValidationError(Words.CommandErrors.figureNeedsExercise)
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
        otherwise: Words.CommandErrors.listedBy("exercises"))
    }
    return [found]
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
