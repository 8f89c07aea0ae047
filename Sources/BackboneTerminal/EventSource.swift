import BackboneCore
import CTerminal
import Glibc

/// Sleeps until a key, a signal, a deadline or another thread's call comes, and tells which: one
/// `poll`.
package final class EventSource {
  /// How long an ESC may be the beginning of a sequence.
  package static let escapeDelay = Duration.milliseconds(50)
  /// How long a paste or a reply may stand still before it counts as abandoned.
  package static let stallDelay = Duration.seconds(1)
  /// From how long on standing still is reported: a busy machine is late by less.
  static let sleepThreshold = Duration.seconds(2)
  /// How often it is looked whether the program runs at all, while something is due.
  static let heartbeat = Duration.seconds(1)

  /// -1 for none, and once it has ended.
  private var input: Int32
  private let signals: Int32
  private let timer: Int32
  private let wakes: Pipe
  private let start = EventSource.awakeTime
  private var isOpen = true
  private var decoder = KeyDecoder()
  /// When what has begun to come in counts as all there is; nil if nothing has.
  private var inputDeadline: Duration?
  /// How far the clock that runs on in sleep was ahead.
  private var lead = EventSource.sleepLead
  /// When the program was last seen to run; nil before the first wait.
  private var lastRun: Duration?
  /// What else ends a `wait` with `woke` when it can be read; nothing is read from it.
  package var watched: [Int32] = []
  /// Whether all of the input has been read.
  private(set) var hasInputEnded = false
  /// What the next wait returns at once.
  private var pending: [TerminalEvent] = []

  /// The events of a descriptor that keys come from, and of the process's signals.
  ///
  /// From here on those signals do not act by themselves. A child process inherits that they are
  /// blocked, and must see to it.
  /// - Parameters:
  ///   - input: -1 for none.
  ///   - reset: what gives the terminal back where it does not take what is written to it, and the
  ///     program is asked to end.
  /// - Throws: `system` when the system refuses.
  package static func open(
    input: Int32, reset: String = ""
  ) throws(TerminalError) -> EventSource {
    let timer = ct_timer_open()
    guard timer >= 0 else { throw .system("timerfd", errno) }
    guard let wakes = Pipe() else {
      let number = errno
      Glibc.close(timer)
      throw .system("pipe", number)
    }
    let signals = ct_signals_open()
    guard signals >= 0 else {
      let number = errno
      Glibc.close(timer)
      throw .system("signalfd", number)
    }
    ct_watch_begins(signals, reset)
    return EventSource(input: input, signals: signals, timer: timer, wakes: wakes)
  }

  private init(input: Int32, signals: Int32, timer: Int32, wakes: Pipe) {
    self.input = input
    self.signals = signals
    self.timer = timer
    self.wakes = wakes
  }

  deinit { close() }

  /// Ends a `wait` with `woke`; another thread may call it at any time.
  package var waker: @Sendable () -> Void { { [wakes] in wakes.write() } }

  /// Lets the signals act again; more calls do nothing.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    ct_watch_ends()
    Glibc.close(timer)
    ct_signals_close(signals)
  }

  /// The time since it was opened, without the time the machine slept.
  package var now: Duration { Self.awakeTime - start }

  /// Waits for the next events; returns at least one, in the order in which to act on them.
  /// - Parameter deadline: on the clock of `now`; nil waits for ever.
  package func wait(until deadline: Duration?) -> [TerminalEvent] {
    guard pending.isEmpty else {
      defer { pending = [] }
      return pending
    }
    // A machine that had no time for the program between two waits shows here.
    var still = notRun()
    ct_timer_set(timer, deadline.map { max(1, (start + $0).nanoseconds) } ?? 0)
    var events: [TerminalEvent] = []
    repeat {
      var descriptors = ([input, signals, timer, wakes.output] + watched).map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let count = poll(&descriptors, nfds_t(descriptors.count), timeout(isDue: deadline != nil))
      still += notRun(after: deadline == nil ? nil : Self.heartbeat)
      if count > 0 {
        if descriptors[1].revents != 0 { events += readSignals() }
        if descriptors[0].revents != 0 { events += readInput() }
        if descriptors[2].revents != 0 {
          ct_timer_clear(timer)
          events.append(.woke)
        }
        if descriptors[3].revents != 0 {
          wakes.clear()
          if events.last != .woke { events.append(.woke) }
        }
        if descriptors[4...].contains(where: { $0.revents != 0 }), events.last != .woke {
          events.append(.woke)
        }
      }
      if let inputDeadline, inputDeadline <= now { events += note(decoder.flush()) }
      if still > .zero { events.insert(.slept(still), at: 0) }
    } while events.isEmpty
    return events
  }

  /// Stops the program as the terminal's suspend key would, and returns when it is continued.
  ///
  /// What happened meanwhile comes out of the next `wait`.
  func stop() {
    let begin = now
    ct_stop_job()
    let away = now - begin
    lastRun = now
    if away > Self.sleepThreshold { pending.append(.slept(away)) }
    // Its size may have changed without a signal: in the background there is none.
    pending.append(.resized)
    pending += readSignals().filter { $0 != .continued && $0 != .resized }
  }

  /// The signals that came since, each once, in order.
  private func readSignals() -> [TerminalEvent] {
    var seen: [Int32] = []
    while case let signal = ct_signals_next(signals), signal != 0 {
      if !seen.contains(signal) { seen.append(signal) }
    }
    return seen.map(TerminalEvent.init)
  }

  private func readInput() -> [TerminalEvent] {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &bytes, bytes.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return [] }
    guard count > 0 else {
      // A terminal that is gone reads as empty for ever; asking again would spin.
      input = -1
      hasInputEnded = true
      return [.terminate(signal: SIGHUP)]
    }
    return note(decoder.feed(bytes.prefix(count)))
  }

  /// Takes on what the decoder made of bytes or of their absence.
  private func note(_ inputs: [Input]) -> [TerminalEvent] {
    // An ESC that came just now may be a key; its moment is this one, whatever else wakes meanwhile.
    inputDeadline =
      decoder.isWaiting ? now + Self.escapeDelay : decoder.isOpen ? now + Self.stallDelay : nil
    return inputs.map(TerminalEvent.input)
  }

  /// The milliseconds until an ESC counts as a key, a paste as abandoned, or until the next look;
  /// -1 for none.
  private func timeout(isDue: Bool) -> Int32 {
    let beat = isDue ? Self.heartbeat : nil
    let input = inputDeadline.map { max(.zero, $0 - now) }
    guard let wait = [beat, input].compactMap({ $0 }).min() else { return -1 }
    // Rounded up, or the last millisecond would be spent asking.
    return Int32((wait.nanoseconds + 999_999) / 1_000_000)
  }

  /// How long the machine slept, or the process stood still, since it was last seen to run; zero if
  /// it did not.
  /// - Parameter waited: how long it may have waited of its own will; nil for any time.
  private func notRun(after waited: Duration? = .zero) -> Duration {
    let lead = Self.sleepLead
    let asleep = lead - self.lead
    self.lead = lead
    let now = now
    let late = waited.map { now - (lastRun ?? now) - $0 } ?? .zero
    lastRun = now
    return (asleep > Self.sleepThreshold ? asleep : .zero)
      + (late > Self.sleepThreshold ? late : .zero)
  }

  private static var awakeTime: Duration { .nanoseconds(ct_awake_time()) }
  private static var sleepLead: Duration { .nanoseconds(ct_boot_time() - ct_awake_time()) }
}
