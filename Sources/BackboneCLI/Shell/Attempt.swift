import BackboneCore
import BackboneTerminal
import Glibc
import Synchronization

/// Something that may never end, tried on a thread of its own, so that nobody waits for it longer
/// than they want to.
struct Attempt<Value: Sendable> {
  private final class Place: Sendable {
    let value = Mutex<Value?>(nil)
    /// Readable once the value is there; nil where the system gives no pipe.
    let signal = Pipe()
  }

  private let place = Place()

  /// Begins; what never ends ends with the program.
  init(_ make: @escaping @Sendable () -> Value) {
    let place = place
    let thread = ThreadWork.begin {
      let value = make()
      place.value.withLock { $0 = value }
      place.signal?.write()
    }
    if let thread { pthread_detach(thread) }
  }

  /// What came of it; nil where nothing has within some time.
  func value(within limit: Duration) -> Value? {
    // A negative descriptor is passed over, and the time waited all the same: poll(2).
    var signal = pollfd(fd: place.signal?.output ?? -1, events: Int16(POLLIN), revents: 0)
    poll(&signal, 1, Int32(limit.milliseconds))
    return place.value.withLock { $0 }
  }
}
