import BackboneApp
import BackboneCanvas
import TestSupport
import Testing

/// What a person sees, held fast: every situation at small, usual and large sizes in all encoders.
@Suite struct GoldenFrameTests {
  static let sizes = [(40, 12), (80, 24), (132, 43), (200, 60)]
  static let looks = [
    Appearance(glyphMode: .blocks, theme: .dark), Appearance(glyphMode: .braille, theme: .mono),
    Appearance(glyphMode: .ascii, theme: .mono),
  ]

  @Test(arguments: Situation.allCases)
  func framesAreAsTheyWere(situation: Situation) throws {
    for look in Self.looks {
      var renderer = try Content.renderer(look)
      for (columns, rows) in Self.sizes {
        let frame = renderer.draw(situation.state(columns: columns, rows: rows)).frame
        let name = "\(situation.rawValue)-\(columns)x\(rows)-\(look.glyphMode.rawValue)"
        if let difference = try Golden.difference(of: frame, from: name) {
          Issue.record("\(difference)")
        }
      }
    }
  }
}
