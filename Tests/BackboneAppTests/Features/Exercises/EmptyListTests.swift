import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// A list without a match shows nothing, and its keys do nothing to what can't be seen.
@Suite struct EmptyListTests {
  @Test(arguments: ["s", "o", "a", "f", "[", "]", " ", ".", ",", "z", "\r"])
  func noKeyActsOnAnExerciseThatIsNotListed(key: Character) {
    var script = AppScript()
    script.press(Key("3"), Key("/"))
    script.type("zzz")
    script.press(Key(.enter))
    #expect(script.state.exercise == nil)
    let before = script.state
    let effects = script.press(key == "\r" ? Key(.enter) : Key(key))
    #expect(effects.isEmpty)
    #expect(
      script.state.notice?.text == "Nothing is selected. Press esc to show the whole list.")
    #expect(script.state.guide == before.guide)
    #expect(script.state.session == before.session)
    #expect(script.state.screen == .exercises)
  }

  @Test func theWholeListBringsTheExerciseBack() {
    var script = AppScript()
    script.press(Key("3"))
    let shown = script.state.exercise
    script.press(Key("/"))
    script.type("zzz")
    script.press(Key(.enter), Key(.escape))
    #expect(shown != nil && script.state.exercise == shown)
  }

  @Test func noMuscleIsShownOrFollowed() {
    var script = AppScript()
    script.press(Key("2"), Key("/"))
    script.type("zzz")
    script.press(Key(.enter))
    #expect(script.state.muscle == nil)
    #expect(script.state.highlight == AtlasHighlight())
    script.press(Key(.enter))
    #expect(script.state.screen == .anatomy)
    #expect(
      script.state.notice?.text == "Nothing is selected. Press esc to show the whole list.")
  }

  @Test func nothingOfTheExerciseIsDrawn() throws {
    var state = TestContent.fixture.state(columns: 80, rows: 24)
    for key in "3/zzz" { _ = update(&state, AppEvent(.keyPressed(Key(key)), at: .zero)) }
    _ = update(&state, AppEvent(.keyPressed(Key(.enter)), at: .zero))
    let look = Appearance(glyphMode: .blocks, theme: .dark)
    let lines = try TestContent.fixture.frame(of: state, look).lines
    #expect(lines.contains { $0.contains("No match.") })
    for exercise in TestContent.fixture.catalogue.exercises {
      #expect(!lines.contains { $0.contains(exercise.name) }, "\(exercise.name)")
    }
  }

  /// The first Enter of a newcomer leads to exercises.
  @Test func theFirstMuscleHasExercises() throws {
    var state = TestContent.shipped.state(columns: 80, rows: 24)
    _ = update(&state, AppEvent(.keyPressed(Key("2")), at: .zero))
    let muscle = try #require(state.muscle)
    _ = update(&state, AppEvent(.keyPressed(Key(.enter)), at: .zero))
    #expect(state.screen == .exercises)
    #expect(state.exercise?.involvement(of: muscle.id) != nil, "\(muscle.name)")
  }

  @Test func aMuscleThatNoExerciseTrainsSaysSo() throws {
    let content = TestContent.shipped
    let lonely = try #require(
      content.catalogue.muscles.first { content.catalogue.involvement($0.id).isEmpty })
    var state = content.state(columns: 80, rows: 24)
    _ = update(&state, AppEvent(.clicked(.muscle(lonely.id)), at: .zero))
    _ = update(&state, AppEvent(.keyPressed(Key(.enter)), at: .zero))
    #expect(state.exercise == nil)
    let look = Appearance(glyphMode: .blocks, theme: .dark)
    let text = try content.frame(of: state, look).lines.joined(separator: " ")
    #expect(text.contains("No exercise here") && !text.contains("No match."))
  }
}
