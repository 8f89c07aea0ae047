import BackboneCore
import BackboneTerminal
import Glibc
import Testing

/// Signals belong to the whole process, so these run one after the other.
@Suite(.serialized) struct WaiterTests {
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

  private func open() throws -> (Keyboard, Waiter) {
    let keyboard = Keyboard()
    return (keyboard, try Waiter.open(input: keyboard.reading))
  }

  @Test func `what was typed comes out in order`() throws {
    let (keyboard, waiter) = try open()
    defer { waiter.close() }
    keyboard.type("a\u{1B}[Bé")
    #expect(
      waiter.wait(until: nil) == [
        .input(.key(Key("a"))), .input(.key(Key(.down))),
        .input(.key(Key("é"))),
      ])
  }

  @Test func `a lone escape is a key after the delay`() throws {
    let (keyboard, waiter) = try open()
    defer { waiter.close() }
    keyboard.type("\u{1B}")
    let begin = waiter.now
    #expect(waiter.wait(until: nil) == [.input(.key(Key(.escape)))])
    #expect(waiter.now - begin >= .milliseconds(24))
  }

  @Test func `half a sequence waits for its other half`() throws {
    let (keyboard, waiter) = try open()
    defer { waiter.close() }
    keyboard.type("\u{1B}[1;")
    #expect(waiter.wait(until: waiter.now + .milliseconds(40)) == [.deadline])
    keyboard.type("5A")
    #expect(waiter.wait(until: nil) == [.input(.key(Key(.up, .control)))])
  }

  @Test func `a deadline wakes, not before its time`() throws {
    let (keyboard, waiter) = try open()
    defer { waiter.close() }
    defer { keyboard.hangUp() }
    let deadline = waiter.now + .milliseconds(5)
    #expect(waiter.wait(until: deadline) == [.deadline])
    #expect(waiter.now >= deadline)
    #expect(waiter.wait(until: .zero) == [.deadline], "a deadline in the past wakes at once")
    #expect(waiter.wait(until: .seconds(-5)) == [.deadline])
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGWINCH, SIGCONT])
  func `signals arrive as events, bursts as one`(signal: Int32) throws {
    let (keyboard, waiter) = try open()
    defer { waiter.close() }
    defer { keyboard.hangUp() }
    raise(signal)
    raise(signal)
    #expect(waiter.wait(until: nil) == [.signal(signal)])
    #expect(waiter.wait(until: .zero) == [.deadline])
  }

  @Test func `a keyboard that is gone hangs up`() throws {
    let (keyboard, waiter) = try open()
    defer { waiter.close() }
    keyboard.type("q")
    keyboard.hangUp()
    #expect(waiter.wait(until: nil) == [.input(.key(Key("q")))])
    #expect(waiter.wait(until: nil) == [.signal(SIGHUP)])
  }

  @Test func `closing twice and a signal left over do no harm`() throws {
    let (keyboard, waiter) = try open()
    defer { keyboard.hangUp() }
    raise(SIGTERM)
    waiter.close()
    waiter.close()
  }
}
