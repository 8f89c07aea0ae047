import BackboneCore

/// The commands of one layer of keys; their raw values are the second half of a command's id.
package protocol CommandSet: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// One row of a layer's key table: a command, its keys, and what the user reads about it.
package struct Binding<Command: CommandSet>: Sendable {
  let command: Command
  /// The keys, the one to show first.
  let keys: [Key]
  /// One or two words for the key bar.
  let name: String
  /// One line for the help.
  let help: String
  /// Whether the key bar shows it; the help shows all.
  let inKeyBar: Bool
  /// Whether it only changes how something is drawn.
  let isForTheEye: Bool

  init(
    _ command: Command, _ keys: [KeyLiteral], _ words: CommandWords, bar: Bool = true,
    forTheEye: Bool = false
  ) {
    self.init(command, keys, words.name, words.help, bar: bar, forTheEye: forTheEye)
  }

  init(
    _ command: Command, _ keys: [KeyLiteral], _ name: String, _ help: String, bar: Bool = true,
    forTheEye: Bool = false
  ) {
    self.command = command
    self.keys = keys.map(\.key)
    self.name = name
    self.help = help
    inKeyBar = bar
    isForTheEye = forTheEye
  }
}

/// A key as it is written in a table of bindings.
package struct KeyLiteral: ExpressibleByStringLiteral, Sendable {
  let key: Key
  init(_ key: Key) { self.key = key }
  package init(stringLiteral value: String) { key = Key(Character(value)) }
  static let space = KeyLiteral(Key(" "))
  static let enter = KeyLiteral(Key(.enter))
  static let escape = KeyLiteral(Key(.escape))
  static let tab = KeyLiteral(Key(.tab))
  static let backTab = KeyLiteral(Key(.backTab))
  static let delete = KeyLiteral(Key(.delete))
  static let backspace = KeyLiteral(Key(.backspace))
  static let up = KeyLiteral(Key(.up))
  static let down = KeyLiteral(Key(.down))
  static let left = KeyLiteral(Key(.left))
  static let right = KeyLiteral(Key(.right))
  static let home = KeyLiteral(Key(.home))
  static let end = KeyLiteral(Key(.end))
  static let pageUp = KeyLiteral(Key(.pageUp))
  static let pageDown = KeyLiteral(Key(.pageDown))
  static func control(_ letter: Character) -> KeyLiteral { KeyLiteral(.control(letter)) }
}
