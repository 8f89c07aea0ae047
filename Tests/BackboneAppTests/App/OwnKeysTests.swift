import BackboneCanvas
import BackboneCore
import TestSupport
import Testing

@testable import BackboneApp

@Suite struct OwnKeysTests {
  @Test func everyLayerIsKnown() {
    let known = Set(OwnKeys.layers.map { $0.namespace })
    for situation in Situation.allCases {
      for layer in situation.state(columns: 80, rows: 24).layers {
        #expect(known.contains(layer.namespace), "\(layer)")
      }
    }
  }

  @Test func anOwnKeyReplacesTheUsualOnes() {
    var app = AppScript()
    app.state.settings.keys = ["browse.settings": [Key(.function(2))]]
    app.press(Key("S"))
    #expect(app.state.overlay == nil)
    app.press(Key(.function(2)))
    #expect(app.state.dialog(SettingsDialog.self) != nil)
  }

  @Test func anOwnKeyIsTakenFromTheCommandThatHadIt() {
    var app = AppScript()
    app.state.settings.keys = ["app.help": [Key("q")]]
    app.press(Key("q"))
    #expect(app.state.overlay == .help(query: "", selected: 0))
    #expect(app.state.screenKeymap.entries.contains { $0.id.description == "app.quit" } == false)
  }

  @Test func whatAlwaysWorksCannotBeTakenAway() {
    var app = AppScript()
    app.state.settings.keys = ["always.interrupt": [], "app.help": [.control("c")]]
    #expect(app.press(.control("c")) == [.quit])
  }

  @Test func conflictsAndUnknownCommandsAreNamed() {
    let state = AppScript().state
    func problems(_ own: [String: [Key]]) -> [String] { OwnKeys.problems(own, in: state) }
    #expect(problems(["app.help": [Key(.function(7))]]) == [])
    #expect(
      problems(["app.help": [Key("q")]]) == ["keys.app.help: q is also a key of app.quit"])
    #expect(
      problems(["app.help": [Key(.function(7))], "app.quit": [Key(.function(7))]])
        == ["keys.app.help: F7 is also a key of app.quit"])
    // Of another layer on the same screen.
    #expect(
      problems(["app.help": [Key("S")]])
        == ["keys.app.help: S is also a key of browse.settings"])
    // Commands that are never there at once may share a key.
    #expect(problems(["session.resume": [Key("S")]]) == [])
    #expect(problems(["app.fly": [Key("x")]]) == ["keys.app.fly: there is no such command"])
    #expect(problems(["always.redraw": []]).count == 1)
    #expect(
      problems(["app.help": [.control("c")]])
        == ["keys.app.help: Ctrl-C has a meaning that can't be changed"])
  }

  @Test func everyCommandIsListedWithItsKeys() {
    let commands = OwnKeys.commands(["app.help": [Key(.function(7))]])
    #expect(commands.first { $0.id.description == "app.help" }?.keys == [Key(.function(7))])
    #expect(Set(commands.map(\.id)).count == commands.count)
    #expect(!commands.contains { $0.id.namespace == AlwaysKeys.namespace })
  }

  @Test func helpAndKeyBarShowTheUsersKeys() throws {
    var app = AppScript()
    app.state.settings.keys = ["app.help": [Key(.function(7))], "app.quit": []]
    app.send(.resized(columns: 120, rows: 24))
    let look = Appearance(glyphMode: .blocks, theme: .dark)
    let bar = try TestContent.fixture.frame(of: app.state, look).lines.last ?? ""
    #expect(bar.contains("F7 help") && !bar.contains("quit"), "\(bar)")
    #expect(
      app.state.keymap.entries.first { $0.id.description == "app.help" }?.keys == [
        Key(.function(7))
      ])
  }

  @Test func keysWorkByPlaceOnOtherLayouts() {
    for key in [Key("й"), Key("Q"), Key("Й")] {
      var app = AppScript()
      #expect(app.press(key) == [.quit], "\(key)")
    }
    // Where text is typed, a letter is a letter.
    var app = AppScript()
    app.press(Key("?"), Key("й"))
    #expect(app.state.overlay == .help(query: "й", selected: 0))
  }
}
