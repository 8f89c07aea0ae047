import BackboneCore
import Glibc

extension Timestamp {
  /// The present moment by the system's clock and its time zone.
  static var now: Timestamp {
    var seconds = Glibc.time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return Timestamp(possible: Int64(seconds), offset: local.tm_gmtoff)
  }
}
