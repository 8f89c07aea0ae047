import BackboneCore

/// How the steps of a session are called on the screen.
struct SessionWords {
  let catalogue: Catalogue
  let glyphs: Glyphs

  /// The movement's name with its note and its side, where there are any.
  func name(_ set: ScheduledSet) -> String {
    let parts = [catalogue.name(of: set.movement), set.note, catalogue.sideName(set) ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// How much: 30 s, 4 × 8 s, or 10 × where the hold is no more than a stop.
  func amount(_ work: SetPrescription) -> String {
    switch work {
    case .hold(let duration): "\(TimeText.seconds(duration)) s"
    case .repetitions(let count, let tempo) where tempo.hold >= .seconds(3):
      "\(count) \(glyphs.times) \(TimeText.seconds(tempo.hold)) s"
    case .repetitions(let count, _), .counted(let count, _): "\(count) \(glyphs.times)"
    }
  }

  /// How much of a set was done, over all attempts: 7.1 of 20 s, or 8 of 10 ×.
  func done(_ step: Int, of session: Session) -> String {
    let entries = session.entries.filter { $0.step == step }
    if case .counted(let count, _) = session.timeline.steps[step].set?.work {
      return "\(entries.reduce(0) { $0 + ($1.repetitions ?? 0) }) of \(count) \(glyphs.times)"
    }
    let held = entries.reduce(Duration.zero) { $0 + $1.held }
    let planned = session.timeline.steps[step].duration
    return "\(TimeText.seconds(held)) of \(TimeText.seconds(planned)) s"
  }

  /// A step in a few words, the side in one.
  func short(_ step: Step) -> String {
    switch step.kind {
    case .prep: "Get ready"
    case .rest: "Rest"
    case .switch: "Change sides"
    case .move: "Set up"
    case .work:
      step.set.map { set in
        let name = catalogue.name(of: set.movement)
        return set.side.map { "\(name), \($0.rawValue)" } ?? name
      } ?? "Work"
    }
  }

  /// What comes after a step, with how much of it; nil at the end.
  func next(after index: Int, in timeline: Timeline) -> String? {
    guard let work = timeline.nextWork(from: index + 1), let set = timeline.steps[work].set
    else { return nil }
    return "\(name(set)), \(amount(set.work))"
  }
}
