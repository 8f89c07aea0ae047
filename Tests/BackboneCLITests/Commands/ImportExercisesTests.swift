import BackboneContent
import Testing

@testable import BackboneCLI

@Suite struct ImportExercisesTests {
  private func problem(_ place: String, _ reason: String) -> ContentError {
    ContentError(file: "list.json", place: place, reason: reason)
  }

  /// A list with the same mistake in every entry used to be thousands of lines.
  @Test func eachKindOfProblemIsOneLine() {
    let lines = ImportExercises.summary(of: [
      problem("[0].force", "must be text, found a number"),
      problem("[1].level", "must be one of a, b, found \"x\""),
      problem("[2].force", "must be text, found a number"),
      problem("[3].level", "must be one of a, b, found \"y\""),
      problem("[4].force", "must be text, found a number"),
      problem("[5].name", "missing"),
    ])
    #expect(
      lines == [
        "list.json: [0].force: must be text, found a number (2 more like this)",
        "list.json: [1].level: must be one of a, b, found \"x\" (1 more like this)",
        "list.json: [5].name: missing",
      ])
  }
}
