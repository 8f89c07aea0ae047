import BackboneApp
import BackboneCanvas
import BackboneCore
import TestSupport
import Testing

/// Variants that differ from the exercise have drawings of their own.
@Suite struct ShownVariantTests {
  private let catalogue = TestContent.shipped.catalogue

  @Test func everyVariantHasADrawing() throws {
    let art = try TestContent.shipped.art()
    for exercise in catalogue.exercises {
      for variant in exercise.variants {
        let own = art.figure(of: exercise.id, variant)
        #expect(own?.id == variant.figure, "\(exercise.id): \(variant.name)")
        #expect(own != art.figure(of: exercise.id, nil), "\(exercise.id): \(variant.name)")
      }
    }
  }

  @Test func theUsersStepOfTheLadderIsShown() throws {
    var state = AppState(catalogue: catalogue, columns: 120, rows: 40)
    let plank = try #require(catalogue.exercise("plank"))
    #expect(state.shownVariant(of: plank) == nil)
    state.settings.variants["plank"] = 2
    #expect(state.shownVariant(of: plank)?.figure == "plank-knees")
  }
}
