import BackboneCore
import BackboneTerminal
import TestSupport
import Testing

@Suite struct KeyDecoderTests {
  /// Decodes bytes and says that no more follow.
  private func decode(_ bytes: some Sequence<UInt8>) -> [Input] {
    var decoder = KeyDecoder()
    return decoder.feed(bytes) + decoder.flush()
  }

  private func decode(_ text: String) -> [Input] { decode(text.utf8) }

  @Test(arguments: [
    ("a", "a"), ("A", "A"), (" ", "Space"), ("é", "é"), ("日", "日"), ("🏃", "🏃"),
    ("\r", "Enter"), ("\n", "Enter"), ("\t", "Tab"), ("\u{8}", "Backspace"),
    ("\u{7F}", "Backspace"), ("\u{0}", "Ctrl-Space"), ("\u{1}", "Ctrl-A"), ("\u{C}", "Ctrl-L"),
    ("\u{1A}", "Ctrl-Z"), ("\u{1C}", "Ctrl-\\"), ("\u{1F}", "Ctrl-_"), ("\u{1B}", "Esc"),
  ]) func `plain keys`(bytes: String, name: String) {
    #expect(decode(bytes) == [.key(Key(name: name) ?? Key("?"))])
  }

  @Test(arguments: ["x", "q", "é", "Enter", "Backspace", "Ctrl-A", "[", "O", "]", "P", "Esc"])
  func `Esc followed quickly by a key is two keys`(name: String) throws {
    let key = try #require(Key(name: name))
    let bytes: [String: String] = [
      "Enter": "\r", "Backspace": "\u{7F}", "Ctrl-A": "\u{1}", "Esc": "\u{1B}",
    ]
    #expect(decode("\u{1B}" + (bytes[name] ?? name)) == [.key(Key(.escape)), .key(key)])
    #expect(decode("\u{1B}\u{1B}[A") == [.key(Key(.escape)), .key(Key(.up))])
  }

  @Test(arguments: [
    ("[A", "Up"), ("OA", "Up"), ("[B", "Down"), ("[C", "Right"), ("[D", "Left"), ("OD", "Left"),
    ("[1;5A", "Ctrl-Up"), ("[1;2C", "Shift-Right"), ("[1;3D", "Alt-Left"),
    ("[1;8B", "Ctrl-Alt-Shift-Down"), ("[1;129A", "Up"), ("O5A", "Ctrl-Up"), ("[a", "Shift-Up"),
    ("Od", "Ctrl-Left"), ("[H", "Home"),
    ("OH", "Home"), ("[1~", "Home"), ("[7~", "Home"), ("[F", "End"), ("OF", "End"), ("[4~", "End"),
    ("[8~", "End"), ("[1;5F", "Ctrl-End"), ("[2~", "Insert"), ("[3~", "Delete"),
    ("[3;5~", "Ctrl-Delete"), ("[5~", "PageUp"), ("[6~", "PageDown"), ("[6;2~", "Shift-PageDown"),
    ("[5$", "Shift-PageUp"), ("[5^", "Ctrl-PageUp"), ("[5@", "Ctrl-Shift-PageUp"),
    ("[Z", "Shift-Tab"), ("O2I", "Shift-Tab"), ("[1;5Z", "Ctrl-Shift-Tab"), ("OP", "F1"),
    ("OS", "F4"), ("[[A", "F1"),
    ("[[E", "F5"), ("[11~", "F1"), ("[15~", "F5"), ("[17~", "F6"), ("[21~", "F10"),
    ("[23~", "F11"), ("[24~", "F12"), ("[1;2P", "Shift-F1"), ("[15;5~", "Ctrl-F5"),
    ("OM", "Enter"), ("Ok", "+"), ("Oy", "9"),
    ("[97u", "a"), ("[97;5u", "Ctrl-A"), ("[97;2u", "A"), ("[97;6u", "Ctrl-Shift-A"),
    ("[13;2u", "Shift-Enter"), ("[27u", "Esc"), ("[9;2u", "Shift-Tab"),
    ("[127;5u", "Ctrl-Backspace"),
    ("[32;5u", "Ctrl-Space"), ("[97:65;3:1u", "Alt-a"), ("[27;5;13~", "Ctrl-Enter"),
    ("[113;3u", "Alt-q"), ("[99;5u", "Ctrl-C"), ("[27;129u", "Esc"), ("[57414u", "Enter"),
    ("[57399u", "0"), ("[57408u", "9"), ("[57413;129u", "+"), ("[57419u", "Up"),
    ("[57421;5u", "Ctrl-PageUp"),
  ]) func `keys in sequences`(tail: String, name: String) {
    #expect(decode("\u{1B}" + tail) == [.key(Key(name: name) ?? Key("?"))])
  }

