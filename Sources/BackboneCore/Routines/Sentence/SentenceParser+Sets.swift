extension SentenceParser {
  /// The sets of a block: groups with a plus between them.
  mutating func sets(of exercise: Exercise?) throws(SentenceError) -> [SetPrescription] {
    cursor.skipBlanks()
    let begin = cursor.place
    var sets: [SetPrescription] = []
    repeat { sets += try group(of: exercise) } while cursor.take("+")
    guard RoutineLimits.sets.contains(sets.count) else {
      throw cursor.error(Words.Sentence.tooMany(RoutineLimits.sets.upperBound, .set), at: begin)
    }
    return sets
  }

  /// Sets of one kind: 3x30s, 45-30-15s, open, 3x10, 4-3-2 x 8s.
  private mutating func group(of exercise: Exercise?) throws(SentenceError) -> [SetPrescription] {
    if cursor.take(word: PlanSentence.open) { return [.open] }
    cursor.skipBlanks()
    let begin = cursor.place
    var numbers = try numbers()
    var place = begin
    if let times = try times(numbers) { return try holds(times, at: begin) }
    var sets: Int?
    let before = cursor
    if numbers.count == 1, takeTimes() {
      sets = try count(numbers[0], in: RoutineLimits.sets, .set, at: begin)
      if cursor.take(word: PlanSentence.open) {
        return Array(repeating: .open, count: sets ?? 1)
      }
      cursor.skipBlanks()
      place = cursor.place
      numbers = try self.numbers()
      if let times = try times(numbers) {
        guard times.count == 1 else { throw cursor.error(Words.Sentence.twice("x"), at: place) }
        let hold = try checked(times[0], in: RoutineLimits.time, at: place)
        return Array(repeating: .hold(hold), count: sets ?? 1)
      }
      guard numbers.count == 1 else {
        throw cursor.error(Words.Sentence.twice("x"), at: before.place)
      }
    }
    let saysReps = cursor.take(word: "reps", "rep")
    let isBare = sets == nil && numbers.count == 1
    if isBare, !saysReps { throw cursor.error(Words.Sentence.secondsOrReps, at: begin) }
    if exercise?.mode == .hold, !saysReps {
      throw cursor.error(
        Words.Sentence.heldExercise(exercise?.id.rawValue ?? "", numbers[0].text), at: place)
    }
    var counts: [Int] = []
    for number in numbers {
      counts.append(try count(number, in: RoutineLimits.repetitions, .rep, at: place))
    }
    if let sets { counts = Array(repeating: counts[0], count: sets) }
    let tempo = try tempo(of: exercise)
    let isCounted = cursor.take(word: "counted")
    return counts.map { isCounted ? .counted($0, tempo) : .repetitions($0, tempo) }
  }

  /// One number, or several with a dash between them.
  private mutating func numbers() throws(SentenceError) -> [SentenceCursor.Number] {
    var numbers: [SentenceCursor.Number] = []
    repeat {
      guard let number = try cursor.number() else {
        throw cursor.error(Words.Sentence.missingSets)
      }
      numbers.append(number)
    } while cursor.next == "-" && cursor.take("-")
    return numbers
  }

  /// The numbers as times, where a unit stands behind the last; nil where none does.
  private mutating func times(
    _ numbers: [SentenceCursor.Number]
  ) throws(SentenceError) -> [Duration]? {
    guard let last = numbers.last, let time = try unit(of: last) else { return nil }
    // In 2-1m both are minutes; in 1:30 there is one number.
    let factor = last.nanoseconds == 0 ? 1 : Int(time.nanoseconds / max(1, last.nanoseconds))
    return numbers.dropLast().map { $0.seconds * max(1, factor) } + [time]
  }

  private func holds(
    _ times: [Duration], at place: Int
  ) throws(SentenceError) -> [SetPrescription] {
    var sets: [SetPrescription] = []
    for time in times {
      sets.append(.hold(try checked(time, in: RoutineLimits.time, at: place)))
    }
    return sets
  }

  private mutating func takeTimes() -> Bool { cursor.take(word: "x") || cursor.take("×") }

  // MARK: - Tempo

  private mutating func tempo(of exercise: Exercise?) throws(SentenceError) -> Tempo {
    if takeTimes() {
      let hold = try time(in: RoutineLimits.repeatedHold)
      return PlanSentence.tempo(of: exercise, holding: hold)
    }
    guard cursor.take("@") else { return PlanSentence.tempo(of: exercise) }
    cursor.skipBlanks()
    let begin = cursor.place
    let parts = try numbers().map(\.seconds)
    guard (3...4).contains(parts.count) else {
      throw cursor.error(Words.Sentence.tempoParts, at: begin)
    }
    return Tempo(
      lift: try checked(parts[0], in: RoutineLimits.time, at: begin),
      hold: try checked(parts[1], in: RoutineLimits.repeatedHold, at: begin),
      lower: try checked(parts[2], in: RoutineLimits.time, at: begin),
      pause: parts.count == 4
        ? try checked(parts[3], in: RoutineLimits.pause, at: begin) : .zero)
  }
}
