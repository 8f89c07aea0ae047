/// What is heard and seen of a session at its moments, each thing once.
extension State {
  /// A cue that is later than this is left unsaid; the next is on time again.
  static let patience = Duration.milliseconds(300)
  /// How long the screen flashes.
  static let flashLength = Duration.milliseconds(150)
  /// From one flash to the next, so that there are never more than three in a second.
  static let flashPause = Duration.milliseconds(334)

  /// Says what is due, and carries the session's effects over into what is heard and reported.
  ///
  /// The machine may have gone through several steps at once; their cues come in their order, as far
  /// as they are not too late.
  mutating func hear(_ effects: [SessionEffect], _ run: Session) -> [Effect] {
    var out: [Effect] = []
    for (index, effect) in effects.enumerated() {
      // What was due before a step ended comes before its end.
      let moment = effects[index...].lazy.compactMap(\.moment).first ?? now
      switch effect {
      case .finished(let entry):
        out += sayDue(before: moment, run)
        out.append(.report(.set(entry, of: run.timeline)))
      case .entered(let step, let at):
        out += sayDue(before: moment, run)
        out.append(.report(.step(step, of: run.timeline)))
        hearing = Hearing(Lines(entering: step, at: at, CueScore(run.timeline, catalogue), run))
      case .ended(let ending, _):
        if ending == .finished { out += say(CueScore(run.timeline, catalogue).done, run) }
        out.append(.report(.end(ending, at: Self.reached(run, effects))))
        hearing = nil
      case .checkpoint: break
      }
    }
    guard run.step != nil else { return out }
    if hearing?.lines.phase != run.phase {
      hearing = Hearing(Lines(run, CueScore(run.timeline, catalogue)), after: hearing)
    }
    return out + sayDue(before: nil, run)
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
  private mutating func sayDue(before end: Duration?, _ run: Session) -> [Effect] {
    guard var hearing else { return [] }
    let due = hearing.take(before: end, upTo: now)
    self.hearing = hearing
    return due.filter { now - $0.moment <= Self.patience }.flatMap { say($0.cue, run, $0.time) }
  }

  /// Says a cue, so long into its step; the plan knows nothing of counting in after a break.
  private mutating func say(_ cue: Cue, _ run: Session, _ time: Duration?) -> [Effect] {
    flash(cue)
    let said: [Effect] = isMuted ? [] : [.cue(cue)]
    return said + (time.map { [.report(.cue(cue, after: $0, of: run.timeline))] } ?? [])
  }

  private mutating func say(_ cue: Cue, _ run: Session) -> [Effect] {
    say(cue, run, cue.time(in: run.timeline.steps.last?.duration ?? .zero))
  }

  private mutating func flash(_ cue: Cue) {
    guard cue.kind.flashes else { return }
    if let flash, now - flash.since < Self.flashPause { return }
    flash = Flash(since: now, until: now + Self.flashLength)
  }

  /// Whether the screen flashes now.
  package var isFlashing: Bool { flash.map { now < $0.until } ?? false }

  // MARK: - Trying the cues

  /// Begins to play one cue of each kind.
  mutating func tryCues() -> [Effect] {
    trial = CueTrial(start: now)
    return continueTrial()
  }

  /// Plays what is due of the trial.
  mutating func continueTrial() -> [Effect] {
    guard var trial else { return [] }
    let due = trial.take(upTo: now)
    self.trial = trial.isOver ? nil : trial
    return due.map { cue in
      flash(cue)
      return .cue(cue)
    }
  }

  // MARK: - Waking up

  /// The moments at which something is to be heard, or a flash is over.
  var cueWakes: [Duration] {
    let flashEnd = flash.flatMap { $0.until > now ? $0.until : nil }
    return [hearing?.next, trial?.next, flashEnd].compactMap { $0 }
  }
}

/// A time for which the screen is drawn with ink and ground exchanged.
package struct Flash: Hashable, Sendable {
  package let since: Duration
  package let until: Duration
}

/// The cues of what goes on now, at their moments.
struct Lines: Hashable, Sendable {
  struct Line: Hashable, Sendable {
    let moment: Duration
    let cue: Cue
    /// The time into the step by plan; nil for what only a break brought about.
    let time: Duration?
  }

