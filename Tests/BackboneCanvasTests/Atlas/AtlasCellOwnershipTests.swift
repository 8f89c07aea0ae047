import BackboneCanvas
import Testing

@Suite struct AtlasPlacesTests {
  private let fixture: AtlasFixture

  init() throws { fixture = try AtlasFixture() }

  @Test(arguments: AtlasFixture.views)
  func everyMuscleHasACellOnItsBestView(view: Atlas.LayeredView) throws {
    let scene = fixture.scene(view, 40, 30)
    for muscle in fixture.atlas.muscleIDs where fixture.atlas.bestView(for: muscle) == view {
      let place = try #require(scene.anchor(of: muscle), "\(muscle)")
      #expect((0..<40).contains(place.column) && (0..<30).contains(place.row), "\(muscle)")
    }
  }

  @Test(arguments: AtlasFixture.views)
  func aClickAtAnAnchorFindsTheMuscle(view: Atlas.LayeredView) throws {
    let scene = fixture.scene(view, 60, 50)
    // A click finds a member before the group that it belongs to.
    for muscle in fixture.atlas.muscleIDs
    where fixture.atlas.bestView(for: muscle) == view && fixture.art.groups[muscle] == nil {
      let place = try #require(scene.anchor(of: muscle))
      #expect(scene.muscle(atColumn: place.column, row: place.row) == muscle)
    }
  }

  @Test func aClickBesideTheBodyFindsNothing() {
    let scene = fixture.scene(Atlas.LayeredView(.posterior, .superficial), 40, 30)
    for (column, row) in [(0, 0), (39, 0), (-1, 5), (40, 5), (5, -1), (5, 30)] {
      #expect(scene.muscle(atColumn: column, row: row) == nil)
    }
  }

  @Test func aHiddenMuscleHasNoAnchor() {
    let scene = fixture.scene(Atlas.LayeredView(.anterior, .superficial), 40, 30)
    #expect(scene.anchor(of: "multifidus") == nil)
    #expect(!scene.visibleMuscles.contains("multifidus"))
  }
}
