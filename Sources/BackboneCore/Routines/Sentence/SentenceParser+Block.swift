extension SentenceParser {
  /// What may stand behind the sets.
  private static let details = [
    "each", "split", "alternating", "no", "left", "right", "switch", "rest", "or", "then",
  ]

  mutating func block() throws(SentenceError) -> BlockSentence {
    let begin = cursor.place
    let movement = try movement()
    var block = BlockSentence(movement: movement, isSided: movement.hasSides(names))
    cursor.skipBlanks()
    if cursor.next == "(" { block.note = try cursor.quoted(until: ")") }
    block.sets = try sets(of: movement.exercise(names))
    while true {
      cursor.skipBlanks()
      if cursor.take(",") { cursor.skipBlanks() }
      if cursor.isAtClauseEnd { break }
      try detail(of: &block)
    }
    try checkSides(block, at: begin)
    return block
  }

  // MARK: - What is done

  private mutating func movement() throws(SentenceError) -> Movement {
    if cursor.next == "\"" { return try drill() }
    return .exercise(try exercise())
  }

  private mutating func exercise() throws(SentenceError) -> ExerciseID {
    let rest = cursor.rest
    let clause = rest.prefix { $0 != ";" && !$0.isNewline }
    if let found = names.match(Array(String(clause).lowercased())[...]) {
      cursor.skip(found.length)
      return found.exercise.id
    }
    // Up to where the sets begin.
    var name = String(clause.prefix { $0 != "(" && $0 != "," && !$0.isWholeNumber })
    while name.last?.isWhitespace == true { name.removeLast() }
    guard !name.isEmpty else { throw cursor.error(Words.Sentence.missingExercise) }
    let shown = SafeText.clean(String(name.prefix(60)))
    throw cursor.error(
      Words.Sentence.unknownExercise(shown, nearest: names.nearest(to: shown)))
  }

  private mutating func drill() throws(SentenceError) -> Movement {
    let begin = cursor.place
    let name = try cursor.quoted(until: "\"")
    let cue = cursor.take(word: "cue") ? try string() : ""
    var gaze = Gaze.upright
    if cursor.take(word: "eyes") {
      cursor.skipBlanks()
      guard let known = Gaze.allCases.first(where: { $0.rawValue.lowercased() == cursor.word })
      else { throw unknownWord(among: Gaze.allCases.map(\.rawValue)) }
      cursor.skip(known.rawValue.count)
      gaze = known
    }
    var sides: [Side: String] = [:]
    for side in Side.allCases where cursor.take(word: side.rawValue) {
      sides[side] = try string()
    }
    let drill = AdHocExercise(name: name, cue: cue, gaze: gaze, sideNames: sides)
    // The log knows it by this.
    guard drill.hasID else {
      throw cursor.error(Words.Sentence.drillName, at: begin)
    }
    if names[drill.id] != nil {
      let shown = SafeText.clean(String(name.prefix(60)))
      throw cursor.error(Words.Sentence.drillIsExercise(shown), at: begin)
    }
    return .drill(drill)
  }

  private mutating func string() throws(SentenceError) -> String {
    cursor.skipBlanks()
    guard cursor.next == "\"" else { throw unknownWord(among: []) }
    return try cursor.quoted(until: "\"")
  }

  // MARK: - Details

  private mutating func detail(of block: inout BlockSentence) throws(SentenceError) {
    let begin = cursor.place
    let word = cursor.word
    func once(_ isThere: Bool) throws(SentenceError) {
      if isThere { throw cursor.error(Words.Sentence.twice(word), at: begin) }
    }
    if let sides = try sides() {
      try once(block.sidePlan != nil)
      block.sidePlan = sides
    } else if cursor.take(word: "switch") {
      try once(block.switching != nil)
      block.switching = try time(in: RoutineLimits.pause)
    } else if cursor.take(word: "rest") {
      try once(block.rest != nil)
      block.rest = try time(in: RoutineLimits.pause)
    } else if cursor.take(word: "or") {
      try once(block.swaps != nil)
      block.swaps = try swaps(for: block)
    } else if cursor.take(word: "then") {
      try once(block.follow != nil)
      block.follow = try transition()
    } else {
      throw unknownWord(among: Self.details)
    }
  }

  private mutating func sides() throws(SentenceError) -> SidePlan? {
    if cursor.take(word: "alternating") { return .alternating }
    if cursor.take(word: "no") {
      try expect("sides")
      return SidePlan.none
    }
    if cursor.take(word: "each") {
      try expect("side")
      return .each(try order())
    }
    if cursor.take(word: "split") {
      try expect("between")
      try expect("sides")
      return .shared(try order())
    }
    for side in Side.allCases where cursor.take(word: side.rawValue) {
      try expect("side")
      return .each([side])
    }
    return nil
  }

  private mutating func order() throws(SentenceError) -> [Side] {
    for side in Side.allCases where cursor.take(word: side.rawValue) {
      try expect("first")
      return side == .left ? [.left, .right] : [.right, .left]
    }
    return [.left, .right]
  }

  private mutating func expect(_ word: String) throws(SentenceError) {
    guard cursor.take(word: word) else { throw unknownWord(among: [word]) }
  }

  private mutating func transition() throws(SentenceError) -> Transition {
    if cursor.take(word: "straight") {
      try expect("on")
      return .nothing
    }
    if cursor.take(word: "rest") { return .rest(try time(in: RoutineLimits.pause)) }
    if cursor.take(word: "move") { return .move(try time(in: RoutineLimits.pause)) }
    throw unknownWord(among: ["straight", "rest", "move"])
  }

  private mutating func swaps(for block: BlockSentence) throws(SentenceError) -> [ExerciseID] {
    guard case .exercise(let own) = block.movement else {
      throw cursor.error(Words.Sentence.drillSwap)
    }
    var swaps: [ExerciseID] = []
    repeat {
      cursor.skipBlanks()
      let begin = cursor.place
      let swap = try exercise()
      if swap == own {
        throw cursor.error(Words.Sentence.swapIsItself(swap.rawValue), at: begin)
      }
      swaps.append(swap)
    } while takeCommaBeforeExercise()
    return swaps
  }

  /// Takes a comma that goes on with a list of exercises, and not with the next detail.
  private mutating func takeCommaBeforeExercise() -> Bool {
    let before = cursor
    guard cursor.take(",") else { return false }
    cursor.skipBlanks()
    if !cursor.isAtClauseEnd, !Self.details.contains(cursor.word) { return true }
    cursor = before
    return false
  }

  // MARK: - What cannot be

  private func checkSides(_ block: BlockSentence, at place: Int) throws(SentenceError) {
    let name = block.movement.id.rawValue
    let sides = block.sides
    if sides != .none, !block.isSided {
      throw cursor.error(Words.Sentence.noSides(name), at: place)
    }
    if sides == .alternating, block.sets.contains(where: { $0.paced == nil }) {
      throw cursor.error(Words.Sentence.holdAlternates, at: place)
    }
    if case .shared = sides, block.sets.contains(where: { ($0.paced?.count ?? 2) < 2 }) {
      throw cursor.error(Words.Sentence.singleRepShared, at: place)
    }
    let whole = block.block(isLast: true)
    for swap in block.swaps ?? [] {
      if let exercise = names[swap], !whole.canSwap(for: exercise) {
        throw cursor.error(Words.Sentence.swapSides(swap.rawValue), at: place)
      }
    }
  }
}

extension Movement {
  /// The exercise of the guide; nil for a drill.
  fileprivate func exercise(_ names: ExerciseNames) -> Exercise? {
    if case .exercise(let id) = self { names[id] } else { nil }
  }
}
