extension Words {
  /// The anatomy browser.
  package enum Anatomy {
    package static let title = "Anatomy"
    package static let help = "Muscles and where they are"

    // MARK: - Keys

    package static let exercises = CommandWords(
      "exercises", "Open the exercise that trains this muscle most")
    package static let walk = CommandWords("walk", "Walk over the body with the arrow keys")
    package static let leaveBody = CommandWords("list", "Use the arrow keys for the list again")
    package static let walkUp = CommandWords("up", "Go to the muscle above")
    package static let walkDown = CommandWords("down", "Go to the muscle below")
    package static let walkLeft = CommandWords("left", "Go to the muscle on the left")
    package static let walkRight = CommandWords("right", "Go to the muscle on the right")
    package static let names = CommandWords(
      "names", "Show all names on the body, or the list")
    package static let zoom = CommandWords("zoom", "Zoom in and out")
    package static let turn = CommandWords("turn", "Turn the body around")
    package static let deeper = CommandWords("deeper", "Show a deeper layer")
    package static let shallower = CommandWords("shallower", "Show a layer closer to the skin")

    // MARK: - The body

    /// What the picture shows.
    package static func view(_ view: View, _ layer: Layer) -> String {
      "\(view.name), \(layer.name)"
    }
    package static let walking = "arrows walk the body"
    package static let noBody = "The body needs a larger window."
    /// Where to turn to see a muscle that the picture does not show.
    package static func elsewhere(_ muscle: String, _ view: View, _ layer: Layer) -> String {
      "\(muscle) is on the \(view.name), \(layer.name)."
    }

    // MARK: - The card

    package static let stride = "In your stride"
    package static let phases = "Phase by phase"
    package static let train = "Train it with"
    package static let mobilise = "Stretch or move it with"
    /// How many exercises a card does not list.
    package static func more(_ number: Int) -> String { "and \(number) more in Exercises" }
    package static let weak = "Weak, tired or stiff"
    package static let signs = "Signs it may play a part in"
    package static let feel = "Feel it"
    package static let action = "What it does"
    package static let origin = "Starts at"
    package static let insertion = "Ends at"
    package static let nerve = "Nerve"
    package static let region = "Where"
    package static let stretch = "Stretch it"
    package static let generalKnowledge = "General knowledge."
  }
}
