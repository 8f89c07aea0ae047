import BackboneCanvas
import TestSupport
import Testing

/// Every plate as it looks, held fast in all encoders from the smallest size to a large one.
@Suite struct AtlasGoldenTests {
  private let fixture: AtlasFixture

  init() throws { fixture = try AtlasFixture() }

  static let sizes = [(24, 20), (40, 30), (80, 40), (120, 60)]

  @Test(arguments: AtlasFixture.plates, GlyphMode.allCases)
  func platesAreAsTheyWere(plate: Atlas.Plate, glyphMode: GlyphMode) throws {
    let frames = Self.sizes.map { columns, rows in
      let scene = fixture.scene(
        plate, columns, rows, glyphMode: glyphMode, theme: glyphMode == .blocks ? .dark : .mono)
      return ("\(columns)x\(rows)", scene.frame(AtlasHighlight(chosen: ["gluteus-maximus"])))
    }
    let name = "\(plate.view.rawValue)-\(plate.layer.rawValue)-\(glyphMode.rawValue)"
    if let difference = try Golden.difference(of: frames, from: name, form: .compact) {
      Issue.record("\(difference)")
    }
  }

  @Test func labelsAreAsTheyWere() throws {
    let frames = GlyphMode.allCases.map { glyphMode in
      let scene = fixture.scene(
        Atlas.Plate(.posterior, .superficial), 100, 38, glyphMode: glyphMode, labelColumns: 26)
      var frame = scene.frame(AtlasHighlight(chosen: ["latissimus-dorsi"]))
      scene.draw(
        scene.visibleMuscles.map {
          AtlasLabel(muscle: $0, text: $0, isChosen: $0 == "latissimus-dorsi")
        }, into: &frame)
      return (glyphMode.rawValue, frame)
    }
    if let difference = try Golden.difference(of: frames, from: "labels-100x38", form: .compact) {
      Issue.record("\(difference)")
    }
  }
}
