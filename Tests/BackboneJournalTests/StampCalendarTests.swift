import BackboneCore
import BackboneJournal
import Foundation
import TestSupport
import Testing

@Suite struct StampCalendarTests {
  @Test(arguments: [
    (Int64(0), 0, "1970-01-01T00:00:00+00:00"),
    (-1, 0, "1969-12-31T23:59:59+00:00"),
    (1_795_367_045, 3600, "2026-11-22T18:04:05+01:00"),
    (951_782_400, 0, "2000-02-29T00:00:00+00:00"),
    (4_107_542_399, 0, "2100-02-28T23:59:59+00:00"),
    (4_107_542_400, 0, "2100-03-01T00:00:00+00:00"),
    (1_709_164_800, -1, "2024-02-29T00:00:00+00:00"),
    (1_709_164_800, -34_200, "2024-02-28T14:30:00-09:30"),
    (1_704_067_199, 50_400, "2024-01-01T13:59:59+14:00"),
    (253_402_300_799, 0, "9999-12-31T23:59:59+00:00"),
  ])
  func knownMoments(seconds: Int64, offset: Int, expected: String) {
    #expect(Timestamp(seconds: seconds, offset: offset).iso8601 == expected)
  }

  @Test func dateAndTimeAreLocal() {
    let newYear = Timestamp(seconds: 1_704_067_199, offset: 60)
    #expect(newYear.date == "2024-01-01")
    #expect(newYear.time == "00:00")
  }

  @Test func agreesWithFoundationOnEveryMoment() throws {
    var calendar = Calendar(identifier: .gregorian)
    var random = SplitMix64(seed: 1)
    for _ in 0..<2000 {
      let seconds = Int64.random(in: 0...253_402_200_000, using: &random)
      let offset = Int.random(in: -840...840, using: &random) * 60
      calendar.timeZone = try #require(TimeZone(secondsFromGMT: offset))
      let parts = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute],
        from: Date(timeIntervalSince1970: TimeInterval(seconds)))
      let expected = String(
        format: "%04d-%02d-%02d %02d:%02d", try #require(parts.year), try #require(parts.month),
        try #require(parts.day), try #require(parts.hour), try #require(parts.minute))
      let stamp = Timestamp(seconds: seconds, offset: offset)
      #expect("\(stamp.date) \(stamp.time)" == expected, "\(seconds) \(offset)")
    }
  }

  @Test func noStampTraps() {
    for seconds in [Int64.min, Int64.max] {
      for offset in [Int.min, 0, Int.max] {
        #expect(Timestamp(seconds: seconds, offset: offset).iso8601.contains("T"))
      }
    }
  }
}
