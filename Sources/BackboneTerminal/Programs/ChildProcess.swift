import BackboneCore
import CTerminal
import Glibc

/// Another program that this one started, with a session of its own and nobody to talk to.
package struct ChildProcess: Hashable, Sendable {
  /// Its number, which is that of its group, too.
  private let id: pid_t

  /// Starts a program.
  /// - Parameters:
  ///   - arguments: the first is the name it is called by.
  ///   - input: what it can read on standard input, 64 KiB at most; nil for nothing.
  ///   - isBound: whether it ends with this thread, even where that is killed.
  /// - Returns: nil if it could not be started.
  package static func start(
    _ path: String, _ arguments: [String], input: String? = nil, isBound: Bool = false
  ) -> ChildProcess? {
    var pointers = arguments.map { strdup($0.onDisk) } + [nil]
    defer { pointers.forEach { free($0) } }
    // The pipe has room for all of it, so that nobody waits for the program to read.
    let pipe = input.flatMap { Pipe(holding: $0) }
    guard input == nil || pipe != nil else { return nil }
    let id = ct_spawn(path.onDisk, &pointers, pipe?.output ?? -1, isBound)
    return id > 0 ? ChildProcess(id: id) : nil
  }

  private init(id: pid_t) { self.id = id }

  /// Waits for it to end, but only for so long.
  ///
  /// Once it has ended its number may become another's: nothing more may be asked of it.
  /// - Returns: its status as of wait(2), 0 for success; nil while it runs.
  package func end(within patience: Duration = .zero) -> Int32? {
    var status: Int32 = 0
    let milliseconds = Int32(patience.nanoseconds / 1_000_000)
    return ct_wait(id, milliseconds, &status) ? status : nil
  }

  /// Ends it and all that it started in its group.
  ///
  /// It cannot refuse, but must still be waited for.
  package func kill() { _ = Glibc.kill(-id, SIGKILL) }
}
