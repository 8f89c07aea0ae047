extension Words {
  /// Keys of the user's own.
  package enum OwnKeys {
    package static let help = "List the commands that you can choose keys for."
    package static func noKey(_ name: String) -> String {
      "there is no key \"\(name)\"; keys are written as in the help"
    }
    package static let examples = """
      To change keys, name commands in settings.json, each with the keys you want:
        { "keys": { "session.pause": ["k", "F5"], "reading.find": ["/", "Ctrl-S"] } }
      An empty list takes all keys from a command.
      """

    // MARK: - Problems

    package static func noCommand(_ id: String) -> String {
      "keys.\(id): there is no such command"
    }

    package static func keyStays(_ id: String) -> String {
      "keys.\(id): the keys of this command can't be changed"
    }

    package static func keyTaken(_ id: String, key: String) -> String {
      "keys.\(id): \(key) has a meaning that can't be changed"
    }

    package static func keyShared(_ id: String, key: String, other: String) -> String {
      "keys.\(id): \(key) is also a key of \(other)"
    }
  }
}
