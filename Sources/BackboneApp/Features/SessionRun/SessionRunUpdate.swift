import BackboneCore

/// Ending a set, and saying why.
extension AppState {
  /// Ends the set here and asks why, while the session goes on.
  ///
  /// In a break there is no set to end: it pauses, as any key without a meaning does, and says so.
  mutating func stopHere() -> [Effect] {
    if let run, let step = run.step, run.timeline.steps[step].kind != .work {
      showNotice(Words.Run.noSet(skip: key(StepKeys.self, .skip)?.label(ascii: true) ?? ""))
      return advance(.pause)
    }
    let effects = advance(.stop)
    for case .journal(.record(let entries, _)) in effects {
      if let stopped = entries.last(where: { $0.outcome == .stopped }) {
        // The answer is given in real time, however fast the session passes.
        overlay = .stopReason(step: stopped.step, until: now + .seconds(8) * speed)
      }
    }
    return effects
  }

  /// Keeps why the set of a step was stopped.
  mutating func explain(_ reason: StopReason, step: Int) -> [Effect] {
    if reason == .pain, training != nil,
      let set = (run ?? summary?.session)?.timeline.steps[step].set
    {
      showNotice(
        Words.Today.stoppedForPain(
          catalogue.name(of: set.movement), skip: label(StepKeys.self, .skip)))
    }
    if case .running(var run) = session {
      run.explain(reason, step: step)
      session = .running(run)
      return [.journal(.explain(reason, step: step))]
    }
    guard case .summary(var summary) = session else { return [] }
    summary.session.explain(reason, step: step)
    session = .summary(summary)
    // The log was read when the session ended, before there was a reason.
    return [.journal(.explain(reason, step: step)), .journal(.loadLog)]
  }
}
