import BackboneCanvas
import Testing

@Suite struct AtlasPlacesTests {
  private let fixture: AtlasFixture

  init() throws { fixture = try AtlasFixture() }

  @Test(arguments: [AtlasCrop.full, .body])
  func everyMuscleHasACellOnItsBestPlate(crop: AtlasCrop) throws {
    for muscle in fixture.atlas.muscleIDs {
      let plate = try #require(fixture.atlas.bestPlate(for: muscle))
      let scene = fixture.scene(plate, 40, 30, crop: crop)
      let place = try #require(scene.anchor(of: muscle), "\(muscle)")
      #expect((0..<40).contains(place.column) && (0..<30).contains(place.row), "\(muscle)")
    }
  }

  @Test func aClickAtAnAnchorFindsTheMuscle() throws {
    for muscle in fixture.atlas.muscleIDs where muscle != "erector-spinae" {
      let plate = try #require(fixture.atlas.bestPlate(for: muscle))
      let scene = fixture.scene(plate, 100, 80)
      let place = try #require(scene.anchor(of: muscle))
      #expect(scene.muscle(atColumn: place.column, row: place.row) == muscle)
    }
  }

  @Test func aClickBesideTheBodyFindsNothing() {
    let scene = fixture.scene(Atlas.Plate(.posterior, .superficial), 40, 30)
    for (column, row) in [(0, 0), (39, 0), (-1, 5), (40, 5), (5, -1), (5, 30)] {
      #expect(scene.muscle(atColumn: column, row: row) == nil)
    }
  }

  @Test(arguments: AtlasFixture.plates)
  func arrowsReachEveryMuscleOfAPlate(plate: Atlas.Plate) throws {
    for (columns, rows) in [(40, 30), (100, 60)] {
      let scene = fixture.scene(plate, columns, rows)
      let visible = Set(scene.visibleMuscles)
      for start in visible {
        var reached: Set<String> = [start]
        var open = [start]
        while let muscle = open.popLast() {
          for direction in AtlasScene.Direction.allCases {
            guard let next = scene.neighbour(of: muscle, direction) else { continue }
            #expect(visible.contains(next))
            if reached.insert(next).inserted { open.append(next) }
          }
        }
        #expect(
          reached == visible, "from \(start): misses \(visible.subtracting(reached).sorted())")
      }
    }
  }

  @Test func arrowsGoWhereTheyPoint() {
    let scene = fixture.scene(Atlas.Plate(.posterior, .superficial), 60, 50)
    #expect(scene.neighbour(of: "gluteus-maximus", .down) == "hamstrings")
    #expect(scene.neighbour(of: "hamstrings", .down) == nil)
    #expect(scene.neighbour(of: "spleen", .up) == nil)
  }

  @Test func aHiddenMuscleHasNoAnchor() {
    let scene = fixture.scene(Atlas.Plate(.anterior, .superficial), 40, 30)
    #expect(scene.anchor(of: "multifidus") == nil)
    #expect(!scene.visibleMuscles.contains("multifidus"))
  }
}
