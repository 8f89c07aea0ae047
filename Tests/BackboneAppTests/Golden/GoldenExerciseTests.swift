import BackboneApp
import BackboneCanvas
import BackboneCore
import TestSupport
import Testing

/// Every exercise on paper, held fast: its key poses and its drawn faults in all encoders.
@Suite struct GoldenExerciseTests {
  @Test(arguments: Content.catalogue.exercises.map(\.id.rawValue), GoldenFrameTests.looks)
  func posesAndFaultsAreAsTheyWere(id: String, look: Appearance) throws {
    let exercise = try #require(Content.catalogue.exercise(ExerciseID(rawValue: id)))
    let pictures = try Self.art.get().pictures(
      of: exercise, size: Size(columns: 60, rows: 20), look: look)
    #expect(pictures.count >= 4)
    let difference = try Golden.difference(
      of: pictures.map { ($0.title, $0.frame) }, from: "exercises/\(id)-\(look.glyphMode.rawValue)",
      form: .compact)
    if let difference { Issue.record("\(difference)") }
  }

  private static let art = Result { try Content.art() }
}
