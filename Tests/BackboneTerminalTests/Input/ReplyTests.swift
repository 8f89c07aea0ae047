import BackboneCore
import BackboneTerminal
import Testing

/// What the terminal answers is never a key, however it is cut.
@Suite struct ReplyTests {
  @Test(arguments: [
    ("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", Ground.light),
    ("\u{1B}]11;rgb:1c1c/1c1c/1c1c\u{7}", .dark),
    ("\u{1B}]11;rgb:f/f/f\u{7}", .light), ("\u{1B}]11;rgba:00/00/00/ff\u{7}", .dark),
    ("\u{1B}[?997;1n", .dark), ("\u{1B}[?997;2n", .light),
  ])
  func theGroundIsRead(bytes: String, ground: Ground) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes.utf8) == [.ground(ground)])
    var split = KeyDecoder()
    #expect(bytes.utf8.flatMap { split.feed([$0]) } == [.ground(ground)])
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:zz/00/00\u{7}", "\u{1B}]11;rgb:00/00\u{7}", "\u{1B}]11;?\u{7}",
    "\u{1B}]10;rgb:ffff/ffff/ffff\u{7}", "\u{1B}]11;rgb:-1/0/0\u{7}", "\u{1B}P11;rgb:0/0/0\u{7}",
    "\u{1B}[?997;3n", "\u{1B}[?997n",
  ])
  func nothingElseIsAGroundNorAKey(bytes: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes.utf8) == [])
    #expect(decoder.feed("q".utf8) == [.key(Key("q"))])
  }

  @Test func theLastAnswerIsKnown() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[?64;1;2c".utf8) == [.allAnswered])
  }

  @Test(arguments: 5..<24)
  func anAnswerThatStallsIsNoKeys(cut: Int) {
    let bytes = Array("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\".utf8)
    var decoder = KeyDecoder()
    _ = decoder.feed(bytes.prefix(cut))
    #expect(decoder.flush() == [])
    #expect(decoder.feed(bytes.dropFirst(cut)) == [.ground(.light)])
    #expect(decoder.feed("q".utf8) == [.key(Key("q"))])
  }

  @Test(arguments: [
    ("15;0", Ground.dark), ("0;15", .light), ("0;default;15", .light), ("7;8", .dark),
    ("0;7", .light),
  ])
  func theVariableOfRxvtIsRead(value: String, ground: Ground) {
    #expect(Ground(colorfgbg: value) == ground)
  }

  @Test(arguments: ["", "x;y", "0;16", "0;-1", "default;default"])
  func otherValuesSayNothing(value: String) { #expect(Ground(colorfgbg: value) == nil) }
}
