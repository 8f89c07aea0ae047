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
    #expect(calendar.entries.count == 2000)
  }
}
