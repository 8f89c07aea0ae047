import BackboneCanvas
import Testing

@Suite struct AtlasSceneTests {
  private let fixture: AtlasFixture
  private let all = AtlasHighlight(
    chosen: ["latissimus-dorsi"], most: ["erector-spinae"], helping: ["gluteus-maximus"])

  init() throws { fixture = try AtlasFixture() }

  @Test(arguments: GlyphMode.allCases, Theme.allCases)
  func anySizeGivesAFrameOfThatSize(glyphMode: GlyphMode, theme: Theme) {
    for (columns, rows) in [(0, 0), (1, 1), (0, 5), (7, 0), (2, 30), (60, 2), (13, 9)] {
      for crop in AtlasCrop.allCases {
        let scene = fixture.scene(
          Atlas.LayeredView(.posterior, .deep), columns, rows, crop: crop, glyphMode: glyphMode,
          theme: theme)
        #expect(
          scene.frame(all).size == Size(columns: columns, rows: rows),
          "\(columns)x\(rows) \(crop)")
      }
    }
  }

  @Test(arguments: [AtlasLayer.superficial, .intermediate], AtlasView.allCases)
  func bothSidesOfTheBodyMirrorEachOther(layer: AtlasLayer, view: AtlasView) {
    for (glyphMode, columns) in [(GlyphMode.blocks, 80), (.ascii, 81)] {
      let scene = fixture.scene(Atlas.LayeredView(view, layer), columns, 60, glyphMode: glyphMode)
      for row in 0..<60 {
        let muscles = (0..<columns).map { scene.muscle(atColumn: $0, row: row) }
        #expect(muscles == muscles.reversed(), "\(glyphMode) row \(row)")
      }
    }
  }

  @Test func theShadowSideIsAsWideAsTheLitSide() {
    let scene = fixture.scene(Atlas.LayeredView(.anterior, .superficial), 80, 60)
    let frame = scene.frame(AtlasHighlight())
    for row in 0..<60 {
      let cells = frame.row(row).map { $0 != Cell() }
      guard let first = cells.firstIndex(of: true), let last = cells.lastIndex(of: true) else {
        continue
      }
      // A sliver may come out in the ground's colour on one side.
      #expect(abs(first - (79 - last)) <= 1, "row \(row)")
    }
  }

  @Test func mirroredAsciiGlyphsAreMirrorImages() {
    let scene = fixture.scene(
      Atlas.LayeredView(.posterior, .superficial), 41, 30, glyphMode: .ascii)
    let frame = scene.frame(AtlasHighlight(chosen: ["gluteus-maximus"]))
    let mirror: [Character: Character] = [
      "/": "\\", "\\": "/", "(": ")", ")": "(", "<": ">", ">": "<", "'": "`", "`": "'",
      ",": ".", ".": ",", "L": "J", "J": "L", "d": "b", "b": "d",
    ]
    for row in 0..<30 {
      let glyphs = frame.row(row).map(\.glyph)
      let other = glyphs.reversed().map { mirror[$0] ?? $0 }
      // On the midline itself a slanting glyph is its own opposite.
      #expect(
        glyphs[..<20] == other[..<20] && glyphs[21...] == other[21...], "\(String(glyphs))")
    }
  }

  @Test func nothingIsDrawnBesideTheBody() {
    let frame = fixture.scene(Atlas.LayeredView(.anterior, .superficial), 60, 30)
      .frame(AtlasHighlight())
    for row in 0..<30 {
      for column in [0, 1, 58, 59] { #expect(frame[column: column, row: row] == Cell()) }
    }
    #expect(frame.cells.contains { $0.style.role == .picture })
  }

  @Test(arguments: GlyphMode.allCases)
  func aChoiceChangesOnlyCellsAtItsMuscle(glyphMode: GlyphMode) {
    let scene = fixture.scene(
      Atlas.LayeredView(.posterior, .superficial), 60, 60, glyphMode: glyphMode)
    // A pale palette answers any choice, so two choices are compared.
    let one = scene.frame(AtlasHighlight(chosen: ["hamstrings"]))
    let two = scene.frame(
      AtlasHighlight(chosen: ["hamstrings"], most: ["trapezius-lower"]))
    var changed = 0
    for row in 0..<60 {
      for column in 0..<60 where one[column: column, row: row] != two[column: column, row: row] {
        let isNear = (-2...2).contains { dy in
          (-2...2).contains { dx in
            let muscle = scene.muscle(atColumn: column + dx, row: row + dy)
            return muscle == "trapezius-lower" || muscle == "hamstrings"
          }
        }
        #expect(isNear, "\(column),\(row)")
        changed += 1
      }
    }
    #expect(changed > 10)
  }

  @Test(arguments: GlyphMode.allCases, [Theme.mono, .dark, .ansi16])
  func solidAndHatchedDifferWithoutColour(glyphMode: GlyphMode, theme: Theme) {
    let scene = fixture.scene(
      Atlas.LayeredView(.posterior, .superficial), 60, 50, glyphMode: glyphMode, theme: theme)
    let most = scene.frame(AtlasHighlight(most: ["gluteus-maximus"]))
    let helping = scene.frame(AtlasHighlight(helping: ["gluteus-maximus"]))
    #expect(most.cells.map(\.glyph) != helping.cells.map(\.glyph))
  }

  @Test func monochromeNeedsNoColours() {
    for glyphMode in GlyphMode.allCases {
      let frame = fixture.scene(
        Atlas.LayeredView(.posterior, .deep), 50, 40, glyphMode: glyphMode, theme: .mono
      )
      .frame(all)
      #expect(frame.cells.allSatisfy { $0.style.foreground == nil && $0.style.background == nil })
    }
  }

  @Test func aGroupLightsItsMembers() {
    let scene = fixture.scene(Atlas.LayeredView(.posterior, .deep), 60, 50)
    let group = scene.frame(AtlasHighlight(chosen: ["erector-spinae"]))
    let members = scene.frame(
      AtlasHighlight(chosen: ["erector-spinae", "iliocostalis", "longissimus", "spinalis"]))
    #expect(group == members)
    #expect(group != scene.frame(AtlasHighlight(chosen: ["spinalis"])))
  }
}
