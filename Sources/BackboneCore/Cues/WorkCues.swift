/// The cues of a set.
struct WorkCues {
  private let index: Int
  private let step: Step
  private let context: CueContext
  private let words: SetWords

  /// Holds shorter than this are not counted down.
  private static let leastCounted = Duration.seconds(8)
  /// Holds shorter than this have no half-way.
  private static let leastHalved = Duration.seconds(20)
  /// Holds from this length on are told in tens of seconds.
  static let leastTold = Duration.seconds(40)

  init(_ index: Int, _ step: Step, _ context: CueContext, _ words: SetWords) {
    self.index = index
    self.step = step
    self.context = context
    self.words = words
  }

  /// The cues, in order.
  var cues: [Cue] {
    guard let set = step.set else { return [] }
    // An open hold is talked through for an hour at most.
    let length = step.isOpen ? RoutineLimits.time.upperBound : step.duration
    var track = CueTrack(step: index, length: length)
    let go = words.lift(set).map(Words.Cues.go) ?? Words.Cues.go
    track.put(.go, [go, Words.Cues.go], from: .zero, to: .zero)
    switch set.work {
    case .hold: hold(in: &track)
    case .open:
      announceLate(set, in: &track)
      context.reminder?.put(in: &track)
      tellPassed(in: &track)
      // Nobody else ends it, and the screen may be out of sight.
      track.put(.form, [Words.Cues.endOpen], from: .zero, to: .seconds(4))
      talk(in: &track)
    case .repetitions(let count, let tempo):
      announceLate(set, in: &track)
      RepetitionCues(set, count, tempo, context, words).put(in: &track) {
        announceNext(in: &$0)
      }
    case .counted: announceLate(set, in: &track)
    }
    return track.cues
  }

  // MARK: - Plain holds

  private func hold(in track: inout CueTrack) {
    if step.duration >= Self.leastCounted {
      for second in [3, 2, 1] {
        track.put(
          .countdown, Words.Cues.count(second), at: step.duration - .seconds(second), anchor: .end)
      }
    }
    if let set = step.set { announceLate(set, in: &track) }
    announceNext(in: &track)
    context.reminder?.put(in: &track)
    tell(in: &track)
    talk(in: &track)
  }

  /// How to move, then what to keep, every ten seconds.
  private func talk(in track: inout CueTrack) {
    guard var turns = context.turns else { return }
    if let move = track.put(.form, turns.opening, from: .zero, to: .seconds(4)) {
      turns.said(move.words)
    }
    let seconds = Int(track.length.milliseconds / 1000)
    for second in stride(from: 4, to: seconds, by: 10) {
      // The breath comes second at the latest, and never has to wait for another hold.
      let breath = second > 4 && turns.mustBreathe ? turns.breath : []
      let row = breath + turns.during + turns.move.filter(turns.unheard.contains)
      if let said = track.put(.form, row, from: .seconds(second), to: .seconds(second + 5)) {
        turns.said(said.words)
      }
    }
  }

  /// Half-way, and how much is left in tens of seconds.
  private func tell(in track: inout CueTrack) {
    guard step.duration >= Self.leastHalved else { return }
    let half = Int(step.duration.milliseconds / 2000)
    track.put(
      .half, Words.Cues.half(half), at: step.duration - .seconds(half), anchor: .end)
    guard step.duration >= Self.leastTold else { return }
    let seconds = Int(step.duration.milliseconds / 1000)
    // Every half minute of a long hold, then every ten seconds.
    let moments = Array(stride(from: 10, to: 60, by: 10)) + stride(from: 60, to: seconds, by: 30)
    for left in moments where abs(left - half) >= 5 && left < seconds - 9 {
      track.put(
        .time, Words.Cues.left(left), at: step.duration - .seconds(left), anchor: .end)
    }
    guard context.isLastLongHold else { return }
    track.put(
      .progress, [Words.Cues.nearlyThere], from: step.duration * 2 / 3,
      to: step.duration - .seconds(5), anchor: .end)
  }

  /// How long an open hold has lasted: every ten seconds, after a minute every half minute.
  private func tellPassed(in track: inout CueTrack) {
    let seconds = Int(track.length.milliseconds / 1000)
    for second in Array(stride(from: 10, to: 60, by: 10)) + stride(from: 60, to: seconds, by: 30) {
      track.put(.time, Words.Cues.passed(.seconds(second)), at: .seconds(second))
    }
  }

  // MARK: - What comes

  /// Work that nothing called out is named at its start: better late than never.
  private func announceLate(_ set: ScheduledSet, in track: inout CueTrack) {
    guard !context.isAnnounced else { return }
    track.put(
      .announce, [words.line(set), words.short(set), words.name(set)], from: .zero, to: .seconds(2))
  }

  /// Work that follows at once must be announced while this still goes on.
  private func announceNext(in track: inout CueTrack) {
    guard let next = context.adjacent else { return }
    let isOtherSide =
      next.movement == step.set?.movement && next.side != nil && next.note == step.set?.note
    let wordings =
      isOtherSide
      ? words.sides(next)
      : [Words.Cues.line([words.plainName(next), next.note, words.side(next), words.dose(next)])]
        + [words.short(next), words.name(next)]
    let lines = wordings.map(Words.Cues.next)
    for line in lines {
      let late = step.duration - .seconds(3) - CueTrack.room(for: line)
      if track.put(.announce, [line], from: max(.zero, late), anchor: .end) != nil { return }
    }
    track.put(.announce, lines, from: .zero, anchor: .end)
  }
}
