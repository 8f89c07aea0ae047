import CTerminal
import Glibc

/// The modes of the terminal as the program found them.
///
/// They are put back on every way out: when this is closed, at exit, by a fault of the program and
/// by a signal that ends it. There is one at a time.
package struct TTY: ~Copyable {
  private let descriptor: Int32

  /// Keeps the modes of the terminal behind a descriptor.
  /// - Parameters:
  ///   - reset: what else takes the terminal out of the program's hands; written on a way out that
  ///     bypasses `close()`.
  ///   - message: what a fault writes after that.
  /// - Returns: nil if the descriptor is no terminal.
  package static func open(_ descriptor: Int32, reset: String = "", message: String = "") -> TTY? {
    guard ct_guard(descriptor, reset, message) else { return nil }
    return TTY(descriptor: descriptor)
  }

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close() }

  /// Lets a fault of the calling thread give the terminal back even when its stack has overflowed.
  ///
  /// The thread that opens a terminal needs no such call.
  package static func guardThread() { ct_guard_thread() }

  /// Hands over each key when it is pressed, and echoes none.
  package func readKeyByKey() {
    var modes = termios()
    // In the background, setting them stops the program until it is in the foreground.
    guard tcgetattr(descriptor, &modes) == 0 else { return }
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(descriptor, TCSANOW, &modes)
  }

  /// Puts the modes back for now.
  package func restore() { ct_modes_restore() }

  /// Puts the modes back for good; more calls do nothing.
  package func close() { ct_unguard() }
}
