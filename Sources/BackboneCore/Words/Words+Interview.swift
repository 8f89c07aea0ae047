extension Words {
  /// Questions that are answered one after the other: the first launch, safety, a run.
  package enum Interview {
    package static let next = CommandWords("next", "Answer and go to the next question")
    package static let tick = CommandWords("choose", "Choose this answer, or clear it")
    package static let back = CommandWords("back", "Go back to the question before")
    package static let skip = CommandWords(
      "skip to a session", "Skip the questions and start a session")
    package static func place(_ page: Int, of count: Int) -> String { "\(page) of \(count)" }

    // MARK: - First launch

    package static let runsTitle = "How often do you run?"
    package static let welcome =
      "Backbone builds a strong back for running. A few questions make it yours, and you can change every answer later."
    package static let runs = [
      "Not at the moment", "Once or twice a week", "Three or four times a week",
      "Five times a week or more",
    ]
    package static let goalTitle = "What do you want most?"
    package static let goals = [
      "A stronger back", "Better form late in a run", "Less aching in my back",
    ]
    package static let goalLine = "Your plan starts from here. You can change it at any time."
    package static let equipmentTitle = "What do you have?"
    /// - Parameter key: what ticks an answer; nil where its number is typed.
    package static func equipmentLine(tick key: String?) -> String {
      tick(key) + " what you have. Anything else is swapped for something you can do."
    }
    private static func tick(_ key: String?) -> String {
      key.map { "Press \($0) to tick" } ?? "Type a number to tick"
    }
    package static let safetyTitle = "Does any of this apply to you?"
    package static func safetyLine(tick key: String?, next: String) -> String {
      tick(key) + " what applies. If nothing does, just press \(next). Backbone doesn't diagnose."
    }
    package static let doneTitle = "Your plan"
    package static func plan(_ level: String, _ routines: [String]) -> String {
      "You start as \(Words.aLevel(level)) with \(Words.list(routines)), two sessions a week."
    }
    package static let planGrows =
      "Each exercise moves forward on its own: after each one, tell Backbone how it was, and it works out the next dose."
    package static func first(_ name: String, _ length: String) -> String {
      "Your first session: \(name), \(length)."
    }
    package static let startNow = "Start the first session"
    package static let checkFirst = "Take the four-minute self-check first"
    package static let lookAround = "Look around first"
    package static let understood = "Understood"
    package static let answered = "Thank you. Nothing on the list keeps you from training."

    // MARK: - A run

    package static let runDayTitle = "When is the run?"
    package static let runDayLine =
      "Backbone keeps hard strength work away from long, fast and race days."
    package static let today = "Today"
    package static let tomorrow = "Tomorrow"
    package static let runTimeTitle = "At what time of day?"
    package static let times = ["Morning, 07:00", "Noon, 12:00", "Evening, 18:00"]
    package static let runKindTitle = "What kind of run?"
    package static let runKinds = [
      "Easy", "Long", "Long, at race pace", "Intervals", "Tempo", "Race",
    ]
    package static func runAdded(_ kind: String, _ day: String) -> String { "\(day): \(kind)." }
  }
}
