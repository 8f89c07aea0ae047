import Glibc

/// Keeps what libraries and the Swift runtime write to standard error off the screen.
final class ErrorLog {
  /// Whether standard error goes to a terminal.
  static var isNeeded: Bool { isatty(STDERR_FILENO) == 1 }

  /// Where standard error went before; nil if it is left alone.
  private var before: Int32?

  /// Sends standard error to the end of a file, if it goes to the terminal.
  ///
  /// A person who already sent it elsewhere knows why. A file that cannot be written is no reason
  /// not to train: then the words are lost.
  init(path: String) {
    guard Self.isNeeded else {
      before = nil
      return
    }
    var file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    if file < 0 { file = open("/dev/null", O_WRONLY | O_CLOEXEC) }
    before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    dup2(file, STDERR_FILENO)
    Glibc.close(file)
  }

  /// Sends standard error where it went before; more calls do nothing.
  func close() {
    guard let before else { return }
    self.before = nil
    dup2(before, STDERR_FILENO)
    Glibc.close(before)
  }
}
