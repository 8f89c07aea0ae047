/// Days and weeks of local time; an offset that changes in summer is the caller's to give.
extension Timestamp {
  /// The first second of a local day, counted from 1970-01-01.
  package init(day: Int, offset: Int) {
    self.init(seconds: Int64(day) * 86_400 - Int64(offset), offset: offset)
  }

  /// Seconds from an earlier moment to this one.
  package func since(_ earlier: Timestamp) -> Int { Int(seconds - earlier.seconds) }

  /// The moment so many hours later.
  package func advanced(hours: Int) -> Timestamp {
    Timestamp(seconds: seconds + Int64(hours) * 3600, offset: offset)
  }

  /// The local day, counted from 1970-01-01.
  package var day: Int {
    let local = seconds + Int64(offset)
    return Int(local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
  }

  /// The local week, counted in Mondays.
  package var week: Int {
    // 1970-01-01 was a Thursday.
    let days = day + 3
    return days >= 0 ? days / 7 : (days - 6) / 7
  }

  /// The day of the week, from Monday at 0.
  package var weekday: Int { day + 3 - 7 * week }

  /// The first second of the local day.
  package var startOfDay: Timestamp { Timestamp(day: day, offset: offset) }

  /// The first second of the local Monday.
  package var startOfWeek: Timestamp { Timestamp(day: 7 * week - 3, offset: offset) }
}
