import BackboneCore
import Glibc

/// A program that is started for the user, without a shell, and never waited for.
package struct UserProgram: Hashable, Sendable {
  /// Where it lies.
  package let path: String
  /// What it is called with, its name first.
  package let arguments: [String]

  /// A program by its name or path and what it is called with; nil where there is none.
  /// - Parameters:
  ///   - searchPath: folders, parted by colons, as in PATH.
  ///   - isProgram: whether there is something to run at a path.
  package init?(
    _ command: [String], in searchPath: String,
    isProgram: (String) -> Bool = { access($0.onDisk, X_OK) == 0 }
  ) {
    guard let name = command.first,
      let path = SearchPath.find(name, in: searchPath, isProgram: isProgram)
    else { return nil }
    self.path = path
    arguments = command
  }

  /// Starts it; nil where that was not possible.
  package func start() -> ChildProcess? { ChildProcess.start(path, arguments) }

  /// The first of some programs that there is.
  package static func first(
    of commands: [[String]], in searchPath: String,
    isProgram: (String) -> Bool = { access($0.onDisk, X_OK) == 0 }
  ) -> UserProgram? {
    for command in commands {
      if let program = UserProgram(command, in: searchPath, isProgram: isProgram) { return program }
    }
    return nil
  }
}
