import BackboneCanvas
import BackboneTerminal
import Glibc
import TestSupport
import Testing

/// ncurses keeps its state in globals, so these run one after the other.
@Suite(.serialized) struct ScreenTests {
  private let size = Size(columns: 40, rows: 10)

  private func frame(_ rows: String...) -> Frame {
    var frame = Frame(size: size)
    for (row, text) in rows.enumerated() { frame.write(text, column: 0, row: row) }
    return frame
  }

  private func open(
    _ type: String = "xterm-256color", isUnicode: Bool = true
  ) throws -> (Recorder, Screen) {
    try #require(setUTF8())
    let recorder = try #require(Recorder())
    return (recorder, try recorder.screen(type, size, isUnicode: isUnicode))
  }

  @Test func `an unchanged frame sends nothing`() throws {
    let (recorder, screen) = try open()
    defer { screen.close() }
    screen.show(frame("Backbone", "plank"), theme: .dark)
    #expect(recorder.text().contains("plank"))
    screen.show(frame("Backbone", "plank"), theme: .dark)
    #expect(recorder.bytes().isEmpty)
  }

  @Test func `a frame is sent in one piece`() throws {
    try #require(setUTF8())
    var ends: [Int32] = [-1, -1]
    try #require(socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue), 0, &ends) == 0)
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let input = Glibc.open("/dev/null", O_RDONLY)
    defer { for descriptor in ends + [input] { close(descriptor) } }
    let screen = try Screen.open(
      type: "xterm-256color", input: input, output: ends[0], isUnicode: true)
    defer { screen.close() }
    screen.resize(size)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    // Each write arrives as a packet of its own.
    func packets() -> Int {
      var count = 0
      while read(ends[1], &buffer, buffer.count) > 0 { count += 1 }
      return count
    }
    _ = packets()
    screen.show(frame("Backbone", "plank", "side plank"), theme: .dark)
    #expect(packets() == 1)
    screen.show(frame("Backbone", "bird-dog", "side plank 2"), theme: .dark)
    #expect(packets() == 1)
  }

  @Test func `one changed cell sends a few bytes`() throws {
    let (recorder, screen) = try open()
    defer { screen.close() }
    screen.show(frame("Backbone", "plank 37 s"), theme: .dark)
    _ = recorder.bytes()
    screen.show(frame("Backbone", "plank 36 s"), theme: .dark)
    let sent = recorder.text()
    #expect(sent.contains("6") && !sent.contains("plank"))
    #expect(sent.utf8.count < 60, "\(sent.debugDescription)")
  }

