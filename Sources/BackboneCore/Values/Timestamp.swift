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

  /// The moment that a clock tells, or the nearest that can be written down: a clock that was never
  /// set must not cost a session.
  ///
  /// - Parameter offset: one of a day or more is no place on Earth and counts as UTC.
  package init(possible seconds: Int64, offset: Int) {
    let isPossible = abs(offset) < Self.day
    self.init(
      seconds: min(max(seconds, Self.first), Self.last), offset: isPossible ? offset : 0)
  }

  private static let day = 86_400
  /// A day from the edges of what four digits of a year can tell, for every offset.
  private static let first = Int64(day)
  private static let last: Int64 = 253_402_300_799 - Int64(day)
}
