import BackboneCanvas
import Testing

@Suite struct AtlasArtTests {
  private let fixture: AtlasFixture

  init() throws { fixture = try AtlasFixture() }

  @Test func idsAreUnique() {
    #expect(Set(fixture.art.muscles.map(\.id)).count == fixture.art.muscles.count)
    #expect(Set(fixture.art.shapes.map(\.id)).count == fixture.art.shapes.count)
    #expect(fixture.art.muscles.count == 28)
  }

  @Test func everyMuscleHasAShapeOnItsBestView() {
    for muscle in fixture.art.muscles {
      let members = Set(fixture.art.groups[muscle.id, default: []]).union([muscle.id])
      #expect(
        fixture.art.shapes.contains { shape in
          shape.view == muscle.view && shape.layers.contains(muscle.layer)
            && shape.muscle.map(members.contains) ?? false
        }, "\(muscle.id)")
    }
  }

  @Test func everyShapeBelongsToAKnownMuscle() {
    let known = Set(fixture.art.muscles.map(\.id))
    for shape in fixture.art.shapes {
      #expect(shape.muscle.map(known.contains) ?? true, "\(shape.id)")
    }
    for (group, members) in fixture.art.groups {
      #expect(known.contains(group) && known.isSuperset(of: members))
    }
  }

  @Test func everyShapeIsEitherAnOutlineOrAStrokeOfSomeWidth() {
    for shape in fixture.art.shapes {
      #expect((shape.outline == nil) == (shape.stroke != nil), "\(shape.id)")
      #expect((shape.stroke == nil) == (shape.width == nil), "\(shape.id)")
    }
  }
}
