extension Words {
  /// How lists and texts are moved.
  package enum Lists {
    package static let up = CommandWords("up", "Move up the list")
    package static let down = CommandWords("choose", "Move down the list")
    package static let pageUp = CommandWords("page up", "Move up a page")
    package static let pageDown = CommandWords("page down", "Move down a page")
    package static let first = CommandWords("first", "Go to the first row")
    package static let last = CommandWords("last", "Go to the last row")

    package static let textPageUp = CommandWords("page up", "Scroll the text up a page")
    package static let textPageDown = CommandWords("page down", "Scroll the text down a page")
    package static let textHalfUp = CommandWords("half up", "Scroll the text up half a page")
    package static let textHalfDown = CommandWords("half down", "Scroll the text down half a page")
    package static let textStart = CommandWords("start", "Go to the start of the text")
    package static let textEnd = CommandWords("end", "Go to the end of the text")

    package static let noMatch = "No match."
    /// Where in the list the choice is.
    package static func place(_ number: Int, of all: Int) -> String { "\(number) of \(all)" }
  }
}
