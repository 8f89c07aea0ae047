import ArgumentParser
import BackboneCore

/// Prints what is known of muscles.
struct Muscles: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the muscles, or one of them.")

  @Argument(help: "The muscle's id, for example multifidus; all when left out.")
  var muscle: String?
  @Flag(help: "As a JSON array of records.")
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
        otherwise: "\"backbone muscles\" lists them.")
    }
    return [found]
  }

  /// The muscle's card as lines.
  private func card(_ muscle: Muscle, _ catalogue: Catalogue) -> [String] {
    let training = catalogue.training(muscle.id).map { exercise, share in
      "\(exercise.name) (\(share == .primary ? "primary" : "helps"))"
    }
    let sources = muscle.sources.compactMap { catalogue.source($0)?.citation }
    let signs = muscle.signs.compactMap { catalogue.sign($0)?.name }
    let rows: [(String, String)] = [
      ("Latin", muscle.latin), ("Layer", muscle.layer.rawValue), ("Where", muscle.region),
      ("Origin", muscle.origin), ("Insertion", muscle.insertion), ("Nerve", muscle.nerve),
      ("Action", muscle.action), ("In a stride", muscle.running), ("When tired", muscle.weak),
      ("Feel it", muscle.feel), ("Loosen it", muscle.stretch),
      ("Signs", signs.joined(separator: "; ")),
      ("Trained by", training.joined(separator: "; ")),
      ("Sources", sources.joined(separator: "; ")),
    ]
    return TextTable.card(muscle.name, rows)
  }
}
