import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// What is on the screen when a set ends badly.
@Suite struct StopSignsTests {
  private func text(of state: AppState, _ content: TestContent) throws -> String {
    try content.frame(of: state, Appearance(glyphMode: .ascii, theme: .mono))
      .lines.joined(separator: "\n")
  }

  /// A set of the shipped routine, stopped for pain.
  private func stopped(columns: Int = 80) -> AppScript {
    var app = AppScript(TestContent.shipped.state(columns: columns, rows: 30))
    app.send(.asked("core-planks-birddogs", .beginner))
    for second in 1...18 { app.send(.woke, at: .seconds(second)) }
    app.press(Key("x"), at: .seconds(18))
    app.press(Key("p"), at: .seconds(19))
    return app
  }

  @Test func painSaysWhatIsLeftOutAndWhenToStopAltogether() throws {
    var app = stopped()
    #expect(app.state.dialog(StopSignsDialog.self)?.exercise == "Plank")
    let text = try text(of: app.state, .shipped)
    #expect(text.contains(String(Words.Run.leftOut("Plank").prefix(40))))
    let signs = try #require(
      app.state.catalogue.pages.lazy.compactMap { $0.block("stop-signs") }.first?.texts)
    for sign in signs { #expect(text.contains("- \(sign.plain.prefix(20))")) }
    #expect(!app.state.isRunning)
    app.press(Key(.enter), at: .seconds(30))
    #expect(app.state.overlay == nil && app.state.run != nil)
    // Nothing of the exercise is done any more.
    app.send(.woke, at: .seconds(900))
    let planks = try #require(app.state.summary?.session.entries.filter { $0.exercise == "plank" })
    #expect(planks.first?.reason == .pain)
    #expect(planks.dropFirst().allSatisfy { $0.held == .zero })
  }

  /// Whoever lies on the mat cannot read that nothing goes on.
  @Test func painIsAnsweredAloud() {
    var app = AppScript(TestContent.shipped.state(columns: 80, rows: 30))
    app.send(.asked("core-planks-birddogs", .beginner))
    for second in 1...18 { app.send(.woke, at: .seconds(second)) }
    #expect(
      app.press(Key("p"), at: .seconds(18)).cues.last?.words
        == "Paused. Plank is left out today. If it still hurts, end the session.")
  }

  @Test func theWholeSessionCanBeEndedThere() {
    var app = stopped()
    app.press(Key("e"), at: .seconds(30))
    #expect(app.state.run == nil)
  }

  @Test(arguments: [40, 80, 200]) func theFaultsAreListedByNumber(columns: Int) throws {
    var app = AppScript(TestContent.fixture.state(columns: columns, rows: 24))
    app.send(.trainingLoaded(TrainingFixture.overview(weeks: 7)))
    app.send(.asked("core-planks-birddogs", .beginner))
    for second in 1...18 { app.send(.woke, at: .seconds(second)) }
    app.press(Key("x"), at: .seconds(18))
    app.press(Key("f"), at: .seconds(19))
    let text = try text(of: app.state, .fixture)
    #expect(text.contains(Words.Run.whichFault))
    let faults = try #require(app.state.catalogue.exercise("plank")?.faults)
    for (index, fault) in faults.enumerated() {
      #expect(text.contains("\(index + 1) \(fault.name.prefix(20))"))
    }
  }
}
