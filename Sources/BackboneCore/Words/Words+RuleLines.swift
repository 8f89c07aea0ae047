extension Words {
  /// What is wrong with a field of a rule line or of a fact: in lower case, without a full stop.
  package enum RuleLines {
    package static let unknownWord = "unknown word"
    package static func unknownKind(_ name: String) -> String { "unknown kind \"\(name)\"" }
    package static func between(_ low: String, _ high: String) -> String { "\(low) to \(high)" }

    package static let runKinds = "intervals, tempo, race, long, race_pace_long, easy or none"

    // MARK: - Prescriptions

    package static let notation = "a dose such as 3x30 s, 4-3-2 x 8 s or 3x10 @ 20 kg, step 2.5"
    package static let storedNotation = "a dose such as v3 3x30 s"
    package static let textOrObject = "text or an object"
    package static let numbers = "numbers as in 30-30-30"
    package static let sets = "1 to 20 sets"
    package static func sets(_ count: Int) -> String { "\(count), as many as target has" }
    package static let modes = "HOLD, HOLD_REPS, REPS, LOAD, STRETCH or MOBILITY"
    package static let place = "a place in the ladder, such as 3 or \"v3\""
    package static let counters = "top/bonus/reg, as in 0/0/0"
    package static let repetitions = "expected repetitions, found holds"
    package static let holds = "expected holds, as in 3x30 s, found repetitions"
    package static let noLoad = "this exercise has no load"
    package static let twoLoads = "load_kg is given too"
    package static let aboveHigh = "is above hi"
    package static let otherVariant = "differs from the one in rx"
    package static let otherExercise = "differs from the line's"
    package static func ladderEnds(at place: Int) -> String { "the ladder ends at \(place)" }
    package static func noRule(_ exercise: String) -> String {
      "no rule for \"\(exercise)\"; give rx as an object with mode, lo and hi"
    }

    // MARK: - Plans and facts

    package static let kinds = "strength, core-low, free or a routine's id"
    package static let uuid = "a UUID"
    package static let hexadecimal = "hexadecimal digits"
    package static let moment = "seconds since 1970 and seconds east of UTC"
    package static let outOfRange = "a number is out of range"
  }
}
