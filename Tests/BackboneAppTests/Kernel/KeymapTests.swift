import BackboneApp
import BackboneCanvas
import BackboneCore
import TestSupport
import Testing

/// The keys of every screen and dialog, in every situation the program can be in.
@Suite struct KeymapTests {
  private static let situations = Situation.allCases

  @Test(arguments: situations)
  func everyKeyMeansOneThing(situation: Situation) {
    var owners: [Key: CommandID] = [:]
    for entry in situation.state(columns: 80, rows: 24).keymap.entries {
      for key in entry.keys {
        #expect(owners[key] == nil, "\(key) means \(entry.id) too")
        owners[key] = entry.id
      }
    }
  }

  @Test(arguments: situations)
  func everyCommandHasWordsAndAnIDOfItsOwn(situation: Situation) {
    let entries = situation.state(columns: 80, rows: 24).keymap.entries
    #expect(Set(entries.map(\.id)).count == entries.count)
    for entry in entries {
      #expect(!entry.name.isEmpty && !entry.help.isEmpty && !entry.keys.isEmpty, "\(entry.id)")
    }
  }

  /// Every binding of every screen and dialog can be pressed: none traps, none is without effect on
  /// the rules that always hold.
  @Test(arguments: situations)
  func everyBindingCanBePressed(situation: Situation) {
    let state = situation.state(columns: 80, rows: 24)
    for entry in state.keymap.entries {
      for key in entry.keys {
        var pressed = state
        _ = update(&pressed, AppEvent(.keyPressed(key), at: state.now))
        #expect(pressed.scroll >= 0)
        #expect(pressed.log == state.log, "\(entry.id)")
      }
    }
  }

  @Test(arguments: situations)
  func threeKeysAlwaysWork(situation: Situation) {
    let state = situation.state(columns: 80, rows: 24)
    let commands = [Key.control("c"), .control("z"), .control("l")].map {
      state.keymap.command(for: $0)?.description
    }
    #expect(commands == ["always.interrupt", "always.suspend", "always.redraw"])
    var redrawn = state
    #expect(
      update(&redrawn, AppEvent(.keyPressed(.control("l")), at: state.now)).contains(
        .terminal(.repaint)))
    var suspended = state
    #expect(
      update(&suspended, AppEvent(.keyPressed(.control("z")), at: state.now)).contains(
        .terminal(.suspend)))
    // Asked at most once.
    var left = state
    let effects = (0..<2).flatMap { _ in
      update(&left, AppEvent(.keyPressed(.control("c")), at: state.now))
    }
    #expect(effects.contains(.quit))
  }

  /// A narrow key bar drops rows from the end but the last two: those must be the way out.
  @Test func theKeyBarOfEveryScreenEndsWithHelpAndQuit() {
    for situation in [Situation.browsing, .exercise, .choosing, .building, .working, .paused] {
      let shown = situation.state(columns: 80, rows: 24).keymap.entries.filter(\.inKeyBar)
      #expect(shown.suffix(2).map(\.id.description) == ["app.help", "app.quit"], "\(situation)")
    }
  }

  /// What only this screen has stays longer than what all have.
  @Test(arguments: [
    (Situation.browsing, ["turn", "deeper"]), (.exercise, ["fault", "start"]), (.stride, ["phase"]),
  ])
  func aNarrowKeyBarKeepsTheKeysOfItsScreen(situation: Situation, names: [String]) throws {
    let look = Appearance(glyphMode: .blocks, theme: .dark)
    let frame = try TestContent.fixture.frame(of: situation.state(columns: 80, rows: 24), look)
    let bar = try #require(frame.lines.last)
    for name in names { #expect(bar.contains(" \(name)"), "\(bar)") }
  }

  /// Only one page has phases.
  @Test func aPageWithoutPhasesShowsNoKeyForThem() throws {
    let look = Appearance(glyphMode: .blocks, theme: .dark)
    let frame = try TestContent.fixture.frame(
      of: Situation.reading.state(columns: 120, rows: 40), look)
    #expect(frame.lines.last?.contains("phase") == false)
  }

  /// Opening the help and pressing Enter must do no harm.
  @Test(arguments: situations)
  func theHelpDoesNotBeginWithQuitting(situation: Situation) throws {
    let first = try #require(situation.state(columns: 80, rows: 24).helpEntries("").first)
    #expect(!["always.interrupt", "app.quit"].contains(first.id.description))
  }

  @Test func aScreenIsReachedByItsDigit() {
    for (index, screen) in Screens.all.enumerated() {
      var app = AppScript()
      app.press(Key(Character("\(index + 1)")))
      #expect(app.state.screen == screen.id)
    }
  }
}
