import BackboneApp
import BackboneCanvas
import BackboneCore
import TestSupport
import Testing

/// Figures get the room that suits them, and repetitions their own words.
@Suite struct FigureRoomTests {
  private let catalogue = TestContent.shipped.catalogue

  @Test(arguments: [
    ("plank", nil, false), ("plank", "plank-wall", true), ("childs-pose", nil, false),
    ("hip-flexor-stretch", nil, true), ("bent-over-row", nil, true), ("dead-bug", nil, false),
  ])
  func whoStandsIsUprightAndWhoIsFoldedIsNot(id: String, figure: String?, isUpright: Bool) throws {
    let exercise = try #require(catalogue.exercise(ExerciseID(rawValue: id)))
    let variant = try figure.map { name in
      try #require(exercise.variants.first { $0.figure == name })
    }
    #expect(exercise.isUpright(variant) == isUpright)
  }

  @Test func aFigureTakesTheRowsThatItFills() throws {
    let art = try TestContent.shipped.art()
    let plank = try #require(art.figure(of: "plank", nil)).extent
    let stand = try #require(art.figure(of: "wall-stand", nil)).extent
    let (lying, upright) = (
      FigurePlacement.rows(for: plank, columns: 40, most: 30),
      FigurePlacement.rows(for: stand, columns: 40, most: 30)
    )
    #expect(lying < 20)
    #expect(upright == 30)
  }

  @Test func aRepetitionIsHeadedWithTheExercisesOwnWord() throws {
    #expect(Words.Run.phase(called: "Round.") == "ROUND")
    #expect(Words.Run.phase(called: "And return.") == "RETURN")
    var state = TestContent.shipped.state(columns: 80, rows: 24)
    _ = update(&state, AppEvent(.asked("mcgill-big3", .beginner), at: .zero))
    let look = Appearance(glyphMode: .blocks, theme: .mono)
    var seen: Set<String> = []
    for second in 10...20 {
      _ = update(&state, AppEvent(.woke, at: .seconds(second)))
      let lines = try TestContent.shipped.frame(of: state, look).lines
      seen.formUnion(lines.flatMap { $0.split(separator: " ").map(String.init) })
    }
    #expect(seen.contains("ROUND") && seen.contains("DIP"))
    #expect(!seen.contains("LIFT"))
  }
}
