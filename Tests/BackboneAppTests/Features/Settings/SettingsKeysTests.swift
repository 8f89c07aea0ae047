import BackboneCore
import TestSupport
import Testing

@testable import BackboneApp

@Suite struct SettingsKeysTests {
  private static func script() -> AppScript {
    var script = AppScript()
    script.state.themes = ["dark", "light", "own"]
    script.press(Key("S"))
    return script
  }

  @Test func everyRowChangesSomethingAndIsUndone() {
    for (index, row) in SettingsRow.allCases.enumerated() {
      var script = Self.script()
      let before = script.state.settings
      for _ in 0..<index { script.press(Key("j")) }
      // Whatever stands at one end of its values can go the other way.
      var effects = script.press(Key(.right))
      if effects.isEmpty { effects = script.press(Key(.left)) }
      #expect(script.state.settings != before, "\(row.title)")
      #expect(effects == [.files(.saveSettings(script.state.settings))], "\(row.title)")
      #expect(script.press(Key("u")) == [.files(.saveSettings(before))], "\(row.title)")
      #expect(script.state.settings == before)
    }
  }

  @Test func changesAreUndoneOneByOneAndNoFurtherThanTheOpening() {
    var script = Self.script()
    script.press(Key(.right))
    script.press(Key(.escape), Key("S"))
    script.chooseSetting("Volume")
    script.press(Key(.left), Key(.left))
    #expect(script.state.settings.sound.volume == 80)
    script.press(Key("u"))
    #expect(script.state.settings.sound.volume == 90)
    script.press(Key("u"), Key("u"))
    #expect(script.state.settings.sound.volume == 100)
    #expect(script.state.settings.level == .intermediate)
    #expect(script.state.notice?.text == Words.Settings.nothingToUndo)
  }

  @Test func theThemesOfTheUserCanBeChosen() {
    var script = Self.script()
    script.chooseSetting("Theme")
    var seen: [String] = []
    for _ in 0..<4 {
      script.press(Key(.right))
      seen.append(script.state.settings.look.theme)
    }
    #expect(seen == ["dark", "light", "own", "own"])
  }

  @Test func theTimeToGetReadyIsTheUsers() throws {
    var script = Self.script()
    let routine = try #require(script.state.catalogue.routines.first)
    let level = try #require(routine.plans.keys.first)
    script.chooseSetting("Get ready for")
    script.press(Key(.right), Key(.right), Key(.right), Key(.right), Key(.right), Key(.right))
    #expect(script.state.settings.getReady == .seconds(30))
    #expect(script.state.offer(routine.id, level)?.plan.prepare == .seconds(30))
  }

  @Test func eachGroupHasItsHeading() {
    let headings = SettingsDialog.rows(Self.script().state).compactMap(\.heading)
    #expect(headings == ["Training", "Screen", "Sound", "Equipment"])
  }
}

extension AppScript {
  /// Goes to a row of the open settings.
  mutating func chooseSetting(_ title: String) {
    press(Key("g"))
    let index = SettingsDialog.rows(state).firstIndex { $0.title == title }
    for _ in 0..<(index ?? 0) { press(Key("j")) }
  }
}
