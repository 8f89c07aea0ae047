/// The sessions to come as a calendar (RFC 5545), which may take the place of an earlier one.
///
/// A session is known by its week and its number in it. So one that moves to another day is the same
/// event with a higher `SEQUENCE`, and calendars move it too.
package struct PlanCalendar {
  /// A session to come.
  package struct Entry: Hashable, Sendable {
    /// Its day, at whatever hour.
    package let day: Timestamp
    package let title: String
    package let details: String

    /// A session to come.
    package init(day: Timestamp, title: String, details: String) {
      self.day = day
      self.title = title
      self.details = details
    }
  }

  private static let end = "END:VEVENT"
  private static let cancelled = "STATUS:CANCELLED"

  /// The calendar of sessions to come.
  /// - Parameters:
  ///   - entries: in the order of their days.
  ///   - done: how many sessions of a week are over, by the date of its first day.
  ///   - plan: what the plan is known by, so that plans of two people never mix.
  ///   - old: the calendar that was written before; what it had and is no longer planned is
  ///     cancelled, unless its day is over.
  package static func calendar(
    _ entries: [Entry], after done: [String: Int] = [:], of plan: RecordID,
    replacing old: String = "", at stamp: Timestamp
  ) -> String {
    var before = events(of: old)
    var counts = done
    var events: [[String]] = []
    for entry in entries {
      let week = entry.day.startOfWeek.date
      counts[week, default: 0] += 1
      let name = "\(week) \(counts[week] ?? 0)"
      let uid = "UID:\(RecordID(name: name, within: plan))@backbone"
      events.append(
        event(
          uid,
          [
            "DTSTART;VALUE=DATE:\(entry.day.date.filter { $0 != "-" })",
            "SUMMARY:\(CalendarFile.escaped(entry.title))",
            "DESCRIPTION:\(CalendarFile.escaped(entry.details))", "TRANSP:TRANSPARENT",
          ], before.removeValue(forKey: uid), stamp))
    }
    let today = stamp.date.filter { $0 != "-" }
    for (uid, lines) in before.sorted(by: { $0.key < $1.key }) {
      guard let day = lines.first(where: { $0.hasPrefix("DTSTART") }) else { continue }
      let isOver = String(day.suffix(8)) < today
      let rest = isOver || lines.contains(cancelled) ? lines : lines + [cancelled]
      events.append(event(uid, rest.filter { !isHead($0) }, lines, stamp))
    }
    return CalendarFile.file(events.flatMap { $0 })
  }

  /// An event, with the sequence that follows from what it was before.
  private static func event(
    _ uid: String, _ lines: [String], _ before: [String]?, _ stamp: Timestamp
  ) -> [String] {
    let sequence = before?.first { $0.hasPrefix("SEQUENCE:") }
      .flatMap { Int($0.dropFirst("SEQUENCE:".count)) }
    let isSame = before?.filter { !isHead($0) } == lines
    let stamped = isSame ? before?.first { $0.hasPrefix("DTSTAMP:") } : nil
    return [
      "BEGIN:VEVENT", uid, stamped ?? "DTSTAMP:\(CalendarFile.utc(stamp))",
      "SEQUENCE:\(isSame ? sequence ?? 0 : sequence.map { $0 + 1 } ?? 0)",
    ] + lines + [end]
  }

  private static func isHead(_ line: String) -> Bool {
    ["BEGIN:", "UID:", "DTSTAMP:", "SEQUENCE:"].contains { line.hasPrefix($0) } || line == end
  }

  /// The lines of each event of a calendar that we wrote, unfolded, by the line of its UID.
  private static func events(of calendar: String) -> [String: [String]] {
    var lines: [String] = []
    for line in calendar.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline) {
      if line.hasPrefix(" "), !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(String(line))
      }
    }
    var events: [String: [String]] = [:]
    for event in lines.split(whereSeparator: { $0 == "BEGIN:VEVENT" }).dropFirst() {
      let event = Array(event.prefix { $0 != end })
      if let uid = event.first(where: { $0.hasPrefix("UID:") && $0.hasSuffix("@backbone") }) {
        events[uid] = event
      }
    }
    return events
  }
}
