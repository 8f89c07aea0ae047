/// Reads the events of a calendar file: VEVENT with the rules that running plans use.
///
/// Repetition is DAILY or WEEKLY with UNTIL, COUNT, BYDAY and EXDATE; an event that repeats in
/// another way is named and left out.
struct CalendarReader {
  /// No plan has more.
  static let limit = 2000

  private(set) var events: [CalendarEvent] = []
  private(set) var problems: [CalendarProblem] = []
  private let horizon: Int

  /// - Parameter horizon: the last day that a repetition without an end is followed to.
  init(_ bytes: [UInt8], horizon: Int) {
    self.horizon = horizon
    var fields: [CalendarLines.Line] = []
    var depth: [String] = []
    for line in CalendarLines.read(bytes) {
      switch line.name {
      case "BEGIN":
        depth.append(line.value.uppercased())
        if depth.last == "VEVENT" { fields = [line] }
      case "END":
        if depth.last == "VEVENT", depth.last == line.value.uppercased() { add(fields) }
        if depth.last == line.value.uppercased() { depth.removeLast() }
      default:
        // Alarms within an event have fields of the same names.
        if depth.last == "VEVENT" { fields.append(line) }
      }
    }
    // An occurrence that was moved replaces the one of its series, wherever it stands.
    let moved = Set(events.compactMap { event in event.replaces.map { "\($0) \(event.uid)" } })
    events.removeAll { $0.replaces == nil && moved.contains("\($0.start.seconds) \($0.uid)") }
  }

  private mutating func add(_ fields: [CalendarLines.Line]) {
    func first(_ name: String) -> CalendarLines.Line? { fields.first { $0.name == name } }
    let number = fields.first?.number ?? 1
    guard let startLine = first("DTSTART"), let start = CalendarTime(startLine.value) else {
      problems.append(CalendarProblem(line: number, kind: .noStart))
      return
    }
    var length = first("X-WORKOUT-ESTIMATED-DURATION").flatMap { Int($0.value) }
    if length == nil, !start.isDate {
      length =
        first("DURATION").flatMap { Self.seconds($0.value) }
        ?? first("DTEND").flatMap { CalendarTime($0.value) }.map { Int($0.seconds - start.seconds) }
    }
    let event = CalendarEvent(
      uid: first("UID")?.value ?? "line-\(number)", start: start,
      zone: startLine.parameters["TZID"],
      summary: CalendarLines.text(first("SUMMARY")?.value ?? ""),
      description: CalendarLines.text(first("DESCRIPTION")?.value ?? ""),
      length: length.flatMap { (1...86_400).contains($0) ? $0 : nil },
      isCancelled: first("STATUS")?.value.uppercased() == "CANCELLED",
      replaces: first("RECURRENCE-ID").flatMap { CalendarTime($0.value)?.seconds })
    let excluded = Set(
      fields.filter { $0.name == "EXDATE" }
        .flatMap { $0.value.split(separator: ",").compactMap { CalendarTime(String($0)) } }
        .map { $0.isDate ? Int64($0.day) * 86_400 : $0.seconds })
    guard let rule = first("RRULE") else {
      append(event)
      return
    }
    guard let repetition = CalendarRepetition(rule.value) else {
      problems.append(CalendarProblem(line: rule.number, kind: .repetition))
      return
    }
    for start in repetition.starts(from: start, horizon: horizon)
    where !excluded.contains(start.seconds) && !excluded.contains(Int64(start.day) * 86_400) {
      var occurrence = event
      occurrence.start = start
      append(occurrence)
    }
  }

  private mutating func append(_ event: CalendarEvent) {
    guard events.count < Self.limit else {
      if events.count == Self.limit, problems.last?.kind != .tooMany {
        problems.append(CalendarProblem(line: 1, kind: .tooMany))
      }
      return
    }
    events.append(event)
  }

  /// The seconds of a duration such as `PT1H30M` or `P1D`; nil for anything else.
  static func seconds(_ text: String) -> Int? {
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
