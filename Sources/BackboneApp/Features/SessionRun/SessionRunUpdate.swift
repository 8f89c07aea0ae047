import BackboneCore

/// Ending a set, and saying why.
extension AppState {
  /// Ends the set here and asks why, while the session goes on.
  ///
  /// In a break there is no set to end: it pauses, as any key without a meaning does, and says so.
  mutating func stopHere() -> [Effect] {
    if let run, let step = run.step, run.timeline.steps[step].kind != .work {
      showNotice(Words.Run.noSet(skip: label(StepKeys.self, .skip)))
      return advance(.pause)
    }
    let effects = advance(.stop)
    // After the last part of a self-check its own questions follow.
    guard self.run != nil || summary != nil else { return effects }
    if let stopped = stoppedSet(effects) {
      // The answer is given in real time, however fast the session passes.
      overlay = .stopReason(step: stopped.step, until: now + .seconds(8) * speed)
    }
    return effects
  }

  /// The set that was stopped, where one was.
  private func stoppedSet(_ effects: [Effect]) -> SetEntry? {
    for case .journal(.record(let entries, _)) in effects {
      if let stopped = entries.last(where: { $0.outcome == .stopped }) { return stopped }
    }
    return nil
  }

  /// Something hurts: ends the set and keeps why.
  ///
  /// In a break it is the exercise before it that hurts; before the first one it pauses.
  mutating func stopForPain() -> [Effect] {
    guard let run, let step = run.step else { return [] }
    guard run.timeline.steps[step].kind != .work else {
      let effects = advance(.stopForPain)
      return stoppedSet(effects) == nil ? effects : effects + explain(.pain, step: step)
    }
    if let last = run.entries.last(where: { $0.held > .zero }) {
      return explain(.pain, step: last.step)
    }
    var effects = advance(.pause)
    // It says more than that the session is paused.
    effects.removeAll { effect in
      guard case .sound(.play(let cue)) = effect else { return false }
      return cue.kind == .answer
    }
    // For whoever is muted, or has paused already.
    showNotice(Words.Cues.pain)
    return effects + (self.run.map { answer(Words.Cues.pain, $0) } ?? [])
  }

  /// Keeps why the set of a step was stopped.
  ///
  /// After pain the exercise is over for today, and everything waits until the stop signs are read.
  mutating func explain(_ reason: StopReason, step: Int) -> [Effect] {
    var effects = [Effect.journal(.explain(reason, step: step))]
    switch session {
    case .running(var run):
      let followed = run.explain(reason, step: step, at: now)
      session = .running(run)
      effects += translate(followed, run)
    case .summary(var summary):
      _ = summary.session.explain(reason, step: step, at: now)
      session = .summary(summary)
      // The log was read when the session ended, before there was a reason.
      effects.append(.journal(.loadLog))
    case .choosing, .editing: return effects
    }
    if reason == .form,
      let entry = (run ?? summary?.session)?.entries.last(where: { $0.step == step })
    {
      askForFault(entry.exercise, second: Int(entry.held.milliseconds / 1000))
    }
    guard reason == .pain, let session = run ?? summary?.session,
      let set = session.timeline.steps[step].set
    else { return effects }
    let name = catalogue.name(of: set.movement)
    effects += showStopSigns(name)
    return effects + (run.map { answer(Words.Cues.leftOut(name), $0) } ?? [])
  }
}
