import BackboneApp
import BackboneCanvas
import BackboneContent
import BackboneCore
import Testing

/// What the records name must exist in the drawings.
@Suite struct ContentDrawingsTests {
  @Test func everyExerciseHasAFigure() throws {
    let names = Set(try Content.loader.artNames(in: "art/figures"))
    #expect(!Content.catalogue.exercises.isEmpty)
    for exercise in Content.catalogue.exercises {
      #expect(names.contains(exercise.id.rawValue))
    }
  }

  @Test func everyMuscleIsInTheAtlas() throws {
    let art = try Content.loader.art(AtlasArt.self, at: "art/atlas.json")
    let known = Set(art.muscles.map(\.id)).union(art.groups.keys)
    for muscle in Content.catalogue.muscles {
      #expect(known.contains(muscle.id.rawValue), "\(muscle.id.rawValue)")
    }
  }
}
