import BackboneCore
import BackboneTerminal
import Glibc
import Testing

/// Signals belong to the whole process, so these run one after the other.
@Suite(.serialized) struct EventSourceTests {
  /// A pipe in place of a keyboard.
  private final class Keyboard {
    let reading: Int32
    private var writing: Int32

    init() {
      var ends: [Int32] = [-1, -1]
      pipe(&ends)
      (reading, writing) = (ends[0], ends[1])
    }

    func type(_ text: String) {
      var text = text
      _ = text.withUTF8 { write(writing, $0.baseAddress, $0.count) }
    }

    func hangUp() {
      if writing >= 0 { close(writing) }
      writing = -1
    }

    deinit {
      hangUp()
      close(reading)
    }
  }

  /// The next events that are none of other tests' children.
  private func next(_ source: EventSource) -> [TerminalEvent] {
    while true {
      let events = source.wait(until: nil).filter { $0 != .woke }
      if !events.isEmpty { return events }
    }
  }

  private func open() throws -> (Keyboard, EventSource) {
    let keyboard = Keyboard()
    return (keyboard, try EventSource.open(input: keyboard.reading))
  }

  @Test func `what was typed comes out in order`() throws {
    let (keyboard, source) = try open()
    defer { source.close() }
    keyboard.type("a\u{1B}[Bé")
    #expect(
      next(source) == [
        .input(.key(Key("a"))), .input(.key(Key(.down))),
        .input(.key(Key("é"))),
      ])
  }

  @Test func `a lone escape is a key after the delay`() throws {
    let (keyboard, source) = try open()
    defer { source.close() }
    keyboard.type("\u{1B}")
    let begin = source.now
    #expect(next(source) == [.input(.key(Key(.escape)))])
    #expect(source.now - begin >= EventSource.escapeDelay - .milliseconds(1))
  }

  @Test func `an escape is a key after the delay, however often something else wakes`() throws {
    let (keyboard, source) = try open()
    defer { source.close() }
    keyboard.type("\u{1B}")
    let begin = source.now
    var events: [TerminalEvent] = []
    while !events.contains(.input(.key(Key(.escape)))) {
      events += source.wait(until: source.now + .milliseconds(5))
      try #require(source.now - begin < .seconds(5), "\(events)")
    }
    #expect(source.now - begin >= EventSource.escapeDelay - .milliseconds(1))
  }

  @Test func `a pipe without readers is an error of the write`() throws {
    let (keyboard, source) = try open()
    defer { source.close() }
    keyboard.type("q")
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    close(ends[0])
    defer { close(ends[1]) }
    var byte: UInt8 = 0
    #expect(write(ends[1], &byte, 1) == -1)
    #expect(errno == EPIPE)
  }

  @Test func `half a sequence waits for its other half`() throws {
    let (keyboard, source) = try open()
    defer { source.close() }
    keyboard.type("\u{1B}[1;")
    #expect(source.wait(until: source.now + .milliseconds(40)) == [.woke])
    keyboard.type("5A")
    #expect(next(source) == [.input(.key(Key(.up, .control)))])
  }

  @Test func `a deadline wakes, not before its time`() throws {
    let (keyboard, source) = try open()
    defer { source.close() }
    defer { keyboard.hangUp() }
    let deadline = source.now + .milliseconds(5)
    // The children of other tests end meanwhile and wake it as well, a few at most.
    var waits = 0
    repeat {
      #expect(source.wait(until: deadline) == [.woke])
      waits += 1
    } while source.now < deadline && waits < 20
    #expect(source.now >= deadline)
    #expect(source.wait(until: .zero) == [.woke], "a deadline in the past wakes at once")
    #expect(source.wait(until: .seconds(-5)) == [.woke])
  }

  @Test(arguments: [
    (SIGTERM, TerminalEvent.terminate(signal: SIGTERM)), (SIGHUP, .terminate(signal: SIGHUP)),
    (SIGINT, .terminate(signal: SIGINT)), (SIGQUIT, .terminate(signal: SIGQUIT)),
    (SIGWINCH, .resized), (SIGTSTP, .askedToStop), (SIGCONT, .continued),
  ]) func `signals arrive as events, bursts as one`(signal: Int32, event: TerminalEvent) throws {
    let (keyboard, source) = try open()
    defer { source.close() }
    defer { keyboard.hangUp() }
    raise(signal)
    raise(signal)
    #expect(next(source) == [event])
    #expect(source.wait(until: .zero) == [.woke])
  }

  @Test func `a child that ends wakes`() throws {
    let (keyboard, source) = try open()
    defer { source.close() }
    defer { keyboard.hangUp() }
    // Another thread of the tests, which doesn't hold the signal back, may take it: then the next
    // child shows it.
    var isWoken = false
    for _ in 0..<20 where !isWoken {
      let child = try #require(ChildProcess.start("/bin/sh", ["sh", "-c", "exit 3"]))
      let deadline = source.now + .milliseconds(500)
      while child.end() == nil { #expect(source.wait(until: deadline) == [.woke]) }
      isWoken = source.now < deadline
    }
    #expect(isWoken)
  }

  @Test func `a keyboard that is gone hangs up`() throws {
    let (keyboard, source) = try open()
    defer { source.close() }
    keyboard.type("q")
    keyboard.hangUp()
    #expect(next(source) == [.input(.key(Key("q")))])
    #expect(next(source) == [.terminate(signal: SIGHUP)])
  }

  @Test func `closing twice and a signal left over do no harm`() throws {
    let (keyboard, source) = try open()
    defer { keyboard.hangUp() }
    raise(SIGTERM)
    source.close()
    source.close()
  }
}
