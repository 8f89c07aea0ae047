import BackboneApp
import BackboneCanvas
import BackboneContent
import BackboneCore
import Testing

/// The key poses of every exercise tell by themselves whether it is held or repeated.
@Suite struct ShippedRhythmTests {
  @Test(arguments: ShippedPicturesTests.exercises)
  func keyPosesTellWhatIsHeldAndWhatIsRepeated(id: String) throws {
    let exercise = try #require(TestContent.shipped.catalogue.exercise(ExerciseID(rawValue: id)))
    let art = try TestContent.shipped.art()
    let skeleton: Skeleton = try TestContent.shipped.loader.art(at: "art/skeleton.json")
    let rhythm = FigureRhythm(exercise.mode)
    for variant in [nil] + exercise.variants.map(Optional.some) {
      let figure = try #require(art.figure(of: exercise.id, variant))
      // As large as the guide shows it in 80 x 24.
      let size =
        exercise.isUpright(variant) ? Size(columns: 27, rows: 20) : Size(columns: 55, rows: 12)
      let signs = figure.keyPoses.map { pose in
        FigureScene(figure, at: .key(pose), on: skeleton, size: size, rhythm: rhythm).signs
      }
      let arrows = signs.map { $0.count { if case .arrow = $0.shape { true } else { false } } }
      let bars = signs.map { $0.count { if case .bars = $0.shape { true } else { false } } }
      switch rhythm {
      case .repeated: #expect(bars.allSatisfy { $0 == 0 }, "\(figure.id)")
      case .held: #expect(arrows.allSatisfy { $0 == 0 }, "\(figure.id)")
      case .repeatedHolds: break
      }
      if rhythm != .held { #expect(arrows.allSatisfy { $0 > 0 }, "\(figure.id): \(arrows)") }
      if rhythm != .repeated { #expect(bars.contains(1), "\(figure.id): \(bars)") }
    }
  }
}
