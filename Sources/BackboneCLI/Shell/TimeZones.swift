import BackboneCore
import Glibc

/// What the system knows of time zones.
enum TimeZones {
  /// Seconds east of UTC of a zone when its clock shows a time; nil for a zone that isn't known.
  /// - Parameters:
  ///   - zone: its name, as in `Europe/Berlin`; nil for the local one.
  ///   - clock: seconds from 1970-01-01T00:00:00 on that clock.
  static func offset(_ zone: String?, _ clock: Int64) -> Int? {
    guard let zone else { return offset(clock) }
    guard isKnown(zone) else { return nil }
    let local = Environment["TZ"]
    setenv("TZ", ":" + zone, 1)
    tzset()
    defer {
      if let local { setenv("TZ", local, 1) } else { unsetenv("TZ") }
      tzset()
    }
    return offset(clock)
  }

  private static func offset(_ clock: Int64) -> Int? {
    var seconds = time_t(clock)
    var broken = tm()
    guard gmtime_r(&seconds, &broken) != nil else { return nil }
    broken.tm_isdst = -1
    guard mktime(&broken) != -1 else { return nil }
    return broken.tm_gmtoff
  }

  /// Whether the system has rules for a zone; the C library takes any other name for UTC.
  private static func isKnown(_ zone: String) -> Bool {
    let isName = zone.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || "/_+-".utf8.contains(byte)
    }
    guard isName, !zone.hasPrefix("/"), !zone.isEmpty else { return false }
    return access(((Environment["TZDIR"] ?? "/usr/share/zoneinfo") + "/" + zone).onDisk, R_OK) == 0
  }
}
