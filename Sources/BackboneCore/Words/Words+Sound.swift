extension Words {
  /// What is said about the voice and the tones.
  package enum Sound {
    package static let tonesInstead = "The voice isn't working, so you will hear tones instead."
    package static let bellInstead = "The voice isn't working, so you will hear the bell instead."

    /// Over the list of tones, while one of each is played.
    package static let checkTitle = "Sound check"
    /// How it ends early.
    package static let checkHint = "Press any key to stop."

    // What each tone means.
    package static let work = "work begins"
    package static let rest = "rest"
    package static let side = "change sides"
    package static let next = "next exercise"
    package static let half = "halfway"
    package static let end = "session over"
    package static let lift = "next rep"
    package static let hold = "hold"
    package static let lower = "lower"
    package static let tick = "3, 2, 1"
  }
}
