package import BackboneCanvas
import CTerminal
import Glibc

/// The picture on the terminal, by way of ncurses.
///
/// There is one at a time, and it draws on the
/// thread that opened it, since ncurses keeps its state in globals.
package final class Screen {
  /// The largest size that is used; ncurses counts cells in 16 bits and does not check them.
  package static let limit = Size(columns: 1000, rows: 500)

  /// What can be shown.
  package let capabilities: Capabilities
  /// Columns and rows there are.
  package private(set) var size: Size

  private let handle: OpaquePointer
  private let output: Int32
  private var wantsMouse: Bool
  private var painter: Painter
  /// What glyphs were drawn in last, as far as it is known.
  private var pen = Pen()
  /// Where the cursor was left last.
  private var cursor: CellPosition?
  private var isOpen = true
  /// Whether the terminal was told to send keys that cannot be taken for one another.
  private var hasDistinctKeys = false
  /// What the window tells of a session; nil where it is as the program found it.
  private var window: WindowStatus?

  /// Takes a screen over for drawing; the first frame shows it.
  ///
  /// The locale must have been set before.
  /// - Parameters:
  ///   - type: the type of terminal.
  ///   - input: the descriptor whose terminal modes are switched; nothing is read from it.
  ///   - output: the descriptor that is drawn to.
  ///   - isUnicode: whether glyphs beyond ASCII may be sent.
  ///   - mouse: whether mouse reports are wanted.
  /// - Throws: `unknownType` and `noCursorMotion` for a type that will not do, `system` when
  ///   ncurses has no memory.
  package static func open(
    type: String, input: Int32, output: Int32, isUnicode: Bool, mouse: Bool = true
  ) throws(TerminalError) -> Screen {
    guard ct_describe(type) else { throw .noDescription(of: type) }
    // ncurses would start on such a terminal all the same, and scribble.
    guard Modes.capability("cup") != nil else { throw .noCursorMotion(type) }
    // LINES and COLUMNS in the environment are often stale, so the terminal is asked for its size.
    // ncurses does not start at one that it cannot count: then it begins with that of the type.
    let isCountable = realSize(output).map { $0 == limited($0) } ?? true
    use_env(isCountable)
    use_tioctl(isCountable)
    guard let handle = ct_screen(type, output, input) else { throw .system("newterm", errno) }
    raw()
    noecho()
    nonl()
    curs_set(0)
    leaveok(ct_stdscr(), true)
    // Otherwise a refresh stops half way when a key is waiting to be read.
    typeahead(-1)
    let screen = Screen(
      handle: handle, type: type, output: output, isUnicode: isUnicode, wantsMouse: mouse)
    screen.measure()
    return screen
  }

  private init(
    handle: OpaquePointer, type: String, output: Int32, isUnicode: Bool, wantsMouse: Bool
  ) {
    let colours = Colours()
    self.wantsMouse = wantsMouse
    self.handle = handle
    self.output = output
    let glyphs = isUnicode ? GlyphSet(type: type) : .ascii
    capabilities = Capabilities(
      type: type, depth: colours.depth, isUnicode: glyphs == .unicode,
      hasMouse: Modes.capability("kmous") != nil)
    painter = Painter(colours: colours, glyphs: glyphs)
    size = Size(columns: Int(ct_columns()), rows: Int(ct_rows()))
  }

  /// Shows a frame: sends what differs from the one before, nothing if nothing does.
  /// - Parameter cursor: where the hidden cursor is left, for braille displays and the windows of
  ///   input methods; nil for anywhere.
  package func show(_ frame: Frame, theme: Theme, cursor: CellPosition? = nil) {
    guard isOpen else { return }
    let hasChanged = painter.paint(frame, theme: theme, screen: size)
    guard hasChanged || cursor != self.cursor else { return }
    self.cursor = cursor
    leaveok(ct_stdscr(), cursor == nil)
    if let cursor {
      wmove(
        ct_stdscr(), Int32(max(0, min(cursor.row, size.rows - 1))),
        Int32(max(0, min(cursor.column, size.columns - 1))))
    }
    refresh()
  }

  /// Asks for bracketed paste, and for mouse reports where they are wanted, where the terminal is of
  /// a kind that has them.
  package func switchModesOn() {
    guard capabilities.hasMouse else { return }
    write(wantsMouse ? Modes.on : Modes.paste)
    write(hasDistinctKeys ? Modes.distinctKeysOn : Modes.askForDistinctKeys)
    write(Modes.followGround + Modes.askForGround)
  }

  /// Takes the mouse, or leaves it to the terminal.
  package func wantMouse(_ wants: Bool) {
    guard isOpen, wants != wantsMouse else { return }
    wantsMouse = wants
    if capabilities.hasMouse { write(wants ? Modes.on : Modes.mouseOff) }
  }

  /// Has the terminal send keys that cannot be taken for one another; it said that it can.
  package func switchDistinctKeysOn() {
    guard isOpen, !hasDistinctKeys else { return }
    hasDistinctKeys = true
    write(Modes.distinctKeysOn)
  }

  /// Shows in the window what a session does, and asks whether the window has the focus.
  /// - Parameter status: nil where there is no session: then all that is as it was before.
  package func accompany(_ status: WindowStatus?) {
    guard isOpen, capabilities.hasMouse, status != window else { return }
    if window == nil {
      write(Modes.pushTitle + Modes.focusOn)
      ct_reset_first(Modes.focusOff + Modes.popTitle)
    }
    if status?.title != window?.title, let title = status?.title { write(Modes.title(title)) }
    if status?.progress != window?.progress {
      write(status?.progress.map(Modes.progress) ?? Modes.progressOff)
      ct_reset_first(
        (status?.progress == nil ? "" : Modes.progressOff) + Modes.focusOff + Modes.popTitle)
    }
    if status == nil {
      write(Modes.focusOff + Modes.popTitle)
      ct_reset_first("")
    }
    window = status
  }

  /// Shows a notification, where the terminal is of a kind that may have them.
  package func notify(_ text: String) {
    if isOpen, capabilities.hasMouse { write(Modes.notification(text)) }
  }

  /// Takes the terminal's size again, and draws the next frame whole.
  package func measure() { resize(Self.realSize(output) ?? size) }

  /// Takes on a size, as far as it is sensible, and draws the next frame whole, even if the size is
  /// the old one: the terminal may have had others meanwhile, and have moved its text about.
  package func resize(_ new: Size) {
    guard isOpen else { return }
    let new = Self.limited(new)
    if new != size, resize_term(Int32(new.rows), Int32(new.columns)) == OK { size = new }
    clearok(ct_curscr(), true)
    painter.forget()
  }

  private static func limited(_ size: Size) -> Size {
    Size(columns: min(size.columns, limit.columns), rows: min(size.rows, limit.rows))
  }

  /// The size of the terminal behind a descriptor; nil where it has none.
  private static func realSize(_ descriptor: Int32) -> Size? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard ct_size(descriptor, &columns, &rows) else { return nil }
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Sends the whole picture again.
  package func repaint() {
    guard isOpen else { return }
    clearok(ct_curscr(), true)
    // Who asks for this may have seen another program's colours.
    pen = Pen()
    refresh()
  }

  /// Rings the terminal's bell.
  package func ring() {
    if isOpen { sending { beep() } }
  }

  /// Gives the terminal to another program, until `takeUp()`.
  package func stepBack() {
    guard isOpen else { return }
    accompany(nil)
    // Before the second screen is left: each screen has keyboard modes of its own.
    if hasDistinctKeys { write(Modes.distinctKeysOff) }
    if capabilities.hasMouse { write(Modes.followGroundOff + Modes.off) }
    sending { endwin() }
    pen = Pen()
  }

  /// Puts the terminal into the program's modes again, whatever another program left.
  package func takeUp() {
    guard isOpen else { return }
    // First, because in the background this stops the process, before it writes over the shell.
    reset_prog_mode()
    switchModesOn()
    if let window { write(Modes.focusOn + Modes.title(window.title)) }
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

  /// Writes a sequence past ncurses' buffers; between two refreshes those are empty.
  private func write(_ sequence: String) {
    // A terminal that is gone is noticed when it is read.
    sending { sequence.writeAll(to: output) }
  }

  private func refresh() {
    // Those that hold a picture are of xterm's kind, and know its sequences for the pen.
    let isModern = capabilities.hasMouse
    var length = 0
    let picture = ct_refresh(
      isModern ? Modes.beginUpdate : "", isModern ? Modes.endUpdate : "", &length)
    guard let picture else { return }
    defer { ct_picture_sent(picture, length) }
    guard isModern else {
      ct_write(output, picture, length)
      return
    }
    PictureBytes.shortened(UnsafeRawBufferPointer(start: picture, count: length), &pen)
      .withUnsafeBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) { _ = ct_write(output, $0.baseAddress, $0.count) }
      }
  }

  /// Lets ncurses write, which ends even where nobody reads and the program is asked to end.
  private func sending(_ write: () -> Int32) {
    ct_write_begins(output)
    _ = write()
    ct_write_ends()
  }
}
