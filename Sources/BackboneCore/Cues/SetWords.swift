/// How a set is called out.
struct SetWords {
  private let catalogue: Catalogue

  init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// The movement's name as the guide has it.
  func plainName(_ set: ScheduledSet) -> String { catalogue.name(of: set.movement) }

  /// The name alone, as a sentence.
  func name(_ set: ScheduledSet) -> String { Words.Cues.line([plainName(set)]) }

  /// Name, note and side.
  func line(_ set: ScheduledSet) -> String {
    Words.Cues.line([plainName(set), set.note, side(set)])
  }

  /// Name, note and side as a part of a sentence.
  func part(_ set: ScheduledSet) -> String {
    [plainName(set), set.note, side(set)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Name and side in one word.
  func short(_ set: ScheduledSet) -> String {
    Words.Cues.line([plainName(set), set.side?.rawValue ?? ""])
  }

  /// The side as it is called out; empty where there is none.
  func side(_ set: ScheduledSet) -> String {
    if set.isAlternating { return Words.Cues.alternating }
    return catalogue.sideName(set) ?? ""
  }

  /// The side as a sentence, from the fullest wording to the shortest.
  func sides(_ set: ScheduledSet) -> [String] {
    [side(set), set.side?.rawValue ?? ""].filter { !$0.isEmpty }.map { Words.Cues.line([$0]) }
  }

  /// The limbs of a repetition on one side, as a sentence: Left arm, right leg; nil where the side
  /// alone says it.
  func limbs(_ set: ScheduledSet, _ side: Side) -> String? {
    let name = catalogue.sideName(side, of: set.movement)
    return name == side.rawValue ? nil : Words.Cues.line([name])
  }

  /// What is called when a repetition begins; nil where that goes without saying.
  func lift(_ set: ScheduledSet) -> String? { calls(set)?.lift }

  /// What is called when the way back of a repetition begins.
  func lower(_ set: ScheduledSet) -> String {
    if let call = calls(set)?.lower { return call }
    guard case .exercise(let id) = set.movement, let exercise = catalogue.exercise(id) else {
      return Words.Cues.lower
    }
    switch exercise.category {
    case .core, .extension, .hinge, .hip: return Words.Cues.lower
    case .pull, .posture, .mobility: return Words.Cues.ease
    }
  }

  private func calls(_ set: ScheduledSet) -> RepetitionCalls? {
    guard case .exercise(let id) = set.movement else { return nil }
    return catalogue.exercise(id)?.calls
  }

  /// How much there is to do.
  func dose(_ set: ScheduledSet) -> String {
    switch set.work {
    case .hold(let length): Words.Cues.hold(length)
    case .open: Words.Cues.open
    case .repetitions(let count, let tempo):
      Words.Cues.reps(count, holding: tempo.hold >= .seconds(3) ? tempo.hold : .zero)
    case .counted(let count, _): Words.Cues.counted(count)
    }
  }

  /// Which set or round it is; nil where that is no news.
  func label(_ set: ScheduledSet, after before: ScheduledSet?) -> String? {
    if set.rounds > 1, set.round > 1, before?.round != set.round {
      return Words.Cues.round(set.round, of: set.rounds)
    }
    let isSame =
      before?.movement == set.movement && before?.set == set.set && before?.round == set.round
    return set.sets > 1 && !isSame ? Words.Cues.set(set.set, of: set.sets) : nil
  }
}
