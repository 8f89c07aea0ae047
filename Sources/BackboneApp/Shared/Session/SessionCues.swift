package import BackboneCore

/// What is heard and seen of a session at its moments, each thing once.
extension AppState {
  // Cues and flashes are timed for the user, in real time, however fast a session passes.

  /// A cue that is later than this is left unsaid; the next is on time again.
  private static func patience(_ run: Session) -> Duration {
    .milliseconds(300) * run.record.speed
  }
  /// After an answer to a key, before anything may make it silent.
  private static let answerPause = Duration.seconds(1)
  /// From a pause to the one reminder of it, in real time.
  private static let pauseReminder = Duration.seconds(30)
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
    let planner = planner(for: run)
    for (index, effect) in effects.enumerated() {
      // What was due before a step ended comes before its end.
      let moment = effects[index...].lazy.compactMap(\.moment).first ?? now
      switch effect {
      case .finished(let entry, let end):
        out += speakDue(before: moment, run)
        let elapsed = effects[index...].lazy.compactMap(\.elapsed).first ?? run.stepStart
        out.append(.notify(.set(entry, by: end, at: elapsed)))
      case .entered(let step, let at, let elapsed):
        out += speakDue(before: moment, run)
        out.append(.notify(.step(step, at: elapsed, of: run.timeline)))
        playback = CuePlayback(
          CueQueue(entering: step, at: at, elapsed: elapsed, planner, run))
        askAfterExercise(run, entered: step)
      case .ended(let ending, _, let elapsed):
        if ending == .finished { out += speak(planner.done, run, elapsed) }
        out.append(.notify(.end(ending, at: elapsed)))
        playback = nil
        cuePlanner = nil
      case .checkpoint: break
      }
    }
    guard run.step != nil else { return out }
    if let before = playback?.lines.phase, before != run.phase, case .paused = run.phase {
      out += answer(Words.Cues.paused, run)
      pauseReminderAt = now + Self.pauseReminder * run.record.speed
    }
    if isRunning { pauseReminderAt = nil }
    if playback?.lines.phase != run.phase {
      playback = CuePlayback(CueQueue(run, planner), after: playback)
    }
    return out + speakDue(before: nil, run)
  }

  /// The cues of a session, planned once.
  mutating func planner(for run: Session) -> CuePlanner {
    if let cuePlanner, cuePlanner.timeline == run.timeline { return cuePlanner }
    // Of the timeline itself, not of one laid out anew: equal lists that are one in memory are compared
    // at once, and here they are compared with each event.
    let planner = CuePlanner(
      run.timeline, name: run.record.name, catalogue, reminding: faultReminders)
    cuePlanner = planner
    return planner
  }

  /// What the coach remembers of each exercise.
  package var faultReminders: [ExerciseID: FaultReminder] {
    Dictionary(
      (training?.state.faults ?? [:]).compactMap { id, fault in
        catalogue.exercise(id).flatMap { FaultReminder(fault, of: $0) }.map { (id, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Answers a key by ear.
  mutating func answer(_ words: String, _ run: Session) -> [Effect] {
    guard !isMuted else { return [] }
    let cue = Cue(.answer, words, step: run.step ?? 0, at: .fromStart(.zero))
    return say(cue)
  }

  /// Says that the session is still paused, once: whoever lies on the mat may have forgotten.
  mutating func remindOfPause() -> [Effect] {
    guard let due = pauseReminderAt, due <= now else { return [] }
    pauseReminderAt = nil
    guard let run, !isRunning, now - due <= Self.patience(run) else { return [] }
    return answer(Words.Cues.stillPaused(resume: label(of: "session.resume")), run)
  }

  /// Says something that is heard to its end even where all else is silent.
  mutating func say(_ cue: Cue) -> [Effect] {
    answeredUntil = now + (cue.length + Self.answerPause) * speed
    return [.sound(.play(cue))]
  }

  /// Says the cues that are due: those before a moment, or all up to now.
  private mutating func speakDue(before end: Duration?, _ run: Session) -> [Effect] {
    guard var playback else { return [] }
    let due = playback.take(before: end, upTo: now)
    self.playback = playback
    let timely = due.filter { now - $0.moment <= Self.patience(run) }
    // A key is answered to the end; how to move can wait for its next turn.
    let isAnswering =
      run.step.map { run.timeline.steps[$0].kind } == .work
      && now < answeredUntil - Self.answerPause * speed
    // A fast session may owe several at once; only the last is still true.
    return timely.enumerated().flatMap { index, line in
      speak(
        line.cue, run, line.time.map { playback.lines.start + $0 },
        isHeard: index == timely.count - 1 && !(isAnswering && line.cue.kind == .form))
    }
  }

  /// Says a cue, so long into the session; the plan knows nothing of counting in after a break.
  private mutating func speak(
    _ cue: Cue, _ run: Session, _ elapsed: Duration?, isHeard: Bool = true
  ) -> [Effect] {
    flash(cue)
    let said: [Effect] = isMuted || !isHeard ? [] : [.sound(.play(cue))]
    // What is only a tone is nothing to report.
    guard let elapsed, !cue.words.isEmpty else { return said }
    return said + [.notify(.cue(cue, at: elapsed, of: run.timeline))]
  }

  private mutating func flash(_ cue: Cue) {
    guard cue.kind.flashes, settings.look.hasFlash else { return }
    if let flash, now - flash.since < flashPause { return }
    flash = Flash(since: now, until: now + flashLength)
  }

  /// Whether nothing may be heard: muted, or a session that stands still with no trial going on.
  package var isSilent: Bool {
    // An answer to a key is heard to its end.
    if now < answeredUntil { return false }
    return isMuted || (run != nil && !isRunning && soundCheck == nil)
  }

  /// Whether the screen flashes now.
  package var isFlashing: Bool { flash.map { now < $0.until } ?? false }

  // MARK: - Answers to keys

  /// Makes a step longer or, negative, shorter, and says so where it goes on.
  mutating func lengthen(by change: Duration) -> [Effect] {
    let before = run?.step
    let effects = advance(.extend(change))
    guard let run, let step = run.step, step == before, !run.timeline.steps[step].isOpen else {
      return effects
    }
    let noun: Noun = run.timeline.steps[step].set?.work.paced == nil ? .second : .rep
    let words = change < .zero ? Words.Cues.shorter(noun) : Words.Cues.longer(noun)
    return effects + answer(words, run)
  }

  /// Turns all that is heard off or on again; the last that is heard says which.
  mutating func toggleMute() -> [Effect] {
    isMuted.toggle()
    settings.sound.isMuted = isMuted
    let key = label(SoundKeys.self, .mute)
    showNotice(isMuted ? Words.Run.muted(key: key) : Words.Run.unmuted)
    let words = isMuted ? Words.Cues.muted : Words.Cues.unmuted
    let answer = Cue(.answer, words, step: run?.step ?? 0, at: .fromStart(.zero))
    return [.files(.saveSettings(settings))] + say(answer)
  }

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
    return [playback?.next, soundCheck?.next, flashEnd, askAloudAt, pauseReminderAt]
      .compactMap { $0 }
  }
}

extension SessionEffect {
  /// When it happened, where it says so.
  fileprivate var moment: Duration? {
    switch self {
    case .entered(_, let at, _), .ended(_, let at, _): at
    case .finished, .checkpoint: nil
    }
  }
}
