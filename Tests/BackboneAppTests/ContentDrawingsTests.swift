import BackboneApp
import BackboneCanvas
import BackboneContent
import BackboneCore
import Testing

/// What the records name must exist in the drawings.
@Suite struct ContentDrawingsTests {
  @Test func theFixtureIsSound() {
    #expect(TestContent.fixture.loader.load().problems == [])
  }

  @Test func everyExerciseHasAFigure() throws {
    let names = Set(try TestContent.shipped.loader.artNames(in: "art/figures"))
    #expect(!TestContent.shipped.catalogue.exercises.isEmpty)
    for exercise in TestContent.shipped.catalogue.exercises {
      #expect(names.contains(exercise.id.rawValue))
    }
  }

  @Test func everyMuscleIsInTheAtlas() throws {
    let art = try TestContent.shipped.loader.art(AtlasArt.self, at: "art/atlas.json")
    let known = Set(art.muscles.map(\.id)).union(art.groups.keys)
    for muscle in TestContent.shipped.catalogue.muscles {
      #expect(known.contains(muscle.id.rawValue), "\(muscle.id.rawValue)")
    }
  }
}