  /// A braille display reads at the cursor, and an input method opens its window there.
  @Test func `the cursor goes where it is asked to, also when nothing else changes`() throws {
    let (recorder, screen) = try open()
    defer { screen.close() }
    let paper = PaperTerminal(size)
    for cursor in [(3, 1), (7, 1), (0, 9), (90, 90)].map(CellPosition.init) {
      screen.show(frame("Backbone", "plank"), theme: .dark, cursor: cursor)
      paper.feed(recorder.text())
      #expect(
        paper.cursor == CellPosition(column: min(cursor.column, 39), row: min(cursor.row, 9)))
    }
    screen.show(
      frame("Backbone", "plank"), theme: .dark, cursor: CellPosition(column: 90, row: 90))
    #expect(recorder.bytes().isEmpty)
  }

  @Test func `a repaint sends the whole picture again`() throws {
    let (recorder, screen) = try open()
    defer { screen.close() }
    screen.show(frame("Backbone"), theme: .dark)
    _ = recorder.bytes()
    screen.repaint()
    #expect(recorder.text().contains("Backbone"))
  }

  @Test func `a size that comes back has the picture drawn whole`() throws {
    let (recorder, screen) = try open()
    defer { screen.close() }
    screen.show(frame("Backbone"), theme: .dark)
    _ = recorder.bytes()
    screen.resize(size)
    screen.show(frame("Backbone"), theme: .dark)
    #expect(recorder.text().contains("Backbone"))
  }

  @Test func `sizes beyond all reason are cut`() throws {
    let (_, screen) = try open()
    defer { screen.close() }
    screen.resize(Size(columns: 65_535, rows: 65_535))
    #expect(screen.size == Screen.limit)
    screen.show(Frame(size: screen.size), theme: .dark)
  }

  @Test func `so is the size of a terminal that is opened`() throws {
    try #require(setUTF8())
    var (master, terminal): (Int32, Int32) = (-1, -1)
    var huge = winsize(ws_row: 65_535, ws_col: 65_535, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&master, &terminal, nil, nil, &huge) == 0)
    defer {
      close(terminal)
      close(master)
    }
    let screen = try Screen.open(
      type: "xterm-256color", input: terminal, output: terminal, isUnicode: true)
    #expect(screen.size == Screen.limit)
    screen.close()
  }

  @Test func `a theme changes every cell`() throws {
    let (recorder, screen) = try open()
    defer { screen.close() }
    screen.show(frame("Backbone"), theme: .dark)
    #expect(recorder.text().contains("48;5;234"))
    screen.show(frame("Backbone"), theme: .light)
    let sent = recorder.text()
    #expect(sent.contains("48;5;231") && sent.contains("Backbone"))
  }

  @Test func `a picture's own colours are sent`() throws {
    let (recorder, screen) = try open()
    defer { screen.close() }
    var picture = frame()
    picture.write("▀", column: 3, row: 2, style: Style(.picture, foreground: 94, background: 58))
    screen.show(picture, theme: .dark)
    let sent = recorder.text()
    #expect(sent.contains("38;5;94") && sent.contains("48;5;58") && sent.contains("▀"))
  }

  @Test func `wide glyphs come and go whole`() throws {
    let (recorder, screen) = try open()
    defer { screen.close() }
    screen.show(frame("a日本語z"), theme: .dark)
    #expect(recorder.text().contains("a日本語z"))
    var second = frame("a日本語z")
    second[column: 2, row: 0] = Cell("x")
    screen.show(second, theme: .dark)
    // The first half of 日 lost its second one: a blank stands there, which needs no ink.
    #expect(recorder.text().contains(" \u{1B}[38;5;253mx"))
    screen.show(frame("a日本語z"), theme: .dark)
    #expect(recorder.text().contains("日"))
  }

  @Test func `a glyph cut by the edge is left out`() throws {
    let (recorder, screen) = try open()
    defer { screen.close() }
    var wider = Frame(size: Size(columns: 41, rows: 12))
    wider.write("日", column: 39, row: 0)
    wider.write("below", column: 0, row: 11)
    screen.show(wider, theme: .dark)
    let sent = recorder.text()
    #expect(!sent.contains("日") && !sent.contains("below"))
  }

  @Test func `a smaller frame leaves no remains`() throws {
    let (recorder, screen) = try open()
    defer { screen.close() }
    screen.show(frame("Backbone"), theme: .dark)
    _ = recorder.bytes()
    screen.show(Frame(size: Size(columns: 1, rows: 1)), theme: .dark)
    #expect(!recorder.bytes().isEmpty)
    screen.show(Frame(size: Size(columns: 0, rows: 0)), theme: .dark)
  }

  @Test func `text cannot command the terminal`() throws {
    let (recorder, screen) = try open()
    defer { screen.close() }
    var hostile = Frame(size: size)
    for (column, character) in "\u{1B}]0;own\u{7}\u{9B}31m\u{90}\r\n\u{8}".enumerated() {
      hostile[column: column, row: 1] = Cell(character)
    }
    screen.show(hostile, theme: .mono)
    let sent = recorder.text()
    #expect(sent.contains("]0;own"))
    #expect(!sent.contains("\u{1B}]0") && !sent.contains("\u{7}"))
    #expect(!sent.unicodeScalars.contains("\u{9B}") && !sent.unicodeScalars.contains("\u{90}"))
  }

  @Test func `without Unicode nothing but ASCII is sent`() throws {
    let (recorder, screen) = try open(isUnicode: false)
    defer { screen.close() }
    screen.show(frame("┌─ Größe ─┐", "日 ⣿ █"), theme: .dark)
    let sent = recorder.bytes()
    #expect(sent.allSatisfy { $0 < 0x80 })
    #expect(String(decoding: sent, as: UTF8.self).contains("+- Gr??e -+"))
  }

  @Test(arguments: [
    ("xterm-256color", ColourDepth.indexed256, true), ("screen-256color", .indexed256, true),
    ("xterm", .ansi16, true), ("linux", .ansi16, true), ("vt100", .mono, false),
  ]) func `capabilities by type`(type: String, depth: ColourDepth, hasMouse: Bool) throws {
    let (_, screen) = try open(type)
    defer { screen.close() }
    #expect(screen.capabilities.depth == depth)
    #expect(screen.capabilities.hasMouse == hasMouse)
    #expect(screen.capabilities.type == type)
    #expect(screen.size == size)
  }

  @Test(arguments: ["xterm", "linux", "vt100"]) func `few colours still show everything`(
    type: String
  ) throws {
    let (recorder, screen) = try open(type)
    defer { screen.close() }
    for theme in Theme.allCases {
      var roles = Frame(size: size)
      for (index, role) in Role.allCases.enumerated() {
        roles.write("\(role)", column: index % 3 * 13, row: index / 3, role)
      }
      screen.show(roles, theme: theme)
      #expect(!recorder.text().contains("38;5"))
    }
  }

  @Test func `keys are told apart where the terminal can, until it is given back`() throws {
    let (recorder, screen) = try open()
    screen.switchModesOn()
    #expect(recorder.text().contains("\u{1B}[?u"), "it is asked")
    screen.switchDistinctKeysOn()
    screen.switchDistinctKeysOn()
    #expect(recorder.text() == Modes.distinctKeysOn)
    screen.stepBack()
    // Before the second screen is left.
    let left = recorder.text().components(of: Modes.distinctKeysOff, "\u{1B}[?1049l")
    #expect(left == 2)
    screen.takeUp()
    #expect(recorder.text().contains(Modes.distinctKeysOn))
    screen.close()
    #expect(recorder.text().contains(Modes.distinctKeysOff))
  }

  /// The title is the user's own again after a session, and while another program has the terminal.
  @Test func `a session has the title of the window, and asks for the focus`() throws {
    let (recorder, screen) = try open()
    _ = recorder.bytes()
    screen.accompany(nil)
    #expect(recorder.bytes().isEmpty)
    screen.accompany(WindowStatus(title: "0:30 hold"))
    #expect(recorder.text() == "\u{1B}[22;2t\u{1B}[?1004h\u{1B}]2;0:30 hold\u{1B}\\")
    screen.accompany(WindowStatus(title: "0:30 hold"))
    #expect(recorder.bytes().isEmpty)
    screen.accompany(WindowStatus(title: "a\u{07}\u{1B}]0;b"))
    #expect(recorder.text() == "\u{1B}]2;a\u{1B}\\")
    screen.notify("Plank\u{9C}\u{1B}[2J")
    #expect(recorder.text() == "\u{1B}]9;Plank\u{1B}\\")
    screen.stepBack()
    #expect(recorder.text().hasPrefix("\u{1B}[?1004l\u{1B}[23;2t"))
    screen.takeUp()
    _ = recorder.bytes()
    screen.accompany(WindowStatus(title: "0:29 hold"))
    #expect(recorder.text().hasPrefix("\u{1B}[22;2t"))
    screen.close()
    #expect(recorder.text().hasPrefix("\u{1B}[?1004l\u{1B}[23;2t"))
  }

  @Test func `progress is shown where it is wanted, and taken back`() throws {
    let (recorder, screen) = try open()
    func show(_ percent: Int, isPaused: Bool = false) -> String {
      screen.accompany(
        WindowStatus(title: "x", progress: .init(percent: percent, isPaused: isPaused)))
      return recorder.text()
    }
    _ = recorder.bytes()
    #expect(show(7).hasSuffix("\u{1B}]9;4;1;7\u{1B}\\"))
    #expect(show(7) == "")
    #expect(show(120, isPaused: true) == "\u{1B}]9;4;4;100\u{1B}\\")
    screen.accompany(WindowStatus(title: "x"))
    #expect(recorder.text() == "\u{1B}]9;4;0\u{1B}\\")
    #expect(show(-1) == "\u{1B}]9;4;1;0\u{1B}\\")
    screen.close()
    #expect(recorder.text().hasPrefix("\u{1B}]9;4;0\u{1B}\\\u{1B}[?1004l\u{1B}[23;2t"))
  }

  @Test func `a plain terminal is told of no session`() throws {
    let (recorder, screen) = try open("vt100")
    defer { screen.close() }
    _ = recorder.bytes()
    screen.accompany(WindowStatus(title: "0:30 hold"))
    screen.notify("Plank")
    #expect(recorder.bytes().isEmpty)
  }

  @Test func `a terminal without colour is told things by weight`() throws {
    let (recorder, screen) = try open("vt100")
    defer { screen.close() }
    var selected = frame()
    selected.write("plank", column: 0, row: 0, .selected)
    screen.show(selected, theme: .dark)
    #expect(recorder.text().contains("\u{1B}[0;1;7m"))
  }

  @Test func `more pairs of colours than there are draw something`() throws {
    let (recorder, screen) = try open("xterm")
    defer { screen.close() }
    var picture = Frame(size: size)
    for foreground in 0..<8 {
      for background in 0..<8 {
        picture.write(
          "x", column: foreground, row: background,
          style: Style(.picture, foreground: UInt8(foreground), background: UInt8(background)))
      }
    }
    picture.write("y", column: 20, row: 0, style: Style(.picture, foreground: 1))
    screen.show(picture, theme: .ansi16)
    let sent = recorder.text()
    #expect(sent.contains("x") && sent.contains("y"))
  }

  @Test func `types that will not do are refused`() throws {
    let recorder = try #require(Recorder())
    #expect(throws: TerminalError.unknownType("no-such-type")) {
      _ = try recorder.screen("no-such-type", size)
    }
    #expect(throws: TerminalError.noCursorMotion("dumb")) {
      _ = try recorder.screen("dumb", size)
    }
    #expect(recorder.bytes().isEmpty, "nothing is scribbled on it")
  }

  @Test func `closing leaves the other screen, once`() throws {
    let (recorder, screen) = try open()
    screen.switchModesOn()
    screen.show(frame("Backbone"), theme: .dark)
    #expect(recorder.text().contains("\u{1B}[?1049h"))
    screen.close()
    let sent = recorder.text()
    #expect(sent.contains("\u{1B}[?1049l") && sent.contains(Modes.off))
    screen.close()
    screen.show(frame("more"), theme: .dark)
    screen.repaint()
    screen.ring()
    #expect(recorder.bytes().isEmpty)
  }

  @Test func `closing wipes a terminal that has one screen only`() throws {
    let (recorder, screen) = try open("vt100")
    screen.show(frame("Backbone"), theme: .mono)
    _ = recorder.bytes()
    screen.close()
    #expect(recorder.text().contains("\u{1B}[J"))
  }

  @Test(arguments: 0..<10 as Range<UInt64>) func `any changes arrive as a fresh drawing would`(
    seed: UInt64
  ) throws {
    let (recorder, screen) = try open()
    defer { screen.close() }
    var random = SplitMix64(seed: seed)
    let glyphs = Array("ab  █⣿日本éx")
    let picture = PaperTerminal(size)
    var frame = Frame(size: size)
    for step in 0..<30 {
      for _ in 0..<Int.random(in: 0..<30, using: &random) {
        let text = String((0..<3).map { _ in glyphs.randomElement(using: &random) ?? " " })
        frame.write(
          text, column: .random(in: 0..<size.columns, using: &random),
          row: .random(in: 0..<size.rows, using: &random),
          style: Style(.picture, foreground: .random(in: 16..<20, using: &random)))
      }
      screen.show(frame, theme: .dark)
      let sent = recorder.text()
      picture.feed(sent)
      for (row, (shown, wanted)) in zip(picture.rows, expected(frame)).enumerated() {
        try #require(
          shown == wanted, "seed \(seed), step \(step), row \(row), \(sent.debugDescription)")
      }
    }
  }

  /// The rows a terminal shows for a frame: halves of wide glyphs are blanks.
  private func expected(_ frame: Frame) -> [String] {
    (0..<frame.size.rows).map { row in
      var text = ""
      var isContinued = false
      for column in 0..<frame.size.columns {
        let glyph = frame[column: column, row: row].glyph
        let next = column + 1 < frame.size.columns ? frame[column: column + 1, row: row].glyph : " "
        if glyph == Cell.continuation {
          if !isContinued { text.append(" ") }
          isContinued = false
        } else if CellWidth.of(glyph) == 2 {
          isContinued = next == Cell.continuation
          text.append(isContinued ? glyph : " ")
        } else {
          isContinued = false
          text.append(glyph)
        }
      }
      return text
    }
  }
}

extension String {
  /// How many of the parts come in it, in this order.
  fileprivate func components(of parts: String...) -> Int {
    var rest = self[...]
    var count = 0
    for part in parts {
      while !rest.isEmpty, !rest.hasPrefix(part) { rest = rest.dropFirst() }
      guard !rest.isEmpty else { break }
      rest = rest.dropFirst(part.count)
      count += 1
    }
    return count
  }
}
