import BackboneCanvas
import TestSupport
import Testing

/// Views of the small atlas as they look: each once, and one of them in every encoder.
@Suite struct AtlasGoldenTests {
  private let fixture: AtlasFixture

  init() throws { fixture = try AtlasFixture.small() }

  private static let superficial = Atlas.LayeredView(.posterior, .superficial)

  @Test(arguments: AtlasFixture.views)
  func viewsAreAsTheyWere(view: Atlas.LayeredView) throws {
    try compare(picture(view, .blocks), "\(view.aspect.rawValue)-\(view.layer.rawValue)-blocks")
  }

  @Test(arguments: [GlyphMode.braille, .ascii])
  func otherEncodersAreAsTheyWere(glyphMode: GlyphMode) throws {
    try compare(
      picture(Self.superficial, glyphMode), "posterior-superficial-\(glyphMode.rawValue)")
  }

  @Test func labelsAreAsTheyWere() throws {
    let scene = fixture.scene(Self.superficial, 100, 38, labelColumns: 26)
    var frame = scene.frame(AtlasHighlight(chosen: ["latissimus-dorsi"]))
    scene.draw(
      scene.visibleMuscles.map {
        AtlasLabel(muscle: $0, text: $0, isChosen: $0 == "latissimus-dorsi")
      }, into: &frame)
    try compare(frame, "labels-blocks")
  }

  private func picture(_ view: Atlas.LayeredView, _ glyphMode: GlyphMode) -> Frame {
    let scene = fixture.scene(
      view, 40, 30, glyphMode: glyphMode, theme: glyphMode == .blocks ? .dark : .mono)
    return scene.frame(AtlasHighlight(chosen: ["gluteus-maximus"]))
  }

  private func compare(_ frame: Frame, _ name: String) throws {
    if let difference = try Golden.difference(of: frame, from: name) {
      Issue.record("\(difference)")
    }
  }
}
