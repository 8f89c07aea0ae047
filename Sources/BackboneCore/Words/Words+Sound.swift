extension Words {
  /// What is said about the voice and the tones.
  package enum Sound {
    package static let tonesInstead = "The voice isn't working. Tones stand in for it."
    package static let bellInstead = "The voice isn't working. The bell stands in for it."
  }
}
