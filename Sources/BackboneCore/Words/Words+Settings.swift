extension Words {
  /// The settings, and what every dialog of choices has.
  package enum Settings {
    package static let title = "Settings"

    // MARK: - Keys

    package static let less = CommandWords("back", "Choose the previous value")
    package static let more = CommandWords("change", "Choose the next value")
    package static let close = CommandWords("done", "Close the settings")

    // MARK: - Rows

    package static let level = "Level"
    package static let animation = "Animation"
    package static let moving = "on"
    package static let keyPoses = "key poses only"
    package static let equipment = "Equipment"
    package static let have = "[x]"
    package static let haveNot = "[ ]"
  }
}
