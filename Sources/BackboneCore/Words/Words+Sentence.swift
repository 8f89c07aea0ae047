extension Words {
  /// What is said of a plan that is written as a sentence.
  package enum Sentence {
    /// What a routine is called that was typed.
    package static let name = "Typed routine"
    package static let goal = "You typed this one."

    static func error(line: Int?, column: Int, _ reason: String) -> String {
      let line = line.map { "line \($0), " } ?? ""
      return "\(line)column \(column): \(reason)"
    }

    // MARK: - What is wrong

    static let empty = "there is no exercise here. Try \"plank 3x30s rest 30s\"."

    static func unknownExercise(_ name: String, nearest: String?) -> String {
      let help = nearest.map(CommandErrors.didYouMean) ?? CommandErrors.listedBy("exercises")
      return "\(CommandErrors.unknown("exercise", name)) \(help)"
    }

    static let missingExercise = "name an exercise first, such as plank."
    static let missingSets = "say how much, such as 3x30s or 3x10."
    static let missingNumber = "a number belongs here."
    static let missingTime = "a time belongs here, such as 30s."
    static let longNumber = "this number is too long."
    static let wholeNumber = "this must be a whole number."
    static let secondsOrReps = "seconds or reps? Write 30s or 10 reps."

    static func heldExercise(_ name: String, _ number: String) -> String {
      "\(name) is held. Write \(number)s, or \(number) reps if you mean reps."
    }

    static let tempoParts = "a tempo has three or four numbers, such as @2-8-2."

    static func unclosed(_ mark: Character) -> String { "the closing \(mark) is missing." }

    static func unknownWord(_ word: String, nearest: String?) -> String {
      "\"\(word)\" doesn't belong here."
        + (nearest.map { " \(CommandErrors.didYouMean($0))" } ?? "")
    }

    static func twice(_ word: String) -> String { "\"\(word)\" is here twice." }

    static func noSides(_ name: String) -> String { "\(name) has no sides." }
    static let holdAlternates = "a hold can't change sides with every rep."
    static let singleRepShared = "one rep can't be split between sides."
    static func swapIsItself(_ name: String) -> String { "\(name) can't replace itself." }
    static func swapSides(_ name: String) -> String { "the sides of \(name) don't fit." }
    static let drillSwap = "only an exercise from the guide can be replaced."
    static func drillIsExercise(_ name: String) -> String {
      "\"\(name)\" is an exercise from the guide. Leave out the quotation marks."
    }
    static let drillName = "the name needs a letter or a digit."

    // MARK: - Limits

    static func outside(_ range: ClosedRange<Int>, _ noun: Noun) -> String {
      "at least \(range.lowerBound) and at most \(Words.count(range.upperBound, noun))."
    }

    static func outside(_ range: ClosedRange<Duration>) -> String {
      "at least \(TimeText.seconds(range.lowerBound)) and at most "
        + "\(TimeText.seconds(range.upperBound)) seconds."
    }

    static func tooMany(_ limit: Int, _ noun: Noun) -> String {
      "at most \(Words.count(limit, noun))."
    }

    static func tooManySets(_ sets: Int) -> String {
      "\(Words.count(sets, .set)) in all, at most \(RoutineLimits.setsOfSession)."
    }
  }
}
