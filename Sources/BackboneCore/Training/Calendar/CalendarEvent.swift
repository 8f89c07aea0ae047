/// An event of a calendar file, once for each time that it takes place.
struct CalendarEvent: Hashable {
  var uid: String
  var start: CalendarTime
  /// Nil for local time.
  var zone: String?
  var summary: String
  var description: String
  /// Seconds, from DURATION, DTEND or an estimate of the feed.
  var length: Int?
  var isCancelled: Bool
  /// The start of the occurrence of a series that it replaces; nil where it is no such.
  var replaces: Int64?
}