  /// What the cues belong to; when it changes, they are no longer true.
  let phase: Session.Phase
  /// In the order of their moments.
  var lines: [Line] = []

  /// The cues of a step from its very start.
  init(entering step: Int, at moment: Duration, _ score: CueScore, _ run: Session) {
    let length = run.timeline.steps[step].duration
    let isCounted = run.timeline.steps[step].set?.work.countedTempo != nil
    let start = Held(step: step, done: .zero, left: length)
    phase = .running(Passing(start, since: moment, isCounted: isCounted))
    lines = score.cues(of: step).map { cue in
      let time = cue.time(in: length)
      return Line(moment: moment + time, cue: cue, time: time)
    }
  }

  /// The cues of a session as it goes on now; none while it stands still.
  init(_ run: Session, _ score: CueScore) {
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
      let seconds = Int(run.countIn.milliseconds / 1000)
      for second in stride(from: min(3, seconds), to: 0, by: -1) {
        let cue = Cue(.countIn, "\(second)", step: held.step, at: .fromStart(held.done))
        lines.append(Line(moment: endsAt - .seconds(second), cue: cue, time: nil))
      }
    case .idle, .paused, .ended: break
    }
  }
}

/// What of a session's cues has been said.
struct Hearing: Hashable, Sendable {
  private(set) var lines: Lines
  /// The first cue that has not been said.
  private var cursor = 0

  init(_ lines: Lines) { self.lines = lines }

  /// Goes over to what goes on now, without saying anything again.
  init(_ lines: Lines, after before: Hearing?) {
    self.lines = lines
    guard case .running(let passing) = lines.phase else { return }
    switch before?.lines.phase {
    case .countingIn(let held, let endsAt) where held.done > .zero:
      // Work that goes on begins anew for the ear; work from its start says so itself.
      let go = Cue(.go, "Go.", step: held.step, at: .fromStart(held.done))
      self.lines.lines.insert(Lines.Line(moment: endsAt, cue: go, time: nil), at: 0)
    case .running:
      // The step was lengthened, shortened or counted on.
      self.lines.lines.removeAll { $0.moment <= passing.since }
    case .idle, .countingIn, .paused, .ended, nil: break
    }
  }

  /// The moment of the next cue; nil when all have been said.
  var next: Duration? {
    cursor < lines.lines.count ? lines.lines[cursor].moment : nil
  }

  /// The cues that are due, which count as said from now on.
  mutating func take(before end: Duration?, upTo now: Duration) -> [Lines.Line] {
    var due: [Lines.Line] = []
    while cursor < lines.lines.count {
      let line = lines.lines[cursor]
      guard line.moment <= now, end.map({ line.moment < $0 }) ?? true else { break }
      due.append(line)
      cursor += 1
    }
    return due
  }
}

/// One cue of each kind in a row, to hear whether they can be heard.
struct CueTrial: Hashable, Sendable {
  private var left: ArraySlice<(moment: Duration, cue: Cue)> {
    Self.cues(from: start).suffix(open)
  }
  private let start: Duration
  private var open: Int

  init(start: Duration) {
    self.start = start
    open = Self.cues(from: start).count
  }

  var isOver: Bool { open == 0 }
  var next: Duration? { left.first?.moment }

  mutating func take(upTo now: Duration) -> [Cue] {
    let due = left.prefix { $0.moment <= now }
    open -= due.count
    return due.map(\.cue)
  }

  private static func cues(from start: Duration) -> [(moment: Duration, cue: Cue)] {
    var moment = start
    return Cue.Kind.allCases.map { kind in
      let cue = Cue(kind, kind.sample, step: 0, at: .fromStart(moment - start))
      defer { moment += cue.length + .milliseconds(700) }
      return (moment, cue)
    }
  }
}

extension Cue.Kind {
  /// Words to try the voice with.
  fileprivate var sample: String {
    switch self {
    case .announce: "Bird-dog, left arm, right leg."
    case .form: "Reach long, not high."
    case .go: "Go."
    case .tempo: "Hold."
    case .half: "Half way, 15 seconds left."
    case .lastSeconds: "3"
    case .rest: "Rest, 30 seconds."
    case .switchSide: "Change sides."
    case .next: "Next."
    case .done: "Done. Well done."
    case .countIn: "3"
    }
  }
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
