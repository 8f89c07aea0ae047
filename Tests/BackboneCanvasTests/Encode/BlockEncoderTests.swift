import BackboneCanvas
import Testing

@Suite struct BlockEncoderTests {
  private let white = Colour(xterm: 255)
  private let glyphMode = BlockEncoder(inks: [255, 196], theme: .dark)

  private func cell(_ glyphMode: BlockEncoder, _ isLit: (Int, Int) -> Bool) -> Cell {
    glyphMode.frame(drawn: Raster(width: 1, height: 1, filledWith: true)) { x, y in
      isLit(x, y) ? white : .zero
    }[column: 0, row: 0]
  }

  @Test func knownPatternsFindTheirGlyphs() {
    let patterns: [(Character, (Int, Int) -> Bool)] = [
      ("▀", { _, y in y < 8 }), ("▄", { _, y in y >= 8 }),
      ("▌", { x, _ in x < 4 }), ("▐", { x, _ in x >= 4 }),
      ("▘", { x, y in x < 4 && y < 8 }), ("▝", { x, y in x >= 4 && y < 8 }),
      ("▖", { x, y in x < 4 && y >= 8 }), ("▗", { x, y in x >= 4 && y >= 8 }),
      ("▟", { x, y in x >= 4 || y >= 8 }), ("▛", { x, y in x < 4 || y < 8 }),
      ("▚", { x, y in (x < 4) == (y < 8) }), ("▞", { x, y in (x < 4) != (y < 8) }),
      ("▂", { _, y in y >= 12 }), ("▇", { _, y in y >= 2 }),
      ("▏", { x, _ in x < 1 }), ("▊", { x, _ in x < 6 }),
    ]
    for (glyph, pattern) in patterns {
      let cell = cell(glyphMode, pattern)
      #expect(cell == Cell(glyph, Style(.picture, foreground: 255)), "wanted \(glyph)")
    }
  }

  @Test func anUpperEighthIsTheGroundOverALowerOne() {
    let cell = cell(glyphMode) { _, y in y < 2 }
    #expect(cell == Cell("▇", Style(.picture, foreground: 234, background: 255)))
  }

  @Test func aFullCellIsAGroundAndAnEmptyOneIsPlain() {
    #expect(cell(glyphMode) { _, _ in true } == Cell(" ", Style(.picture, background: 255)))
    #expect(cell(glyphMode) { _, _ in false } == Cell())
  }

  @Test func cellsNotDrawnAreNotAsked() {
    let frame = glyphMode.frame(drawn: Raster(width: 2, height: 2, filledWith: false)) { _, _ in
      Issue.record("asked for a colour")
      return white
    }
    #expect(frame == Frame(size: Size(columns: 2, rows: 2)))
  }

  @Test func sixteenColoursKeepToQuadrants() {
    let glyphMode = BlockEncoder(inks: [15], theme: .ansi16)
    for n in 1..<8 {
      let glyph = cell(glyphMode) { x, _ in x < n }.glyph
      #expect("▌ ".contains(glyph), "\(n) eighths gave \(glyph)")
    }
  }

  @Test func noCellsIsFine() {
    let frame = glyphMode.frame(drawn: Raster(width: 0, height: 0, filledWith: true)) { _, _ in
      white
    }
    #expect(frame.cells.isEmpty)
  }
}
