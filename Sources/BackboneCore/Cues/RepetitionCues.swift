/// The cues of repetitions that the clock paces.
///
/// Held ones are called up, held, counted to the end of their hold and lowered; on the way out of
/// the last nothing more is asked. Ones that are only moved through are numbered.
struct RepetitionCues {
  private let set: ScheduledSet
  private let count: Int
  private let tempo: Tempo
  private let context: CueContext
  private let words: SetWords

  /// Holds shorter than this are too short to speak of.
  private static let leastHeld = Duration.seconds(2)
  /// Holds shorter than this are called in the first repetitions only: after them one knows the pace.
  static let leastCounted = Duration.seconds(4)
  /// Holds from this length on leave time for a cue.
  private static let leastTalked = Duration.seconds(6)
  /// How much later than its repetition a number may come; later it would only confuse.
  private static let lateness = Duration.milliseconds(800)

  init(
    _ set: ScheduledSet, _ count: Int, _ tempo: Tempo, _ context: CueContext, _ words: SetWords
  ) {
    self.set = set
    self.count = count
    self.tempo = tempo
    self.context = context
    self.words = words
  }

  /// The time from the word that ends a hold to the next hold.
  static func straddle(_ tempo: Tempo) -> Duration {
    tempo.lower + tempo.pause + tempo.lift - CueTrack.room(for: Words.Cues.lower)
  }

  private var isHeld: Bool { tempo.hold >= Self.leastCounted }

  /// Puts them in.
  /// - Parameter announceNext: names what follows at once; comes before all that can wait.
  func put(in track: inout CueTrack, announceNext: (inout CueTrack) -> Void) {
    for repetition in 1...count { pace(repetition, in: &track) }
    announceNext(&track)
    context.reminder?.put(in: &track)
    var turns = context.turns
    // How to move is said on the way to a repetition, where its number would be.
    if isHeld, var row = turns {
      for repetition in straddled { straddle(repetition, &row, in: &track) }
      turns = row
    }
    for repetition in 1...count { number(repetition, in: &track) }
    if var row = turns { talk(&row, in: &track) }
  }

  private func start(_ repetition: Int) -> Duration { tempo.repetition * (repetition - 1) }

  // MARK: - Pace

  /// The hold, its last three seconds and the way out of it.
  private func pace(_ repetition: Int, in track: inout CueTrack) {
    let held = start(repetition) + tempo.lift
    let lowered = held + tempo.hold
    let isSpoken = isHeld || repetition <= 2
    if isSpoken, tempo.hold >= Self.leastHeld { track.put(.hold, Words.Cues.hold, at: held) }
    if isHeld {
      for second in [3, 2, 1] {
        track.put(.countdown, Words.Cues.count(second), at: lowered - .seconds(second))
      }
    }
    if isSpoken, tempo.hold >= Self.leastHeld || tempo.lower >= .seconds(2) {
      track.put(.lower, words.lower(set), at: lowered)
    }
  }

  /// Whether this side has a single repetition where the other had more, which the change of sides is
  /// too short to say.
  private var isShortSide: Bool {
    count == 1 && context.isOtherSide && context.before?.work != set.work
  }

  /// Which repetition begins; the first one's moment belongs to the go.
  private func number(_ repetition: Int, in track: inout CueTrack) {
    guard repetition > 1 || set.isAlternating || isShortSide else { return }
    let isLast = repetition == count && count > 1
    var wordings: [String]
    if let side = set.isAlternating ? set.side(of: repetition) : nil {
      // Which arm and which leg, until one knows.
      let limbs = repetition <= 2 ? words.limbs(set, side) : nil
      wordings =
        (limbs.map { [$0] } ?? []) + [
          isLast ? Words.Cues.lastRep(side) : Words.Cues.rep(repetition, of: count, side),
          Words.Cues.side(side),
        ]
    } else {
      wordings = [
        isShortSide
          ? Words.Cues.onlyRep : isLast ? Words.Cues.lastRep : Words.Cues.rep(repetition, of: count)
      ]
    }
    let start = start(repetition)
    if track.put(.repetition, wordings, from: start, to: start + Self.lateness) != nil { return }
    // A cue takes its place: the tone says when, and the number comes with the hold.
    if repetition > 1 { track.mark(.repetition, at: start) }
    guard isHeld else { return }
    let held = start + tempo.lift
    track.put(.progress, wordings, from: held, to: held + .seconds(2))
  }

  // MARK: - Form

  /// The repetitions before which a cue may be said instead of the number.
  private var straddled: [Int] {
    if count == 2 { return [2] }
    return count < 2 ? [] : Array(2..<count)
  }

  /// A cue from the end of the one hold to the beginning of the next.
  private func straddle(_ repetition: Int, _ turns: inout FormTurns, in track: inout CueTrack) {
    // Where holds leave no time to talk, all that can be said is said here.
    let isOnlyTime = tempo.hold < Self.leastTalked
    let row = turns.move + (isOnlyTime ? turns.during : [])
    let fresh = row.filter(turns.unheard.contains)
    // What has been heard before is repeated only now and then.
    let isRepeated = repetition % 2 == 0 && (repetition == 2 || isOnlyTime)
    let known = isRepeated ? row.filter { !fresh.contains($0) } : []
    let isDue = isOnlyTime && turns.mustBreathe && repetition >= min(4, straddled.last ?? 0)
    let breath = isDue ? turns.breath : []
    let before = start(repetition) - tempo.lower - tempo.pause
    // Where the hold leaves no time for the number, both must be said before it.
    let number = CueTrack.room(for: Words.Cues.rep(repetition, of: count))
    let talk = tempo.hold - .seconds(3) - CueTrack.room(for: Words.Cues.hold)
    let free = Self.straddle(tempo) - (talk < number ? number : .zero)
    let wordings = (breath + fresh + known).filter { CueTrack.room(for: $0) <= free }
    if let said = track.put(.form, wordings, from: before, to: start(repetition)) {
      turns.said(said.words)
    }
  }

  /// Cues while there is time: in every second hold, or after the numbers of repetitions.
  private func talk(_ turns: inout FormTurns, in track: inout CueTrack) {
    for repetition in 1...count {
      let isTurn = repetition % 2 == 1
      let start = start(repetition)
      let row: [String]
      if isHeld {
        let breath = repetition > 1 && turns.mustBreathe ? turns.breath : []
        row = breath + (isTurn ? turns.during : [])
      } else {
        // By turns how to move and what to keep; a short set says all it can.
        let both =
          repetition % 4 == 1 ? turns.move + turns.during : turns.during + turns.move
        row = isTurn ? both : count < 8 ? both.filter(turns.unheard.contains) : []
      }
      let from = isHeld ? start + tempo.lift : start
      let to = isHeld ? from + tempo.hold : start + tempo.repetition
      if let said = track.put(.form, row, from: from, to: to) { turns.said(said.words) }
    }
  }
}
