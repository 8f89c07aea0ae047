import BackboneCanvas
import Glibc
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

  /// The terminal's own library must never think a character wider or narrower than we do.
  @Test func theSystemAgrees() throws {
    setlocale(LC_CTYPE, "C.UTF-8")
    // The header hides wcwidth(3) from Swift; the library has it all the same.
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
    var disagreed: [String] = []
    for value in UInt32(0x20)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let ours = CellWidth.of(Character(scalar))
      let system = Int(wcwidth(wchar_t(value)))
      // What we refuse to draw cannot shift a column, and what the system does not know, it refuses.
      if ours == 0 || system < 0 { continue }
      if ours != system {
        disagreed.append("U+\(String(value, radix: 16, uppercase: true)): \(ours), not \(system)")
      }
    }
    #expect(disagreed.isEmpty, "\(disagreed.count): \(disagreed.prefix(40))")
  }
}
