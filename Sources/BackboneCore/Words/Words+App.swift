extension Words {
  /// What is the same on every screen: bars, notices and the keys that most screens share.
  package enum App {
    package static let name = "Backbone"

    // MARK: - Keys

    package static let interrupt = CommandWords("quit", "Quit; asks first during a session")
    package static let suspend = CommandWords("suspend", "Go to the shell; fg comes back")
    package static let redraw = CommandWords("redraw", "Redraw the screen")
    package static let help = CommandWords("help", "Show all keys, to look one up or to run it")
    package static let quit = CommandWords("quit", "Quit; asks first during a session")
    package static let nextPane = CommandWords("pane", "Go to the next screen or pane")
    /// The same where no panes are seen.
    package static let nextScreen = "screen"
    package static let previousPane = CommandWords("pane back", "Go to the previous screen or pane")
    package static let enlarge = CommandWords(
      "enlarge", "Give this pane the whole screen, or bring the others back")
    package static let nothingToEnlarge = "This screen already has all the room there is."
    package static let up = CommandWords("up", "Move up the list")
    package static let down = CommandWords("list", "Move down the list")
    package static let find = CommandWords("find", "Find by name as you type")
    package static let noLinks = "There is no link in this text."
    package static let nextLink = CommandWords(
      "link", "Choose the next link in the text, to follow it")
    package static let previousLink = CommandWords("link back", "Go to the previous link")
    package static let back = CommandWords("back", "Go back; clears a filter first")
    package static let settings = CommandWords(
      "settings", "Set theme, sound, level, equipment and more")
    package static let mute = CommandWords("mute", "Mute or unmute voice and bell")
    package static let checkSounds = CommandWords("cues", "Preview the sounds; any key stops them")

    // MARK: - Bars and boxes

    /// What a key bar says before what is typed, such as "type a note".
    package static let type = "type"

    /// The part of a text or a list that is seen, counted from 1: 1-20 of 34.
    package static func seen(_ first: Int, _ last: Int, of count: Int) -> String {
      "\(first)-\(last) of \(count)"
    }

    /// How many rows of a list are hidden.
    package static func more(_ count: Int) -> String { "and \(count) more" }

    // MARK: - Notices

    package static func tooSmall(columns: Int, rows: Int) -> String {
      "Backbone needs at least \(columns) columns and \(rows) rows."
    }
  }
}
