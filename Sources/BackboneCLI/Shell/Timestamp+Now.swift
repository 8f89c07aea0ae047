import BackboneCore
import Glibc

extension Timestamp {
  /// The present moment by the system's clock and its time zone.
  static var now: Timestamp { local(Int64(Glibc.time(nil))) }

  /// A moment as the system's time zone has it.
  /// - Parameter seconds: since 1970-01-01T00:00:00Z.
  static func local(_ seconds: Int64) -> Timestamp {
    var moment = time_t(seconds)
    var local = tm()
    localtime_r(&moment, &local)
    return Timestamp(possible: seconds, offset: local.tm_gmtoff)
  }

  /// The moment at which the local clock shows a time, whatever offset it was written down with:
  /// summer time may begin or end before it.
  static func showing(_ clock: Timestamp) -> Timestamp {
    let seconds = clock.seconds + Int64(clock.offset)
    let offset = TimeZones.offset(nil, seconds) ?? clock.offset
    return Timestamp(seconds: seconds - Int64(offset), offset: offset)
  }
}
