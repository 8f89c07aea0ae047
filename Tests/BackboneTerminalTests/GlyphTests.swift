import BackboneCanvas
import BackboneTerminal
import Testing

extension ScreenTests {
  @Test func `ASCII is sent as it is`() {
    #expect(Glyph("a", .ascii).base == 0x61)
    #expect(Glyph("a", .unicode) == Glyph("a", .ascii))
  }

  @Test(arguments: ["\u{1B}", "\u{7}", "\n", "\r\n", "\u{7F}", "\u{9B}", "\u{202E}", "\u{0}"])
  func `what could act is a blank`(character: Character) {
    #expect(Glyph(character, .unicode) == .blank)
    #expect(Glyph(character, .ascii) == .blank)
  }

  @Test func `width is what ncurses counts`() throws {
    #expect(setUTF8())
    #expect(Glyph("日", .unicode).columns == 2)
    #expect(Glyph("█", .unicode).columns == 1)
    let accented = Glyph("e\u{301}", .unicode)
    #expect(accented.columns == 1 && accented.marks == [0x301])
    // A heart with a variation selector is two columns to some, one to others.
    #expect(Glyph("\u{2764}\u{FE0F}", .unicode).marks == [])
    #expect(Glyph("\u{2764}\u{FE0F}", .unicode).columns == 1)
    // A family joined from three people is sent as the first of them.
    let family = Glyph("👨‍👩‍👧", .unicode)
    #expect(family.base == 0x1F468 && family.columns == 2 && family.marks == [])
  }

  /// Latin, Greek and Cyrillic, punctuation and arrows, lines and blocks, braille, kana, Han, Hangul.
  @Test(
    arguments: [
      0x20...0x52F, 0x2010...0x20BF, 0x2100...0x23EF, 0x2500...0x25FC, 0x2800...0x28FF,
      0x3041...0x30FF,
      0x4E00...0x9FFF, 0xAC00...0xD7A3,
    ] as [ClosedRange<UInt32>])
  func `Canvas counts columns as the C library does`(range: ClosedRange<UInt32>) {
    #expect(setUTF8())
    var odd: [String] = []
    for value in range {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let columns = CellWidth.of(Character(scalar))
      if columns == 0 { continue }
      let glyph = Glyph(Character(scalar), .unicode)
      if glyph.base != value || glyph.columns != columns { odd.append(String(value, radix: 16)) }
    }
    #expect(odd == [])
  }

  @Test(arguments: zip(Array("─┃┌┼╭█▌░⠀⣿•–→▼×…日é"), Array("-|+++#|: #*->vx.??")))
  func `without Unicode the nearest ASCII glyph`(character: Character, ascii: Character) {
    let glyph = Glyph(character, .ascii)
    #expect(Unicode.Scalar(glyph.base).map(Character.init) == ascii)
    #expect(glyph.columns == 1 && glyph.marks.isEmpty)
  }

  @Test func `no block or line is left without an ASCII glyph`() {
    for value in UInt32(0x2500)...0x259F {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(Glyph(Character(scalar), .ascii) != .unknown, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `the Linux console gets what its font has`() {
    for character in "─│┌┐└┘█▄▌▐▀←→×°é·" {
      #expect(Glyph(character, .console) == Glyph(character, .unicode), "\(character)")
    }
    for character in "▗▖▝▛▜▘▚▙▟▞━▔●✓╰日" {
      #expect(Glyph(character, .console) == Glyph(character, .ascii), "\(character)")
    }
  }
}
