/// Durations as the user reads them, written the same way everywhere.
///
/// There are two kinds. A *clock* runs: it counts up to the next whole second, so that it shows
/// 0:00 at the very moment when the time is over. A *length* is an amount, planned or done: it is
/// cut after its last digit and never rounded up. So a set that was stopped after 29.96 of 30
/// seconds never reads as 30, and the screen, the log and plain lines all say 29.9. Durations are
/// zero or more.
package enum TimeText {
  /// A running clock in minutes and seconds: 0:30, 12:05.
  package static func clock(_ duration: Duration) -> String {
    minutes(Int64(duration.secondsShown))
  }

  /// A running clock in large digits: bare seconds below 100.
  package static func big(_ duration: Duration) -> String {
    let seconds = duration.secondsShown
    return seconds < 100 ? "\(seconds)" : clock(duration)
  }

  /// A length in minutes and seconds: 0:30, 12:05.
  package static func length(_ duration: Duration) -> String {
    minutes(duration.milliseconds / 1000)
  }

  /// A length in seconds, with a tenth where it has one: 30, 37.2.
  package static func seconds(_ duration: Duration) -> String {
    let tenths = duration.milliseconds / 100
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private static func minutes(_ seconds: Int64) -> String {
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
