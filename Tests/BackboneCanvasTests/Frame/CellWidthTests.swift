import BackboneCanvas
import Testing

@Suite struct CellWidthTests {
  @Test func knownCharacters() {
    let known: [(Character, Int)] = [
      ("a", 1), ("~", 1), ("é", 1), ("█", 1), ("⣿", 1), ("─", 1), ("漢", 2), ("한", 2), ("ﾊ", 1),
      ("ハ", 2), ("🏃", 2), ("\u{7}", 0), ("\u{1B}", 0), ("\n", 0), ("\u{200B}", 0),
      ("\u{202E}", 0), ("\u{301}", 0), ("e\u{301}", 1),
    ]
    for (character, width) in known {
      #expect(CellWidth.of(character) == width, "\(character.unicodeScalars.map(\.value))")
    }
  }

  @Test func aTextIsAsWideAsItsCharacters() {
    #expect(CellWidth.of("") == 0)
    #expect(CellWidth.of("plank") == 5)
    #expect(CellWidth.of("背骨 ok") == 7)
  }
}
