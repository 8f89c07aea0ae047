extension Words {
  /// The labels of what `backbone muscles` and `backbone exercises` print.
  ///
  /// They are those of the screen, where it shows the same.
  package enum Cards {
    package static let latin = "Latin"
    package static let layer = "Layer"
    package static let region = Anatomy.region
    package static let origin = Anatomy.origin
    package static let insertion = Anatomy.insertion
    package static let nerve = Anatomy.nerve
    package static let action = Anatomy.action
    package static let running = Anatomy.stride
    package static let weak = Anatomy.weak
    package static let feel = Anatomy.feel
    package static let stretch = Anatomy.stretch
    package static let signs = Anatomy.signs
    package static let trainedBy = Anatomy.train
    package static let mobilisedBy = Anatomy.mobilise
    package static let sources = "Sources"

    package static let aliases = "Also called"
    package static let trains = "Movement"
    package static let position = "Position"
    package static let needs = Guide.equipment
    package static let sides = "Sides"
    package static let setUp = Guide.setup
    package static let tempo = Guide.tempo
    package static let breathing = Guide.breathing
    package static let cues = "Cues"
    package static let steps = "Steps"
    package static let fault = "Fault"
    package static let ladder = Guide.variants
    package static let harder = Guide.progression
    package static let stopFor = Guide.stop
    package static let avoid = Guide.avoid
    package static let instead = Guide.instead
    package static let why = Guide.why
    package static let primary = Guide.primary
    package static let stretches = Guide.stretches
    package static let moves = Guide.moves
    package static let helps = Guide.secondary

    package static func trainer(_ exercise: String, isPrimary: Bool) -> String {
      "\(exercise) (\(isPrimary ? "primary" : "helps"))"
    }

    package static func dose(_ dose: String, rest: Int, effort: String) -> String {
      "\(dose), rest \(rest) s, effort \(effort)/10"
    }
  }
}
