/// A date, and a time of day where there is one, as a calendar file writes it.
struct CalendarTime: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00 of the clock that it is written for.
  var seconds: Int64
  var isDate: Bool
  /// Whether it is in UTC.
  var isUTC: Bool

  var day: Int { Int(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400) }

  /// From Monday at 0.
  var weekday: Int { ((day + 3) % 7 + 7) % 7 }

  func adding(days: Int) -> CalendarTime {
    CalendarTime(seconds: seconds + Int64(days) * 86_400, isDate: isDate, isUTC: isUTC)
  }

  init(seconds: Int64, isDate: Bool, isUTC: Bool = false) {
    self.seconds = seconds
    self.isDate = isDate
    self.isUTC = isUTC
  }

  /// The time of `20261115`, `20261115T063000` or `20261115T063000Z`; nil for anything else.
  ///
  /// A date needs no VALUE=DATE: some feeds leave it out.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8 || (bytes.count >= 15 && bytes[8] == UInt8(ascii: "T")),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[4..<6]),
      let dayOfMonth = Self.number(bytes[6..<8]), (1970...9999).contains(year),
      (1...12).contains(month), (1...CivilDay.length(ofMonth: month, in: year)).contains(dayOfMonth)
    else { return nil }
    let midnight = Int64(CivilDay.count(year, month, dayOfMonth)) * 86_400
    if bytes.count == 8 {
      self.init(seconds: midnight, isDate: true)
      return
    }
    let isUTC = bytes.count == 16 && bytes[15] == UInt8(ascii: "Z")
    guard bytes.count == 15 || isUTC, let hour = Self.number(bytes[9..<11]),
      let minute = Self.number(bytes[11..<13]), let second = Self.number(bytes[13..<15]),
      hour < 24, minute < 60, second <= 60
    else { return nil }
    let time = Int64(hour * 3600 + minute * 60 + min(second, 59))
    self.init(seconds: midnight + time, isDate: false, isUTC: isUTC)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    return digits.reduce(0) { 10 * $0 + Int($1 - UInt8(ascii: "0")) }
  }
}
