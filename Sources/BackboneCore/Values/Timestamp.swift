/// A moment on the calendar, stamped by the program's roof; the core never asks for one.
package struct Timestamp: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int64
  /// The local time's distance from UTC then, seconds east.
  package let offset: Int

  /// A moment.
  package init(seconds: Int64, offset: Int) {
    self.seconds = seconds
    self.offset = offset
  }
}
