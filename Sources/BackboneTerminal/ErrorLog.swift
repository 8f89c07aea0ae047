import BackboneCore
import Glibc

/// Keeps what libraries and the Swift runtime write to standard error off the screen.
package final class ErrorLog {
  /// Bytes from which on a launch begins a new file; the old one stays beside it, as `.old`.
  package static let limit = 256 * 1024

  /// Whether what is written reaches the file.
  let isWritten: Bool
  /// Where standard error went before; nil if it is left alone.
  private var before: Int32?

  /// Sends standard error to the end of a file, if it goes to the terminal.
  ///
  /// A user who already sent it elsewhere knows why. A file that cannot be written is no reason to
  /// refuse: then the words are lost.
  init(path: String) {
    // Without a second descriptor for the terminal, nothing could be said there any more.
    let terminal = isatty(STDERR_FILENO) == 1 ? fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3) : -1
    guard terminal >= 0 else {
      isWritten = false
      before = nil
      return
    }
    let file = Self.openFile(path)
    isWritten = file != nil
    before = terminal
    let target = file ?? open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard target >= 0 else { return }
    dup2(target, STDERR_FILENO)
    Glibc.close(target)
  }

  deinit { close() }

  /// Opens a file to write at its end, without ever waiting for it.
  /// - Returns: its descriptor; nil if it cannot be opened or is no regular file.
  package static func openFile(_ path: String) -> Int32? {
    guard let (file, size) = openRegular(path) else { return nil }
    guard size >= limit, rename(path.onDisk, (path + ".old").onDisk) == 0 else { return file }
    Glibc.close(file)
    return openRegular(path)?.file
  }

  private static func openRegular(_ path: String) -> (file: Int32, size: Int)? {
    // A pipe that nobody reads would otherwise keep the program waiting.
    let file = open(path.onDisk, O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      Glibc.close(file)
      return nil
    }
    return (file, Int(status.st_size))
  }

  /// Sends standard error where it went before; more calls do nothing.
  func close() {
    guard let before else { return }
    self.before = nil
    dup2(before, STDERR_FILENO)
    Glibc.close(before)
  }
}
