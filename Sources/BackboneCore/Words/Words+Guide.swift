extension Words {
  /// The exercise guide.
  package enum Guide {
    package static let title = "Exercises"
    package static let help = "Exercises and how to do them"

    // MARK: - Keys

    package static let session = CommandWords("routine", "Choose a routine with this exercise")
    package static let filter = CommandWords(
      "filter", "Filter by muscle, sign, aim, position or level")
    package static let fault = CommandWords("fault", "Show the next common fault")
    package static let play = CommandWords("play", "Pause or play the animation")
    package static let step = CommandWords("step", "Step forward through the movement")
    package static let stepBack = CommandWords("step back", "Step back through the movement")
    package static let slower = CommandWords("speed", "Change the speed: full, half, quarter")
    package static let start = CommandWords("start", "Start this exercise now")
    package static let startOpen = CommandWords(
      "start open", "Hold this exercise with no time limit; the clock counts up")
    package static let add = CommandWords("add", "Add this exercise to your own routine")
    package static let easier = CommandWords("easier", "Choose an easier variant for yourself")
    package static let harder = CommandWords("harder", "Choose a harder variant for yourself")

    /// The play key while the figure moves.
    package static let pause = "stop"

    // MARK: - The figure

    /// Beside the sign of a fault's colour, and of the right form behind it.
    package static let wrongForm = "wrong"
    package static let rightForm = "correct"

    // MARK: - Notices

    package static func nothingSelected(showAll key: String) -> String {
      "Nothing is selected. Press \(key) to show the whole list."
    }
    package static func pace(_ divisor: Int) -> String {
      switch divisor {
      case 1: "Full speed."
      case 2: "Half speed."
      default: "Quarter speed."
      }
    }

    package static func variant(_ name: String) -> String { "Your variant: \(name)." }
    package static func noDose(_ exercise: String) -> String {
      "\(exercise) has no recommended dose. You can add it to a routine."
    }
    package static func noHold(_ exercise: String, start key: String) -> String {
      "\(exercise) isn't a long hold. Press \(key) to start it as usual."
    }
    /// How many of the user's own files could not be read.
    package static func unread(_ files: Int) -> String {
      "Backbone can't read \(files) of your files. Run `backbone check` to see why."
    }

    // MARK: - The list

    package static let noneForMuscle = "No exercise here trains this muscle."
    /// What the list is narrowed to.
    package static func training(_ muscle: String) -> String { "for \(muscle)" }
    package static func level(_ level: Level) -> String { "for \(level.name)s" }
    package static let possible = "with your equipment"

    // MARK: - The card

    /// Under the figure while a fault is chosen that nobody sees from outside, such as a held breath.
    package static let beyondDrawing = "This can't be drawn."
    package static func fault(_ number: Int, of all: Int, _ name: String) -> String {
      "Fault \(number) of \(all): \(name)"
    }
    package static let dose = "How much"
    package static func dose(_ dose: Dose, _ level: Level, isSided: Bool) -> String {
      "\(level.name): \(Doses.whole(dose, isSided: isSided))"
    }
    package static let tempo = "Tempo"
    package static let breathing = "Breathing"
    package static let setup = "Set up"
    package static let equipment = "Equipment"
    package static let why = "Why do it"
    package static let variants = "Variants, easiest first"
    package static func yours(_ number: Int, of all: Int) -> String {
      "yours: \(number) of \(all)"
    }
    package static func drawn(_ variant: String) -> String { "\(variant) (pictured)" }
    package static let progression = "Make it harder"
    package static let stop = "Stop if you notice"
    package static let avoid = "When to skip it"
    package static let instead = "Do instead"
    package static let primary = "Primary muscles"
    package static let secondary = "Helping muscles"
    package static let stretches = "Stretches"
    package static let moves = "Moves"
    package static let sources = "Sources, and how much of each we read"
    /// What something rests on and, where it was written by others, how much of that we read.
    package static func source(_ source: Source) -> String {
      switch source.id {
      case .general: Anatomy.generalKnowledge
      case let id where id.isCitation: "\(source.citation) Read: \(source.read)."
      default: source.citation
      }
    }

    // MARK: - The filter

    package static let filterTitle = "Filter exercises"
    package static let showAll = CommandWords("show all", "Show all exercises")
    package static let closeFilter = CommandWords("done", "Close the filter")
    package static let any = "any"
    package static let muscle = "Muscle"
    package static let sign = "Sign"
    package static let aim = "Aim"
    package static let position = "Position"
    package static let levelRow = "Level"
    package static let mine = "what I have"
  }
}
