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

  private let input: Int32
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
    guard timer >= 0 else { throw .system("timerfd_create") }
    guard let wakes = Pipe() else {
      Glibc.close(timer)
      throw .system("pipe")
    }
    let signals = ct_signals_open()
    guard signals >= 0 else {
      Glibc.close(timer)
      throw .system("signalfd")
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
    let begin = now
    ct_timer_set(timer, deadline.map { max(1, (start + $0).nanoseconds) } ?? 0)
    var events: [TerminalEvent] = []
    repeat {
      var descriptors = [input, signals, timer, wakes.output].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let count = poll(&descriptors, nfds_t(descriptors.count), inputTimeout)
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
      }
      if let inputDeadline, inputDeadline <= now { events += note(decoder.flush()) }
    } while events.isEmpty
    if let slept = stoodStill(begin: begin, deadline: deadline) {
      events.insert(.slept(slept), at: 0)
    }
    return events
  }

  /// Stops the program as the terminal's suspend key would, and returns when it is continued.
  ///
  /// What happened meanwhile comes out of the next `wait`.
  func stop() {
    let begin = now
    ct_stop_job()
    let away = now - begin
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
    // A terminal that is gone reads as empty for ever; asking again would spin.
    guard count > 0 else { return [.terminate(signal: SIGHUP)] }
    return note(decoder.feed(bytes.prefix(count)))
  }

  /// Takes on what the decoder made of bytes or of their absence.
  private func note(_ inputs: [Input]) -> [TerminalEvent] {
    // An ESC that came just now may be a key; its moment is this one, whatever else wakes meanwhile.
    inputDeadline =
      decoder.isWaiting ? now + Self.escapeDelay : decoder.isOpen ? now + Self.stallDelay : nil
    return inputs.map(TerminalEvent.input)
  }

  /// The milliseconds until an ESC counts as a key, or a paste as abandoned; -1 where there is none.
  private var inputTimeout: Int32 {
    guard let inputDeadline else { return -1 }
    // Rounded up, or the last millisecond would be spent asking.
    return Int32((max(.zero, inputDeadline - now).nanoseconds + 999_999) / 1_000_000)
  }

  /// How long the machine slept, or the process lay stopped past its deadline; nil if it did not.
  private func stoodStill(begin: Duration, deadline: Duration?) -> Duration? {
    let lead = Self.sleepLead
    let asleep = lead - self.lead
    self.lead = lead
    let late = deadline.map { now - max($0, begin) } ?? .zero
    let still =
      (asleep > Self.sleepThreshold ? asleep : .zero)
      + (late > Self.sleepThreshold ? late : .zero)
    return still > .zero ? still : nil
  }

  private static var awakeTime: Duration { .nanoseconds(ct_awake_time()) }
  private static var sleepLead: Duration { .nanoseconds(ct_boot_time() - ct_awake_time()) }
}
