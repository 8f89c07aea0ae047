import BackboneCanvas
import Testing

@Suite struct FrameTests {
  private func text(_ frame: Frame, row: Int = 0) -> String { String(frame.row(row).map(\.glyph)) }

  @Test func outsideThereAreOnlyBlanksAndNothingChanges() {
    var frame = Frame(size: Size(columns: 2, rows: 1))
    for (column, row) in [(-1, 0), (2, 0), (0, -1), (0, 1)] {
      frame[column: column, row: row] = Cell("x")
      #expect(frame[column: column, row: row] == Cell())
    }
    #expect(text(frame) == "  ")
  }

  @Test func writingIsClippedAtBothEdges() {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    #expect(frame.write("abcdef", column: -2, row: 0) == 4)
    #expect(text(frame) == "cdef")
    #expect(frame.write("zz", column: 0, row: 7) == 0)
    #expect(frame.write("12", column: 1, row: 0, limit: 2) == 2)
    #expect(text(frame) == "c1ef")
  }

  @Test func aWideCharacterIsWholeOrAbsent() {
    var frame = Frame(size: Size(columns: 3, rows: 1))
    frame.write("背骨", column: 0, row: 0)
    #expect(frame.row(0).map(\.glyph) == ["背", Cell.continuation, " "])
  }

  @Test func controlCharactersNeverBecomeCells() {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    #expect(frame.write("a\u{1B}\u{202E}b", column: 0, row: 0) == 2)
    #expect(text(frame) == "ab  ")
  }

  @Test func fillAndBlitAreClipped() {
    var frame = Frame(size: Size(columns: 3, rows: 2))
    frame.fill(Rect(column: -5, row: 1, columns: 100, rows: 100), .rule, glyph: "-")
    #expect(text(frame) == "   ")
    #expect(text(frame, row: 1) == "---")
    frame.fill(Rect(column: 5, row: 5, columns: 2, rows: 2), .rule, glyph: "x")
    var stamp = Frame(size: Size(columns: 2, rows: 2))
    stamp.fill(stamp.bounds, .text, glyph: "#")
    frame.blit(stamp, column: 2, row: -1, clip: Rect(column: 0, row: 0, columns: 9, rows: 9))
    #expect(text(frame) == "  #")
    frame.blit(stamp, column: 0, row: 0, clip: Rect(column: 1, row: 0, columns: 1, rows: 1))
    #expect(text(frame) == " ##")
  }

  @Test func aFrameOfNothingIsFine() {
    var frame = Frame(size: Size(columns: 0, rows: -3))
    frame.write("abc", column: 0, row: 0)
    frame.fill(Rect(column: 0, row: 0, columns: 4, rows: 4), .text)
    #expect(frame.cells.isEmpty)
  }
}
