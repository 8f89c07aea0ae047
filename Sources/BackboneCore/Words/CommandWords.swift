/// What a command is called.
package struct CommandWords: Hashable, Sendable {
  /// A verb of one or two words, for the key bar.
  package let name: String
  /// What happens, as one line of the help.
  package let help: String

  init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }
}
