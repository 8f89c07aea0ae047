import Glibc
import Synchronization

/// A value that is made on a thread of its own while something else goes on.
struct Concurrent<Value: Sendable> {
  private final class Place: Sendable {
    let value = Mutex<Value?>(nil)
  }

  private let place: Place
  private let thread: pthread_t?

  /// Begins to make the value; `value()` must be called once.
  init(_ make: @escaping @Sendable () -> Value) {
    let place = Place()
    self.place = place
    thread = ThreadWork.begin {
      let value = make()
      place.value.withLock { $0 = value }
    }
  }

  /// The value, once it is made.
  func value() -> Value {
    if let thread { pthread_join(thread, nil) }
    guard let value = place.value.withLock({ $0 }) else {
      preconditionFailure("the thread ended without a value")
    }
    return value
  }
}
