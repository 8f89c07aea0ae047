import BackboneCore
import Glibc

/// The folder with a socket for each running session, named by its process: `1234.sock`.
package struct ControlFolder: Hashable, Sendable {
  private static let ending = ".sock"

  package let path: String

  /// The folder of the program in the runtime folder of the user (XDG_RUNTIME_DIR).
  package init(in runtime: String) { path = runtime + "/backbone" }

  /// Makes the folder, for the user alone.
  /// - Returns: false where it cannot be made, or is not the user's own.
  package func make() -> Bool {
    mkdir(path.onDisk, 0o700)
    var status = stat()
    guard lstat(path.onDisk, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      status.st_uid == geteuid()
    else { return false }
    return status.st_mode & 0o077 == 0 || chmod(path.onDisk, 0o700) == 0
  }

  /// The socket of a process.
  package func socket(of process: Int32) -> String { "\(path)/\(process)\(Self.ending)" }

  /// The processes that have a socket here, in order of their numbers.
  ///
  /// Sockets that a process left behind are removed.
  package func processes() -> [Int32] {
    guard let folder = opendir(path.onDisk) else { return [] }
    defer { closedir(folder) }
    var processes: [Int32] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasSuffix(Self.ending), let process = Int32(name.dropLast(Self.ending.count)),
        process > 0
      else { continue }
      if kill(process, 0) != 0, errno == ESRCH {
        unlink(socket(of: process).onDisk)
      } else {
        processes.append(process)
      }
    }
    return processes.sorted()
  }
}
