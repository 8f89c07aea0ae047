/// A date and a time of day by a clock on the wall, without a zone: what training logs export.
package struct LocalTime: Hashable, Sendable, Comparable {
  /// Since 1970-01-01T00:00:00 of the same clock.
  package let seconds: Int64

  package init(seconds: Int64) { self.seconds = seconds }

  /// A time of the years 1970 to 9999; nil where there is no such day or time.
  package init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
  ) {
    guard (1970...9999).contains(year), (1...12).contains(month),
      (1...CivilDay.length(ofMonth: month, in: year)).contains(day), (0..<24).contains(hour),
      (0..<60).contains(minute), (0...60).contains(second)
    else { return nil }
    let time = hour * 3600 + minute * 60 + min(second, 59)
    seconds = Int64(CivilDay.count(year, month, day)) * 86_400 + Int64(time)
  }

  package static func < (a: LocalTime, b: LocalTime) -> Bool { a.seconds < b.seconds }

  /// As `2026-11-22 18:04:05`.
  package var text: String {
    String(Timestamp(seconds: seconds, offset: 0).iso8601.prefix(19).map { $0 == "T" ? " " : $0 })
  }
}

extension Timestamp {
  /// A moment as `iso8601` writes it; nil for anything else.
  package init?(iso8601 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 25, bytes[10] == UInt8(ascii: "T"),
      let sign = [UInt8(ascii: "+"): 1, UInt8(ascii: "-"): -1][bytes[19]],
      case .time(let local) = LocalTime.read(String(text.prefix(19)), order: nil),
      let hours = Int(text.dropFirst(20).prefix(2)), let minutes = Int(text.suffix(2)),
      (0..<24).contains(hours), (0..<60).contains(minutes)
    else { return nil }
    let offset = sign * (hours * 3600 + minutes * 60)
    self.init(seconds: local.seconds - Int64(offset), offset: offset)
  }
}
