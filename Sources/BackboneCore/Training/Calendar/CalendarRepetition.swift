/// How an event repeats: daily or weekly, up to a date, a number of times, or on some weekdays.
struct CalendarRepetition: Hashable {
  private var isWeekly: Bool
  private var until: CalendarTime?
  private var count: Int?
  /// From Monday at 0; empty for the day of the start.
  private var weekdays: Set<Int>

  /// The rule of a text such as `FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8`; nil where it says more.
  init?(_ text: String) {
    var frequency: String?
    (until, count, weekdays) = (nil, nil, [])
    for part in text.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1).map { String($0).uppercased() }
      guard pair.count == 2 else { return nil }
      switch pair[0] {
      case "FREQ": frequency = pair[1]
      case "UNTIL":
        guard let time = CalendarTime(pair[1]) else { return nil }
        until = time
      case "COUNT":
        guard let number = Int(pair[1]), (1...10_000).contains(number) else { return nil }
        count = number
      case "BYDAY":
        for name in pair[1].split(separator: ",") {
          guard let day = Self.days.firstIndex(of: String(name)) else { return nil }
          weekdays.insert(day)
        }
      case "INTERVAL": guard pair[1] == "1" else { return nil }
      // Without an interval it makes no difference on which day a week begins.
      case "WKST": break
      default: return nil
      }
    }
    guard frequency == "DAILY" || frequency == "WEEKLY" else { return nil }
    isWeekly = frequency == "WEEKLY"
  }

  private static let days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// The starts, in order.
  func starts(from start: CalendarTime, horizon: Int) -> [CalendarTime] {
    var starts: [CalendarTime] = []
    var days = weekdays
    if isWeekly, days.isEmpty { days = [start.weekday] }
    var next = start
    while starts.count < min(count ?? .max, CalendarReader.limit) {
      // An end in UTC ends a series in local time with its day: the zones are not compared here.
      let isPast =
        until.map { until in
          until.isDate || until.isUTC != start.isUTC
            ? next.day > until.day : next.seconds > until.seconds
        } ?? false
      if isPast || next.day > horizon { break }
      if days.isEmpty || days.contains(next.weekday) { starts.append(next) }
      next = next.adding(days: 1)
    }
    return starts
  }
}
