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
  /// The time into the session at which the step began.
  package let start: Duration
  /// In the order of their moments.
  var lines: [Line] = []

  /// The cues of a step from its very start.
  /// - Parameter elapsed: the time into the session by then.
  package init(
    entering step: Int, at moment: Duration, elapsed: Duration, _ score: CuePlanner, _ run: Session
  ) {
    self.start = elapsed
    let planned = run.timeline.steps[step]
    let length = planned.duration
    let start = StepProgress(step: step, done: .zero, left: length)
    phase = .running(
      ActiveStep(start, since: moment, endsByItself: planned.endsByItself(start)))
    lines = score.cues(of: step).map { cue in
      let time = cue.time(in: length)
      return Line(moment: moment + time, cue: cue, time: time)
    }
  }

  /// The cues of a session as it goes on now; none while it stands still.
  package init(_ run: Session, _ score: CuePlanner) {
    phase = run.phase
    start = run.stepStart
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
      lines = countIn(held, from: endsAt - run.record.countIn, to: endsAt, score)
    case .idle, .paused, .ended: break
    }
  }

  /// What is counted in, where there is time to say it, and three, two, one.
  private func countIn(
    _ held: StepProgress, from start: Duration, to end: Duration, _ score: CuePlanner
  ) -> [Line] {
    let seconds = min(3, Int((end - start).milliseconds / 1000))
    let free = end - .seconds(seconds) - start
    var cues: [(Duration, Cue.Kind, String)] = []
    // The count may follow closely: which side it is matters more than the silence.
    let words = score.resumption(held).first { Speech.length($0) + .milliseconds(250) <= free }
    if let words {
      cues.append((start, .announce, words))
    }
    for second in stride(from: seconds, to: 0, by: -1) {
      cues.append((end - .seconds(second), .countdown, Words.Cues.count(second)))
    }
    return cues.map { moment, kind, words in
      Line(
        moment: moment, cue: Cue(kind, words, step: held.step, at: .fromStart(held.done)), time: nil
      )
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
      let go = Cue(.go, Words.Cues.go, step: held.step, at: .fromStart(held.done))
      self.lines.lines.insert(CueQueue.Line(moment: endsAt, cue: go, time: nil), at: 0)
    case .paused(let held): insertResumed(held, at: passing.since)
    case .running:
      // The step was lengthened, shortened or counted on.
      self.lines.lines.removeAll { $0.moment <= passing.since }
    case .idle, .countingIn, .ended, nil: break
    }
  }

  /// A break that is resumed says so, unless its next words come at once.
  private mutating func insertResumed(_ held: StepProgress, at moment: Duration) {
    let words = Words.Cues.restAgain(left: held.left.secondsShown)
    if let next = lines.lines.first, next.moment < moment + CueTrack.room(for: words) { return }
    let cue = Cue(.answer, words, step: held.step, at: .fromStart(held.done))
    lines.lines.insert(CueQueue.Line(moment: moment, cue: cue, time: nil), at: 0)
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
