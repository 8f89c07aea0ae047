import BackboneTerminal
import Glibc
import Testing

/// The guard belongs to the whole process, so these run one after the other.
@Suite(.serialized) struct TTYTests {
  private struct NoTerminal: Error {}

  /// A terminal of the test's own.
  private final class Pseudoterminal {
    private var master: Int32 = -1
    private(set) var descriptor: Int32 = -1

    init() throws {
      try #require(openpty(&master, &descriptor, nil, nil, nil) == 0)
    }

    deinit {
      close(descriptor)
      close(master)
    }

    /// Its local modes, as in termios(3).
    var modes: tcflag_t {
      var modes = termios()
      tcgetattr(descriptor, &modes)
      return modes.c_lflag
    }
  }

  @Test func `keys come one by one until it is closed`() throws {
    let terminal = try Pseudoterminal()
    let before = terminal.modes
    #expect(before & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO))
    guard let tty = TTY.open(terminal.descriptor) else { throw NoTerminal() }
    tty.readKeyByKey()
    #expect(terminal.modes & tcflag_t(ICANON | ECHO) == 0)
    tty.restore()
    #expect(terminal.modes == before)
    tty.readKeyByKey()
    tty.close()
    #expect(terminal.modes == before)
    tty.close()
  }

  @Test func `it is closed when it is let go`() throws {
    let terminal = try Pseudoterminal()
    let before = terminal.modes
    do {
      guard let tty = TTY.open(terminal.descriptor) else { throw NoTerminal() }
      tty.readKeyByKey()
    }
    #expect(terminal.modes == before)
  }

  @Test func `a file is no terminal`() throws {
    let file = Glibc.open("/dev/null", O_RDWR)
    defer { close(file) }
    if let tty = TTY.open(file) {
      tty.close()
      Issue.record("it was taken for one")
    }
  }
}
