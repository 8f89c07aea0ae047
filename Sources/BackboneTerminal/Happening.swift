package import BackboneCanvas

/// What made the program wake up.
package enum Happening: Hashable, Sendable {
  /// The person pressed a key, used the mouse or pasted.
  case input(Input)
  /// The terminal has a new size; the next frame should have it.
  case resized(Size)
  /// The program was asked to end by a signal, or the terminal is gone (SIGHUP).
  case terminate(signal: Int32)
  /// Something outside asks the program to stop for now (SIGTSTP): `suspend()` does.
  case askedToStop
  /// The program was stopped and goes on; the screen is already drawn again.
  case continued
  /// The deadline was reached.
  case woke
  /// The machine slept, or the program stood still, for this long beyond the deadline; 2 s or more.
  case slept(Duration)
}
