/// Reads the events of a calendar file: VEVENT with the rules that running plans use.
///
/// Repetition is DAILY or WEEKLY with UNTIL, COUNT, BYDAY and EXDATE; an event that repeats in
/// another way is named and left out.
struct CalendarReader {
  /// No plan has more.
  static let limit = 2000
  /// More than this many, the latest first, aren't even looked at.
  private static let most = 20_000

  private static let event = "VEVENT"
  /// Components lie two or three deep; what lies deeper than this isn't told apart.
  private static let deepest = 16

  private(set) var events: [CalendarEvent] = []
  private(set) var problems: [CalendarProblem] = []
  /// Whether an event was read to its end, of use or not.
  private(set) var hasEvents = false
  /// The days within which repetitions are followed.
  private let days: ClosedRange<Int>
  private let zones: CalendarZones
  /// Whether there are more events than are looked for.
  private var isFull = false

  /// - Parameter days: repetitions are followed within them; an event that doesn't repeat may be on
  ///   any day.
  init(_ bytes: [UInt8], days: ClosedRange<Int>, zones: CalendarZones) {
    self.days = days
    self.zones = zones
    var found: [Found] = []
    var fields: [CalendarLines.Line] = []
    var depth: [String] = []
    for line in CalendarLines.read(bytes) {
      switch line.name {
      case "BEGIN":
        let name = line.value.uppercased()
        if name == Self.event {
          // No event lies within another, so the end of the one before is missing.
          if let open = depth.lastIndex(of: name) {
            noteNoEnd(fields)
            depth.removeSubrange(open...)
          }
          fields = [line]
        }
        if name == Self.event || depth.count < Self.deepest { depth.append(name) }
      case "END":
        let name = line.value.uppercased()
        guard let open = depth.lastIndex(of: name) else { continue }
        // Whatever is still open within it ends, too.
        if depth[open...].dropFirst().contains(Self.event) { noteNoEnd(fields) }
        depth.removeSubrange(open...)
        if name == Self.event {
          hasEvents = true
          if let event = read(fields) { found.append(event) }
        }
      default:
        // Alarms within an event have fields of the same names.
        if depth.last == Self.event { fields.append(line) }
      }
    }
    if depth.contains(Self.event) { noteNoEnd(fields) }
    // The latest come first, so that they are among those that are read.
    let latestFirst = Self.newest(found).sorted { last(of: $0) > last(of: $1) }
    for event in latestFirst where !isFull { follow(event) }
    replaceMoved()
    if isFull || events.count > Self.limit {
      problems.append(CalendarProblem(line: 1, kind: .tooMany))
      events = events.sorted { $0.start.seconds < $1.start.seconds }.suffix(Self.limit)
    }
  }

  /// An event as it stands in the file, with the rule by which it repeats.
  private struct Found {
    var event: CalendarEvent
    var sequence: Int
    var rule: CalendarLines.Line?
    /// The times that a repetition leaves out.
    var excluded: [CalendarLines.Line]
    let number: Int
  }

  private mutating func read(_ fields: [CalendarLines.Line]) -> Found? {
    func first(_ name: String) -> CalendarLines.Line? { fields.first { $0.name == name } }
    let number = fields.first?.number ?? 1
    guard let startLine = first("DTSTART"), let start = CalendarTime(startLine.value) else {
      problems.append(CalendarProblem(line: number, kind: .noStart))
      return nil
    }
    if let other = first("RDATE") ?? first("EXRULE") {
      problems.append(CalendarProblem(line: other.number, kind: .repetition))
      return nil
    }
    let zone = startLine.parameters["TZID"]
    var length = first("X-WORKOUT-ESTIMATED-DURATION").flatMap { Int($0.value) }
    if length == nil, !start.isDate {
      length =
        first("DURATION").flatMap { Self.seconds($0.value) }
        ?? first("DTEND").flatMap { line in
          CalendarTime(line.value).map { end in
            Int(instant(end, line.parameters["TZID"] ?? zone) - instant(start, zone))
          }
        }
    }
    let event = CalendarEvent(
      uid: first("UID")?.value ?? "line-\(number)", start: start, zone: zone,
      summary: CalendarLines.text(first("SUMMARY")?.value ?? "", atMost: 2000),
      description: CalendarLines.text(first("DESCRIPTION")?.value ?? "", atMost: 20_000),
      length: length.flatMap { (1...86_400).contains($0) ? $0 : nil },
      isCancelled: first("STATUS")?.value.uppercased() == "CANCELLED",
      replaces: first("RECURRENCE-ID").flatMap { line in
        CalendarTime(line.value).map { instant($0, line.parameters["TZID"] ?? zone) }
      })
    return Found(
      event: event, sequence: first("SEQUENCE").flatMap { Int($0.value) } ?? 0,
      rule: first("RRULE"), excluded: fields.filter { $0.name == "EXDATE" }, number: number)
  }

