extension Words {
  /// What was done in a session, and how it felt.
  package enum Summary {
    // MARK: - Keys

    package static let next = CommandWords("next", "Go to the next question")
    package static let previous = CommandWords("previous", "Go to the previous question")
    package static let lower = CommandWords("less", "Give a lower answer")
    package static let higher = CommandWords("more", "Give a higher answer; digits work too")
    package static let finish = CommandWords("save", "Save the answers and close")
    /// After "type" in the key bar.
    package static let typing = "a note"

    // MARK: - What was done

    package static let complete = "Session complete."
    /// Ended by itself, but with no set completed.
    package static let over = "Session over."
    package static let stopped = "Stopped early."
    package static let stoppedAndSaved = "Stopped early. What you did is saved."

    /// What was done of the plan.
    /// - Parameter work: nil where no length was planned.
    package static func total(
      sets: Int, of planned: Int, worked: Duration, of work: Duration?
    ) -> String {
      let plan = work.map { " of \(TimeText.length($0))" } ?? ""
      return "\(shortTotal(sets: sets, of: planned)), \(TimeText.length(worked))\(plan) worked"
    }

    /// The same where there is little room.
    package static func shortTotal(sets: Int, of planned: Int) -> String {
      "\(sets) of \(Words.count(planned, .set)) completed"
    }

    /// The time worked beside that of the last time.
    package static func comparison(_ worked: Duration, last: Duration, on day: String) -> String {
      let difference = (worked.milliseconds / 1000) - (last.milliseconds / 1000)
      let amount = TimeText.length(.seconds(abs(difference)))
      return switch difference {
      case 0: "As long as last time (\(day))."
      case 1...: "\(amount) more than last time (\(day))."
      default: "\(amount) less than last time (\(day))."
      }
    }

    /// A hold that was longer than ever.
    package static func longest(_ exercise: String, seconds: Int, before: Int) -> String {
      "\(exercise): \(seconds) s, your longest yet. It was \(before) s."
    }

    /// Sets for which there is no row.
    package static func hidden(_ sets: Int) -> String { "+\(Words.count(sets, .set))" }

    // MARK: - How it felt

    package static let effort = "Effort"
    package static let effortHint = "10 = nothing left; press 0 for 10"
    package static let form = "Form"
    package static let formHint = "or press 1, 2 or 3"
    package static let pain = "Pain"
    package static let painHint = "0 = none, 10 = the worst"
    package static let noPain = "none"
    package static let note = "Note"
    package static let noteHint = "in your own words"

    package static func pain(_ pain: Int) -> String { "pain \(pain)/10" }
    package static let noAnswer = "no answer"
    package static let exercisesHint = "Go further down to change an answer about one exercise."
    /// - Parameter weight: the key for the weight; nil where the exercise is done without one.
    package static func exerciseHint(
      easy: String, tooMuch: String, formBroke: String, morePain: String, lessPain: String,
      weight: String?
    ) -> String {
      "\(easy) easy to \(tooMuch) too much, \(formBroke) form broke, \(morePain) and \(lessPain) pain"
        + (weight.map { ", \($0) weight" } ?? "")
    }
    package static let lessPain = CommandWords("less pain", "Say that the exercise hurt less")
    package static let morePain = CommandWords("more pain", "Say that the exercise hurt more")
    package static let weight = CommandWords("weight", "Type the weight you used")
    package static func weightTitle(_ name: String, _ unit: Load.Unit) -> String {
      "\(name): the weight you used, in \(unit.rawValue)"
    }
    package static func weightUsed(_ name: String, _ weight: String) -> String {
      "\(name): \(weight). The plan goes on from there."
    }

    package static func outOfTen(effort: Int) -> String { "effort \(effort)/10" }

    /// What an effort means, by what would have been left.
    package static func meaning(effort: Int) -> String {
      switch effort {
      case 10: "nothing left"
      case 9: "1 more rep, or one more breath"
      case 8: "2 more reps, or a little longer"
      case 7: "3 more reps, or a third longer"
      default: "plenty left"
      }
    }

    package static func rating(_ form: FormRating) -> String {
      switch form {
      case .broke: "broke down"
      case .minor: "minor slips"
      case .good: "good"
      }
    }

    package static func meaning(_ form: FormRating) -> String {
      switch form {
      case .good: "you kept every cue"
      case .minor: "you slipped and corrected it at once"
      case .broke: "you lost the position or stopped"
      }
    }

    /// Where to go, never what it might be.
    package static let redFlags = "Pain of 4 or more: check the red flags in Learn, Safety."
  }
}
