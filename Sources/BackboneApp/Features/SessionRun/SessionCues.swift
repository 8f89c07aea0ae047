import BackboneCore

/// What is heard and seen of a session at its moments, each thing once.
extension AppState {
  // Cues and flashes are timed for the user, in real time, however fast a session passes.

  /// A cue that is later than this is left unsaid; the next is on time again.
  private static func patience(_ run: Session) -> Duration {
    .milliseconds(300) * run.record.speed
  }
  /// How long the screen flashes.
  private var flashLength: Duration { .milliseconds(150) * speed }
  /// From one flash to the next, so that there are never more than three in a second.
  private var flashPause: Duration { .milliseconds(334) * speed }

  /// Says what is due, and carries the session's effects over into what is heard and reported.
  ///
  /// The machine may have gone through several steps at once; their cues come in their order, as far
  /// as they are not too late.
  mutating func routeCues(_ effects: [SessionEffect], _ run: Session) -> [Effect] {
    var out: [Effect] = []
    for (index, effect) in effects.enumerated() {
      // What was due before a step ended comes before its end.
      let moment = effects[index...].lazy.compactMap(\.moment).first ?? now
      switch effect {
      case .finished(let entry):
        out += speakDue(before: moment, run)
        out.append(.notify(.set(entry, of: run.timeline)))
      case .entered(let step, let at):
        out += speakDue(before: moment, run)
        out.append(.notify(.step(step, of: run.timeline)))
        playback = CuePlayback(
          CueQueue(entering: step, at: at, CuePlanner(run.timeline, catalogue), run))
      case .ended(let ending, _):
        if ending == .finished {
          let last = run.timeline.steps.last?.duration ?? .zero
          out += speak(CuePlanner(run.timeline, catalogue).done, run, last)
        }
        out.append(.notify(.end(ending, at: Self.reached(run, effects))))
        playback = nil
      case .checkpoint: break
      }
    }
    guard run.step != nil else { return out }
    if playback?.lines.phase != run.phase {
      playback = CuePlayback(CueQueue(run, CuePlanner(run.timeline, catalogue)), after: playback)
    }
    return out + speakDue(before: nil, run)
  }

  /// How far into its plan a session got.
  private static func reached(_ run: Session, _ effects: [SessionEffect]) -> Duration {
    for case .checkpoint(let place) in effects.reversed() {
      guard run.timeline.steps.indices.contains(place.step) else { break }
      let step = run.timeline.steps[place.step]
      return step.start + min(place.held, step.duration)
    }
    return run.timeline.total
  }

  /// Says the cues that are due: those before a moment, or all up to now.
  private mutating func speakDue(before end: Duration?, _ run: Session) -> [Effect] {
    guard var playback else { return [] }
    let due = playback.take(before: end, upTo: now)
    self.playback = playback
    let timely = due.filter { now - $0.moment <= Self.patience(run) }
    // A fast session may owe several at once; only the last is still true.
    return timely.enumerated().flatMap { index, line in
      speak(line.cue, run, line.time, isHeard: index == timely.count - 1)
    }
  }

  /// Says a cue, so long into its step; the plan knows nothing of counting in after a break.
  private mutating func speak(
    _ cue: Cue, _ run: Session, _ time: Duration?, isHeard: Bool = true
  ) -> [Effect] {
    flash(cue)
    let said: [Effect] = isMuted || !isHeard ? [] : [.sound(.play(cue))]
    return said + (time.map { [.notify(.cue(cue, after: $0, of: run.timeline))] } ?? [])
  }

  private mutating func flash(_ cue: Cue) {
    guard cue.kind.flashes else { return }
    if let flash, now - flash.since < flashPause { return }
    flash = Flash(since: now, until: now + flashLength)
  }

  /// Whether nothing may be heard: muted, or a session that stands still with no trial going on.
  package var isSilent: Bool { isMuted || (run != nil && !isRunning && soundCheck == nil) }

  /// Whether the screen flashes now.
  package var isFlashing: Bool { flash.map { now < $0.until } ?? false }

  // MARK: - Trying the cues

  /// Begins to play one cue of each kind.
  mutating func tryCues() -> [Effect] {
    soundCheck = SoundCheck(start: now)
    return continueSoundCheck()
  }

  /// Plays what is due of the trial.
  mutating func continueSoundCheck() -> [Effect] {
    guard var soundCheck else { return [] }
    let due = soundCheck.take(upTo: now)
    self.soundCheck = soundCheck.isOver ? nil : soundCheck
    return due.map { cue in
      flash(cue)
      return .sound(.play(cue))
    }
  }

  /// Ends the trial; nil where there is none.
  mutating func endSoundCheck() -> [Effect]? {
    guard soundCheck != nil else { return nil }
    soundCheck = nil
    return [.sound(.silence)]
  }

  // MARK: - Waking up

  /// The moments at which something is to be heard, or a flash is over.
  var cueWakes: [Duration] {
    let flashEnd = flash.flatMap { $0.until > now ? $0.until : nil }
    return [playback?.next, soundCheck?.next, flashEnd].compactMap { $0 }
  }
}

/// A time for which the screen is drawn with ink and ground exchanged.
package struct Flash: Hashable, Sendable {
  package let since: Duration
  package let until: Duration
}

extension SessionEffect {
  /// When it happened, where it says so.
  fileprivate var moment: Duration? {
    switch self {
    case .entered(_, let at), .ended(_, let at): at
    case .finished, .checkpoint: nil
    }
  }
}
