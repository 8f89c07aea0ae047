/// Time as events carry it: real time, or so many times faster while a session runs that way.
package struct SessionClock: Hashable, Sendable {
  /// How many times faster than real time it passes now.
  package private(set) var speed = 1
  private var origin: Duration = .zero
  private var scaledOrigin: Duration = .zero

  /// A clock that starts at zero with real time.
  package init() {}

  /// The time of events at a real one.
  package func scaled(_ real: Duration) -> Duration {
    scaledOrigin + (real - origin) * speed
  }

  /// The real time at which that of events is reached, never earlier.
  package func real(_ scaled: Duration) -> Duration {
    // Rounded up to the nanosecond, so that a deadline is never woken to just before it is due.
    let divisor = Int64(speed)
    return origin
      + .nanoseconds(((scaled - scaledOrigin).nanoseconds + divisor - 1) / divisor)
  }

  /// Lets time pass that many times faster than real time from now on, without a jump.
  package mutating func change(to speed: Int, at real: Duration) {
    guard speed != self.speed else { return }
    scaledOrigin = scaled(real)
    origin = real
    self.speed = max(1, speed)
  }
}
