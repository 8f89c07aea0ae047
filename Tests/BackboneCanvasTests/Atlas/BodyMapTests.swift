import BackboneCanvas
import Testing

@Suite struct BodyMapTests {
  private let fixture: AtlasFixture
  private let map: BodyMap

  init() throws {
    fixture = try AtlasFixture()
    map = BodyMap(fixture.atlas)
  }

  @Test(arguments: AtlasFixture.plates)
  func itKnowsWhatThePictureShows(plate: Atlas.Plate) {
    let scene = fixture.scene(plate, 60, 60)
    #expect(Set(map.muscles(on: plate, in: .full)) == Set(scene.visibleMuscles))
  }

  @Test(arguments: AtlasFixture.plates)
  func arrowsReachEveryMuscleOfAPlate(plate: Atlas.Plate) throws {
    for crop in [AtlasCrop.full, .trunk] {
      let muscles = map.muscles(on: plate, in: crop)
      for start in muscles {
        var reached: Set<String> = [start]
        var open = [start]
        while let muscle = open.popLast() {
          for direction in BodyMap.Direction.allCases {
            let next = map.neighbour(of: muscle, direction, on: plate, in: crop)
            if let next, reached.insert(next).inserted { open.append(next) }
          }
        }
        #expect(reached == Set(muscles), "\(crop), from \(start)")
      }
    }
  }

  @Test func arrowsGoWhereTheyPoint() {
    let plate = Atlas.Plate(.posterior, .superficial)
    #expect(map.neighbour(of: "gluteus-maximus", .down, on: plate, in: .full) == "hamstrings")
    #expect(map.neighbour(of: "hamstrings", .down, on: plate, in: .full) == nil)
  }

  @Test func aMuscleThatIsNotSeenLeadsToOneThatIs() {
    let plate = Atlas.Plate(.posterior, .superficial)
    let first = map.muscles(on: plate, in: .full).first
    #expect(map.neighbour(of: "psoas", .up, on: plate, in: .full) == first)
    #expect(BodyMap().neighbour(of: "psoas", .up, on: plate, in: .full) == nil)
  }
}
