/// Judges by time alone whether a speech program really speaks.
///
/// A program that hangs never ends by itself; one that has no sound card ends at once and calls it
/// success. A program that has to be ended for the next words, once it has had its time, is only
/// slower than estimated: many play a little silence after the words.
package struct SpeechWatch: Sendable {
  /// How much longer than expected a program may take before it counts as hanging, as long as
  /// nothing was heard of it.
  package static let patience = Duration.seconds(3)
  /// The same once it has spoken: a sound server may hold its sound back for two seconds and more,
  /// as PulseAudio does, and few programs begin to hang later.
  package static let provenPatience = Duration.seconds(6)
  /// Words that take this long cannot be over at once.
  package static let tellingLength = Duration.seconds(1)
  /// How many times in a row it may end within a quarter of the time before it counts as silent.
  package static let silentLimit = 2

  /// What a program's end says about it.
  package enum Verdict: Hashable, Sendable {
    /// It took as long as speech takes.
    case spoken
    /// The words were too few to tell, or it was silent for the first time.
    case unclear
    /// It ended too soon once too often: nothing is heard of it.
    case silent
  }

  private var current: (start: Duration, length: Duration, end: Duration)?
  /// When what was interrupted should have been over: another process may still be saying it.
  private var busyUntil = Duration.zero
  private var silences = 0
  private var hasSpoken = false

  /// A watch over a program that has said nothing yet.
  package init() {}

  /// When the program counts as hanging; nil while it says nothing.
  package var deadline: Duration? {
    current.map { $0.end + (hasSpoken ? Self.provenPatience : Self.patience) }
  }

  /// Notes that the program begins to speak.
  /// - Parameter length: how long that should take.
  package mutating func begin(length: Duration, at now: Duration) {
    current = (now, length, max(now + length, busyUntil))
  }

  /// Notes that it was ended because something else is to be said, or nothing.
  package mutating func interrupt(at now: Duration) {
    guard let current else { return }
    busyUntil = now < current.end ? current.end : .zero
    self.current = nil
  }

  /// Notes that it ended by itself, and says what that means.
  package mutating func finish(at now: Duration) -> Verdict {
    guard let ended = current else { return .unclear }
    current = nil
    busyUntil = .zero
    guard ended.length >= Self.tellingLength else { return .unclear }
    guard (now - ended.start) * 4 <= ended.length else {
      silences = 0
      hasSpoken = true
      return .spoken
    }
    silences += 1
    return silences < Self.silentLimit ? .unclear : .silent
  }
}
