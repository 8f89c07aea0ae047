/// Why the program cannot have the whole screen.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// TERM is unset or empty.
  case noType
  /// There is no description of the type that TERM names.
  case unknownType(String)
  /// The type that TERM names cannot place its cursor.
  case noCursorMotion(String)
  /// The system refused; the call that failed.
  case system(String)
}

extension TerminalError: CustomStringConvertible {
  /// One line that says what is wrong and what helps.
  package var description: String {
    switch self {
    case .notATerminal:
      "standard input and output must be a terminal"
    case .noType:
      "TERM is not set, so the terminal's type is unknown (try TERM=xterm-256color)"
    case .unknownType(let type):
      "the terminal type '\(type)' in TERM is unknown on this machine (try TERM=xterm-256color)"
    case .noCursorMotion(let type):
      "a terminal of type '\(type)' cannot place text on the screen"
    case .system(let call):
      "the terminal could not be set up: \(call) failed"
    }
  }
}
