package import BackboneCanvas
import CTerminal

/// The picture on the terminal, by way of ncurses.
///
/// There is one at a time, and it draws on the
/// thread that opened it, since ncurses keeps its state in globals.
package final class Screen {
  /// What can be shown.
  package let capabilities: Capabilities
  /// Columns and rows there are.
  package private(set) var size: Size

  private let handle: OpaquePointer
  private let output: Int32
  private var painter: Painter
  private var isOpen = true

  /// Takes a screen over for drawing; the first frame shows it.
  ///
  /// The locale must have been set before.
  /// - Parameters:
  ///   - type: the type of terminal.
  ///   - input: the descriptor whose terminal modes are switched; nothing is read from it.
  ///   - output: the descriptor that is drawn to.
  ///   - isUnicode: whether glyphs beyond ASCII may be sent.
  /// - Throws: `unknownType` and `noCursorMotion` for a type that will not do, `system` when
  ///   ncurses has no memory.
  package static func open(type: String, input: Int32, output: Int32, isUnicode: Bool)
    throws(TerminalError) -> Screen
  {
    guard ct_describe(type) else { throw .unknownType(type) }
    // ncurses would start on such a terminal all the same, and scribble.
    guard Modes.capability("cup") != nil else { throw .noCursorMotion(type) }
    // LINES and COLUMNS in the environment are often stale.
    use_tioctl(true)
    guard let handle = ct_screen(type, output, input) else { throw .system("newterm") }
    raw()
    noecho()
    nonl()
    curs_set(0)
    leaveok(ct_stdscr(), true)
    // Otherwise a refresh stops half way when a key is waiting to be read.
    typeahead(-1)
    return Screen(handle: handle, type: type, output: output, isUnicode: isUnicode)
  }

  private init(handle: OpaquePointer, type: String, output: Int32, isUnicode: Bool) {
    let colours = Colours()
    self.handle = handle
    self.output = output
    capabilities = Capabilities(
      type: type, depth: colours.depth, isUnicode: isUnicode,
      hasMouse: Modes.capability("kmous") != nil)
    painter = Painter(colours: colours, isUnicode: isUnicode)
    size = Size(columns: Int(ct_columns()), rows: Int(ct_rows()))
  }

  /// Shows a frame: sends what differs from the one before, nothing if nothing does.
  package func show(_ frame: Frame, theme: Theme) {
    guard isOpen, painter.paint(frame, theme: theme, screen: size) else { return }
    refresh()
  }

  /// Asks for mouse reports and bracketed paste, where the terminal is of a kind that has them.
  package func switchModesOn() {
    if capabilities.hasMouse { Modes.write(Modes.on, to: output) }
  }

  /// Takes the terminal's size again, after it changed.
  /// - Returns: the new size; nil if it is the old one.
  package func measure() -> Size? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard ct_size(output, &columns, &rows) else { return nil }
    return resize(Size(columns: Int(columns), rows: Int(rows)))
  }

  /// Takes on a size.
  /// - Returns: the new size; nil if it is the old one.
  package func resize(_ new: Size) -> Size? {
    guard isOpen, new != size, resize_term(Int32(new.rows), Int32(new.columns)) == OK else {
      return nil
    }
    size = new
    // The terminal has moved its text about in a way of its own.
    clearok(ct_curscr(), true)
    painter.forget()
    return new
  }

  /// Sends the whole picture again.
  package func repaint() {
    guard isOpen else { return }
    clearok(ct_curscr(), true)
    refresh()
  }

  /// Rings the terminal's bell.
  package func ring() {
    if isOpen { beep() }
  }

  /// Gives the terminal to another program, until `takeUp()`.
  package func stepBack() {
    guard isOpen else { return }
    if capabilities.hasMouse { Modes.write(Modes.off, to: output) }
    endwin()
  }

  /// Puts the terminal into the program's modes again, whatever another program left.
  package func takeUp() {
    guard isOpen else { return }
    // First, because in the background this stops the process, before it writes over the shell.
    reset_prog_mode()
    switchModesOn()
  }

  /// Gives the terminal back for good; more calls do nothing.
  package func close() {
    guard isOpen else { return }
    // Without a second screen the last frame would stay, and the shell write through it.
    if Modes.capability("rmcup") == nil {
      werase(ct_stdscr())
      refresh()
    }
    stepBack()
    isOpen = false
    ct_screen_close(handle)
  }

  private func refresh() {
    // ncurses writes each changed row by itself, which shows as tearing.
    if capabilities.hasMouse { Modes.write(Modes.beginUpdate, to: output) }
    wrefresh(ct_stdscr())
    if capabilities.hasMouse { Modes.write(Modes.endUpdate, to: output) }
  }
}
