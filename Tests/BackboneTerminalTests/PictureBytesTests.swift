import BackboneTerminal
import TestSupport
import Testing

@Suite struct PictureBytesTests {
  private func shortened(_ text: String) -> String {
    var pen = Pen.plain
    let bytes = Array(text.utf8).withUnsafeBytes { PictureBytes.shortened($0, &pen) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a", "a"),
    ("\u{1B}[38;5;1m\u{1B}[48;5;2mx", "\u{1B}[38;5;1;48;5;2mx"),
    // What the pen is already is not said again.
    (
      "\u{1B}[38;5;1m\u{1B}[48;5;2mx\u{1B}[38;5;3m\u{1B}[48;5;2my",
      "\u{1B}[38;5;1;48;5;2mx\u{1B}[38;5;3my"
    ),
    // A blank shows no ink, unless there is a line under it.
    (
      "\u{1B}[38;5;1m\u{1B}[48;5;2mx\u{1B}[38;5;3m\u{1B}[48;5;4m \u{1B}[38;5;1m\u{1B}[48;5;4my",
      "\u{1B}[38;5;1;48;5;2mx\u{1B}[48;5;4m y"
    ),
    (
      "\u{1B}[0;4m\u{1B}[31mx\u{1B}[32m y",
      "\u{1B}[4;31mx\u{1B}[32m y"
    ),
    ("\u{1B}[1;2Hx\u{1B}[0;1m\u{1B}[3;4Hy", "\u{1B}[1;2Hx\u{1B}[3;4H\u{1B}[1my"),
    ("\u{1B}[1mx\u{1B}[0;4m\u{1B}[31my\u{1B}[mz", "\u{1B}[1mx\u{1B}[0;4;31my\u{1B}[0mz"),
    // Erasing paints the ground.
    ("\u{1B}[41m\u{1B}[K\u{1B}[42mx", "\u{1B}[41m\u{1B}[K\u{1B}[42mx"),
    ("\u{1B}(B\u{1B}[mx\u{1B}(B\u{1B}[my", "\u{1B}(Bxy"),
    // What is not known goes on as it is, and nothing is taken for granted behind it.
    ("\u{1B}[31mx\u{1B}[38;2;1;2;3my\u{1B}[31mz", "\u{1B}[31mx\u{1B}[38;2;1;2;3my\u{1B}[31mz"),
    ("\u{1B}[31mx\u{1B}[3", "\u{1B}[31mx\u{1B}[3"),
    ("\u{1B}[31m", "\u{1B}[31m"),
    ("\u{1B}", "\u{1B}"),
  ])
  func saysTheSameInFewerBytes(_ picture: String, _ expected: String) {
    #expect(shortened(picture) == expected)
  }

  /// A picture and what is sent for it draw the same glyphs with the same pen, at the same places.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func drawsTheSame(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "a", "▀", " ", "\u{1B}[2;3H", "\u{1B}[K", "\u{1B}[m", "\u{1B}[0;1m", "\u{1B}[4m", "\u{1B}[7m",
      "\u{1B}[31m", "\u{1B}[39;49m", "\u{1B}[38;5;7m", "\u{1B}[38;5;8m", "\u{1B}[48;5;7m",
      "\u{1B}[48;5;8m", "\u{1B}(B", "\u{1B}[3X", "\r\n", "\u{1B}[3b",
    ]
    let picture = (0..<300).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
      .joined()
    #expect(strokes(picture) == strokes(shortened(picture)), "seed \(seed)")
  }

  /// Everything that is drawn, each with the pen that it is drawn with.
  private func strokes(_ text: String) -> [String] {
    var strokes: [String] = []
    var (attributes, ink, ground) = (Set<String>(), "39", "49")
    var rest = text[...]
    while let first = rest.first {
      guard first == "\u{1B}" else {
        let shown = first == " " && attributes.isDisjoint(with: ["4", "7"]) ? "" : ink
        strokes.append("\(first) \(attributes.sorted()) \(shown) \(ground)")
        rest.removeFirst()
        continue
      }
      if rest.hasPrefix("\u{1B}(B") {
        rest.removeFirst(3)
        continue
      }
      let end = rest.firstIndex { $0.isLetter } ?? rest.index(before: rest.endIndex)
      let sequence = rest[rest.index(rest.startIndex, offsetBy: 2)..<end]
      if rest[end] == "m" {
        var codes = sequence.split(separator: ";", omittingEmptySubsequences: false).map(
          String.init)
        while let code = codes.first {
          let count = ["38", "48"].contains(code) ? 3 : 1
          let whole = codes.prefix(count).joined(separator: ";")
          codes.removeFirst(count)
          switch Int(code) ?? 0 {
          case 0: (attributes, ink, ground) = ([], "39", "49")
          case 1...9: attributes.insert(code)
          case 30...39: ink = whole
          default: ground = whole
          }
        }
      } else if rest[end] == "H" {
        strokes.append("to \(sequence)")
      } else {
        strokes.append("\(sequence)\(rest[end]) \(attributes.sorted()) \(ink) \(ground)")
      }
      rest = rest[rest.index(after: end)...]
    }
    return strokes
  }
}
