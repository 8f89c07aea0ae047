import BackboneCore
import Foundation
import TestSupport
import Testing

@Suite struct RunCalendarTests {
  /// Berlin in summer, which is the local zone too; no other zone is known.
  private static func offset(_ zone: String?, _ clock: Int64) -> Int? {
    zone == nil || zone == "Europe/Berlin" ? 7200 : nil
  }

  private static func read(
    _ name: String, corrections: [UInt64: RunClass] = [:], allDayHour: Int = 7
  ) throws -> RunCalendar {
    let file = VectorTests.folder.appending(path: "Feeds/\(name).ics")
    return RunCalendar(
      Array(try Data(contentsOf: file)), now: TrainingScript.at(day: 0),
      allDayHour: allDayHour, corrections: corrections, offset: offset)
  }

  private static func line(_ entry: RunCalendar.Entry) -> String {
    let kind =
      switch entry.runClass {
      case .run(let kind, let isRacePace): kind.rawValue + (isRacePace ? " at race pace" : "")
      case .raceCandidate: "race?"
      case .strength: "strength"
      case .other: "other"
      }
    let minutes = entry.minutes.map { ", \($0) min" } ?? ""
    return entry.start.iso8601 + (entry.isAllDay ? " all day" : "") + " \(kind)\(minutes)"
      + (entry.isDone ? ", done" : "")
  }

  @Test(arguments: [
    "trainingpeaks", "runna", "runna-day-ids", "garmin", "goandrun", "pheidi", "weekly", "work",
    "folded", "languages",
  ])
  func everyFeedIsReadAsItWas(name: String) throws {
    let calendar = try Self.read(name)
    let problems = calendar.problems.map { "line \($0.line): \($0.kind)" }
    let text = (calendar.entries.map(Self.line) + problems).joined(separator: "\n") + "\n"
    let path = VectorTests.folder.appending(path: "Golden/feed-\(name).txt")
    let difference = try Golden.difference(of: text, with: path.path(percentEncoded: false), name)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func aCorrectionStays() throws {
    let candidate = try #require(
      try Self.read("trainingpeaks").entries.first { $0.runClass == .raceCandidate })
    let corrected = try Self.read("trainingpeaks", corrections: [candidate.event: .other])
    #expect(!corrected.entries.contains { $0.runClass == .raceCandidate })
  }

  @Test func aCoachsStrengthCountsUnlessOneWasLogged() throws {
    let calendar = try Self.read("trainingpeaks")
    let session = try #require(calendar.strength(except: []).first)
    #expect(session.kind == .strength)
    #expect(calendar.strength(except: [session.ended.day]).isEmpty)
  }

  @Test func theHourOfAnAllDayRunIsASetting() throws {
    #expect(try Self.read("garmin").entries.first?.start.time == "07:00")
    #expect(try Self.read("garmin", allDayHour: 18).entries.first?.start.time == "18:00")
  }

  @Test func thePlannerGetsTheRuns() throws {
    let runs = try Self.read("pheidi").runs
    #expect(runs.map(\.kind) == [.easy, .easy, .long, .easy, .long])
    #expect(runs.last?.strengthLimit == 48)
  }

  /// Whatever is in a file, reading ends, and no more than the limit comes of it.
  @Test func brokenFilesAreHarmless() throws {
    let name = VectorTests.folder.appending(path: "Feeds/weekly.ics")
    let whole = Array(try Data(contentsOf: name))
    var random = SplitMix64(seed: 7)
    for _ in 0..<300 {
      var bytes = Array(whole[..<Int.random(in: 0...whole.count, using: &random)])
      for _ in 0..<5 where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      let calendar = RunCalendar(bytes, now: TrainingScript.at(day: 0), offset: Self.offset)
      #expect(calendar.entries.count <= 2000)
    }
    let daily = "BEGIN:VEVENT\nDTSTART:19700101\nRRULE:FREQ=DAILY\nSUMMARY:run\nEND:VEVENT\n"
    let calendar = RunCalendar(
      Array(daily.utf8), now: TrainingScript.at(day: 0), offset: Self.offset)
    // Half a century before what a plan needs is only counted.
    #expect(calendar.entries.count == 241)
    #expect(calendar.problems.isEmpty)
  }

  // MARK: - Zones

