package import BackboneCanvas
import CTerminal
import Glibc

/// The terminal while the program has all of it: frames go out, keys and signals come in.
///
/// Closing it, losing it, a crash and `exit` all give it back as it was found.
package struct Terminal: ~Copyable {
  let screen: Screen
  let source: EventSource
  private let tty: TTY
  private let errorLog: ErrorLog

  /// Takes over the terminal on standard input and output.
  ///
  /// From here on TERM, HUP, INT and QUIT only come out of `wait`; a thread or child process that
  /// was started before or inherits the blocked signals must see to its own.
  /// - Parameters:
  ///   - log: the file that standard error goes to meanwhile, if it can be written.
  ///   - ascii: sends nothing but ASCII, whatever the locale says.
  ///   - mouse: whether mouse reports are wanted.
  /// - Throws: `TerminalError`, each case with the reason; the terminal is then as it was.
  package static func open(
    log: String, ascii: Bool = false, mouse: Bool = true
  ) throws(TerminalError) -> Terminal {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard let type = getenv("TERM").map({ String(cString: $0) }), !type.isEmpty else {
      throw .noType
    }
    let isUnicode = ct_locale() && !ascii
    guard ct_describe(type) else { throw .noDescription(of: type) }
    // Signals first: from newterm on, one that ends the program would leave the screen behind.
    let reset = Modes.reset(modern: Modes.capability("kmous") != nil)
    let source = try EventSource.open(input: STDIN_FILENO, reset: reset)
    let errorLog = ErrorLog(path: log)
    let tty = TTY.open(
      STDOUT_FILENO, reset: reset,
      message: "Backbone crashed.\(errorLog.isWritten ? " What it reported is in \(log)." : "")\r\n"
    )
    guard let tty else { throw .system("tcgetattr", errno) }
    let screen = try Screen.open(
      type: type, input: STDIN_FILENO, output: STDOUT_FILENO, isUnicode: isUnicode,
      mouse: mouse)
    return Terminal(screen: screen, source: source, tty: tty, errorLog: errorLog)
  }

  private init(screen: Screen, source: EventSource, tty: consuming TTY, errorLog: ErrorLog) {
    self.screen = screen
    self.source = source
    self.tty = tty
    self.errorLog = errorLog
    screen.switchModesOn()
  }

  deinit { close() }

  /// Gives the terminal back as it was found; more calls do nothing.
  package func close() {
    screen.close()
    tty.close()
    errorLog.close()
    source.close()
  }

  /// What the terminal can show.
  package var capabilities: Capabilities { screen.capabilities }

  /// Its size in cells.
  package var size: Size { screen.size }

  /// Ends every `wait` with `woke` while one of these descriptors can be read.
  package func watch(_ descriptors: [Int32]) { source.watched = descriptors }

  /// The time since it was opened; it stands still while the machine sleeps.
  package var now: Duration { source.now }

  /// Ends a `wait` with `woke`; another thread may call it at any time.
  package var waker: @Sendable () -> Void { source.waker }

  /// Shows a frame: sends what differs from the one before, nothing if nothing does.
  ///
  /// What does not fit on the screen is cut off.
  /// - Parameter cursor: where the hidden cursor is left; nil for anywhere.
  package func show(_ frame: Frame, theme: Theme, cursor: CellPosition? = nil) {
    screen.show(frame, theme: theme, cursor: cursor)
  }

  /// Sends the whole picture again, over whatever has got onto the screen.
  package func repaint() { screen.repaint() }

  /// Takes the mouse, or leaves it to the terminal.
  package func wantMouse(_ wants: Bool) { screen.wantMouse(wants) }

  /// Shows in the window what a session does, and asks whether the window has the focus.
  /// - Parameter status: nil where there is no session: then all that is as it was before.
  package func accompany(_ status: WindowStatus?) { screen.accompany(status) }

  /// Shows a notification, where the terminal is of a kind that may have them.
  package func notify(_ text: String) { screen.notify(text) }

  /// Rings the bell.
  package func bell() { screen.ring() }
}
