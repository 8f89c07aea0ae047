extension Words {
  /// What is spoken in a session.
  ///
  /// Numbers that could be seconds or repetitions never stand alone; only three, two, one do.
  package enum Cues {
    // MARK: - What comes

    /// The session as a whole, before its first set.
    package static func session(_ name: String, _ total: Duration) -> String {
      "\(name), \(about(total))."
    }

    /// The session's length alone, where there is no time for its name.
    package static func session(_ total: Duration) -> String { "\(about(total)).".capitalisedFirst }

    package static func first(_ words: String) -> String { "First: \(words.inSentence)" }

    package static func next(_ words: String) -> String { "Next: \(words.inSentence)" }

    /// Parts of one line, such as the name, the side and the dose.
    package static func line(_ parts: [String]) -> String {
      parts.filter { !$0.isEmpty }.joined(separator: ", ").capitalisedFirst + "."
    }

    /// How much there is of which set: Last set: four reps of eight seconds.
    package static func dose(_ dose: String, _ label: String?) -> String {
      ((label.map { "\($0): " } ?? "") + dose).capitalisedFirst + "."
    }

    /// A hold's length.
    package static func hold(_ length: Duration) -> String { seconds(length) }

    /// A number of repetitions, each held that long; zero where they are only moved through.
    package static func reps(_ count: Int, holding hold: Duration) -> String {
      let reps = amount(count, .rep)
      return hold > .zero ? "\(reps) of \(seconds(hold))" : reps
    }

    /// Repetitions that the user counts.
    package static func counted(_ count: Int) -> String {
      "\(amount(count, .rep)) at your own pace"
    }

    package static let open = "for as long as your form is good"

    package static func set(_ number: Int, of total: Int) -> String {
      number == total ? "last set" : "set \(written(number)) of \(written(total))"
    }

    package static func round(_ number: Int, of total: Int) -> String {
      number == total ? "last round" : "round \(written(number)) of \(written(total))"
    }

    /// What went wrong last time, and what mends it.
    package static func reminder(_ fault: String, _ fix: String) -> String {
      let first = fix.split(separator: ". ").first.map(String.init) ?? fix
      return "\(reminder(fault)) \(first.hasSuffix(".") ? first : first + ".")"
    }
    package static func reminder(_ fault: String) -> String {
      "Last time: \(fault.inSentence)."
    }

    package static let alternating = "changing sides every rep"

    // MARK: - Breaks

    package static func rest(_ length: Duration) -> String { "Rest, \(seconds(length))." }
    package static let shortRest = "Rest."
    package static func changeSides(_ side: String) -> String { "Change sides. \(side)" }
    package static let changeSides = "Change sides."
    package static let halfway = "You're halfway through."

    /// What comes next, and how much time there is to set it up.
    package static func next(_ words: String, in length: Duration) -> String {
      next("\(words), in \(seconds(length)).")
    }

    // MARK: - Work

    package static let go = "Go."
    /// The go of repetitions whose way out has a word of its own.
    package static func go(_ lift: String) -> String { "Go. \(lift)" }
    package static let hold = "Hold."
    package static let lower = "Lower."
    /// The way back of a movement that is not lowered, such as a pull.
    package static let ease = "And return."
    package static let done = "That's it. Well done."

    package static func count(_ second: Int) -> String { "\(second)" }

    package static func rep(_ number: Int, of count: Int) -> String {
      "\(written(number)) of \(written(count)).".capitalisedFirst
    }

    package static let lastRep = "Last one."
    /// Of a set that has fewer than the side before.
    package static let onlyRep = "Just one rep."

    /// A repetition on a side of its own.
    package static func rep(_ number: Int, of count: Int, _ side: Side) -> String {
      "\(side.rawValue), \(written(number)) of \(written(count)).".capitalisedFirst
    }

    package static func lastRep(_ side: Side) -> String { "Last one, \(side.rawValue)." }

    package static func side(_ side: Side) -> String { "\(side.rawValue).".capitalisedFirst }

    /// In the last third of a long hold; once a session.
    package static let nearlyThere = "You're nearly there."

    package static func half(_ seconds: Int) -> String { "Halfway. \(left(seconds))" }

    package static func left(_ seconds: Int) -> String {
      "\(Self.seconds(.seconds(seconds))) left.".capitalisedFirst
    }

    /// How a hold without an end is ended.
    package static let endOpen = "End it when your form slips."

    /// How long an open hold has lasted.
    package static func passed(_ length: Duration) -> String {
      "\(seconds(length)).".capitalisedFirst
    }

    // MARK: - Answers to keys

    package static let paused = "Paused."
    package static let pain = "Paused. Rest until it eases. If it doesn't, end the session."
    /// An exercise was stopped for pain, and the stop signs have to be read.
    package static func leftOut(_ exercise: String) -> String {
      "Paused. \(exercise) is left out today. If it still hurts, end the session."
    }
    package static func stillPaused(resume key: String) -> String {
      "Still paused. Press \(key) to resume."
    }
    package static let muted = "Muted."
    package static let unmuted = "Sound on."

    /// A step that was made longer, by time or by a repetition.
    package static func longer(_ noun: Noun) -> String {
      noun == .rep ? "One more rep." : "Ten more seconds."
    }

    package static func shorter(_ noun: Noun) -> String {
      noun == .rep ? "One rep fewer." : "Ten seconds less."
    }

    /// Work that is resumed, and what is left of it.
    package static func again(_ name: String, left: Int) -> String {
      "\(name), \(amount(left, .second)) left.".capitalisedFirst
    }

    /// A break that is resumed.
    package static func restAgain(left: Int) -> String { "Rest, \(amount(left, .second)) left." }

    // MARK: - Amounts

    /// A length as it is spoken: eight seconds, 7.5 seconds, one minute, 90 seconds, two and a half
    /// minutes.
    private static func seconds(_ length: Duration) -> String {
      let milliseconds = length.milliseconds
      guard milliseconds % 1000 == 0 else { return "\(TimeText.seconds(length)) seconds" }
      let seconds = Int(milliseconds / 1000)
      if seconds >= 120, seconds % 60 == 30 { return halfMore(seconds / 60) }
      return seconds % 60 == 0 && seconds > 0
        ? amount(seconds / 60, .minute) : amount(seconds, .second)
    }

    /// A length to the half minute, from ten minutes on to the minute.
    private static func about(_ length: Duration) -> String {
      let seconds = Int(length.milliseconds / 1000)
      if seconds < 50 { return amount(seconds, .second) }
      if seconds >= 585 { return amount((seconds + 30) / 60, .minute) }
      let halves = (seconds + 15) / 30
      guard !halves.isMultiple(of: 2) else { return amount(halves / 2, .minute) }
      return halfMore(halves / 2)
    }

    /// So many minutes and a half.
    private static func halfMore(_ minutes: Int) -> String {
      "\(written(minutes)) and a half \(Noun.minute.form(for: 2))"
    }
  }
}

extension String {
  /// Names that keep their capital within a sentence.
  private static let properNames: Set<String> = [
    "Bulgarian", "Copenhagen", "McGill", "Nordic", "Pallof", "Romanian", "Russian", "Turkish",
  ]

  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The words as they stand within a sentence.
  var inSentence: String {
    let first = prefix { $0.isLetter }
    let isName =
      Self.properNames.contains(String(first)) || first.dropFirst().contains(where: \.isUppercase)
    // A single letter, as in Y raise.
    return isName || first.count < 2 ? self : prefix(1).lowercased() + dropFirst()
  }
}
