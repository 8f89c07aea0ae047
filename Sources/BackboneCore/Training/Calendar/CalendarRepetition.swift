/// How an event repeats: daily or weekly, up to a date, a number of times, or on some weekdays.
struct CalendarRepetition: Hashable {
  private var isWeekly: Bool
  /// As it is written, in whatever zone.
  private(set) var until: CalendarTime?
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

  /// The starts within some days, in order.
  /// - Parameter until: the last second on the clock of the start; nil for no end.
  func starts(
    from start: CalendarTime, until: Int64?, within days: ClosedRange<Int>
  ) -> [CalendarTime] {
    var weekdays = weekdays
    if isWeekly, weekdays.isEmpty { weekdays = [start.weekday] }
    let perWeek = weekdays.isEmpty ? 7 : weekdays.count
    // Whole weeks before those days are only counted: a series may be decades old.
    let weeks = max(0, (days.lowerBound - start.day) / 7)
    var left = count.map { $0 - weeks * perWeek } ?? .max
    var starts: [CalendarTime] = []
    var next = start.adding(days: 7 * weeks)
    while left > 0, next.day <= days.upperBound, until.map({ next.seconds <= $0 }) ?? true {
      if weekdays.isEmpty || weekdays.contains(next.weekday) {
        left -= 1
        if next.day >= days.lowerBound { starts.append(next) }
      }
      next = next.adding(days: 1)
    }
    return starts
  }
}
