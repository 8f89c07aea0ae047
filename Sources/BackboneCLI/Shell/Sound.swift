import BackboneCore
import BackboneTerminal

/// Lets cues be heard: by a voice and tones as far as there are any, else by the terminal's bell.
struct Sound {
  private var voice: Voice
  private var tones: TonePlayer
  private var bell = Bell()
  private var settings: SoundSettings
  /// The last cue that was played, for the bell to take over.
  private var last: (cue: Cue, at: Duration)?
  /// The step whose cues are being played.
  private var step: Int?
  /// What the user was told last of what is heard in place of the voice.
  private var told: String?

  /// A sound through the programs of this machine.
  init(_ settings: SoundSettings) {
    self.settings = settings
    (voice, tones) = Self.programs(settings)
  }

  /// When it must be asked after again, besides whenever a child ends.
  var nextWake: Duration? {
    [voice.nextWake, tones.nextWake, bell.nextRing].compactMap { $0 }.min()
  }

  /// Whether something is still to be heard of what was begun.
  var isPlaying: Bool { voice.isSpeaking || tones.isPlaying || bell.nextRing != nil }

  /// Takes on what the user wants to hear from now on.
  mutating func apply(_ settings: SoundSettings) {
    var silent = self.settings
    // Muting needs no new programs, and must not forget which of them work.
    silent.isMuted = settings.isMuted
    silent.hasBell = settings.hasBell
    guard settings != silent else {
      self.settings = settings
      return
    }
    close()
    self.settings = settings
    (voice, tones) = Self.programs(settings)
  }

  mutating func play(_ cue: Cue, at now: Duration) {
    // Whatever was wrong with the voice may be over: headphones are plugged in, a server restarts.
    if step != cue.step { voice.tryAgain() }
    step = cue.step
    last = (cue, now)
    // First of all, because the moment is the tone's whole meaning.
    let underVoice = !voice.isLost && !voice.isOnTrial && voice.hasPrograms
    let isPlayed =
      cue.kind.signal.map { tones.play($0, underVoice: underVoice, at: now) } ?? tones.isWorking
    // What has no words interrupts none.
    let isSpoken =
      cue.words.isEmpty
      ? voice.hasPrograms && !voice.isLost : voice.say(cue.words, length: cue.length, at: now)
    tones.warmUp(at: now)
    // A voice that failed before is not trusted with the cue alone.
    if !isPlayed, !isSpoken || voice.isOnTrial { ring(cue, at: now) }
  }

  /// Falls silent at once.
  mutating func hush(at now: Duration) {
    voice.hush(at: now)
    bell.stop()
  }

  /// Whether the bell has to be rung now.
  mutating func rings(at now: Duration) -> Bool {
    let wasOnTrial = voice.isOnTrial
    let isUnspoken = voice.settle(at: now) && !wasOnTrial && !tones.isWorking
    let isUnplayed = tones.settle(at: now) && (!voice.isSpeaking || voice.isOnTrial)
    if isUnspoken || isUnplayed, let last, now - last.at <= Voice.lateness {
      ring(last.cue, at: now)
    }
    return bell.rings(at: now)
  }

  /// What the user must be told, once.
  mutating func takeNotice() -> String? {
    guard voice.isLost else { return nil }
    // The tones may fail after the voice: then the bell takes over from them.
    let notice = tones.isWorking ? Words.Sound.tonesInstead : Words.Sound.bellInstead
    guard notice != told, told != Words.Sound.bellInstead else { return nil }
    told = notice
    return notice
  }

  /// Leaves neither process nor file behind.
  mutating func close() {
    voice.close()
    tones.close()
  }

  private mutating func ring(_ cue: Cue, at now: Duration) {
    if settings.hasBell, let gaps = cue.kind.gaps { bell.start(gaps, at: now) }
  }

  private static func programs(_ settings: SoundSettings) -> (Voice, TonePlayer) {
    let path = Environment["PATH"] ?? ""
    let style = SpeechStyle(
      rate: settings.rate, voice: settings.voice, volume: settings.volume)
    let folders = [Environment["XDG_RUNTIME_DIR"], "/tmp"].compactMap { $0 }
    return (
      Voice(SpeechProgram.all(command: settings.command, in: path), style: style),
      TonePlayer(
        settings.hasTones ? TonePlayer.Program.all(in: path) : [], volume: settings.volume,
        in: folders.filter { $0.hasPrefix("/") })
    )
  }
}
