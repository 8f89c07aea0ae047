extension Words {
  /// How much to do of an exercise.
  package enum Doses {
    /// Sets, holds and repetitions, such as "3 sets of 10 reps on each side".
    package static func amount(_ dose: Dose, isSided: Bool) -> String {
      let side =
        switch dose.sides {
        case .each: isSided ? " on each side" : ""
        case .shared: ", half on each side"
        case .alternating: " on each side, alternating"
        case .together: ""
        }
      // A note such as "of each letter" says of what the repetitions are, so it follows them.
      let ofNote = dose.note.hasPrefix("of ") ? " " + dose.note : ""
      var words: String
      if let first = dose.repetitions.first {
        if dose.repetitions.allSatisfy({ $0 == first }) {
          words = "\(count(dose.repetitions.count, .set)) of \(count(first, .rep))\(ofNote)"
        } else {
          let numbers = dose.repetitions.map(String.init)
          words = numbers.dropLast().joined(separator: ", ")
          words += ", then " + count(dose.repetitions[numbers.count - 1], .rep) + ofNote
        }
        words += side
        if dose.hold > 0 { words += ", hold \(dose.hold) s" }
      } else {
        words = "\(count(dose.holds, .hold)) of \(dose.hold) s\(ofNote)\(side)"
      }
      return dose.note.isEmpty || !ofNote.isEmpty ? words : words + ", \(dose.note)"
    }

    /// The whole dose with its rest and effort.
    package static func whole(_ dose: Dose, isSided: Bool) -> String {
      let rest = dose.rest > 0 ? ", rest \(dose.rest) s" : ""
      return "\(amount(dose, isSided: isSided))\(rest), effort \(dose.rpe)/10"
    }

    /// The goal of a session of one exercise.
    package static let alone = "Just this exercise, at the recommended dose."

    /// What a session of one hold without an end is called, and its goal.
    package static func open(_ exercise: String) -> String { "\(exercise), no time limit" }
    package static let openGoal = "One hold, for as long as your form is good."
  }
}
