/// The cues of one step as they are put in, the most important first: none ever overlaps another.
struct CueTrack {
  /// How a cue holds to its place when the step is lengthened.
  enum Anchor {
    case start, end
  }

  private struct Slot {
    let cue: Cue
    let start: Duration
    let end: Duration
  }

  private let step: Int
  private let length: Duration
  private var slots: [Slot] = []

  init(step: Int, length: Duration) {
    self.step = step
    self.length = length
  }

  /// The cues in the order of their moments.
  var cues: [Cue] { slots.sorted { $0.start < $1.start }.map(\.cue) }

  /// When the last of what was put in so far from the start is over.
  func end(of kind: Cue.Kind) -> Duration? {
    slots.filter { $0.cue.kind == kind }.map(\.end).max()
  }

  /// Puts words at a moment, or nowhere when they do not fit there.
  mutating func put(
    _ kind: Cue.Kind, _ words: String, at start: Duration, anchor: Anchor = .start
  ) {
    _ = put(kind, [words], from: start, to: start, anchor: anchor)
  }

  /// Puts the first of several wordings that fits at its earliest free moment.
  /// - Parameters:
  ///   - earliest: where to begin to look.
  ///   - latest: the last moment to begin to speak; nil for any that leaves time to finish.
  /// - Returns: whether one was put.
  mutating func put(
    _ kind: Cue.Kind, _ wordings: [String], from earliest: Duration, to latest: Duration? = nil,
    anchor: Anchor = .start
  ) -> Bool {
    for words in wordings {
      let lasting = Speech.length(words)
      let starts = ([earliest] + slots.map(\.end).filter { $0 > earliest }).sorted()
      for start in starts where start <= latest ?? length {
        let end = start + lasting
        guard end <= length, !slots.contains(where: { $0.start < end && start < $0.end }) else {
          continue
        }
        let offset: Cue.Offset =
          anchor == .start ? .fromStart(start) : .beforeEnd(length - start)
        slots.append(
          Slot(cue: Cue(kind, words, step: step, at: offset), start: start, end: end))
        return true
      }
    }
    return false
  }
}
