import BackboneCore
import BackboneTerminal

/// Lets cues be heard: by a voice as long as there is one, else by the terminal's bell.
struct Sound {
  private var voice: Voice
  private var bell = Bell()
  /// The last cue given to the voice, for the bell to take over.
  private var spoken: (cue: Cue, at: Duration)?

  /// A cue that is later than this is not rung any more.
  private static let patience = Duration.milliseconds(300)

  init() {
    voice = Voice(Environment["PATH"].flatMap { SpeechProgram.find(in: $0) })
  }

  /// When it must be asked after again.
  var nextWake: Duration? { [voice.nextWake, bell.nextRing].compactMap { $0 }.min() }

  /// Whether something is still to be heard of what was begun.
  var isPlaying: Bool { voice.isSpeaking || bell.nextRing != nil }

  mutating func play(_ cue: Cue, at now: Duration) {
    if voice.say(cue.words, length: cue.length, at: now) {
      spoken = (cue, now)
    } else if let gaps = cue.kind.gaps {
      bell.start(gaps, at: now)
    }
  }

  /// Falls silent at once.
  mutating func hush(at now: Duration) {
    voice.hush(at: now)
    bell.stop()
  }

  /// Whether the bell has to be rung now.
  mutating func rings(at now: Duration) -> Bool {
    if voice.settle(at: now), let spoken, now - spoken.at <= Self.patience,
      let gaps = spoken.cue.kind.gaps
    {
      bell.start(gaps, at: now)
    }
    return bell.rings(at: now)
  }

  /// Leaves no process behind.
  mutating func close() { voice.close() }
}
