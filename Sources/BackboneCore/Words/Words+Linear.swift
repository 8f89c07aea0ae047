extension Words {
  /// The program without a screen, a line after another.
  package enum Linear {
    package static let flag =
      "Print lines instead of a screen, for screen readers and dumb terminals."
    package static let welcome =
      "Backbone in lines. Type a number to choose a row, or the key or name of a command, then "
      + "press Enter. Enter on its own opens the chosen row. Type ? for the commands, list for the "
      + "rows, read for the text, again to hear everything here, :plank to find the plank, and quit "
      + "to leave."
    package static let prompt = "> "
    package static let textPrompt = "Text: "
    package static let textHint =
      "What you type now is text. Begin a line with : for a command, such as :Esc."

    package static func title(_ title: String) -> String {
      title.hasSuffix("?") ? title : "\(title)."
    }
    package static func row(_ number: Int, _ text: String) -> String { "\(number). \(text)" }
    package static func chosen(_ number: Int, of count: Int, _ text: String) -> String {
      "\(number) of \(count): \(text)"
    }
    package static func rows(_ count: Int) -> String {
      "\(Words.count(count, .row)). Type list to hear them, or / to search."
    }
    package static func text(_ lines: Int) -> String {
      "\(Words.count(lines, .line)) of text. Type read to hear it."
    }
    package static func more(_ lines: Int) -> String {
      "\(Words.count(lines, .line)) more. Type read to hear all."
    }
    package static func link(_ number: Int, of count: Int, _ text: String) -> String {
      "Link \(number) of \(count): \(text)"
    }
    package static func done(_ session: String) -> String { "\(session) done" }
    package static func planned(_ session: String) -> String { "\(session) planned" }
    package static func day(_ day: String, isToday: Bool, _ things: [String]) -> String {
      let day = isToday ? "\(day), today" : day
      return things.isEmpty
        ? "\(day): nothing planned" : "\(day): \(things.joined(separator: ", "))"
    }
    package static func level(_ level: String, easier: String, harder: String) -> String {
      "Level: \(level). Type \(easier) or \(harder) to change it."
    }
    package static func question(
      _ name: String, _ answer: String, meaning: String, hint: String, isCurrent: Bool,
      next: String, finish: String
    ) -> String {
      let parts = [answer.isEmpty ? "no answer yet" : answer, meaning, hint].filter { !$0.isEmpty }
      let line = "\(name): \(parts.joined(separator: ", "))"
      return isCurrent
        ? "Current question: \(line). Type \(next) for the next question, and \(finish) to save."
        : line
    }
    package static let effortHint = "type 1 to 9, or 0 for 10, when you had nothing left"
    package static let formHint = "type 1 if it broke down, 2 for minor slips, 3 for good"
    package static let painHint = "type 0 for none, and up to 9"
    package static func selected(_ field: String) -> String { "\(field) (selected)" }
    package static let noList = "There is no list here."
    package static let noText = "There is no text here."
    package static func noRow(_ number: Int, of count: Int) -> String {
      "There is no row \(number): the list has \(Words.count(count, .row))."
    }
    package static func unknown(_ word: String) -> String {
      "\"\(word)\" isn't a command here. Type ? for the commands, or :\(word) to find it."
    }
    package static let unchanged = "Nothing changed."
    /// How a session is steered.
    package static func sessionKeys(_ keys: [String]) -> String {
      "Enter on its own pauses and resumes. For anything else type its key or its name, then press "
        + "Enter: \(keys.joined(separator: ", "))."
    }
    package static let afterSession =
      "You can do that after the session. Type quit to leave the session."
    package static let preview = "Preview of the sounds. Press Enter to stop it."
    package static func unknownInSession(_ word: String) -> String {
      "\"\(word)\" isn't a command in a session. Type ? for the commands."
    }

    /// A command, by what can be typed for it.
    package static func command(_ words: [String], _ help: String) -> String {
      "\(Words.list(words, "or")): \(help)"
    }
    /// What can be typed wherever the user is.
    /// - Parameter takesText: whether a line is text unless it begins with a colon.
    package static func everywhere(takesText: Bool) -> [String] {
      let sign = takesText ? ":" : ""
      return [
        "a number: Choose a row", "\(sign)\(list): Hear the rows", "\(sign)\(read): Hear the text",
        "\(sign)\(again): Hear everything here again",
      ] + (takesText ? [] : [":plank: Find the plank, or anything else by its name"])
    }

    // MARK: - Words that are commands

    package static let list = "list"
    package static let read = "read"
    package static let again = "again"
    package static let help = "help"
  }
}
