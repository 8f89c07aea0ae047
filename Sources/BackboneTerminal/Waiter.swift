import BackboneCore
import CTerminal
import Glibc

/// Sleeps until a key, a signal, a deadline or another thread's call comes, and tells which: one
/// `poll`.
package final class Waiter {
  /// What came, before the terminal has seen to it.
  package enum Arrival: Equatable {
    case input(Input)
    /// By its number; a terminal that is gone counts as SIGHUP.
    case signal(Int32)
    case deadline
    /// See `Happening.slept`.
    case slept(Duration)
  }

  /// How long an ESC may be the beginning of a sequence.
  static let escapeDelay = Duration.milliseconds(25)
  /// From how long on standing still is reported: a busy machine is late by less.
  static let sleepThreshold = Duration.seconds(2)

  private let input: Int32
  private let signals: Int32
  private let timer: Int32
  private let wakes: Pipe
  private let start = Waiter.awakeTime
  private var isOpen = true
  private var decoder = KeyDecoder()
  /// How far the clock that runs on in sleep was ahead.
  private var lead = Waiter.sleepLead

  /// A waiter for what comes on a descriptor; from here on the signals do not act by themselves.
  package static func open(input: Int32) throws(TerminalError) -> Waiter {
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
    return Waiter(input: input, signals: signals, timer: timer, wakes: wakes)
  }

  private init(input: Int32, signals: Int32, timer: Int32, wakes: Pipe) {
    self.input = input
    self.signals = signals
    self.timer = timer
    self.wakes = wakes
  }

  /// Ends the waiting, as a deadline would; another thread may call it at any time.
  package var waker: @Sendable () -> Void { { [wakes] in wakes.write() } }

  /// Lets the signals act again; more calls do nothing.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    Glibc.close(timer)
    ct_signals_close(signals)
  }

  /// The time since the start, without the time the machine slept.
  package var now: Duration { Self.awakeTime - start }

  /// Waits for the next arrivals; returns at least one, in the order in which to act on them.
  /// - Parameter deadline: on the clock of `now`; nil waits for ever.
  package func wait(until deadline: Duration?) -> [Arrival] {
    let begin = now
    ct_timer_set(timer, deadline.map { max(1, (start + $0).nanoseconds) } ?? 0)
    var arrivals: [Arrival] = []
    repeat {
      var descriptors = [input, signals, timer, wakes.output].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let count = poll(
        &descriptors, nfds_t(descriptors.count),
        decoder.isWaiting ? Int32(Self.escapeDelay.nanoseconds / 1_000_000) : -1)
      if count == 0 { arrivals += decoder.flush().map(Arrival.input) }
      guard count > 0 else { continue }
      if descriptors[1].revents != 0 { arrivals += readSignals() }
      if descriptors[0].revents != 0 { arrivals += readInput() }
      if descriptors[2].revents != 0 {
        ct_timer_clear(timer)
        arrivals.append(.deadline)
      }
      if descriptors[3].revents != 0 {
        wakes.clear()
        if arrivals.last != .deadline { arrivals.append(.deadline) }
      }
    } while arrivals.isEmpty
    if let slept = stoodStill(begin: begin, deadline: deadline) {
      arrivals.insert(.slept(slept), at: 0)
    }
    return arrivals
  }

  /// The signals that came since, each once, in order.
  func readSignals() -> [Arrival] {
    var seen: [Int32] = []
    while case let signal = ct_signals_next(signals), signal != 0 {
      if !seen.contains(signal) { seen.append(signal) }
    }
    return seen.map(Arrival.signal)
  }

  private func readInput() -> [Arrival] {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(input, &bytes, bytes.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return [] }
    // A terminal that is gone reads as empty for ever; asking again would spin.
    guard count > 0 else { return [.signal(SIGHUP)] }
    return decoder.feed(bytes.prefix(count)).map(Arrival.input)
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
