import ArgumentParser
import BackboneCore

/// Prints what is known of muscles.
struct Muscles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "muscles", abstract: Words.CommandHelp.muscles,
    discussion: Words.CommandHelp.musclesExamples)

  @Argument(help: ArgumentHelp(Words.CommandHelp.muscle), completion: IDCompletion.muscles)
  var muscle: String?
  @Flag(help: ArgumentHelp(Words.CommandHelp.json))
  var json = false
  @OptionGroup var content: ContentOptions

  func run() throws {
    try withErrorReporting {
      let catalogue = try Library.catalogue(content)
      let muscles = try chosen(in: catalogue)
      if json {
        print(JSONText.pretty(JSONValue(encoding: muscles)))
      } else if muscle == nil {
        TextTable(rows: muscles.map { [$0.id.rawValue, $0.name] }).lines.forEach { print($0) }
      } else {
        for muscle in muscles { card(muscle, catalogue).forEach { print($0) } }
      }
    }
  }

  private func chosen(in catalogue: Catalogue) throws -> [Muscle] {
    guard let muscle else { return catalogue.muscles }
    guard let found = catalogue.muscle(MuscleID(rawValue: muscle)) else {
      throw CLIError.unknown(
        "muscle", muscle, among: catalogue.muscles.map(\.id.rawValue),
        otherwise: Words.CommandErrors.listedBy("muscles"))
    }
    return [found]
  }

  /// The muscle's card as lines.
  private func card(_ muscle: Muscle, _ catalogue: Catalogue) -> [String] {
    let training = catalogue.training(muscle.id).map { exercise, share in
      Words.Cards.trainer(exercise.name, isPrimary: share == .primary)
    }
    let mobilising = catalogue.mobilising(muscle.id).map(\.exercise.name)
    let sources = muscle.sources.compactMap(catalogue.source).map(Words.Guide.source)
    let signs = muscle.signs.compactMap { catalogue.sign($0)?.name }
    typealias Label = Words.Cards
    let rows: [(String, String)] = [
      (Label.latin, muscle.latin), (Label.layer, muscle.layer.rawValue),
      (Label.region, muscle.region), (Label.origin, muscle.origin),
      (Label.insertion, muscle.insertion), (Label.nerve, muscle.nerve),
      (Label.action, muscle.action), (Label.running, muscle.running), (Label.weak, muscle.weak),
      (Label.feel, muscle.feel), (Label.stretch, muscle.stretch),
      (Label.signs, signs.joined(separator: "; ")),
      (Label.trainedBy, training.joined(separator: "; ")),
      (Label.mobilisedBy, mobilising.joined(separator: "; ")),
    ]
    return TextTable.card(muscle.name, rows + TextTable.rows(Label.sources, sources))
  }
}
