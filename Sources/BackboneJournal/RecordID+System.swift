package import BackboneCore
internal import Glibc

extension RecordID {
  /// A new id, by the system's clock and its random numbers.
  package static func new() -> RecordID {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    var random = SystemRandomNumberGenerator()
    return RecordID(
      milliseconds: Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000, random: &random)
  }

  /// A new id for something of an earlier time.
  /// - Parameter seconds: since 1970-01-01T00:00:00Z, up to the year 9999.
  static func new(at seconds: Int64) -> RecordID {
    var random = SystemRandomNumberGenerator()
    return RecordID(milliseconds: seconds * 1000, random: &random)
  }
}
