import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// The arrows move the list, until the user asks for the body.
@Suite struct BodyWalkTests {
  private func state(columns: Int = 80, rows: Int = 24) -> AppState {
    var state = TestContent.fixture.state(columns: columns, rows: rows)
    _ = update(&state, AppEvent(.clicked(.muscle("latissimus-dorsi")), at: .zero))
    return state
  }

  private func next(after state: AppState) throws -> Muscle {
    let muscles = state.muscles
    let place = try #require(muscles.firstIndex { $0.id == state.anatomy.selected })
    return muscles[place + 1]
  }

  @Test(arguments: [Key(.down), Key("j")])
  func arrowsMoveTheList(key: Key) throws {
    var store = TestStore(state())
    let next = try next(after: store.state)
    store.press(key) { $0.anatomy.select(next) }
  }

  @Test func oneKeyWalksTheBodyAndEscapeEndsIt() throws {
    var store = TestStore(state())
    store.press(Key("b")) { $0.anatomy.isWalking = true }
    var app = AppScript(store.state)
    app.press(Key(.down))
    let listed = try next(after: store.state)
    #expect(app.state.anatomy.selected != store.state.anatomy.selected)
    #expect(app.state.anatomy.selected != listed.id)
    let frame = try TestContent.fixture.frame(
      of: app.state, Appearance(glyphMode: .ascii, theme: .mono))
    #expect(frame.lines.contains { $0.contains("arrows walk the body") })
    store = TestStore(app.state)
    store.press(Key(.escape)) { $0.anatomy.isWalking = false }
  }

  @Test func withoutAListTheArrowsWalkTheBody() {
    var app = AppScript(state())
    app.press(Key("a"))
    #expect(app.state.keymap.command(for: Key(.down))?.description == "body.down")
    app.press(Key(.escape))
    #expect(!app.state.anatomy.isSpread)
    #expect(app.state.keymap.command(for: Key(.down))?.description == "list.down")
  }

  @Test func whereNoBodyIsShownTheKeySaysSo() {
    var app = AppScript(state(columns: 50, rows: 20))
    app.press(Key("b"))
    #expect(!app.state.anatomy.isWalking)
    #expect(app.state.notice?.text == "The body needs a larger window.")
  }

  // MARK: - To the exercises

  @Test func aMuscleLeadsToTheExerciseThatTrainsItMost() {
    var app = AppScript()
    // The plank, in which the multifidus only helps, was looked at before.
    app.press(Key("3"))
    #expect(app.state.exercise?.id == "plank")
    app.press(Key("2"), Key("j"), Key(.enter))
    #expect(app.state.guide.filter == ExerciseFilter(muscle: "multifidus"))
    #expect(app.state.exercise?.id == "bird-dog")
  }
}
