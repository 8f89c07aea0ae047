extension Words {
  /// Finding anything from anywhere.
  package enum Find {
    package static let palette = CommandWords(
      "commands", "Find any command, screen, setting, exercise, muscle, routine or page")
    package static let search = CommandWords(
      "search", "Search exercises, muscles, routines, pages, signs and the glossary")
    package static let everywhere = CommandWords("everywhere", "Search everything for these words")
    package static let paletteTitle = "Go to anything"
    package static let searchTitle = "Search everything"
    package static let typing = "to search"
    package static let go = CommandWords("go", "Go to the selected result, or run the command")
    package static let close = CommandWords("close", "Close the search")

    package static let commands = "Commands"
    package static let screens = "Screens"
    package static let settings = "Settings"
    package static let exercises = "Exercises"
    package static let routines = "Routines"
    package static let muscles = "Muscles"
    package static let pages = "Pages"
    package static let signs = "Signs"
    package static let terms = "Glossary"

    /// The heading of a kind of result where not all of them are listed.
    package static func some(_ heading: String, _ count: Int) -> String { "\(heading) (\(count))" }

    // MARK: - Inside a page

    package static let nextHit = CommandWords("next match", "Go to the next match in the page")
    package static let previousHit = CommandWords(
      "previous match", "Go to the previous match in the page")
    package static func hit(_ number: Int, of count: Int) -> String {
      "match \(number) of \(count)"
    }
    package static let noHit = "These words aren't in this page."
  }
}
