import BackboneCore

/// The rules that every score keeps, and what breaks them.
enum CueRules {
  static func problems(
    _ timeline: Timeline, _ score: CuePlanner, _ catalogue: Catalogue
  ) -> [String] {
    timeline.steps.indices.flatMap { index -> [String] in
      let step = timeline.steps[index]
      let cues = score.cues(of: index)
      var problems = inside(cues, step)
      problems += changes(cues, step)
      problems += countdown(cues, step)
      problems += announced(index, timeline, score)
      problems += heard(index, timeline, score, catalogue)
      return problems.map { "step \(index) \(step.kind.rawValue) of \(step.duration): \($0)" }
    }
  }

  /// Sorted, none over another, all within the step.
  private static func inside(_ cues: [Cue], _ step: Step) -> [String] {
    var problems: [String] = []
    var last = Duration.zero
    for cue in cues {
      let start = cue.time(in: step.duration)
      if start < last { problems.append("\(cue.words) overlaps or comes too early") }
      last = start + cue.length
      if last > step.duration { problems.append("\(cue.words) goes on after the end") }
    }
    return problems
  }

  /// One change of phase at most, and that at the very start; work that is long enough has its go.
  private static func changes(_ cues: [Cue], _ step: Step) -> [String] {
    let flashing = cues.filter(\.kind.flashes)
    let isFirst = flashing.allSatisfy { $0.time(in: step.duration) == .zero }
    let expected: Cue.Kind? =
      switch step.kind {
      case .prep: nil
      case .work: .go
      case .rest: .rest
      case .switch: .switchSide
      case .move: .next
      }
    if flashing.isEmpty, step.duration < .seconds(2) { return [] }
    return isFirst && flashing.map(\.kind) == [expected].compactMap { $0 }
      ? [] : ["changes of phase are \(flashing.map(\.words))"]
  }

  /// Three, two, one in all steps of eight seconds and more whose end is known.
  private static func countdown(_ cues: [Cue], _ step: Step) -> [String] {
    let seconds = cues.filter { $0.kind == .lastSeconds }
    let isCounted = step.set?.work.countedTempo != nil
    let expected: [Duration] =
      step.duration < .seconds(8) || isCounted ? [] : [.seconds(3), .seconds(2), .seconds(1)]
    let moments = seconds.map { step.duration - $0.time(in: step.duration) }
    return moments == expected && seconds.map(\.words) == ["3", "2", "1"].suffix(expected.count)
      ? [] : ["counted down at \(moments)"]
  }

  /// Work is announced before it where the step before has room, else at its start.
  private static func announced(
    _ index: Int, _ timeline: Timeline, _ score: CuePlanner
  ) -> [String] {
    let step = timeline.steps[index]
    guard step.kind == .work else { return [] }
    let before = index > 0 ? score.cues(of: index - 1).filter { $0.kind == .announce } : []
    let within = score.cues(of: index).filter { $0.kind == .announce }
    if !before.isEmpty { return [] }
    // Room: for the change of phase, the longest name and the last three seconds.
    let room = index > 0 && timeline.steps[index - 1].duration >= .seconds(12)
    let isCounted = index > 0 && timeline.steps[index - 1].set?.work.countedTempo != nil
    if room && !isCounted { return ["not announced before it"] }
    if let first = within.first {
      return first.time(in: step.duration) <= .seconds(2) ? [] : ["announced too late"]
    }
    return step.duration < .seconds(12) ? [] : ["never announced"]
  }

  /// Who does not see the screen hears the sides, and how to do it.
  private static func heard(
    _ index: Int, _ timeline: Timeline, _ score: CuePlanner, _ catalogue: Catalogue
  ) -> [String] {
    let step = timeline.steps[index]
    guard let set = step.set, case .exercise(let id) = set.movement,
      catalogue.exercise(id)?.gaze != .upright, step.duration >= .seconds(12)
    else { return [] }
    let cues = score.cues(of: index)
    var problems: [String] = []
    let said = (index > 0 ? score.cues(of: index - 1) : []) + cues
    if let side = set.side?.rawValue,
      !said.contains(where: { $0.kind == .announce && $0.words.lowercased().contains(side) })
    {
      problems.append("the side is not heard")
    }
    if case .hold = set.work, !said.contains(where: { $0.kind == .form }) {
      problems.append("nothing is said of form")
    }
    if case .hold = set.work, step.duration >= .seconds(20),
      !cues.contains(where: { $0.words == "Hold it still." })
    {
      problems.append("nothing is said during the hold")
    }
    if case .hold = set.work, step.duration >= .seconds(40),
      !cues.contains(where: { $0.words == "Breathe slowly." })
    {
      problems.append("nobody reminds to breathe")
    }
    return problems
  }
}
