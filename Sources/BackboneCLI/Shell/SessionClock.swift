import BackboneCore

/// Time as sessions feel it: real time, or so many times faster from the moment it was changed.
struct SessionClock {
  private(set) var speed: Int
  private var origin: Duration = .zero
  private var felt: Duration = .zero

  /// A clock that starts at zero with real time.
  init(speed: Int) { self.speed = speed }

  /// The felt time at a real one.
  func scaled(_ real: Duration) -> Duration { felt + (real - origin) * speed }

  /// The real time at a felt one, never earlier.
  func real(_ scaled: Duration) -> Duration {
    // Rounded up to the nanosecond, so that a deadline is never woken to just before it is due.
    let divisor = Int64(speed)
    return origin + .nanoseconds(((scaled - felt).nanoseconds + divisor - 1) / divisor)
  }

  /// Lets time pass at another speed from now on, without a jump.
  mutating func change(to speed: Int, at real: Duration) {
    felt = scaled(real)
    origin = real
    self.speed = max(1, speed)
  }
}
