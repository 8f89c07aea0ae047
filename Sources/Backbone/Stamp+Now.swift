import BackboneCore
import Glibc

extension Stamp {
  /// The present moment by the system's clock and its time zone.
  static var now: Stamp {
    var seconds = Glibc.time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return Stamp(seconds: Int64(seconds), offset: local.tm_gmtoff)
  }
}