  /// New York, which is the local zone too, from 14 March 2027 in summer time; and UTC.
  private static func newYork(_ zone: String?, _ clock: Int64) -> Int? {
    if zone == "Etc/UTC" { return 0 }
    guard zone == nil || zone == "America/New_York" else { return nil }
    return clock < 1_804_989_600 ? -18_000 : -14_400
  }

  /// Events of December 2026 and later, each given by its lines.
  private static func events(_ events: String...) -> [String] {
    let text = events.map { "BEGIN:VEVENT\n\($0)\nEND:VEVENT\n" }.joined()
    let calendar = RunCalendar(
      Array(text.utf8), now: Timestamp(seconds: 1_796_000_000, offset: -18_000),
      offset: newYork)
    return calendar.entries.map(line) + calendar.problems.map { "line \($0.line): \($0.kind)" }
  }

  /// Google ends a series with the last second of a day, in UTC.
  @Test func anEndInUTCIsLookedUpOnTheClockOfTheSeries() {
    let runs = Self.events(
      """
      UID:a
      DTSTART;TZID=America/New_York:20261201T063000
      RRULE:FREQ=DAILY;UNTIL=20261204T045959Z
      SUMMARY:Easy run
      """)
    #expect(runs.map { $0.prefix(10) } == ["2026-12-01", "2026-12-02", "2026-12-03"])
  }

