import BackboneCanvas
import Testing

@Suite struct BodyMapTests {
  private let fixture: AtlasFixture
  private let map: BodyMap

  init() throws {
    fixture = try AtlasFixture()
    map = BodyMap(fixture.atlas)
  }

  @Test(arguments: AtlasFixture.views)
  func itKnowsWhatThePictureShows(view: Atlas.LayeredView) {
    let scene = fixture.scene(view, 60, 60)
    #expect(Set(map.muscles(on: view, in: .full)) == Set(scene.visibleMuscles))
  }

  @Test(arguments: AtlasFixture.views)
  func arrowsReachEveryMuscleOfAView(view: Atlas.LayeredView) throws {
    for crop in [AtlasCrop.full, .trunk] {
      let muscles = map.muscles(on: view, in: crop)
      for start in muscles {
        var reached: Set<String> = [start]
        var open = [start]
        while let muscle = open.popLast() {
          for direction in BodyMap.Direction.allCases {
            let next = map.neighbour(of: muscle, direction, on: view, in: crop)
            if let next, reached.insert(next).inserted { open.append(next) }
          }
        }
        #expect(reached == Set(muscles), "\(crop), from \(start)")
      }
    }
  }

  @Test func arrowsGoWhereTheyPoint() {
    let view = Atlas.LayeredView(.posterior, .superficial)
    #expect(map.neighbour(of: "gluteus-maximus", .down, on: view, in: .full) == "hamstrings")
    #expect(map.neighbour(of: "hamstrings", .down, on: view, in: .full) == nil)
  }

  @Test func aMuscleThatIsNotSeenLeadsToOneThatIs() {
    let view = Atlas.LayeredView(.posterior, .superficial)
    let first = map.muscles(on: view, in: .full).first
    #expect(map.neighbour(of: "psoas", .up, on: view, in: .full) == first)
    #expect(BodyMap().neighbour(of: "psoas", .up, on: view, in: .full) == nil)
  }
}