  @Test(arguments: [
    "[", "[?997;3n", "[12;40R", "[5A", "[99~", "[201~", "[97;1:3u", "[57441u", "[0u",
    "[1;5X", "[?2026;1$y", "[>0;276;0c", "[1;2;3;4;5;6;7;8;9m",
    "[99999999999999999999~",
    "[1114112u", "[55296u", "[<0;0;5M", "[<35;3;4M", "[<66;3;4M", "[<1;2M", "OE", "O:", "[[Z",
    "]0;title\u{7}", "]10;rgb:00/00/00\u{1B}\\", "P1$r0m\u{1B}\\", "_app\u{1B}\\", "^pm\u{1B}\\",
    "Xsos\u{1B}\\",
  ]) func `unknown sequences are swallowed whole`(tail: String) {
    let expected: [Input] = tail == "[" ? [.key(Key(.escape)), .key(Key("["))] : []
    #expect(decode("\u{1B}" + tail) == expected)
    #expect(decode("\u{1B}" + tail + "\u{1B}[Bq").last == .key(Key("q")))
  }

  @Test func `a parameter that never ends is swallowed with its end`() {
    let long = "\u{1B}[" + String(repeating: "1;", count: 500) + "A"
    #expect(decode(long + "q") == [.key(Key("q"))])
  }

  @Test func `a control byte in a sequence ends it and counts`() {
    #expect(decode("\u{1B}[12\u{3}q") == [.key(.control("c")), .key(Key("q"))])
    #expect(decode("\u{1B}]0;title\u{3}q") == [.key(.control("c")), .key(Key("q"))])
    #expect(decode("\u{1B}[M\u{1B}[A") == [.key(Key(.up))])
  }

  @Test func `invalid bytes vanish and cost nothing else`() {
    #expect(decode([0x80, 0xFF, 0xC0, 0x61]) == [.key(Key("a"))])
    #expect(decode([0xE2, 0x82, 0x61]) == [.key(Key("a"))])
    // Overlong, a surrogate, beyond U+10FFFF, and C1 controls are no characters.
    #expect(decode([0xE0, 0x80, 0xAF, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80, 0xC2, 0x9B]) == [])
  }

