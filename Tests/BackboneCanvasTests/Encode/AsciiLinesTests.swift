import BackboneCanvas
import Testing

@Suite struct AsciiLinesTests {
  private let lines: AsciiLines

  init() throws {
    lines = AsciiLines(try ArtFiles.decode(GlyphTable.self, "glyphs"))
  }

  /// The glyphs of a line through 5 x 5 cells, row by row.
  private func picture(_ from: Point, _ to: Point) -> [String] {
    var foreground = Raster<Float>(width: 20, height: 40, filledWith: 0)
    foreground.stroke([from, to], width: 1, with: 1)
    let glyphs = lines.glyphs(of: foreground)
    return (0..<5).map { row in String((0..<5).map { glyphs[$0, row] }) }
  }

  @Test func straightLinesTakeStraightGlyphs() {
    #expect(picture(Point(10, 0), Point(10, 40)) == Array(repeating: "  |  ", count: 5))
    #expect(picture(Point(0, 20.5), Point(20, 20.5))[2] == "-----")
    #expect(picture(Point(0, 23.5), Point(20, 23.5))[2] == "_____")
  }

  @Test func slantingLinesTakeSlantingGlyphs() {
    #expect(
      picture(Point(0, 0), Point(20, 40)) == ["\\    ", " \\   ", "  \\  ", "   \\ ", "    \\"])
    #expect(picture(Point(20, 0), Point(0, 40)) == ["    /", "   / ", "  /  ", " /   ", "/    "])
  }

  @Test func withoutInkThereIsNothing() {
    #expect(
      lines.glyphs(of: Raster<Float>(width: 8, height: 8, filledWith: 0)).samples == [" ", " "])
    #expect(lines.glyphs(of: Raster<Float>(width: 0, height: 0, filledWith: 0)).samples.isEmpty)
  }
}
