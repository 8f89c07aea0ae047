import BackboneCore

/// The rules that the cues of every session keep, and what breaks them.
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
      problems += repetitions(cues, step)
      problems += silence(cues, step)
      problems += announced(index, timeline, score)
      problems += heard(index, timeline, score, catalogue)
      return problems.map { "step \(index) \(step.kind.rawValue) of \(step.duration): \($0)" }
    }
  }

  /// Sorted, none over another, all within the step.
  private static func inside(_ cues: [Cue], _ step: Step) -> [String] {
    var problems: [String] = []
    var last = Duration.zero
    // Words may be spoken across a tone.
    for cue in cues where !cue.words.isEmpty {
      let start = cue.time(in: step.duration)
      if start < last { problems.append("\(cue.words) overlaps or comes too early") }
      last = start + cue.length
      if last > step.duration { problems.append("\(cue.words) goes on after the end") }
      // A bare number is a second of the countdown and nothing else.
      if cue.words.allSatisfy(\.isNumber) != (cue.kind == .countdown) {
        problems.append("\(cue.words) could be something else")
      }
      if cue.words.lowercased().contains("back.") { problems.append("back is ordered") }
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
      case .switch: .switchSides
      case .move: .nextExercise
      }
    if flashing.isEmpty, step.duration < .seconds(3) { return [] }
    return isFirst && flashing.map(\.kind) == [expected].compactMap { $0 }
      ? [] : ["changes of phase are \(flashing.map(\.words))"]
  }

  /// Three, two, one before the end of breaks and plain holds of eight seconds and more.
  private static func countdown(_ cues: [Cue], _ step: Step) -> [String] {
    if step.set?.work.paced != nil || step.duration < .seconds(8) { return [] }
    let seconds = cues.filter { $0.kind == .countdown }
    let moments = seconds.map { step.duration - $0.time(in: step.duration) }
    return moments == [.seconds(3), .seconds(2), .seconds(1)]
      && seconds.map(\.words) == ["3", "2", "1"] ? [] : ["counted down at \(moments)"]
  }

  /// Each hold that is long enough is counted to its own end and lowered there; nothing is asked
  /// after the last.
  private static func repetitions(_ cues: [Cue], _ step: Step) -> [String] {
    guard let set = step.set, case .repetitions(let count, let tempo) = set.work else { return [] }
    var problems: [String] = []
    if cues.contains(where: { $0.kind == .half }) { problems.append("half-way in repetitions") }
    guard tempo.hold >= .seconds(4) else {
      if cues.contains(where: { $0.kind == .countdown }) { problems.append("counted down") }
      return problems
    }
    func moments(_ kind: Cue.Kind) -> [Duration] {
      cues.filter { $0.kind == kind }.map { $0.time(in: step.duration) }
    }
    let ends = (1...count).map { tempo.repetition * $0 - tempo.pause - tempo.lower }
    // The word needs its time before the next repetition, or before the end.
    if tempo.lower >= .milliseconds(1100), moments(.lower) != ends {
      problems.append("lowered at \(moments(.lower)), not at \(ends)")
    }
    let counted = ends.flatMap { end in [3, 2, 1].map { end - .seconds($0) } }
    // A name that comes late takes its time.
    let isLate = cues.contains { $0.kind == .announce && $0.time(in: step.duration) < .seconds(2) }
    if moments(.countdown) != counted, !isLate {
      problems.append("holds are not counted to their ends")
    }
    let tail = cues.filter { cue in
      cue.kind != .lower && cue.kind != .announce
        && ends.last.map { cue.time(in: step.duration) >= $0 } ?? false
    }
    if !tail.isEmpty { problems.append("after the last hold: \(tail.map(\.words))") }
    return problems
  }

  /// A rest is rest: words at its beginning, and from twelve seconds before its end.
  private static func silence(_ cues: [Cue], _ step: Step) -> [String] {
    guard step.kind == .rest, step.duration > .seconds(20) else { return [] }
    let early = cues.filter { cue in
      let moment = cue.time(in: step.duration)
      return moment > .seconds(3) && moment < step.duration - .seconds(12)
    }
    return early.isEmpty ? [] : ["not silent: \(early.map(\.words))"]
  }

  /// Work is announced before it where the step before has room, else at its start.
  private static func announced(
    _ index: Int, _ timeline: Timeline, _ score: CuePlanner
  ) -> [String] {
    let step = timeline.steps[index]
    guard step.kind == .work else { return [] }
    let kinds: [Cue.Kind] = [.announce, .nextExercise, .switchSides]
    let side = step.set?.side?.rawValue ?? ""
    let before =
      index > 0
      ? score.cues(of: index - 1).filter {
        kinds.contains($0.kind) && (side.isEmpty || $0.words.lowercased().contains(side))
      } : []
    let within = score.cues(of: index).filter { $0.kind == .announce }
    if !before.isEmpty { return [] }
    // Room: for the change of phase, the longest name and the last three seconds.
    let room = index > 0 && timeline.steps[index - 1].duration >= .seconds(12)
    // Repetitions leave no such room, and those that the user counts have no known end.
    let isPaced = index > 0 && timeline.steps[index - 1].set?.work.paced != nil
    if room && !isPaced { return ["not announced before it"] }
    if let first = within.first {
      return first.time(in: step.duration) <= .seconds(2) ? [] : ["announced too late"]
    }
    return step.duration < .seconds(12) ? [] : ["never announced"]
  }

  /// The sides and how to do it, each at its time.
  private static func heard(
    _ index: Int, _ timeline: Timeline, _ score: CuePlanner, _ catalogue: Catalogue
  ) -> [String] {
    let step = timeline.steps[index]
    guard let set = step.set else { return [] }
    let cues = score.cues(of: index)
    var problems: [String] = []
    if cues.contains(where: { $0.words == "Set up first." }) {
      problems.append("asked to set up during work")
    }
    let before = index > 0 ? score.cues(of: index - 1) : []
    if before.contains(where: { $0.words == "Move like this." })
      && timeline.steps[index - 1].kind != .work,
      set.set == 1, set.round == 1
    {
      problems.append("asked to move in a break")
    }
    guard step.duration >= .seconds(12) else { return problems }
    if let side = set.side?.rawValue,
      !(before + cues).contains(where: { $0.words.lowercased().contains(side) })
    {
      problems.append("the side is not heard")
    }
    if case .hold = set.work, step.duration >= .seconds(20),
      !cues.contains(where: { $0.kind == .form })
    {
      problems.append("nothing is said during the hold")
    }
    return problems
  }
}
