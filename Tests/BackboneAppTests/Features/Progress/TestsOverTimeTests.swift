import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// What Progress shows of timed tests and self-checks.
@Suite struct TestsOverTimeTests {
  private static func fact(_ number: Int, day: Int, _ kind: TrainingFact.Kind) -> TrainingFact {
    TrainingFact(
      id: TrainingFixture.id(6000 + number), device: TrainingFixture.id(0),
      at: TrainingFixture.at(day: day), kind)
  }

  private static let facts: [TrainingFact] = [
    fact(1, day: 3, .test(TestResult(.plank, seconds: 90))),
    fact(2, day: 31, .test(TestResult(.plank, seconds: 130))),
    fact(3, day: 3, .test(TestResult(.leftBridge, seconds: 60))),
    fact(4, day: 31, .test(TestResult(.leftBridge, seconds: nil))),
    fact(
      5, day: 2,
      .selfCheck(SelfCheck(pain: 2, headToWall: 4, onLeft: SelfCheck.Stance(drops: true)))),
    fact(6, day: 40, .selfCheck(SelfCheck(headToWall: 0, onLeft: SelfCheck.Stance()))),
  ]

  /// Progress with an item chosen.
  private func state(of item: ProgressItem, columns: Int = 80, rows: Int = 40) throws -> AppState {
    var app = AppScript(TestContent.fixture.state(columns: columns, rows: rows))
    app.send(.trainingLoaded(TrainingFixture.overview(weeks: 7, adding: Self.facts)))
    app.press(Key("5"))
    let place = try #require(app.state.progressItems.firstIndex(of: item))
    for _ in 0..<place { app.press(Key("j")) }
    #expect(app.state.progressItem == item)
    return app.state
  }

  private func text(of state: AppState) throws -> String {
    try TestContent.fixture.frame(of: state, Appearance(glyphMode: .ascii, theme: .mono))
      .lines.joined(separator: "\n")
  }

  @Test func everyTestAndTheChecksCanBeChosen() throws {
    #expect(
      try state(of: .checks).progressItems.suffix(3) == [
        .test(.leftBridge), .test(.plank), .checks,
      ])
  }

  @Test func aTestIsPlottedWithItsChange() throws {
    let text = try text(of: state(of: .test(.plank)))
    #expect(text.contains(String(Words.Scores.change(.plank, from: 90, to: 130).prefix(30))))
    #expect(text.contains("*"), "two points")
    #expect(text.contains(Words.Progress.secondsUnit))
  }

  /// A side bridge has a band within which a change says nothing.
  @Test func aTestWithKnownNoiseShowsItsBand() throws {
    let text = try text(of: state(of: .test(.leftBridge)))
    #expect(text.contains(String(Words.Progress.band.prefix(30))))
  }

  /// One result is a point; a test without a score is none.
  @Test func whatWasNotScoredIsNoPoint() throws {
    var state = try state(of: .test(.leftBridge))
    state.isRead = true
    var renderer = try TestContent.fixture.renderer(Appearance(glyphMode: .ascii, theme: .mono))
    let lines = renderer.read(state).texts.flatMap(\.lines)
    let points = lines.filter { $0.wholeMatch(of: /\d{4}-\d\d-\d\d: .+/) != nil }
    #expect(points.count == 1)
    #expect(points.first?.contains("60 s") == true)
  }

  @Test func eachCheckSaysWhatHasChangedSinceTheOneBefore() throws {
    let text = try text(of: state(of: .checks))
    #expect(text.contains(TrainingFixture.at(day: 2).date))
    #expect(text.contains(Words.SelfCheck.since(TrainingFixture.at(day: 2).date)))
    #expect(text.contains("Pain: 0 out of 10, 2 before"))
    #expect(text.contains("Head to the wall: touching, about 4 cm before"))
    #expect(text.contains("Steadier on your left leg"))
  }
}
