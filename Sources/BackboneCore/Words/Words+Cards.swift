extension Words {
  /// The labels of what `backbone muscles` and `backbone exercises` print.
  package enum Cards {
    package static let latin = "Latin"
    package static let layer = "Layer"
    package static let region = "Where"
    package static let origin = "Origin"
    package static let insertion = "Insertion"
    package static let nerve = "Nerve"
    package static let action = "Action"
    package static let running = "In a stride"
    package static let weak = "Weak or stiff"
    package static let feel = "Feel it"
    package static let stretch = "Stretch it"
    package static let signs = "Signs"
    package static let trainedBy = "Trained by"
    package static let mobilisedBy = "Stretched or moved by"
    package static let sources = "Sources"

    package static let aliases = "Also called"
    package static let trains = "Trains"
    package static let position = "Position"
    package static let needs = "Needs"
    package static let sides = "Sides"
    package static let setUp = "Set-up"
    package static let tempo = "Tempo"
    package static let breathing = "Breathing"
    package static let cues = "Cues"
    package static let steps = "Steps"
    package static let fault = "Fault"
    package static let ladder = "Variants"
    package static let asDrawn = "as drawn"
    package static let harder = "Harder"
    package static let stopFor = "Stop if"
    package static let avoid = "Avoid if"
    package static let instead = "Instead"
    package static let why = "Why"
    package static let primary = "Primary"
    package static let stretches = "Stretches"
    package static let moves = "Moves"
    package static let helps = "Helps"

    package static func trainer(_ exercise: String, isPrimary: Bool) -> String {
      "\(exercise) (\(isPrimary ? "primary" : "helps"))"
    }

    package static func dose(_ dose: String, rest: Int, effort: String) -> String {
      "\(dose), rest \(rest) s, effort \(effort)/10"
    }
  }
}
