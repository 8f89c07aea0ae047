import BackboneCore
import Glibc

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
  /// The system refused; the call that failed, and its error number.
  case system(String, Int32)

  /// Why a type of terminal could not be looked up: there is no description of it, or the system has
  /// no descriptor left to read one with.
  static func noDescription(of type: String) -> TerminalError {
    let descriptor = open("/", O_RDONLY | O_CLOEXEC)
    guard descriptor < 0 else {
      close(descriptor)
      return .unknownType(type)
    }
    return .system("terminfo", errno)
  }
}

extension TerminalError: CustomStringConvertible {
  /// One line that says what is wrong and what helps.
  package var description: String {
    switch self {
    case .notATerminal: Words.Terminal.notATerminal
    case .noType: Words.Terminal.noType
    case .unknownType(let type): Words.Terminal.unknownType(type)
    case .noCursorMotion(let type): Words.Terminal.noCursorMotion(type)
    case .system(let call, let number):
      Words.Terminal.system(call, reason: String(cString: strerror(number)))
    }
  }
}
