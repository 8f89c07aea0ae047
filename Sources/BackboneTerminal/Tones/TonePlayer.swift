package import BackboneCore
import Glibc

/// Plays tones through another program, without ever waiting for it.
///
/// Which of the programs works is seen when they are tried: one that fails is passed over, and
/// the next one plays what was missed, unless that is too late.
package struct TonePlayer {
  /// A program that plays a file.
  package struct Program: Hashable, Sendable {
    /// Where it lies.
    package let path: String
    /// What it is called with before the file.
    package let options: [String]

    /// A program by its path.
    package init(path: String, options: [String] = []) {
      self.path = path
      self.options = options
    }

    /// The known programs that there are, the best first.
    package static func all(
      in searchPath: String, isProgram: (String) -> Bool = { access($0.onDisk, X_OK) == 0 }
    ) -> [Program] {
      // PipeWire would otherwise collect 100 ms before it plays any of it.
      let known: [(name: String, options: [String])] = [
        ("pw-play", ["--latency=20ms"]), ("paplay", []), ("aplay", ["-q"]),
        ("afplay", []),
      ]
      return known.compactMap { name, options in
        SearchPath.find(name, in: searchPath, isProgram: isProgram).map {
          Program(path: $0, options: options)
        }
      }
    }
  }

  /// A tone that nobody has heard by then is not played any more.
  package static let lateness = Duration.milliseconds(300)
  /// How much longer than the tone a program may take before it counts as hanging: a sound server
  /// may hold the end back for two seconds and more, as PulseAudio does.
  package static let patience = Duration.seconds(6)
  /// How many times in a row a program that has worked may fail: another one may have the sound
  /// card for a moment.
  package static let limit = 3

  private let programs: [Program]
  private let places: [String]
  private let volume: Int
  /// The program that plays; there is none at the end of the list.
  private var current = 0
  /// Whether the program has played something, and how often in a row it has failed since.
  private var hasPlayed = false
  private var failures = 0
  /// Made when it is first needed.
  private var folder: ToneFolder?
  private var playing: [Sound] = []

  /// A sound under way.
  private struct Sound {
    let child: ChildProcess
    /// Nil for the silence that tries a program.
    let tone: Cue.Signal?
    let underVoice: Bool
    let moment: Duration
    let deadline: Duration
    let program: Int
  }

  /// A player; it plays nothing without a program.
  /// - Parameters:
  ///   - programs: the one to try first comes first.
  ///   - volume: 0...100.
  ///   - places: where it may make a folder for the tones, the best first.
  package init(_ programs: [Program], volume: Int, in places: [String]) {
    self.programs = programs
    self.volume = volume
    self.places = places
  }

  /// Whether a tone would be played, as far as is known.
  package var isWorking: Bool { current < programs.count }

  /// Whether something is being played.
  package var isPlaying: Bool { !playing.isEmpty }

  /// The moment at which `settle` is to be called at the latest, besides whenever a child ends; nil
  /// while nothing runs.
  package var nextWake: Duration? { playing.map(\.deadline).min() }

  /// Gets all ready to play at once, and tries the programs without a sound.
  package mutating func warmUp(at now: Duration) {
    guard folder == nil, isWorking else { return }
    let volume = volume
    folder = places.lazy.compactMap { ToneFolder(in: $0, volume: volume) }.first
    guard folder != nil else {
      current = programs.count
      return
    }
    _ = start(nil, underVoice: false, due: now, at: now)
  }

  /// Plays a tone.
  /// - Parameter underVoice: whether words are spoken at the same time; then it is softer.
  /// - Returns: whether it is on its way; if not, nothing plays tones here.
  package mutating func play(_ tone: Cue.Signal, underVoice: Bool, at now: Duration) -> Bool {
    warmUp(at: now)
    return start(tone, underVoice: underVoice, due: now, at: now)
  }

  /// Takes note of what has ended meanwhile, and ends what should have.
  /// - Returns: whether a tone was lost because no program plays it, and it is not too late for
  ///   something else.
  package mutating func settle(at now: Duration) -> Bool {
    var isLost = false
    for sound in playing {
      let status = sound.child.end()
      if status == nil {
        guard now >= sound.deadline else { continue }
        sound.child.kill()
        // What is killed ends soon; the system keeps it until then.
        _ = sound.child.end(within: .milliseconds(20))
      }
      playing.removeAll { $0.child == sound.child }
      // A program that was passed over has nothing more to say about the present one.
      if sound.program == current { note(isWell: status == 0) }
      let isTimely = now - sound.moment <= Self.lateness
      guard status != 0, isTimely, let tone = sound.tone else { continue }
      if !start(tone, underVoice: sound.underVoice, due: sound.moment, at: now) { isLost = true }
    }
    return isLost
  }

  /// Falls silent, and leaves neither process nor file behind.
  package mutating func close() {
    for sound in playing {
      sound.child.kill()
      _ = sound.child.end(within: .milliseconds(50))
    }
    playing = []
    folder = nil
  }

  private mutating func note(isWell: Bool) {
    if isWell {
      hasPlayed = true
      failures = 0
      return
    }
    failures += 1
    if !hasPlayed || failures >= Self.limit { giveUp() }
  }

  private mutating func start(
    _ tone: Cue.Signal?, underVoice: Bool, due moment: Duration, at now: Duration
  ) -> Bool {
    guard let folder else { return false }
    while isWorking {
      let program = programs[current]
      let file = tone.map { folder.file($0, underVoice: underVoice) } ?? folder.silence
      let name = program.path.split(separator: "/").last.map(String.init) ?? program.path
      if let child = ChildProcess.start(
        program.path, [name] + program.options + [file], isBound: true)
      {
        playing.append(
          Sound(
            child: child, tone: tone, underVoice: underVoice, moment: moment,
            deadline: now + (tone?.length ?? .zero) + Self.patience, program: current))
        return true
      }
      giveUp()
    }
    return false
  }

  /// Goes over to the next program.
  private mutating func giveUp() {
    current += 1
    hasPlayed = false
    failures = 0
  }
}
