extension Timestamp {
  /// The local calendar date, like `2026-11-22`.
  package var date: String {
    let day = Self.civil(days: Self.floor(local, by: 86_400).quotient)
    return "\(Self.padded(day.year, 4))-\(Self.padded(day.month, 2))-\(Self.padded(day.day, 2))"
  }

  /// The local time of day to the minute, like `18:04`.
  package var time: String {
    let minutes = Self.floor(local, by: 86_400).remainder / 60
    return "\(Self.padded(minutes / 60, 2)):\(Self.padded(minutes % 60, 2))"
  }

  /// The moment in ISO 8601 with its offset, like `2026-11-22T18:04:05+01:00`.
  package var iso8601: String {
    // The form has no seconds of offset, so they go into the time: the moment stays the same.
    let whole = Timestamp(seconds: seconds, offset: offset - offset % 60)
    let second = Self.floor(whole.local, by: 60).remainder
    let minutes = whole.offset.magnitude / 60
    let zone = "\(Self.padded(minutes / 60, 2)):\(Self.padded(minutes % 60, 2))"
    let sign = whole.offset < 0 ? "-" : "+"
    return "\(whole.date)T\(whole.time):\(Self.padded(second, 2))\(sign)\(zone)"
  }

  /// Seconds of local time since 1970, wide enough for any stamp.
  private var local: Int128 { Int128(seconds) + Int128(offset) }

  private static func floor(
    _ value: Int128, by unit: Int128
  ) -> (quotient: Int128, remainder: Int128) {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: unit)
    return remainder < 0 ? (quotient - 1, remainder + unit) : (quotient, remainder)
  }

  /// The Gregorian date of a day counted from 1970-01-01.
  ///
  /// Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, `civil_from_days`.
  private static func civil(days: Int128) -> (year: Int128, month: Int128, day: Int128) {
    let (era, dayOfEra) = floor(days + 719_468, by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    // Years begin in March here, so that the leap day is a year's last.
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * march + 2) / 5 + 1)
  }

  private static func padded(_ number: some BinaryInteger, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
