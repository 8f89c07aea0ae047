extension Exercise {
  /// A variant with cues of its own, such as a side plank from the knees.
  package struct Variant: Hashable, Sendable, Codable {
    /// What the note of a block or a dose calls it, such as "from the knees".
    package let name: String
    /// Its place among the variants from easiest to hardest; nil for one beside them.
    package let step: Int?
    /// What is needed, something of every entry; nil where it is what the exercise needs.
    package let equipment: [[Equipment]]?
    /// The body's position; nil where it is as in the exercise.
    package let posture: Posture?
    /// How to get into position; empty where it is as in the exercise.
    package let setup: String
    /// In the order they matter, in place of the exercise's.
    package let cues: [FormCue]
    /// The id of its drawing; empty where there is none yet.
    package let figure: String

    /// A variant.
    package init(
      name: String, step: Int? = nil, equipment: [[Equipment]]? = nil,
      posture: Posture? = nil, setup: String = "", cues: [FormCue], figure: String = ""
    ) {
      self.name = name
      self.step = step
      self.equipment = equipment
      self.posture = posture
      self.setup = setup
      self.cues = cues
      self.figure = figure
    }
  }

  /// Whether the body is more high than long in a variant; who kneels and looks down is bent over.
  package func isUpright(_ variant: Variant?) -> Bool {
    switch variant?.posture ?? posture {
    case .standing, .seated: true
    case .kneeling: gaze != .faceDown
    case .quadruped, .prone, .supine, .sideLying, nil: false
    }
  }

  /// The variant that a note names; nil where it says something else.
  package func variant(named note: String) -> Variant? {
    note.isEmpty ? nil : variants.first { $0.name == note }
  }

  /// The variant at a place of the ladder; nil where it has no cues of its own.
  package func variant(at step: Int) -> Variant? { variants.first { $0.step == step } }

  /// The cues for work with a note: those of the variant that it names, else the exercise's own.
  package func cues(for note: String) -> [FormCue] { variant(named: note)?.cues ?? cues }
}
