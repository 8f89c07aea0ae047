import BackboneCore
import BackboneTerminal
import Glibc
import Synchronization

/// Something that may never end, tried on a thread of its own, so that nobody waits for it longer
/// than they want to.
struct Attempt<Value: Sendable> {
  private final class Place: Sendable {
    let value = Mutex<Value?>(nil)
    /// How often it has shown that it gets on.
    let signs = Atomic(0)
    /// Readable once the value is there; nil where the system gives no pipe.
    let signal = Pipe()
  }

  private let place = Place()

  /// Begins; what never ends ends with the program.
  /// - Parameter make: it calls what it is given whenever it gets on.
  init(_ make: @escaping @Sendable (_ onProgress: () -> Void) -> Value) {
    let place = place
    let thread = ThreadWork.begin {
      let value = make { place.signs.add(1, ordering: .relaxed) }
      place.value.withLock { $0 = value }
      place.signal?.write()
    }
    if let thread { pthread_detach(thread) }
  }

  /// Can be read once something came of it; nil where the system gives none.
  var descriptor: Int32? { place.signal?.output }

  /// Whether it ever got on.
  var hasBegun: Bool { place.signs.load(ordering: .relaxed) > 0 }

  /// What came of it; nil where nothing has within some time.
  func value(within limit: Duration) -> Value? {
    // A negative descriptor is passed over, and the time waited all the same: poll(2).
    var signal = pollfd(fd: place.signal?.output ?? -1, events: Int16(POLLIN), revents: 0)
    poll(&signal, 1, Int32(limit.milliseconds))
    return place.value.withLock { $0 }
  }

  /// What came of it; nil where it didn't get on for some time, or takes longer than `longest`.
  func value(stuckAfter limit: Duration, longest: Duration) -> Value? {
    var waited = Duration.zero
    var signs: Int
    repeat {
      signs = place.signs.load(ordering: .relaxed)
      if let value = value(within: limit) { return value }
      waited += limit
    } while place.signs.load(ordering: .relaxed) != signs && waited < longest
    return nil
  }
}
