import Glibc

/// Something that the program waits for.
package enum TerminalEvent: Hashable, Sendable {
  /// The user pressed a key, used the mouse or pasted.
  case input(Input)
  /// The size of the terminal changed, or may have.
  case resized
  /// A signal asked the program to end; a terminal that is gone counts as SIGHUP.
  case terminate(signal: Int32)
  /// A signal asked the program to stop for now (SIGTSTP): `suspend()` does.
  case askedToStop
  /// The program was stopped and continues (SIGCONT).
  case continued
  /// The deadline was reached, another thread asked, or a child ended.
  case woke
  /// The machine slept, or the program stood still, for this long beyond the deadline; 2 s or more.
  case slept(Duration)

  /// The meaning of a signal that the program reads.
  init(signal: Int32) {
    self =
      switch signal {
      case SIGWINCH: .resized
      case SIGTSTP: .askedToStop
      case SIGCONT: .continued
      case SIGCHLD: .woke
      default: .terminate(signal: signal)
      }
  }
}