  /// Without what a newer version of the same event replaces, in a file that has both.
  private static func newest(_ found: [Found]) -> [Found] {
    func key(_ found: Found) -> String { "\(found.event.replaces ?? -1) \(found.event.uid)" }
    var newest: [String: Int] = [:]
    for event in found { newest[key(event)] = max(newest[key(event)] ?? 0, event.sequence) }
    // Some feeds give one id to many events, so the same version may have many times.
    var last: [String: Int] = [:]
    for (place, event) in found.enumerated() {
      last["\(event.event.start.seconds) \(key(event))"] = place
    }
    return found.enumerated().filter { place, event in
      event.sequence == newest[key(event)]
        && last["\(event.event.start.seconds) \(key(event))"] == place
    }.map(\.element)
  }

  /// The moment that an occurrence is known by; a day has none, and is known by its number.
  private func instant(_ time: CalendarTime, _ zone: String?) -> Int64 {
    time.isDate ? time.seconds : zones.instant(time, in: zone)
  }

  /// A time on the clock that an event's start is written for.
  private func clock(_ time: CalendarTime, _ zone: String?, like event: CalendarEvent) -> Int64 {
    if time.isDate || event.start.isDate { return time.seconds }
    return event.start.isUTC
      ? zones.instant(time, in: zone) : zones.clock(of: time, in: zone, shownIn: event.zone)
  }

  /// The last day on which an event can take place.
  private func last(of found: Found) -> Int {
    found.rule == nil ? found.event.start.day : max(days.upperBound, found.event.start.day)
  }

  private mutating func follow(_ found: Found) {
    let event = found.event
    guard let rule = found.rule else {
      append(event)
      return
    }
    guard let repetition = CalendarRepetition(rule.value) else {
      problems.append(CalendarProblem(line: rule.number, kind: .repetition))
      return
    }
    let excluded = Set(
      found.excluded.flatMap { line in
        line.value.split(separator: ",").compactMap { CalendarTime(String($0)) }
          .map { clock($0, line.parameters["TZID"] ?? event.zone, like: event) }
      })
    // A day ends a series with its last second.
    let end = repetition.until.map {
      clock($0, event.zone, like: event) + ($0.isDate ? 86_399 : 0)
    }
    for start in repetition.starts(from: event.start, until: end, within: days)
    where !excluded.contains(start.seconds) && !excluded.contains(Int64(start.day) * 86_400) {
      guard !isFull else { return }
      var occurrence = event
      occurrence.start = start
      append(occurrence)
    }
  }

  /// An occurrence that was moved replaces the one of its series, wherever it stands.
  private mutating func replaceMoved() {
    var moved: [String: Set<Int64>] = [:]
    for event in events {
      if let replaced = event.replaces { moved[event.uid, default: []].insert(replaced) }
    }
    guard !moved.isEmpty else { return }
    events = events.filter { event in
      guard event.replaces == nil, let times = moved[event.uid] else { return true }
      return !times.contains(instant(event.start, event.zone))
    }
  }

  private mutating func append(_ event: CalendarEvent) {
    if events.count < Self.most { events.append(event) } else { isFull = true }
  }

  private mutating func noteNoEnd(_ fields: [CalendarLines.Line]) {
    problems.append(CalendarProblem(line: fields.first?.number ?? 1, kind: .noEnd))
  }

  /// The seconds of a duration such as `PT1H30M` or `P1D`; nil for anything else.
  static func seconds(_ text: String) -> Int? {
    let text = text.first == "+" ? text.dropFirst() : text[...]
    guard text.first == "P" else { return nil }
    var (total, number, isTime) = (0, 0, false)
    for character in text.dropFirst() {
      if let digit = character.wholeNumberValue, number < 100_000 {
        number = 10 * number + digit
        continue
      }
      switch (character, isTime) {
      case ("T", false): isTime = true
      case ("W", false): total += number * 604_800
      case ("D", false): total += number * 86_400
      case ("H", true): total += number * 3600
      case ("M", true): total += number * 60
      case ("S", true): total += number
      default: return nil
      }
      number = 0
    }
    return total
  }
}
