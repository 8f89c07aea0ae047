import Testing

@testable import BackboneApp
@testable import BackboneCore

/// Words of somebody who knows no names, in every search of what is shipped.
@Suite struct NewcomerSearchTests {
  private static let catalogue = TestContent.shipped.catalogue

  private static func exercises(_ query: String) -> [ExerciseID] {
    catalogue.exerciseIndex.matches(query).map { catalogue.exercises[$0].id }
  }

  @Test(arguments: ["slouch", "slouching", "posture", "neck", "back pain", "core", "lats"])
  func everySearchFindsSomething(query: String) {
    #expect(!Self.exercises(query).isEmpty)
    #expect(!Self.catalogue.muscleIndex.matches(query).isEmpty)
    #expect(!ArticleIndex(Self.catalogue).listed(query).isEmpty)
  }

  /// The best matches come first, and are what a coach would name.
  @Test(
    arguments: [
      (
        "slouch",
        ["bird-dog", "scapular-squeeze", "plank", "superman", "face-pull", "back-extension"]
      ),
      (
        "back pain",
        [
          "mcgill-curl-up", "side-plank", "bird-dog", "cat-camel", "glute-bridge", "hip-hinge",
          "dead-bug",
        ]
      ),
      ("core", ["plank", "side-plank", "dead-bug", "bird-dog", "pallof-press", "mcgill-curl-up"]),
      ("lats", ["cable-row", "dumbbell-row", "bent-over-row"]),
      ("posture", ["scapular-squeeze", "band-pull-apart", "prone-ytw"]),
    ] as [(String, Set<ExerciseID>)])
  func theRightExercisesComeFirst(query: String, best: Set<ExerciseID>) {
    #expect(Set(Self.exercises(query).prefix(best.count)) == best, "\(Self.exercises(query))")
  }

  @Test(arguments: catalogue.signs)
  func aSignIsAFilter(sign: Symptom) {
    var app = AppScript(TestContent.shipped.state(columns: 80, rows: 24))
    app.press(Key("3"), Key("F"), Key("j"))
    for _ in Self.catalogue.signs where app.state.guide.filter.sign != sign.id {
      app.press(Key(.right))
    }
    app.press(Key(.enter))
    #expect(app.state.exercises.map(\.id) == sign.first + sign.then)
    #expect(app.state.narrowing == ["for " + sign.name])
  }
}
