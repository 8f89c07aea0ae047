/// Judges by time alone whether a speech program still speaks.
///
/// It ends by itself when it has said what it was given, and a hanging one never does. One that is
/// still busy when the next thing is to be said is ended for it, which proves nothing at first.
package struct SpeechWatch: Sendable {
  /// How much longer than expected a program may take before it counts as hanging.
  package static let patience = Duration.seconds(2)
  /// How many times in a row it may be ended beyond the expected time; then patience is over.
  ///
  /// In the built-in routines at most a few cues in a row come so close that a healthy program is
  /// ended each time, even if it takes a second longer than expected.
  package static let limit = 8
  /// The same before it has ended by itself for the first time: most that hang do so at once.
  package static let firstLimit = 3

  private var current: (end: Duration, deadline: Duration)?
  private var overruns = 0
  private var hasSpoken = false

  /// A watch over a program that has said nothing yet.
  package init() {}

  /// When the program counts as hanging; nil while it says nothing.
  package var deadline: Duration? { current?.deadline }

  /// Notes that the program begins to speak.
  /// - Parameter length: how long that should take.
  package mutating func begin(length: Duration, at now: Duration) {
    let end = now + length
    let isPatient = overruns < (hasSpoken ? Self.limit : Self.firstLimit)
    current = (end, isPatient ? end + Self.patience : end)
  }

  /// Notes that it was ended because something else is to be said, or nothing.
  package mutating func interrupt(at now: Duration) {
    if let current, now >= current.end { overruns += 1 }
    current = nil
  }

  /// Notes that it ended by itself.
  package mutating func finish() {
    current = nil
    overruns = 0
    hasSpoken = true
  }
}
