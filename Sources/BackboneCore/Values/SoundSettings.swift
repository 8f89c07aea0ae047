/// What the user wants to hear, and how.
package struct SoundSettings: Hashable, Sendable {
  /// The slowest and the fastest that speech programs speak, in words a minute: espeak-ng(1).
  package static let rates = 80...450

  /// Whether nothing is to be heard.
  package var isMuted = false
  /// Whether tones sound, under the voice or in its place.
  package var hasTones = true
  /// Whether the terminal's bell stands in where neither voice nor tones work.
  package var hasBell = true
  /// How loud voice and tones are, 0...100.
  package var volume = 100
  /// How fast the voice speaks, in words a minute; nil leaves it to the program.
  package var rate: Int?
  /// The name of a voice, as the speech program knows it; nil for its English one.
  package var voice: String?
  /// A speech program of the user's own, and its arguments; empty for the known ones.
  package var command: [String] = []

  /// The settings of somebody new.
  package init() {}
}
