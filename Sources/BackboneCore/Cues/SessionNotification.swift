/// One thing that happens in a session, at its planned moment.
///
/// A run that nobody touches, a run as lines of text and a simulation report the same.
package struct SessionNotification: Hashable, Sendable {
  /// What happened.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The session began.
    case session
    /// A step began.
    case step
    /// Something was said.
    case cue
    /// A set ended.
    case set
    /// The session is over.
    case end
  }

  /// Time into the session, in milliseconds; pauses and counting in are no part of it.
  ///
  /// It never falls, whatever is skipped, lengthened or gone back to.
  package let at: Int64
  package let kind: Kind
  /// The step of the timeline, 0-based; nil for the session as a whole.
  package let step: Int?
  /// The exercise at work, by its name in the log; nil outside work.
  package let exercise: ExerciseID?
  /// The side at work; nil where there is none.
  package let side: Side?
  /// What a cue says, which step begins, how a set or the session ended.
  package let words: String
  /// What a cue is for; nil for anything else.
  package let cue: Cue.Kind?
  /// What was done in a set; nil for anything else.
  package let entry: SetEntry?
  /// What ended a set; nil for anything else.
  package let end: SetEnd?

  /// A report.
  package init(
    at: Duration, _ kind: Kind, step: Int? = nil, exercise: ExerciseID? = nil,
    side: Side? = nil, words: String, cue: Cue.Kind? = nil, entry: SetEntry? = nil,
    end: SetEnd? = nil
  ) {
    self.at = at.milliseconds
    self.kind = kind
    self.step = step
    self.exercise = exercise
    self.side = side
    self.words = words
    self.cue = cue
    self.entry = entry
    self.end = end
  }
}

extension SessionNotification {
  /// The beginning of a session.
  package static func session(_ timeline: Timeline) -> SessionNotification {
    SessionNotification(
      at: .zero, .session, words: "\(timeline.routine.rawValue) \(timeline.level.rawValue)")
  }

  /// The beginning of a step, at a time into the session.
  package static func step(_ index: Int, at elapsed: Duration, of timeline: Timeline)
    -> SessionNotification
  {
    let step = timeline.steps[index]
    return SessionNotification(
      at: elapsed, .step, step: index, exercise: step.set?.exercise, side: step.set?.side,
      words: step.kind.rawValue)
  }

  /// A cue, at a time into the session.
  package static func cue(_ cue: Cue, at elapsed: Duration, of timeline: Timeline)
    -> SessionNotification
  {
    let step = timeline.steps[cue.step]
    return SessionNotification(
      at: elapsed, .cue, step: cue.step, exercise: step.set?.exercise, side: step.set?.side,
      words: cue.words, cue: cue.kind)
  }

  /// A set that ended, at a time into the session.
  package static func set(
    _ entry: SetEntry, by end: SetEnd, at elapsed: Duration
  ) -> SessionNotification {
    SessionNotification(
      at: elapsed, .set, step: entry.step, exercise: entry.exercise, side: entry.side,
      words: entry.outcome.rawValue, entry: entry, end: end)
  }

  /// The end of a session, at a time into it.
  package static func end(_ ending: SessionOutcome, at elapsed: Duration) -> SessionNotification {
    SessionNotification(at: elapsed, .end, words: ending.rawValue)
  }
}

extension Simulation {
  /// All that happens in the session, in order.
  /// - Parameter catalogue: the words of the cues.
  package func reports(
    _ catalogue: Catalogue, reminding reminders: [ExerciseID: FaultReminder] = [:]
  ) -> [SessionNotification] {
    let score = CuePlanner(timeline, name: name, catalogue, reminding: reminders)
    var reports = [SessionNotification.session(timeline)]
    for (index, effect) in effects.enumerated() {
      switch effect {
      case .entered(let step, _, let elapsed):
        reports.append(.step(step, at: elapsed, of: timeline))
        // What is only a tone is nothing to report.
        reports += score.cues(of: step).filter { !$0.words.isEmpty }.map { cue in
          .cue(cue, at: elapsed + cue.time(in: timeline.steps[step].duration), of: timeline)
        }
      case .finished(let entry, let end):
        let elapsed = effects[index...].lazy.compactMap(\.elapsed).first ?? .zero
        reports.append(.set(entry, by: end, at: elapsed))
      case .ended(let ending, _, let elapsed):
        reports.append(.cue(score.done, at: elapsed, of: timeline))
        reports.append(.end(ending, at: elapsed))
      case .checkpoint: break
      }
    }
    return reports
  }
}