  @Test func `an escape waits, the rest does not`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.feed("[".utf8) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.feed("1".utf8) == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.flush() == [])
    // The tail comes late over a slow line, and still belongs to the sequence.
    #expect(decoder.feed(";5A".utf8) == [.key(Key(.up, .control))])
    #expect(decoder.feed([0xC3]) == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.feed([0xA9]) == [.key(Key("é"))])
  }

  @Test func `two escapes are two keys`() {
    #expect(decode("\u{1B}\u{1B}") == [.key(Key(.escape)), .key(Key(.escape))])
    #expect(decode("\u{1B}\u{1B}x") == [.key(Key(.escape)), .key(Key(.escape)), .key(Key("x"))])
  }

  @Test func `the mouse in both forms`() {
    #expect(decode("\u{1B}[<0;10;5M") == [.mouse(Mouse(.press, column: 9, row: 4))])
    #expect(decode("\u{1B}[<0;10;5m") == [.mouse(Mouse(.release, column: 9, row: 4))])
    #expect(decode("\u{1B}[<2;300;1M") == [.mouse(Mouse(.press, column: 299, row: 0))])
    #expect(decode("\u{1B}[<64;1;1M") == [.mouse(Mouse(.wheelUp, column: 0, row: 0))])
    #expect(decode("\u{1B}[<81;1;2M") == [.mouse(Mouse(.wheelDown, column: 0, row: 1))])
    #expect(decode("\u{1B}[M *%") == [.mouse(Mouse(.press, column: 9, row: 4))])
    #expect(decode("\u{1B}[M#*%") == [.mouse(Mouse(.release, column: 9, row: 4))])
    #expect(decode("\u{1B}[M`!!") == [.mouse(Mouse(.wheelUp, column: 0, row: 0))])
    #expect(
      decode([0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0x80])
        == [.mouse(Mouse(.press, column: 222, row: 95))])
    #expect(decode("\u{1B}[M@!!q") == [.key(Key("q"))], "motion")
  }

  @Test func `a paste is text and never keys`() {
    #expect(
      decode("\u{1B}[200~q\r\nw\rx\u{1B}[20\u{1B}[201~z")
        == [.paste("q\nw\nx[20"), .key(Key("z"))])
    #expect(decode("\u{1B}[200~\u{1B}[201~") == [.paste("")])
    #expect(
      decode(Array("\u{1B}[200~a".utf8) + [0xFF, 0x07] + Array("b\u{1B}[201~".utf8))
        == [.paste("ab")])
  }

  @Test func `a window says whether it has the focus`() {
    #expect(decode("\u{1B}[O\u{1B}[Iq") == [.focus(false), .focus(true), .key(Key("q"))])
  }

  @Test func `a terminal that can tell keys apart says so`() {
    #expect(decode("\u{1B}[?0uq") == [.distinctKeys, .key(Key("q"))])
    #expect(decode("\u{1B}[?uq") == [.key(Key("q"))])
  }

  @Test func `a paste that stands still is what came of it, and the next key is one`() {
    for (bytes, key) in [("\u{3}", Key.control("c")), ("\u{1B}[A", Key(.up)), ("q", Key("q"))] {
      var decoder = KeyDecoder()
      #expect(decoder.feed("\u{1B}[200~two words".utf8) == [])
      #expect(decoder.isOpen && !decoder.isWaiting)
      #expect(decoder.flush() == [.paste("two words")])
      #expect(!decoder.isOpen)
      #expect(decoder.feed(bytes.utf8) == [.key(key)])
    }
  }

  @Test func `a paste that comes over a slow line never acts as keys`() {
    var decoder = KeyDecoder()
    _ = decoder.feed("\u{1B}[200~two ".utf8)
    #expect(decoder.flush() == [.paste("two ")])
    #expect(
      decoder.feed("words and quit\u{1B}[201~q".utf8)
        == [.paste("words and quit"), .key(Key("q"))])
    _ = decoder.feed("\u{1B}[200~two".utf8)
    #expect(decoder.flush() == [.paste("two")])
    #expect(decoder.feed("\u{1B}[201~".utf8) == [.paste("")])
  }

  @Test func `a reply that never ends keeps no key away`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}]11;rgb:".utf8) == [])
    #expect(decoder.isOpen)
    #expect(decoder.flush() == [])
    #expect(decoder.feed("q".utf8) == [.key(Key("q"))])
  }

  @Test func `a paste without end stays bounded`() throws {
    let text = String(repeating: "é", count: KeyDecoder.pasteLimit)
    let inputs = decode("\u{1B}[200~" + text + "\u{1B}[201~q")
    guard case .paste(let kept) = try #require(inputs.first) else {
      Issue.record("\(inputs)")
      return
    }
    #expect(kept.utf8.count == KeyDecoder.pasteLimit)
    #expect(inputs.last == .key(Key("q")))
  }

  // MARK: - Any bytes, in any pieces

  /// Bytes that often look like sequences.
  private func noise(_ random: inout SplitMix64) -> [UInt8] {
    let pieces: [[UInt8]] = [
      [0x1B], [0x1B, 0x5B], [0x1B, 0x4F], [0x1B, 0x5D], Array("[200~".utf8), Array("[201~".utf8),
      Array("\u{1B}[<0;1;1M".utf8), Array("\u{1B}[M".utf8), Array("1;5".utf8), Array("日é".utf8),
      [0xE2, 0x96], [0xF0], [0x07], [0x3B], [0x24], [0x75], [0x7E],
    ]
    var bytes: [UInt8] = []
    while bytes.count < 300 {
      if Bool.random(using: &random) {
        bytes.append(.random(in: .min ... .max, using: &random))
      } else {
        bytes += pieces.randomElement(using: &random) ?? []
      }
    }
    return bytes
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func `splits make no difference`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let bytes = noise(&random)
      var whole = KeyDecoder()
      let expected = whole.feed(bytes)
      var split = KeyDecoder()
      var inputs: [Input] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...min(7, rest.count), using: &random)
        inputs += split.feed(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      try #require(inputs == expected, "seed \(seed), bytes \(bytes)")
      #expect(split.isWaiting == whole.isWaiting)
      #expect(split.flush() == whole.flush())
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func `nothing but text and known keys comes out`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let bytes = noise(&random)
      for input in decode(bytes) {
        switch input {
        case .key(let key):
          try #require(Key(name: key.name) == key, "seed \(seed), \(key), bytes \(bytes)")
        case .paste(let text):
          let isClean = text.unicodeScalars.allSatisfy {
            $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
          }
          #expect(isClean, "seed \(seed), bytes \(bytes)")
        case .mouse(let mouse): #expect(mouse.column >= 0 && mouse.row >= 0)
        case .distinctKeys, .ground, .allAnswered, .focus: break
        }
      }
    }
  }
}
