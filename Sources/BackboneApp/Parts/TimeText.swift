import BackboneCore

/// Times as a person reads them.
enum TimeText {
  /// Minutes and seconds, counted up: 0:30, 12:05.
  static func clock(_ duration: Duration) -> String {
    let seconds = duration.secondsShown
    return "\(seconds / 60):\(twoDigits(seconds % 60))"
  }

  /// What the big clock shows: bare seconds as long as they are enough.
  static func big(_ duration: Duration) -> String {
    let seconds = duration.secondsShown
    return seconds < 100 ? "\(seconds)" : clock(duration)
  }

  /// Seconds to a tenth, cut and never rounded up: what was held was held.
  static func held(_ duration: Duration) -> String {
    let tenths = duration.milliseconds / 100
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
