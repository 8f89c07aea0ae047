import BackboneCanvas
import Testing

@Suite struct AtlasCropTests {
  private let fixture: AtlasFixture

  init() throws { fixture = try AtlasFixture() }

  private func cells(_ muscle: String, _ crop: AtlasCrop) -> Int {
    guard let view = fixture.atlas.bestView(for: muscle) else { return 0 }
    let scene = fixture.scene(view, 40, 30, crop: crop)
    let members = Set(fixture.art.groups[muscle, default: []]).union([muscle])
    return (0..<30).reduce(0) { sum, row in
      sum
        + (0..<40).count {
          scene.muscle(atColumn: $0, row: row).map(members.contains) ?? false
        }
    }
  }

  @Test func everyMuscleIsLargerInItsCrop() {
    for muscle in fixture.atlas.muscleIDs {
      let crop = fixture.atlas.crop(for: muscle)
      #expect(crop != .full, "\(muscle)")
      #expect(cells(muscle, crop) > cells(muscle, .full), "\(muscle) in \(crop)")
    }
  }

  @Test func regionsAreThoseOfTheMuscles() {
    let crops: [(String, AtlasCrop)] = [
      ("trapezius-upper", .shoulders), ("rhomboid-major", .shoulders), ("multifidus", .trunk),
      ("quadratus-lumborum", .lumbar), ("gluteus-maximus", .hips), ("hamstrings", .hips),
      ("erector-spinae", .trunk), ("latissimus-dorsi", .trunk), ("spleen", .full),
    ]
    for (muscle, crop) in crops { #expect(fixture.atlas.crop(for: muscle) == crop, "\(muscle)") }
  }
}
