import Glibc

/// Standard input and output for a program that writes lines: keys come in one by one where the
/// input is a terminal, and signals in any case.
///
/// Closing it, losing it, a crash and `exit` all give the terminal back as it was found.
package struct LineTerminal: ~Copyable {
  private let source: EventSource
  /// Whether standard input is a file or pipe that is read.
  private let isPiped: Bool
  /// Nil where standard input is no terminal.
  private let tty: TTY?
  /// Whether the terminal hands over whole lines, which it echoes and lets the user edit.
  private var isByLine = false

  /// Takes over the terminal on standard input, if there is one.
  ///
  /// From here on TERM, HUP, INT and QUIT only come out of `wait`, and output that nobody reads any
  /// more is an error of `write`.
  /// - Parameter readsPipes: whether what is typed may come from a file or pipe, too.
  /// - Throws: `system` when the system refuses; the terminal is then as it was.
  package static func open(readsPipes: Bool = false) throws(TerminalError) -> LineTerminal {
    let isTerminal = isatty(STDIN_FILENO) == 1
    let isPiped = readsPipes && !isTerminal
    // Signals first, so that none ends the program once the modes are changed.
    let source = try EventSource.open(input: isTerminal || isPiped ? STDIN_FILENO : -1)
    return LineTerminal(
      source: source, isPiped: isPiped, tty: isTerminal ? TTY.open(STDIN_FILENO) : nil)
  }

  private init(source: EventSource, isPiped: Bool, tty: consuming TTY?) {
    self.source = source
    self.isPiped = isPiped
    self.tty = tty
    self.tty?.readKeyByKey()
  }

  deinit { close() }

  /// Gives the terminal back as it was found; more calls do nothing.
  package func close() {
    tty?.close()
    source.close()
  }

  /// Lets the terminal hand over whole lines from now on, and not each key when it is pressed.
  package mutating func readLines() {
    isByLine = true
    tty?.restore()
  }

  /// Whether a bell that is written would ring.
  package var hasBell: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether somebody can press keys.
  package var hasKeys: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether a file or pipe has been read to its end, which came out of `wait` as `terminate`.
  package var hasPipeEnded: Bool { isPiped && source.hasInputEnded }

  /// Ends every `wait` with `woke` while one of these descriptors can be read.
  package func watch(_ descriptors: [Int32]) { source.watched = descriptors }

  /// The time since it was opened; it stands still while the machine sleeps.
  package var now: Duration { source.now }

  /// Waits for the next events; returns at least one, in the order in which to act on them.
  /// - Parameter deadline: on the clock of `now`; nil waits for ever.
  package func wait(until deadline: Duration?) -> [TerminalEvent] {
    let events = source.wait(until: deadline)
    if events.contains(.continued), !isByLine { tty?.readKeyByKey() }
    return events
  }

  /// Stops the program, and returns when it is continued.
  ///
  /// What happened meanwhile comes out of the next `wait`.
  package func suspend() {
    tty?.restore()
    source.stop()
    if !isByLine { tty?.readKeyByKey() }
  }

  /// Writes to standard output, at once: whoever listens waits for nothing.
  /// - Throws: `OutputError` when not all of it could be written.
  package func write(_ text: String) throws(OutputError) { try StandardOutput.write(text) }
}
