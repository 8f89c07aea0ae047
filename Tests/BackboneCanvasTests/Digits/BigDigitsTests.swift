import BackboneCanvas
import Testing

@Suite struct BigDigitsTests {
  let digits: BigDigits

  init() throws {
    digits = BigDigits(try ArtFiles.decode(DigitTable.self, "digits"))
  }

  private func rows(_ frame: Frame) -> [String] {
    (0..<frame.size.rows).map { String(frame.row($0).map(\.glyph)) }
  }

  @Test func asciiIsMadeOfTheCellTable() {
    let frame = digits.frame(
      "1:2", rows: 5, role: .clockWork, look: Appearance(glyphMode: .ascii, theme: .mono))
    #expect(
      rows(frame) == [
        "  #     #### ",
        " ##   #     #",
        "  #      ### ",
        "  #   # #    ",
        " ###    #####",
      ])
    #expect(frame[column: 2, row: 0].style == Style(.clockWork))
  }

  @Test func wholeFactorsScaleTheCellTable() {
    let look = Appearance(glyphMode: .ascii, theme: .mono)
    let frame = digits.frame("1", rows: 11, role: .clockRest, look: look)
    #expect(frame.size == Size(columns: 10, rows: 11))
    #expect(rows(frame)[0...1] == ["    ##    ", "    ##    "])
    #expect(rows(frame)[10] == "          ")
  }

  @Test func tooFewRowsOrOtherTextIsPlain() {
    for look in [
      Appearance(glyphMode: .blocks, theme: .dark), Appearance(glyphMode: .ascii, theme: .mono),
    ] {
      #expect(rows(digits.frame("0:27", rows: 1, role: .clockWork, look: look)) == ["0:27"])
      #expect(
        rows(digits.frame("rest", rows: 5, role: .clockWork, look: look))[2] == "rest")
      #expect(digits.frame("0:27", rows: 0, role: .clockWork, look: look).cells.isEmpty)
    }
  }

  @Test(arguments: GlyphMode.allCases, Theme.allCases)
  func theFrameIsAsLargeAsAnnounced(encoder: GlyphMode, theme: Theme) {
    let look = Appearance(glyphMode: encoder, theme: theme)
    for rows in 0...17 {
      let frame = digits.frame("12:34", rows: rows, role: .clockWork, look: look)
      #expect(
        frame.size == Size(columns: digits.columns(of: "12:34", rows: rows, look: look), rows: rows)
      )
      #expect(rows == 0 || frame.cells.contains { $0.glyph != " " }, "\(rows) rows")
    }
  }

  @Test func strokesNeedNoColourInMonochrome() {
    let look = Appearance(glyphMode: .blocks, theme: .mono)
    let frame = digits.frame("0123456789:", rows: 8, role: .clockWork, look: look)
    for cell in frame.cells where cell.glyph != " " {
      #expect(cell.style == Style(.clockWork))
    }
  }

  @Test func everyDigitLooksUnlikeEveryOther() {
    let look = Appearance(glyphMode: .blocks, theme: .dark)
    let frames = (0...9).map {
      digits.frame("\($0)", rows: 4, role: .clockWork, look: look).cells
    }
    #expect(Set(frames).count == 10)
  }
}

extension BigDigitsTests {
  @Test(arguments: ["0123456789:", "LR", "‖↑↓"])
  func anOutlineIsAsLargeAndNeverSolid(text: String) {
    for mode in GlyphMode.allCases {
      let look = Appearance(glyphMode: mode, theme: .mono)
      let solid = digits.frame(text, rows: 20, role: .clockRest, look: look)
      let outline = digits.frame(text, rows: 20, role: .clockRest, fill: .outline, look: look)
      #expect(outline.size == solid.size)
      let glyph: Character = mode == .ascii ? "#" : "█"
      let count = { (frame: Frame) in frame.cells.count { $0.glyph == glyph } }
      #expect(count(solid) > 2 * count(outline), "\(mode)")
      #expect(outline.cells.contains { $0.glyph != " " }, "\(mode)")
    }
  }
}
