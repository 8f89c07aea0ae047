/// What a session is doing at a moment, for other programs.
package struct SessionStatus: Hashable, Sendable {
  /// Whether its time passes.
  package enum Phase: String, Hashable, Sendable {
    case running
    case countIn = "count-in"
    case paused
  }

  package let routine: RoutineID
  /// What the routine is called.
  package let name: String
  package let level: Level
  package let phase: Phase
  package let kind: StepKind
  /// The place among the steps, from 1.
  package let step: Int
  package let steps: Int
  /// The set that is done, or the one that comes next; nil after the last.
  package let set: ScheduledSet?
  /// What its exercise is called; empty where there is none.
  package let exercise: String
  /// How the side of the set is called out; nil where it has none.
  package let side: String?
  /// How long the step has taken.
  package let done: Duration
  /// What is left of the step; nothing in an open hold.
  package let left: Duration
  /// What is left of the session.
  package let remaining: Duration
  /// How long the session has taken without its pauses.
  package let elapsed: Duration
  package let isRehearsal: Bool

  /// Whether the step lasts until the user ends it.
  package var isOpen: Bool { kind == .work && set?.work == .open }
  /// What a clock shows of the step: what is left, or how long an open hold has lasted.
  package var clock: Duration { isOpen ? done : left }

  /// The status of a session; nil where it has not begun or is over.
  package init?(_ session: Session, _ catalogue: Catalogue, at now: Duration) {
    guard let place = session.place(at: now) else { return nil }
    switch session.phase {
    case .running: phase = .running
    case .countingIn: phase = .countIn
    case .paused: phase = .paused
    case .idle, .ended: return nil
    }
    let timeline = session.timeline
    let record = session.record
    let set = timeline.nextWork(from: place.step).flatMap { timeline.steps[$0].set }
    routine = record.routine
    name = record.name
    level = record.level
    kind = timeline.steps[place.step].kind
    step = place.step + 1
    steps = timeline.steps.count
    self.set = set
    exercise = set.map { catalogue.name(of: $0.movement) } ?? ""
    side = set.flatMap { set in set.side.map { catalogue.sideName($0, of: set.movement) } }
    done = place.done
    left = place.left
    remaining = session.left(at: now)
    elapsed = session.elapsed(at: now)
    isRehearsal = record.isRehearsal
  }

  /// The status as JSON; every key is always there and numbers are seconds.
  package var json: JSONObject {
    [
      "routine": .text(routine.rawValue), "name": .text(name), "level": .text(level.rawValue),
      "phase": .text(phase.rawValue), "kind": .text(kind.rawValue),
      "step": .number(Double(step)), "steps": .number(Double(steps)),
      "exercise": .text(exercise), "exerciseID": set.map { .text($0.exercise.rawValue) } ?? .null,
      "side": side.map { .text($0) } ?? .null,
      "set": set.map { .number(Double($0.set)) } ?? .null,
      "sets": set.map { .number(Double($0.sets)) } ?? .null,
      "round": set.map { .number(Double($0.round)) } ?? .null,
      "rounds": set.map { .number(Double($0.rounds)) } ?? .null,
      "done": .number(done.decimalSeconds), "left": .number(left.decimalSeconds),
      "remaining": .number(remaining.decimalSeconds),
      "elapsed": .number(elapsed.decimalSeconds), "rehearsal": .bool(isRehearsal),
      "text": .text(Words.Steering.line(self)),
    ]
  }
}
