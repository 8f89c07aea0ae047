/// How a voice is to sound.
package struct SpeechStyle: Hashable, Sendable {
  /// Words a minute at which speech programs speak when nobody asks for another rate: espeak-ng(1).
  package static let usualRate = 175

  /// Words a minute; nil leaves it to the program.
  package var rate: Int?
  /// The name of a voice, as the program knows it; nil for its own English one.
  package var voice: String?
  /// How loud, 0...100.
  package var volume: Int

  /// A style.
  package init(rate: Int? = nil, voice: String? = nil, volume: Int = 100) {
    self.rate = rate
    self.voice = voice
    self.volume = volume
  }

  /// How long words take in this style that take so long at the usual rate.
  func scaled(_ length: Duration) -> Duration {
    rate.map { length * Self.usualRate / max(1, $0) } ?? length
  }

  /// Options of spd-say(1): rate and volume are -100...100 there.
  ///
  /// Its rates are those of Speech Dispatcher's module for espeak-ng: -100 is 80 words a minute, 0
  /// is 170 and 100 is 449.
  var dispatcherOptions: [String] {
    var options: [String] = []
    if let rate {
      let value = rate < 170 ? (rate - 170) * 100 / 90 : (rate - 170) * 100 / 279
      options += ["-r", "\(max(-100, min(100, value)))"]
    }
    if volume < 100 { options += ["-i", "\(volume * 2 - 100)"] }
    if let voice { options += ["-y", voice] }
    return options
  }

  /// Options of espeak-ng(1), besides the voice.
  var espeakOptions: [String] {
    (rate.map { ["-s", "\($0)"] } ?? []) + (volume < 100 ? ["-a", "\(volume)"] : [])
  }

  /// Options of macOS's say(1), which has none for the volume.
  var sayOptions: [String] {
    (voice.map { ["-v", $0] } ?? []) + (rate.map { ["-r", "\($0)"] } ?? [])
  }
}
