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

  /// Time into the plan, in milliseconds; pauses are no part of it.
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

  /// A report.
  package init(
    at: Duration, _ kind: Kind, step: Int? = nil, exercise: ExerciseID? = nil,
    side: Side? = nil, words: String
  ) {
    self.at = at.milliseconds
    self.kind = kind
    self.step = step
    self.exercise = exercise
    self.side = side
    self.words = words
  }
}

extension SessionNotification {
  /// The beginning of a session.
  package static func session(_ timeline: Timeline) -> SessionNotification {
    SessionNotification(
      at: .zero, .session, words: "\(timeline.routine.rawValue) \(timeline.level.rawValue)")
  }

  /// The beginning of a step.
  package static func step(_ index: Int, of timeline: Timeline) -> SessionNotification {
    let step = timeline.steps[index]
    return SessionNotification(
      at: step.start, .step, step: index, exercise: step.set?.exercise, side: step.set?.side,
      words: step.kind.rawValue)
  }

  /// A cue, so long into its step.
  package static func cue(_ cue: Cue, after time: Duration, of timeline: Timeline)
    -> SessionNotification
  {
    let step = timeline.steps[cue.step]
    return SessionNotification(
      at: step.start + time, .cue, step: cue.step, exercise: step.set?.exercise,
      side: step.set?.side, words: cue.words)
  }

  /// A set that ended.
  package static func set(_ entry: SetEntry, of timeline: Timeline) -> SessionNotification {
    let step = timeline.steps[entry.step]
    // Whoever counts takes their own time; the plan does not.
    let time = entry.outcome == .completed ? step.duration : min(entry.held, step.duration)
    return SessionNotification(
      at: step.start + time, .set, step: entry.step, exercise: entry.exercise,
      side: entry.side, words: entry.outcome.rawValue)
  }

  /// The end of a session that got as far as that into its plan.
  package static func end(_ ending: SessionOutcome, at time: Duration) -> SessionNotification {
    SessionNotification(at: time, .end, words: ending.rawValue)
  }
}

extension Simulation {
  /// All that happens in the session, in order.
  /// - Parameter catalogue: the words of the cues.
  package func reports(_ catalogue: Catalogue) -> [SessionNotification] {
    let score = CuePlanner(timeline, catalogue)
    var reports = [SessionNotification.session(timeline)]
    for effect in effects {
      switch effect {
      case .entered(let index, _):
        reports.append(.step(index, of: timeline))
        reports += score.cues(of: index).map { cue in
          .cue(cue, after: cue.time(in: timeline.steps[index].duration), of: timeline)
        }
      case .finished(let entry): reports.append(.set(entry, of: timeline))
      case .ended(let ending, _):
        reports.append(.cue(score.done, after: lastStep, of: timeline))
        reports.append(.end(ending, at: timeline.total))
      case .checkpoint: break
      }
    }
    return reports
  }

  private var lastStep: Duration { timeline.steps.last?.duration ?? .zero }
}
