import BackboneCore
import Glibc

/// A time of the local clock, as somebody types it: a day, or a day and a time.
struct LocalMoment {
  /// When a run begins that has no time of its own.
  private static let usualHour: Int32 = 7
  private var clock = tm()

  /// The time of `2026-12-06`, `2026-12-06T07:30` or `2026-12-06 07:30`; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { "T ".contains($0) }
    guard let date = parts.first, let (year, month, day) = Self.numbers(date, "-", [4, 2, 2]) else {
      return nil
    }
    clock.tm_year = year - 1900
    clock.tm_mon = month - 1
    clock.tm_mday = day
    clock.tm_hour = Self.usualHour
    if parts.count == 2 {
      let time = parts[1].split(separator: ":", omittingEmptySubsequences: false)
      guard time.count == 2, let hour = Self.number(time[0], 2),
        let minute = Self.number(time[1], 2), hour < 24, minute < 60
      else { return nil }
      clock.tm_hour = hour
      clock.tm_min = minute
    }
    clock.tm_isdst = -1
    // The 31st of a short month would become the first of the next.
    var normal = clock
    guard (1970...9999).contains(year), mktime(&normal) != -1, normal.tm_mon == clock.tm_mon,
      normal.tm_mday == clock.tm_mday
    else { return nil }
  }

  /// The moment.
  var moment: Timestamp {
    var clock = clock
    let seconds = mktime(&clock)
    return Timestamp(seconds: Int64(seconds), offset: clock.tm_gmtoff)
  }

  private static func numbers(
    _ text: Substring, _ separator: Character, _ digits: [Int]
  ) -> (Int32, Int32, Int32)? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, let first = number(parts[0], digits[0]),
      let second = number(parts[1], digits[1]), let third = number(parts[2], digits[2])
    else { return nil }
    return (first, second, third)
  }

  private static func number(_ text: Substring, _ digits: Int) -> Int32? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int32(text)
  }
}
