extension PlanSentence {
  /// A plan as a sentence, which reads as the same plan again.
  package func text(_ plan: Plan) -> String {
    var clauses: [String] = []
    if plan.rounds != 1 || plan.restBetweenRounds != .zero {
      clauses.append(
        Words.count(plan.rounds, .round)
          + (plan.restBetweenRounds == .zero ? "" : " rest \(time(plan.restBetweenRounds))"))
    }
    if plan.prepare != Self.prepare { clauses.append("prepare \(time(plan.prepare))") }
    for (index, block) in plan.blocks.enumerated() {
      clauses.append(text(block, isLast: index + 1 == plan.blocks.count))
    }
    return clauses.joined(separator: "; ")
  }

  private func text(_ block: Block, isLast: Bool) -> String {
    let exercise = block.exercise.flatMap { names[$0] }
    var words = [text(block.movement)]
    if !block.note.isEmpty { words.append(quoted(block.note, "(", ")")) }
    words.append(text(block.sets, of: exercise))
    let isSided = block.movement.hasSides(names)
    if block.sidePlan != Self.sides(isSided: false) || isSided {
      words.append(text(block.sidePlan))
    }
    if block.switching != block.sidePlan.usualSwitching {
      words.append("switch \(time(block.switching))")
    }
    if block.restBetweenSets != .zero { words.append("rest \(time(block.restBetweenSets))") }
    if !block.swaps.isEmpty {
      words.append("or " + block.swaps.map(\.rawValue).joined(separator: ", "))
    }
    if block.follow != Self.follow(rest: block.restBetweenSets, isLast: isLast) {
      words.append("then \(text(block.follow))")
    }
    return words.joined(separator: " ")
  }

  private func text(_ movement: Movement) -> String {
    switch movement {
    case .exercise(let id): return id.rawValue
    case .drill(let drill):
      var words = [quoted(drill.name)]
      if !drill.cue.isEmpty { words.append("cue \(quoted(drill.cue))") }
      words.append("eyes \(drill.gaze.rawValue)")
      for side in Side.allCases {
        if let name = drill.sideNames[side] { words.append("\(side.rawValue) \(quoted(name))") }
      }
      return words.joined(separator: " ")
    }
  }

  // MARK: - Sets

  private func text(_ sets: [SetPrescription], of exercise: Exercise?) -> String {
    var groups: [String] = []
    var rest = sets[...]
    while let first = rest.first {
      let group = rest.prefix { $0.isLike(first) }
      rest = rest.dropFirst(group.count)
      groups.append(text(group, of: exercise))
    }
    return groups.joined(separator: " + ")
  }

  /// Sets that differ at most in their repetitions.
  private func text(_ group: ArraySlice<SetPrescription>, of exercise: Exercise?) -> String {
    guard let first = group.first else { return "" }
    let isSame = group.allSatisfy { $0 == first }
    switch first {
    case .hold(let duration): return times(group.count) + time(duration)
    case .open: return group.count == 1 ? Self.open : "\(group.count)x \(Self.open)"
    case .repetitions(let count, let tempo), .counted(let count, let tempo):
      let counts = group.compactMap(\.paced?.count)
      var text =
        isSame ? "\(times(group.count))\(count)" : counts.map(String.init).joined(separator: "-")
      // A bare number could be seconds.
      if exercise?.mode == .hold || group.count == 1 { text += count == 1 ? " rep" : " reps" }
      text += self.text(tempo, of: exercise)
      return first.countedTempo == nil ? text : text + " counted"
    }
  }

  private func text(_ tempo: Tempo, of exercise: Exercise?) -> String {
    if tempo == Self.tempo(of: exercise) { return "" }
    if tempo == Self.tempo(of: exercise, holding: tempo.hold) { return " x \(time(tempo.hold))" }
    var parts = [tempo.lift, tempo.hold, tempo.lower]
    if tempo.pause != .zero { parts.append(tempo.pause) }
    return " @" + parts.map(seconds).joined(separator: "-")
  }

  private func times(_ count: Int) -> String { count == 1 ? "" : "\(count)x" }

  // MARK: - Sides and what follows

  private func text(_ plan: SidePlan) -> String {
    switch plan {
    case .none: "no sides"
    case .alternating: "alternating"
    case .each(let sides):
      sides.count == 1 ? "\(sides[0].rawValue) side" : "each side" + order(sides)
    case .shared(let sides): "split between sides" + order(sides)
    }
  }

  private func order(_ sides: [Side]) -> String { sides.first == .right ? " right first" : "" }

  private func text(_ follow: Transition) -> String {
    switch follow {
    case .nothing: "straight on"
    case .rest(let duration): "rest \(time(duration))"
    case .move(let duration): "move \(time(duration))"
    }
  }

  // MARK: - Words

  private func time(_ duration: Duration) -> String { seconds(duration) + "s" }

  /// Seconds to the nanosecond, with no more digits than needed.
  private func seconds(_ duration: Duration) -> String {
    let (whole, rest) = duration.nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    guard rest > 0 else { return "\(whole)" }
    let digits = String(String(1_000_000_000 + rest).dropFirst())
    return "\(whole)." + String(digits.reversed().drop { $0 == "0" }.reversed())
  }

  private func quoted(
    _ text: String, _ open: Character = "\"", _ close: Character = "\""
  ) -> String {
    String(open)
      + text.reduce(into: "") { quoted, letter in
        if letter == close || letter == "\\" { quoted.append("\\") }
        quoted.append(letter)
      } + String(close)
  }
}

extension SetPrescription {
  /// Whether both can be written as one group of sets.
  fileprivate func isLike(_ other: SetPrescription) -> Bool {
    switch (self, other) {
    case (.hold(let one), .hold(let two)): one == two
    case (.open, .open): true
    case (.repetitions(_, let one), .repetitions(_, let two)),
      (.counted(_, let one), .counted(_, let two)):
      one == two
    case (.hold, _), (.open, _), (.repetitions, _), (.counted, _): false
    }
  }
}

extension SidePlan {
  /// The time to change sides where the sentence says nothing.
  var usualSwitching: Duration { sides.count > 1 ? PlanSentence.switching : .zero }
}

extension Movement {
  /// Whether its sides have names.
  func hasSides(_ names: ExerciseNames) -> Bool {
    switch self {
    case .exercise(let id): names[id].map { !$0.sideNames.isEmpty } ?? false
    case .drill(let drill): !drill.sideNames.isEmpty
    }
  }
}
