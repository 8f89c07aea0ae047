import BackboneCore

/// Time as events carry it: real time, or so many times faster while a session runs that way.
struct SessionClock {
  private(set) var speed = 1
  private var origin: Duration = .zero
  private var felt: Duration = .zero

  /// A clock that starts at zero with real time.
  init() {}

  /// The time of events at a real one.
  func scaled(_ real: Duration) -> Duration { felt + (real - origin) * speed }

  /// The real time at which that of events is reached, never earlier.
  func real(_ scaled: Duration) -> Duration {
    // Rounded up to the nanosecond, so that a deadline is never woken to just before it is due.
    let divisor = Int64(speed)
    return origin + .nanoseconds(((scaled - felt).nanoseconds + divisor - 1) / divisor)
  }

  /// Lets time pass as fast as the state has it from now on, without a jump.
  mutating func follow(_ state: State, at real: Duration) {
    guard state.speed != speed else { return }
    felt = scaled(real)
    origin = real
    speed = state.speed
  }
}
