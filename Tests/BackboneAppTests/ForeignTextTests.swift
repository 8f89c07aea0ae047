import BackboneApp
import BackboneCanvas
import BackboneCore
import Testing

/// Names in any script keep the columns straight.
@Suite struct ForeignTextTests {
  @Test(arguments: [
    "橋のポーズ、とても長い名前の運動です", "e\u{301}le\u{301}vation des e\u{301}paules", "👩‍🦽 roll",
    "a\u{202E}b\u{200B}c", "ﷺ long", String(repeating: "幅", count: 60),
  ])
  func everyRowIsAsWideAsTheScreen(name: String) throws {
    let exercise = Exercise(
      id: "own", name: name, aliases: [name], category: .core, mode: .hold,
      instructions: [name + " " + name], primary: [], secondary: [])
    let catalogue = Catalogue(muscles: [], exercises: [exercise], routines: [], sources: [])
    for glyphMode in [GlyphMode.blocks, .ascii] {
      var renderer = try TestContent.fixture.renderer(
        Appearance(glyphMode: glyphMode, theme: .mono))
      for (columns, rows) in [(40, 12), (80, 24), (120, 40)] {
        var state = AppState(catalogue: catalogue, columns: columns, rows: rows)
        _ = update(&state, AppEvent(.keyPressed(Key("3")), at: .zero))
        let frame = renderer.draw(state).frame
        for row in 0..<rows {
          let cells = Array(frame.row(row))
          for (column, cell) in cells.enumerated() where cell.glyph != Cell.continuation {
            let width = CellWidth.of(cell.glyph)
            #expect(width == 1 || width == 2, "\(cell.glyph.unicodeScalars)")
            // What is two columns wide has its second one, and nothing else has.
            let next = column + 1 < cells.count ? cells[column + 1].glyph : " "
            #expect((width == 2) == (next == Cell.continuation))
          }
        }
      }
    }
  }
}