  @Test func anExceptionMayBeWrittenInAnotherZone() {
    let series = """
      UID:a
      DTSTART;TZID=America/New_York:20261201T063000
      RRULE:FREQ=DAILY;COUNT=4
      SUMMARY:Easy run
      """
    let runs = Self.events(
      series + "\nEXDATE:20261202T113000Z\nEXDATE;TZID=Etc/UTC:20261203T113000",
      """
      UID:a
      RECURRENCE-ID:20261204T113000Z
      DTSTART;TZID=America/New_York:20261204T180000
      SUMMARY:Easy run
      """)
    #expect(
      runs == ["2026-12-01T06:30:00-05:00 easy", "2026-12-04T18:00:00-05:00 easy"])
  }

  @Test func anExceptionMayBeAWholeDay() {
    let runs = Self.events(
      """
      UID:a
      DTSTART;TZID=America/New_York:20261201T063000
      RRULE:FREQ=DAILY;COUNT=3
      EXDATE;VALUE=DATE:20261202
      SUMMARY:Easy run
      """)
    #expect(runs.map { $0.prefix(10) } == ["2026-12-01", "2026-12-03"])
  }

  @Test func anEndMayBeWrittenInAnotherZone() {
    let runs = Self.events(
      """
      UID:a
      DTSTART;TZID=America/New_York:20261201T063000
      DTEND:20261201T120000Z
      SUMMARY:Tempo run
      """)
    #expect(runs == ["2026-12-01T06:30:00-05:00 tempo, 30 min"])
  }

  /// The night before summer time begins, and the days around it.
  @Test func theClockChangesWhereItChanges() {
    let runs = Self.events(
      "UID:a\nDTSTART:20270314T020000Z\nSUMMARY:Easy run",
      "UID:b\nDTSTART:20270314T110000Z\nSUMMARY:Easy run",
      "UID:c\nDTSTART;TZID=America/New_York:20270313T235900\nSUMMARY:Easy run",
      "UID:d\nDTSTART;VALUE=DATE:20270314\nSUMMARY:Easy run")
    #expect(
      runs == [
        "2027-03-13T21:00:00-05:00 easy", "2027-03-13T23:59:00-05:00 easy",
        "2027-03-14T07:00:00-04:00 all day easy", "2027-03-14T07:00:00-04:00 easy",
      ])
  }

  // MARK: - Files as they come

  @Test func aSeriesThatBeganLongAgoHasItsPlaceAmongOthers() {
    let runs = Self.events(
      """
      UID:a
      DTSTART;TZID=America/New_York:20150106T063000
      RRULE:FREQ=WEEKLY;BYDAY=TU,TH
      SUMMARY:Lunch run
      """,
      """
      UID:b
      DTSTART;TZID=America/New_York:20261130T063000
      RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=2
      SUMMARY:Tempo run
      """)
    #expect(runs.contains("2026-12-01T06:30:00-05:00 easy"))
    #expect(runs.contains("2026-12-03T06:30:00-05:00 easy"))
    #expect(
      runs.filter { $0.contains("tempo") } == [
        "2026-11-30T06:30:00-05:00 tempo", "2026-12-02T06:30:00-05:00 tempo",
      ])
  }

  /// Occurrences before the days that are looked at count all the same.
  @Test func aSeriesThatIsOverStaysOver() {
    let series = "UID:a\nDTSTART:20150106T063000\nSUMMARY:Run\nRRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT="
    #expect(Self.events(series + "100") == [])
    // 622 weeks have two each, and the next Tuesday is one more.
    #expect(Self.events(series + "1245").last == "2026-12-08T06:30:00-05:00 easy")
  }

  /// However many there are, and wherever in the file they stand.
  @Test(arguments: [(2500, 2034, "2041-06-08"), (25_000, 1971, "2045-05-24")])
  func ofTooManyEventsTheLatestAreKept(count: Int, year: Int, last: String) {
    var text = ""
    for index in 0..<count {
      let day = DayText(year + index / 336, 1 + index / 28 % 12, 1 + index % 28)
      text += "BEGIN:VEVENT\nUID:\(index)\nDTSTART:\(day)\nSUMMARY:Run\nEND:VEVENT\n"
    }
    let calendar = RunCalendar(
      Array(text.utf8), now: Timestamp(seconds: 1_796_000_000, offset: -18_000),
      offset: Self.newYork)
    #expect(calendar.entries.count == 2000)
    #expect(calendar.entries.last?.start.date == last)
    #expect(calendar.problems == [CalendarProblem(line: 1, kind: .tooMany)])
  }

  @Test func oddLineEndsBreakNoFoldedLine() {
    let event = "UID:a\nDTSTART:20261201T063000 \nDURATION:+PT1H\nSUMMARY:Inter\n vals"
    for end in ["\n", "\r\n", "\r", "\r\r\n"] {
      let text = "BEGIN:VEVENT\n\(event)\nEND:VEVENT\n".split(separator: "\n")
        .joined(separator: end)
      let calendar = RunCalendar(
        Array(text.utf8), now: Timestamp(seconds: 1_796_000_000, offset: -18_000),
        offset: Self.newYork)
      #expect(calendar.entries.map(Self.line) == ["2026-12-01T06:30:00-05:00 intervals, 60 min"])
    }
  }

  @Test func aNewerVersionOfAnEventTakesItsPlace() {
    #expect(
      Self.events(
        "UID:a\nSEQUENCE:1\nDTSTART:20261202T063000\nSUMMARY:Tempo run",
        "UID:a\nDTSTART:20261201T063000\nSUMMARY:Easy run",
        "UID:b\nDTSTART:20261203T063000\nSUMMARY:Easy run",
        "UID:b\nDTSTART:20261203T063000\nSUMMARY:Intervals",
        "UID:b\nDTSTART:20261204T063000\nSUMMARY:Easy run") == [
          "2026-12-02T06:30:00-05:00 tempo", "2026-12-03T06:30:00-05:00 intervals",
          "2026-12-04T06:30:00-05:00 easy",
        ])
  }

  @Test func whatIsNotFollowedIsNamed() {
    #expect(
      Self.events("UID:a\nDTSTART:20261201T063000\nRDATE:20261208T063000\nSUMMARY:Run")
        == ["line 4: repetition"])
    let cut = Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261201T063000\nSUMM".utf8)
    let calendar = RunCalendar(
      cut, now: Timestamp(seconds: 1_796_000_000, offset: -18_000), offset: Self.newYork)
    #expect(calendar.problems == [CalendarProblem(line: 2, kind: .noEnd)])
  }

  @Test func anEventEndsItsAlarm() {
    #expect(
      Self.events(
        "UID:a\nDTSTART:20261201T063000\nSUMMARY:Tempo run\nBEGIN:VALARM\nSUMMARY:Alarm",
        "UID:b\nDTSTART:20261202T063000\nSUMMARY:Easy run\nEND:VALARM") == [
          "2026-12-01T06:30:00-05:00 tempo", "2026-12-02T06:30:00-05:00 easy",
        ])
  }

  @Test func anEventWithoutAnEndIsNamedAndTheNextIsRead() {
    #expect(
      Self.events(
        "UID:a\nDTSTART:20261201T063000\nSUMMARY:Tempo run\n"
          + "BEGIN:VEVENT\nUID:b\nDTSTART:20261202T063000\nSUMMARY:Easy run") == [
          "2026-12-02T06:30:00-05:00 easy", "line 1: noEnd",
        ])
    let last = Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261201\nEND:VCALENDAR\n".utf8)
    let calendar = RunCalendar(
      last, now: Timestamp(seconds: 1_796_000_000, offset: -18_000), offset: Self.newYork)
    #expect(calendar.entries.isEmpty)
    #expect(calendar.problems == [CalendarProblem(line: 2, kind: .noEnd)])
  }

  @Test func aCalendarMayHaveNothingOfUse() {
    func read(_ text: String) -> RunCalendar {
      RunCalendar(
        Array(text.utf8), now: Timestamp(seconds: 1_796_000_000, offset: -18_000),
        offset: Self.newYork)
    }
    let event = "BEGIN:VEVENT\nDTSTART:20200106T063000\nSUMMARY:Run\nRRULE:FREQ="
    let isOver = read(event + "WEEKLY;COUNT=4\nEND:VEVENT\n")
    #expect(isOver.entries.isEmpty && isOver.problems.isEmpty)
    #expect(isOver.hasEvents)
    let isOdd = read(event + "MONTHLY\nEND:VEVENT\n")
    #expect(isOdd.entries.isEmpty)
    #expect(isOdd.hasEvents)
    #expect(!read("BEGIN:VCALENDAR\nEND:VCALENDAR\n").hasEvents)
    #expect(!read("Dear coach").hasEvents)
  }

  /// Each series has hundreds of times, and each problem is one more to look at.
  @Test func tooManyEventsAreNamedOnce() {
    let series = "BEGIN:VEVENT\nDTSTART:20250101\nRRULE:FREQ=DAILY\nSUMMARY:Run\nEND:VEVENT\n"
    var text = ""
    for index in 0..<2000 {
      text += "BEGIN:VEVENT\nEND:VEVENT\n"
      text += series.replacingOccurrences(of: "DTSTART", with: "UID:\(index)\nDTSTART")
    }
    let calendar = RunCalendar(
      Array(text.utf8), now: Timestamp(seconds: 1_796_000_000, offset: -18_000),
      offset: Self.newYork)
    #expect(calendar.entries.count == 2000)
    #expect(calendar.problems.count { $0.kind == .noStart } == 2000)
    #expect(calendar.problems.count { $0.kind == .tooMany } == 1)
  }

  @Test func aMovedOccurrenceIsKnownInTheZoneOfItsEvent() {
    #expect(
      Self.events(
        """
        UID:a
        DTSTART;TZID=Etc/UTC:20261201T113000
        RRULE:FREQ=DAILY;COUNT=2
        SUMMARY:Easy run
        """,
        """
        UID:a
        RECURRENCE-ID:20261202T113000
        DTSTART;TZID=Etc/UTC:20261202T230000
        SUMMARY:Easy run
        """) == ["2026-12-01T06:30:00-05:00 easy", "2026-12-02T18:00:00-05:00 easy"])
  }

  @Test func noTimeOfAZoneIsLookedUpTwice() {
    let series = """
      BEGIN:VEVENT
      UID:a
      DTSTART;TZID=Etc/UTC:20261201T113000
      DTEND;TZID=Etc/UTC:20261201T123000
      RRULE:FREQ=DAILY;COUNT=9
      EXDATE;TZID=America/New_York:20261202T063000,20261203T063000
      EXDATE;TZID=America/New_York:20261202T063000
      SUMMARY:Easy run
      END:VEVENT
      BEGIN:VEVENT
      UID:a
      RECURRENCE-ID;TZID=Etc/UTC:20261204T113000
      DTSTART;TZID=Nowhere/Else:20261204T180000
      SUMMARY:Easy run
      END:VEVENT
      """
    var asked: [String] = []
    let calendar = RunCalendar(
      Array(series.utf8), now: Timestamp(seconds: 1_796_000_000, offset: -18_000)
    ) { zone, clock in
      asked.append("\(zone ?? "local") \(clock)")
      return Self.newYork(zone, clock)
    }
    #expect(calendar.entries.count == 7)
    #expect(asked.count == Set(asked).count)
  }
}

/// A day as a calendar file writes it.
private struct DayText: CustomStringConvertible {
  let description: String

  init(_ year: Int, _ month: Int, _ day: Int) {
    description = [year, month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
  }
}
