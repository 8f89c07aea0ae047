/// Something in a calendar file that could not be used.
package struct CalendarProblem: Hashable, Sendable {
  /// What it is.
  package enum Kind: Hashable, Sendable {
    case noStart
    /// Another event begins, or the calendar ends, before it does.
    case noEnd
    /// It repeats in a way that isn't followed.
    case repetition
    /// A time zone that the system doesn't know; its times are taken as local.
    case zone(String)
    case tooMany
  }

  /// 1-based.
  package let line: Int
  package let kind: Kind

  package init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }
}
