import BackboneCanvas
import Testing

@Suite struct AsciiFillTests {
  private let fill: AsciiFill

  init() throws {
    fill = AsciiFill(try ArtFiles.decode(GlyphTable.self, "glyphs"))
  }

  private func glyph(_ isInside: (Int, Int) -> Bool) -> Character {
    var area = Raster(cells: Size(columns: 1, rows: 1), filledWith: false)
    for y in 0..<16 {
      for x in 0..<8 { area[x, y] = isInside(x, y) }
    }
    return fill.glyphs(of: area)[0, 0]
  }

  @Test func fullIsSolidAndEmptyIsBlank() {
    #expect(glyph { _, _ in true } == "#")
    #expect(glyph { _, _ in false } == " ")
    #expect(fill.glyphs(of: Raster(width: 0, height: 0, filledWith: true)).samples.isEmpty)
  }

  @Test func edgesTakeTheGlyphOfTheirShape() {
    #expect("_.,".contains(glyph { _, y in y >= 12 }))
    #expect("'`\"^".contains(glyph { _, y in y < 6 }))
    #expect("/d".contains(glyph { x, y in abs(2 * (7 - x) - y) <= 3 }))
    #expect("\\b".contains(glyph { x, y in abs(2 * x - y) <= 3 }))
  }

  @Test func mirroredAreasTakeMirroredGlyphs() {
    let pairs: [Character: Character] = [
      "/": "\\", "(": ")", "d": "b", "'": "`", ",": ".", ")": "(", "\\": "/", "b": "d", "`": "'",
      ".": ",",
    ]
    for slope in 1...6 {
      let left = glyph { x, y in x * slope > y }
      let right = glyph { x, y in (7 - x) * slope > y }
      #expect((pairs[left] ?? left) == right, "slope \(slope)")
    }
  }
}
