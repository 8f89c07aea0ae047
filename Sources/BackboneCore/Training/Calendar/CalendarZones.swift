/// What clocks show, in the zones that a calendar file names.
struct CalendarZones {
  /// Seconds east of UTC of a zone at a time of its clock; the local zone for nil; nil for a zone
  /// that isn't known.
  private let offset: (_ zone: String?, _ clock: Int64) -> Int?

  /// - Parameter offset: what it says of a minute is remembered, since the C library must read the
  ///   rules of a zone anew for each look at another one.
  init(_ offset: @escaping (_ zone: String?, _ clock: Int64) -> Int?) {
    var known: [Minute: Int?] = [:]
    self.offset = { zone, clock in
      let minute = Minute(zone: zone, number: clock / 60)
      if let found = known[minute] { return found }
      let found = offset(zone, clock)
      known.updateValue(found, forKey: minute)
      return found
    }
  }

  /// A minute on the clock of a zone.
  ///
  /// An hour would be too long: on Lord Howe Island summer time is half an hour.
  private struct Minute: Hashable {
    let zone: String?
    let number: Int64
  }

  func isKnown(_ zone: String) -> Bool { offset(zone, 0) != nil }

  /// Seconds since 1970-01-01T00:00:00Z; a zone that isn't known counts as the local one.
  func instant(_ time: CalendarTime, in zone: String?) -> Int64 {
    if time.isUTC { return time.seconds }
    return time.seconds - Int64(offset(zone, time.seconds) ?? offset(nil, time.seconds) ?? 0)
  }

  /// Seconds east of UTC at an instant; a zone that isn't known counts as the local one.
  func east(of zone: String?, at instant: Int64) -> Int {
    func offset(_ clock: Int64) -> Int { self.offset(zone, clock) ?? self.offset(nil, clock) ?? 0 }
    // What is asked for is the clock, so a guess leads to it: an offset never changes twice within a
    // day.
    let guess = offset(instant)
    let better = offset(instant + Int64(guess))
    return better == guess ? guess : offset(instant + Int64(better))
  }

  /// What the clock of a zone shows when it is a time in another zone, or in UTC.
  func clock(of time: CalendarTime, in other: String?, shownIn zone: String?) -> Int64 {
    if !time.isUTC, other == zone { return time.seconds }
    let instant = instant(time, in: other)
    return instant + Int64(east(of: zone, at: instant))
  }
}
