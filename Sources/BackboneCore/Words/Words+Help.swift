extension Words {
  /// The help, the search, and how every list is moved.
  package enum Help {
    package static let title = "Keys"
    package static let typing = "to filter"
    package static let run = CommandWords("run", "Run the selected command")
    package static let close = CommandWords("close", "Close the help")

    package static let searchTyping = "to find"
    package static let keep = CommandWords("keep", "Keep these results")
    package static let clear = CommandWords("show all", "Show the whole list again")
  }
}
