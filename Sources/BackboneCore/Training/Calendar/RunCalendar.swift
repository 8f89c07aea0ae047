/// The runs and strength sessions of a calendar file, as the planner needs them.
///
/// It keeps when, how long, of which class, and a hash of the id: not the coach's words.
package struct RunCalendar: Hashable, Sendable {
  /// A run or a session.
  package struct Entry: Hashable, Sendable {
    /// A hash of the event's id, by which corrections find it; all times of a series share it.
    package let event: UInt64
    package let start: Timestamp
    /// Whether it has no time of its own, so that the usual hour stands in.
    package let isAllDay: Bool
    /// Nil where it isn't known.
    package let minutes: Int?
    package internal(set) var runClass: RunClass
    package let isDone: Bool
    /// Nil where it isn't known.
    let metres: Int?
    /// Whether nothing said of which kind the run is.
    let isUntold: Bool
  }

  /// In order.
  package private(set) var entries: [Entry]
  /// What could not be used.
  package private(set) var problems: [CalendarProblem]
  /// Whether the file has any event, even if none takes place in the days that are read.
  package let hasEvents: Bool

  /// How far ahead a plan is read, and how far back a repetition is followed, in days.
  package static let horizon = 120

  /// Reads a calendar file.
  /// - Parameters:
  ///   - bytes: the file; what isn't UTF-8 is replaced.
  ///   - now: repetitions are followed from 120 days before it to 120 days after it.
  ///   - allDayHour: when an all-day run counts as begun, local time.
  ///   - corrections: classes that the person has given to events.
  ///   - offset: seconds east of UTC of a zone at a time of its clock; the local zone for nil; nil
  ///     for a zone that isn't known.
  package init(
    _ bytes: [UInt8], now: Timestamp, allDayHour: Int = 7, corrections: [UInt64: RunClass] = [:],
    offset: @escaping (_ zone: String?, _ clock: Int64) -> Int?
  ) {
    let zones = CalendarZones(offset)
    let reader = CalendarReader(
      bytes, days: now.day - Self.horizon...now.day + Self.horizon, zones: zones)
    hasEvents = reader.hasEvents
    let events = reader.events.filter { !$0.isCancelled }
    let isPrefixed = events.contains { RunClassifier.prefix(of: $0) != nil }
    entries = events.map { event in
      let found = RunClassifier(event, isPrefixed: isPrefixed).found
      let amount = RunAmount(event)
      let id = Self.hash(event.uid)
      var start = event.start
      if start.isDate { start.seconds += Int64(allDayHour) * 3600 }
      let seconds = zones.instant(start, in: start.isDate ? nil : event.zone)
      return Entry(
        event: id, start: Timestamp(seconds: seconds, offset: zones.east(of: nil, at: seconds)),
        isAllDay: start.isDate, minutes: amount.minutes,
        runClass: corrections[id] ?? found ?? .run(.easy, isRacePace: false),
        isDone: amount.isDone, metres: amount.metres,
        isUntold: found == nil && corrections[id] == nil)
    }
    let unknown = Set(events.filter { !$0.start.isDate && !$0.start.isUTC }.compactMap(\.zone))
      .filter { !zones.isKnown($0) }
    problems =
      reader.problems
      + unknown.sorted().map { CalendarProblem(line: 1, kind: .zone($0)) }
    entries.sort { ($0.start.seconds, $0.event) < ($1.start.seconds, $1.event) }
    replacePlanned()
    findLongRuns()
  }

  /// The runs for the planner.
  package var runs: [Run] { entries.compactMap(\.run) }

  /// The coach's strength sessions, as the planner counts them.
  /// - Parameter logged: the days on which Backbone logged one itself; those of the coach don't
  ///   count there.
  package func strength(except logged: Set<Int>) -> [Planner.Past] {
    entries.strength(except: logged)
  }

  // MARK: - Rules

  /// What was done takes the place of what was planned of the same sport on the same day.
  private mutating func replacePlanned() {
    let done = Set(entries.filter(\.isDone).map { "\($0.start.day) \($0.sport)" })
    entries.removeAll { !$0.isDone && done.contains("\($0.start.day) \($0.sport)") }
  }

  /// The longest run of a week without a long run is one if it is 1.3 times the median or more.
  private mutating func findLongRuns() {
    let weeks = Dictionary(grouping: entries.indices.filter { entries[$0].runClass.isRun }) {
      entries[$0].start.week
    }
    for places in weeks.values {
      let hasLong = places.contains {
        if case .run(.long, _) = entries[$0].runClass { true } else { false }
      }
      guard !hasLong, places.count > 1, let lengths = lengths(places),
        let longest = places.indices.max(by: { lengths[$0] < lengths[$1] }),
        entries[places[longest]].isUntold
      else { continue }
      let sorted = lengths.sorted()
      let doubled = sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
      if 20 * lengths[longest] >= 13 * doubled {
        entries[places[longest]].runClass = .run(.long, isRacePace: false)
      }
    }
  }

  /// The lengths of runs in one measure; nil where they have none in common.
  private func lengths(_ places: [Int]) -> [Int]? {
    for measure in [\Entry.minutes, \Entry.metres] {
      let lengths = places.compactMap { entries[$0][keyPath: measure] }
      if lengths.count == places.count { return lengths }
    }
    return nil
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension [RunCalendar.Entry] {
  /// The coach's strength sessions, as the planner counts them.
  /// - Parameter logged: the days on which those of the coach don't count.
  package func strength(except logged: Set<Int>) -> [Planner.Past] {
    filter { $0.runClass == .strength && !logged.contains($0.start.day) }
      .map { Planner.Past(nil, kind: .strength, ended: $0.start) }
  }
}

extension RunCalendar.Entry {
  /// The run for the planner; nil where it is none.
  package var run: Run? {
    guard case .run(let kind, let isRacePace) = runClass else { return nil }
    return Run(
      start: start, kind: kind, isRacePace: isRacePace, minutes: minutes, isDone: isDone)
  }

  /// What counts as the same sport.
  fileprivate var sport: String {
    switch runClass {
    case .run, .raceCandidate: "run"
    case .strength: "strength"
    case .other: "other \(event)"
    }
  }
}
