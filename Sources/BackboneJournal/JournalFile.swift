internal import Foundation

/// The journal's file before SQLite has seen it.
enum JournalFile {
  /// Makes an empty file that only its owner can read and write, unless there is one at the path.
  static func createIfMissing(_ path: String) throws(JournalError) {
    // Exclusively, because closing a second descriptor of a file that this process has open in
    // SQLite would drop SQLite's locks on it (sqlite.org/howtocorrupt.html, 2.2).
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      close(descriptor)
      return
    }
    let code = errno
    guard code == EEXIST else {
      throw .cannotOpen(file: path, reason: String(cString: strerror(code)))
    }
  }
}
