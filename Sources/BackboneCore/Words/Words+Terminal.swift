extension Words {
  /// What the terminal says when it can't be used.
  package enum Terminal {
    package static let notATerminal =
      "the full screen needs a terminal. Without one, \"backbone start --plain\" prints lines."
    package static let noType =
      "TERM is not set, so the kind of terminal is unknown. Try TERM=xterm-256color."

    package static func unknownType(_ type: String) -> String {
      "this machine doesn't know the terminal type \"\(type)\" in TERM. Try TERM=xterm-256color."
    }

    package static func noCursorMotion(_ type: String) -> String {
      "a terminal of type \"\(type)\" can't place text on the screen. Try \"backbone start --plain\"."
    }

    package static func system(_ call: String, reason: String) -> String {
      "the terminal couldn't be set up: \(reason) (\(call))"
    }

    package static func output(_ reason: String) -> String { "standard output: \(reason)" }
  }
}
