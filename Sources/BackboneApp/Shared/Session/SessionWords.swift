import BackboneCanvas
import BackboneCore

/// How the steps of a session are called on the screen.
struct SessionWords {
  let catalogue: Catalogue

  /// The movement's name with its note and its side, where there are any.
  func name(_ set: ScheduledSet) -> String {
    let parts = [catalogue.name(of: set.movement), set.note, catalogue.sideName(set) ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// How much of a set was done, in the best of all attempts.
  func done(_ step: Int, of session: Session) -> String {
    let best = session.entries.filter { $0.step == step }.bestAttempts.first
    let planned = session.timeline.steps[step]
    if let paced = planned.set?.work.paced {
      return Words.Sets.done(best?.repetitions ?? 0, of: paced.count)
    }
    let held = best?.held ?? .zero
    return planned.isOpen
      ? Words.Sets.length(held) : Words.Sets.done(held, of: planned.duration)
  }

  /// How much of a set was done, as a part of what was planned; nil where that was open.
  func share(_ step: Int, of session: Session) -> Double? {
    let best = session.entries.filter { $0.step == step }.bestAttempts.first
    let planned = session.timeline.steps[step]
    if let paced = planned.set?.work.paced {
      return Double(best?.repetitions ?? 0) / Double(max(1, paced.count))
    }
    guard !planned.isOpen, planned.duration > .zero else { return nil }
    return (best?.held ?? .zero) / planned.duration
  }

  /// A step in a few words, the side in one.
  func short(_ step: Step) -> String {
    guard let set = step.set else { return Words.Sets.step(step.kind) }
    let name = catalogue.name(of: set.movement)
    return set.side.map { "\(name), \(Words.Sets.side($0))" } ?? name
  }

  /// The same in so many columns: where it does not fit, the name is cut and not the side.
  func short(_ step: Step, columns: Int, _ ellipsis: String) -> String {
    let words = short(step)
    guard CellWidth.of(words) > columns, let set = step.set, let side = set.side else {
      return words
    }
    let end = ", \(Words.Sets.side(side))"
    let room = max(0, columns - CellWidth.of(end))
    return TextLayout.fitted(catalogue.name(of: set.movement), to: room, ellipsis: ellipsis) + end
  }

  /// What comes after a step, with how much of it; nil at the end.
  func next(after index: Int, in timeline: Timeline) -> String? {
    guard let work = timeline.nextWork(from: index + 1), let set = timeline.steps[work].set
    else { return nil }
    return "\(name(set)), \(Words.Sets.amount(set.work))"
  }
}
