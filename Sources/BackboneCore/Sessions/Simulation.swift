/// A session walked through by the machine itself, with nobody touching anything.
package struct Simulation: Hashable, Sendable {
  /// A step and the moment at which the machine entered it, from the start of the session.
  package struct Entry: Hashable, Sendable {
    package let at: Duration
    package let step: Step
  }

  /// The steps in the order in which they were entered.
  package let entries: [Entry]
  /// The moment at which the session ended.
  package let total: Duration
  /// What the session is called.
  let name: String
  /// What was gone through.
  let timeline: Timeline
  /// What the machine had to say, in order.
  let effects: [SessionEffect]

  /// Runs a session from its start to its end.
  package init(_ record: SessionRecord) {
    // No count-in: it belongs to hands on keys, and nobody is here.
    var session = Session(record.withoutCountIn)
    let timeline = session.timeline
    var effects = session.handle(.start, at: .zero)
    var now = Duration.zero
    while let step = session.step {
      if let wake = session.nextWake {
        now = wake
        effects += session.handle(.tick, at: now)
      } else if let tempo = timeline.steps[step].set?.work.countedTempo {
        // Whoever counts keeps to the plan here.
        now += tempo.repetition
        effects += session.handle(.repetitionDone, at: now)
      } else if timeline.steps[step].isOpen {
        // How long somebody holds is not in the plan.
        effects += session.handle(.skip, at: now)
      } else {
        preconditionFailure("step \(step) stands still in a session that nobody paused")
      }
    }
    var entries: [Entry] = []
    var total = Duration.zero
    for effect in effects {
      switch effect {
      case .entered(let step, let at, _): entries.append(Entry(at: at, step: timeline.steps[step]))
      case .ended(_, let at, _): total = at
      case .finished, .checkpoint: break
      }
    }
    self.entries = entries
    self.total = total
    self.name = record.name
    self.timeline = timeline
    self.effects = effects
  }
}

extension SessionRecord {
  /// The same session without counting in.
  fileprivate var withoutCountIn: SessionRecord {
    SessionRecord(
      routine: routine, name: name, level: level, plan: plan, variants: variants,
      equipment: equipment, speed: speed, isRehearsal: isRehearsal, countIn: .zero,
      appVersion: appVersion)
  }
}
