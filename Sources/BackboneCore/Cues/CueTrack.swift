/// The cues of one step as they are put in, the most important first: none ever overlaps another.
struct CueTrack {
  /// How a cue holds to its place when the step is lengthened.
  enum Anchor {
    case start, end
  }

  /// The silence after each cue: a voice that is a little slower than its estimate is not cut off.
  static let breath = Duration.milliseconds(330)

  private struct Slot {
    let cue: Cue
    let start: Duration
    let end: Duration
  }

  private let step: Int
  let length: Duration
  /// In the order of their moments.
  private var slots: [Slot] = []

  init(step: Int, length: Duration) {
    self.step = step
    self.length = length
  }

  /// The cues in the order of their moments.
  var cues: [Cue] { slots.map(\.cue) }

  /// What words take up, the silence after them included.
  static func room(for words: String) -> Duration { Speech.length(words) + breath }

  /// Marks a moment without words; they may be spoken across it.
  mutating func mark(_ kind: Cue.Kind, at moment: Duration) {
    let cue = Cue(kind, "", step: step, at: .fromStart(moment))
    slots.insert(
      Slot(cue: cue, start: moment, end: moment),
      at: slots.firstIndex { $0.start > moment } ?? slots.count)
  }

  /// Puts words at a moment, or nowhere when they do not fit there.
  /// - Returns: the moment when the next may begin; nil where they were not put.
  @discardableResult
  mutating func put(
    _ kind: Cue.Kind, _ words: String, at start: Duration, anchor: Anchor = .start
  ) -> Duration? {
    put(kind, [words], from: start, to: start, anchor: anchor)?.end
  }

  /// Puts the first of several wordings that fits at its earliest free moment.
  /// - Parameters:
  ///   - earliest: where to begin to look.
  ///   - latest: the last moment to begin to speak; nil for any that leaves time to finish.
  /// - Returns: the words that were put, and the moment when the next may begin.
  @discardableResult
  mutating func put(
    _ kind: Cue.Kind, _ wordings: [String], from earliest: Duration, to latest: Duration? = nil,
    anchor: Anchor = .start
  ) -> (words: String, end: Duration)? {
    for words in wordings {
      let room = Self.room(for: words)
      guard let start = free(room, from: earliest, to: latest ?? length) else { continue }
      let offset: Cue.Offset = anchor == .start ? .fromStart(start) : .beforeEnd(length - start)
      let slot = Slot(
        cue: Cue(kind, words, step: step, at: offset), start: start, end: start + room)
      slots.insert(slot, at: slots.firstIndex { $0.start > start } ?? slots.count)
      return (words, slot.end)
    }
    return nil
  }

  /// The first moment from which on so much time is free.
  private func free(_ room: Duration, from earliest: Duration, to latest: Duration) -> Duration? {
    var start = earliest
    for slot in slots where slot.end > start {
      if start + room <= slot.start { break }
      start = slot.end
    }
    return start <= latest && start + room <= length ? start : nil
  }
}
