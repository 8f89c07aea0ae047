import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// The lists of the dialogs, by keys and by mouse.
@Suite struct DialogListTests {
  private func help() -> TestStore {
    var app = AppScript()
    app.press(Key("?"))
    return TestStore(app.state)
  }

  @Test func theHelpIsPagedAndItsEndsAreReached() {
    var store = help()
    let last = ListState(store.state.helpEntries("").count - 1)
    store.press(Key(.pageDown)) { $0.overlay = .help(query: "", selected: 17) }
    store.press(Key(.end)) { $0.overlay = .help(query: "", selected: last) }
    store.press(Key(.down))
    store.press(Key(.home)) { $0.overlay = .help(query: "", selected: 0) }
    store.press(Key(.pageUp))
  }

  @Test(arguments: [Key("?"), Key("q"), Key(.escape)])
  func theHelpIsClosed(key: Key) {
    var store = help()
    store.press(key) { $0.overlay = nil }
  }

  /// Words of the help hold a q.
  @Test func aQIsTextOnceAWordIsBegun() {
    var store = help()
    store.press(Key("e")) { $0.overlay = .help(query: "e", selected: 0) }
    store.press(Key("q")) { $0.overlay = .help(query: "eq", selected: 0) }
  }

  @Test func theWheelMovesTheList() {
    var store = help()
    store.send(.scrolled(1, nil)) { $0.overlay = .help(query: "", selected: 1) }
    store.send(.scrolled(-5, nil)) { $0.overlay = .help(query: "", selected: 0) }
  }

  @Test func aClickChoosesARowAndASecondOneRunsIt() {
    var store = help()
    let entries = store.state.helpEntries("turn")
    #expect(entries.first?.id.description == "anatomy.turn")
    for typed in ["t", "tu", "tur", "turn"] {
      store.press(Key(typed.last ?? " ")) { $0.overlay = .help(query: typed, selected: 0) }
    }
    store.send(.clicked(.row(0))) {
      $0.overlay = nil
      $0.anatomy.view = .anterior
    }
  }

  @Test func aClickOnTheChosenRowOfTheSettingsChangesIt() {
    var app = AppScript()
    app.press(Key("S"))
    var store = TestStore(app.state)
    store.send(.clicked(.row(1))) { $0.overlay = .settings(row: 1) }
    let before = store.state.settings
    var settings = before
    settings.units = .pounds
    store.send(.clicked(.row(1)), effects: [.files(.saveSettings(settings))]) {
      $0.settings = settings
      $0.settingsHistory = [before]
    }
    // Beyond the last row there is none.
    store.send(.clicked(nil))
  }

  @Test func aCommandOfTheKeyBarIsClickedUnderADialog() {
    var app = AppScript()
    app.press(Key("S"))
    var store = TestStore(app.state)
    store.send(.clicked(.command(CommandID(namespace: "settings", command: "close")))) {
      $0.overlay = nil
    }
  }

  // MARK: - The cursor

  private func cursor(_ state: AppState) throws -> CellPosition? {
    var renderer = try TestContent.fixture.renderer(Appearance(glyphMode: .ascii, theme: .mono))
    return renderer.draw(state).cursor
  }

  private func row(_ state: AppState, _ cursor: CellPosition?) throws -> String {
    let frame = try TestContent.fixture.frame(
      of: state, Appearance(glyphMode: .ascii, theme: .mono))
    guard let cursor else { return "" }
    return String(frame.lines[cursor.row].dropFirst(cursor.column))
  }

  @Test(arguments: [
    (Situation.browsing, "> Multifidus"), (.exercise, "> Plank"), (.choosing, "> "),
    (.swapping, "> Full back day"), (.reading, "> "),
  ])
  func theCursorIsOnTheChosenRow(situation: Situation, start: String) throws {
    for size in [(80, 24), (120, 40), (200, 60)] {
      let state = situation.state(columns: size.0, rows: size.1)
      let cursor = try cursor(state)
      #expect(try row(state, cursor).hasPrefix(start), "\(situation) \(size)")
    }
  }

  @Test(arguments: ["2", "3", "6"], ["", "pla"])
  func theCursorIsBehindWhatIsSearched(screen: Character, query: String) throws {
    var app = AppScript(TestContent.fixture.state(columns: 80, rows: 24))
    app.press(Key(screen), Key("/"))
    app.type(query)
    let cursor = try #require(try cursor(app.state))
    let frame = try TestContent.fixture.frame(
      of: app.state, Appearance(glyphMode: .ascii, theme: .mono))
    #expect(frame.lines[cursor.row].prefix(cursor.column).hasSuffix("/" + query))
  }

  @Test func theCursorIsBehindTheNameOfARoutine() throws {
    var app = AppScript(Situation.building.state(columns: 80, rows: 24))
    #expect(try cursor(app.state) != nil)
    app.press(Key("R"), .control("u"))
    app.type("Mine")
    let cursor = try #require(try cursor(app.state))
    let frame = try TestContent.fixture.frame(
      of: app.state, Appearance(glyphMode: .ascii, theme: .mono))
    #expect(frame.lines[cursor.row].prefix(cursor.column).hasSuffix("Mine"))
  }
}
