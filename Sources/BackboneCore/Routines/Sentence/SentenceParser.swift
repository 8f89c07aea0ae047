/// Reads a plan from a sentence.
struct SentenceParser {
  var cursor: SentenceCursor
  let names: ExerciseNames

  init(_ text: String, _ names: ExerciseNames) {
    cursor = SentenceCursor(text)
    self.names = names
  }

  mutating func plan() throws(SentenceError) -> Plan {
    var rounds: Int?
    var restBetweenRounds = Duration.zero
    var prepare: Duration?
    var blocks: [(block: BlockSentence, begin: Int)] = []
    while skipToClause() {
      let begin = cursor.place
      if let count = try roundCount() {
        if rounds != nil { throw cursor.error(Words.Sentence.twice("rounds"), at: begin) }
        rounds = count
        if cursor.take(word: "rest") { restBetweenRounds = try time(in: RoutineLimits.pause) }
      } else if cursor.take(word: "prepare") {
        if prepare != nil { throw cursor.error(Words.Sentence.twice("prepare"), at: begin) }
        prepare = try time(in: RoutineLimits.pause)
      } else {
        guard blocks.count < RoutineLimits.blocks.upperBound else {
          throw cursor.error(
            Words.Sentence.tooMany(RoutineLimits.blocks.upperBound, .exercise), at: begin)
        }
        blocks.append((try block(), begin))
      }
      cursor.skipBlanks()
      guard cursor.isAtClauseEnd else { throw unknownWord(among: []) }
    }
    guard !blocks.isEmpty else { throw cursor.error(Words.Sentence.empty) }
    let plan = Plan(
      prepare: prepare ?? PlanSentence.prepare, rounds: rounds ?? 1,
      restBetweenRounds: restBetweenRounds,
      blocks: blocks.enumerated().map { index, entry in
        entry.block.block(isLast: index + 1 == blocks.count)
      })
    guard plan.setCount <= RoutineLimits.setsOfSession else {
      throw cursor.error(Words.Sentence.tooManySets(plan.setCount), at: 0)
    }
    return plan
  }

  /// Goes to the next clause.
  /// - Returns: false at the end of the sentence.
  private mutating func skipToClause() -> Bool {
    while let next = cursor.next, next.isWhitespace || next == ";" { cursor.skip() }
    return !cursor.isAtEnd
  }

  /// The rounds, where the clause says how many.
  private mutating func roundCount() throws(SentenceError) -> Int? {
    let before = cursor
    guard let number = try cursor.number(), cursor.take(word: "round", "rounds") else {
      cursor = before
      return nil
    }
    return try count(number, in: RoutineLimits.rounds, .round, at: before.place)
  }

  // MARK: - Numbers and times

  /// A whole number within limits.
  func count(
    _ number: SentenceCursor.Number, in range: ClosedRange<Int>, _ noun: Noun, at place: Int
  ) throws(SentenceError) -> Int {
    guard let count = number.whole else {
      throw cursor.error(Words.Sentence.wholeNumber, at: place)
    }
    guard range.contains(count) else {
      throw cursor.error(Words.Sentence.outside(range, noun), at: place)
    }
    return count
  }

  /// A time, in seconds where it has no unit.
  mutating func time(in range: ClosedRange<Duration>) throws(SentenceError) -> Duration {
    cursor.skipBlanks()
    let begin = cursor.place
    guard let number = try cursor.number() else {
      throw cursor.error(Words.Sentence.missingTime)
    }
    let time = try unit(of: number) ?? number.seconds
    return try checked(time, in: range, at: begin)
  }

  func checked(
    _ time: Duration, in range: ClosedRange<Duration>, at place: Int
  ) throws(SentenceError) -> Duration {
    guard range.contains(time) else {
      throw cursor.error(Words.Sentence.outside(range), at: place)
    }
    return time
  }

  /// The time that a number and the unit behind it make; nil where there is no unit.
  mutating func unit(of number: SentenceCursor.Number) throws(SentenceError) -> Duration? {
    if cursor.next == ":" {
      cursor.skip()
      guard let seconds = try cursor.number() else {
        throw cursor.error(Words.Sentence.missingNumber)
      }
      return number.seconds * 60 + seconds.seconds
    }
    if takeSeconds() { return number.seconds }
    guard cursor.take(word: "m", "min", "minute", "minutes") else { return nil }
    let minutes = number.seconds * 60
    let before = cursor
    if let seconds = try cursor.number(), takeSeconds() { return minutes + seconds.seconds }
    cursor = before
    return minutes
  }

  private mutating func takeSeconds() -> Bool {
    cursor.take(word: "s", "sec", "secs", "second", "seconds")
  }

  /// The error for a word that cannot stand here.
  func unknownWord(among words: [String]) -> SentenceError {
    let text = cursor.rest.prefix { !$0.isWhitespace && $0 != ";" }
    let word = text.count > 1 && text.last == "," ? text.dropLast() : text
    let shown = SafeText.clean(String(word.prefix(40)))
    return cursor.error(
      Words.Sentence.unknownWord(
        shown, nearest: Suggestion.nearest(to: shown, among: words)))
  }
}
