extension Words {
  /// What a session without the full screen prints.
  package enum Lines {
    // MARK: - Beginning

    package static func opening(
      _ name: String, level: String, length: String, sets: Int
    ) -> String {
      "\(name), \(level): \(length), \(count(sets, .set))."
    }

    package static func rehearsal(_ speed: Int) -> String {
      "This is a rehearsal, \(speed) times as fast."
    }

    /// - Parameter variant: the variant that needs less; empty for another exercise.
    package static func swap(_ from: String, _ to: String?, variant: String = "") -> String {
      guard let to else { return "Left out for lack of equipment: \(from)." }
      guard variant.isEmpty else {
        return "Adapted to your equipment: \(Setup.named(from, variant: variant))."
      }
      return "Swapped to suit your equipment: \(to) instead of \(from)."
    }

    package static func keys(_ keys: [String]) -> String {
      "Keys, no Enter needed: \(keys.joined(separator: ", "))."
    }

    package static let listKeys = "List all keys"

    package static func unfinished(_ name: String, _ level: String, from time: String) -> String {
      "Unfinished session: \(name), \(level), from \(time)."
    }

    /// Another session than the one that starts now.
    package static func otherUnfinished(_ name: String, _ level: String, from time: String)
      -> String
    {
      unfinished(name, level, from: time) + " " + comeBack
    }

    /// How an unfinished session is found again.
    package static let comeBack = "To come back to it, run \"backbone start --plain\"."

    package static func answers(_ answers: [(key: String, help: String)]) -> String {
      answers.map { "\($0.key): \($0.help)" }.joined(separator: "; ") + "."
    }

    package static func resumed(_ name: String, resume key: String) -> String {
      "Resumed: \(name). It is paused; press \(key) to go on."
    }

    // MARK: - Steps

    package static func hold(_ seconds: String) -> String { "\(seconds) s" }

    package static func repetitions(_ number: Int, of seconds: String?) -> String {
      count(number, .rep) + (seconds.map { " of \($0) s" } ?? "")
    }

    package static func round(_ round: Int, of rounds: Int) -> String {
      "round \(round) of \(rounds)"
    }

    package static func set(_ set: Int, of sets: Int) -> String { "set \(set) of \(sets)" }
    package static let prep = "Get ready"
    package static let rest = "Rest"
    package static let changeSides = "Change sides"
    package static let setUp = "Set up"
    package static func left(_ step: String, _ seconds: String) -> String {
      "\(step): \(seconds) s left."
    }

    /// A hold without an end, and how long it has lasted.
    package static func lasted(_ step: String, _ seconds: String, end key: String) -> String {
      "\(step): \(seconds) s so far. Press \(key) to end it."
    }

    package static func next(_ set: String) -> String { "Next: \(set)." }
    package static func startsIn(_ seconds: String) -> String { "Starts in \(seconds) s." }

    // MARK: - Answers to keys

    package static func paused(resume key: String) -> String {
      "Paused. Press \(key) to resume."
    }
    /// - Parameter place: a sentence that says where the session is.
    package static func paused(at place: String) -> String { "Paused. \(place)" }
    package static let preview = "Preview of the sounds. Any key stops it."
    package static let previewOver = "The preview is over."
    package static let resumedNow = "Resumed."
    package static let muted = "Sound off."
    package static let unmuted = "Sound on."
    package static func noted(_ reason: String) -> String { "Noted: \(reason)." }
    package static func setEnded(_ outcome: String, held: String) -> String {
      "Set \(outcome) after \(held) s."
    }

    // MARK: - End

    package static func done(
      _ completed: Int, of sets: Int, worked: String, of planned: String?
    ) -> String {
      "\(completed) of \(count(sets, .set)) completed. You worked \(worked) s"
        + (planned.map { " of \($0) s" } ?? "") + "."
    }

    package static let kept =
      "Your session is saved. Run \"backbone start --plain\" to resume it."
    package static let askEffort =
      "How hard was it, from 1 to 10? Press 1 to 9, 0 for 10, or Enter to skip."
    package static let askForm =
      "How was your form? 1: it broke down, 2: minor slips, 3: good. Enter to skip."
    package static let askPain = "Any pain, from 0 to 9? 0 is none. Enter to skip."
    package static func answered(_ answer: String) -> String { "Saved: \(answer)." }
    package static let skipped = "Skipped."
    package static let thanks = "That's all. See you next time."
    package static let redFlags =
      "Pain of 4 or more: rest, and see a professional if it lasts or spreads."
  }
}
