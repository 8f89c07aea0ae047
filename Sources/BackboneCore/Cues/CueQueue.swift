/// The cues of what goes on now, at their moments.
package struct CueQueue: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    package let moment: Duration
    package let cue: Cue
    /// The time into the step by plan; nil for what only a break brought about.
    package let time: Duration?
  }

  /// What the cues belong to; when it changes, they are no longer true.
  package let phase: Session.Phase
  /// In the order of their moments.
  var lines: [Line] = []

  /// The cues of a step from its very start.
  package init(entering step: Int, at moment: Duration, _ score: CuePlanner, _ run: Session) {
    let length = run.timeline.steps[step].duration
    let isCounted = run.timeline.steps[step].set?.work.countedTempo != nil
    let start = StepProgress(step: step, done: .zero, left: length)
    phase = .running(ActiveStep(start, since: moment, isCounted: isCounted))
    lines = score.cues(of: step).map { cue in
      let time = cue.time(in: length)
      return Line(moment: moment + time, cue: cue, time: time)
    }
  }

  /// The cues of a session as it goes on now; none while it stands still.
  package init(_ run: Session, _ score: CuePlanner) {
    phase = run.phase
    switch run.phase {
    case .running(let passing):
      let start = passing.start
      let planned = run.timeline.steps[passing.step].duration
      let length = passing.endsAt == nil ? planned : start.done + start.left
      for cue in score.cues(of: passing.step, lasting: length) {
        let time = cue.time(in: length)
        // What was due at that very moment has been said before the break.
        guard time > start.done || start.done == .zero else { continue }
        lines.append(Line(moment: passing.since + time - start.done, cue: cue, time: time))
      }
    case .countingIn(let held, let endsAt):
      let seconds = Int(run.record.countIn.milliseconds / 1000)
      for second in stride(from: min(3, seconds), to: 0, by: -1) {
        let cue = Cue(.countIn, "\(second)", step: held.step, at: .fromStart(held.done))
        lines.append(Line(moment: endsAt - .seconds(second), cue: cue, time: nil))
      }
    case .idle, .paused, .ended: break
    }
  }
}

/// What of a session's cues has been said.
package struct CuePlayback: Hashable, Sendable {
  package private(set) var lines: CueQueue
  /// The first cue that has not been said.
  private var cursor = 0

  package init(_ lines: CueQueue) { self.lines = lines }

  /// Goes over to what goes on now, without saying anything again.
  package init(_ lines: CueQueue, after before: CuePlayback?) {
    self.lines = lines
    guard case .running(let passing) = lines.phase else { return }
    switch before?.lines.phase {
    case .countingIn(let held, let endsAt) where held.done > .zero:
      // Work that goes on begins anew for the ear; work from its start says so itself.
      let go = Cue(.go, "Go.", step: held.step, at: .fromStart(held.done))
      self.lines.lines.insert(CueQueue.Line(moment: endsAt, cue: go, time: nil), at: 0)
    case .running:
      // The step was lengthened, shortened or counted on.
      self.lines.lines.removeAll { $0.moment <= passing.since }
    case .idle, .countingIn, .paused, .ended, nil: break
    }
  }

  /// The moment of the next cue; nil when all have been said.
  package var next: Duration? {
    cursor < lines.lines.count ? lines.lines[cursor].moment : nil
  }

  /// The cues that are due, which count as said from now on.
  package mutating func take(before end: Duration?, upTo now: Duration) -> [CueQueue.Line] {
    var due: [CueQueue.Line] = []
    while cursor < lines.lines.count {
      let line = lines.lines[cursor]
      guard line.moment <= now, end.map({ line.moment < $0 }) ?? true else { break }
      due.append(line)
      cursor += 1
    }
    return due
  }
}
