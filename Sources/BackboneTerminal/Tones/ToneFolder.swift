import BackboneCore
import Glibc

/// The tones as files, in a folder that is the program's own and gone when it ends.
final class ToneFolder {
  private let path: String
  private var names: [String] = []

  /// Writes all tones.
  /// - Parameters:
  ///   - place: the folder in which to make it.
  ///   - volume: 0...100.
  /// - Returns: nil if they cannot be written.
  init?(in place: String, volume: Int) {
    var template = "\(place)/backbone-XXXXXX".onDisk
    guard mkdtemp(&template) != nil else { return nil }
    path = String(path: template.map(UInt8.init(bitPattern:)))
    // Ears hear the square as even steps.
    let loudness = Double(volume * volume) / 10_000
    for tone in Cue.Signal.allCases {
      let waveform = Waveform(tone)
      guard write(waveform.file(loudness: loudness), Self.name(tone, underVoice: false)),
        // Half as loud, so that it does not drown the words.
        write(waveform.file(loudness: loudness / 2), Self.name(tone, underVoice: true))
      else { return nil }
    }
    let silence = Waveform(silence: .milliseconds(60))
    guard write(silence.file(loudness: 0), Self.silenceName) else { return nil }
  }

  deinit {
    for name in names { unlink((path + "/" + name).onDisk) }
    rmdir(path.onDisk)
  }

  /// The file of a tone.
  func file(_ tone: Cue.Signal, underVoice: Bool) -> String {
    path + "/" + Self.name(tone, underVoice: underVoice)
  }

  /// A file without a sound, to find out whether a player works.
  var silence: String { path + "/" + Self.silenceName }

  private static let silenceName = "silence.wav"

  private static func name(_ tone: Cue.Signal, underVoice: Bool) -> String {
    tone.rawValue + (underVoice ? "-soft" : "") + ".wav"
  }

  private func write(_ bytes: [UInt8], _ name: String) -> Bool {
    let file = open((path + "/" + name).onDisk, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    names.append(name)
    defer { close(file) }
    return Glibc.write(file, bytes, bytes.count) == bytes.count
  }
}
