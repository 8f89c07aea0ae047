import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// Lists under the wheel, and long texts by the keys that other programs have.
@Suite struct WheelAndPageTests {
  @Test func theWheelMovesAListUnderItAndAnyTextElsewhere() {
    var store = TestStore()
    store.send(.scrolled(1, .list(.anatomy))) {
      $0.anatomy.selected = "multifidus"
      $0.anatomy.layer = .deep
    }
    store.send(.scrolled(-1, .muscle("rectus-abdominis"))) {
      $0.anatomy.selected = "latissimus-dorsi"
      $0.anatomy.layer = .superficial
    }
    var app = AppScript(TestContent.fixture.state(columns: 80, rows: 24))
    app.send(.scrolled(1, .screen(.anatomy)))
    #expect(app.state.scroll == 3)
  }

  @Test(arguments: [
    ScreenID.anatomy, .exercises, .learn, .session,
  ])
  func everyListOfAScreenIsUnderTheWheel(screen: ScreenID) throws {
    var renderer = try TestContent.fixture.renderer(Appearance(glyphMode: .ascii, theme: .mono))
    var state = TestContent.fixture.state(columns: 80, rows: 24)
    state.screen = screen
    let drawing = renderer.draw(state)
    let cursor = try #require(drawing.cursor)
    #expect(drawing.target(column: cursor.column + 3, row: cursor.row)?.list == screen)
  }

  @Test func aTextIsReadByHalvesPagesAndEnds() throws {
    var app = AppScript(TestContent.fixture.state(columns: 80, rows: 24))
    app.press(Key("6"))
    let text = try #require(app.state.text)
    let page = text.room - 1
    #expect(text.maximumScroll > page / 2)
    app.press(Key(" "))
    let below = min(page, text.maximumScroll)
    #expect(app.state.scroll == below)
    app.press(.control("u"))
    #expect(app.state.scroll == below - page / 2)
    app.press(.control("d"), .control("f"), .control("b"))
    app.press(Key(.end))
    #expect(app.state.scroll == text.maximumScroll)
    app.press(Key(.home))
    #expect(app.state.scroll == 0)
  }

  @Test func whatIsTypedIsNoCommandOfALayerUnderIt() {
    for situation in [Situation.noting, .picking, .help] {
      let keymap = situation.state(columns: 80, rows: 24).keymap
      for key in [Key(" "), Key("j"), .control("u"), Key(.backspace)] {
        #expect(keymap.command(for: key) == nil, "\(situation) \(key)")
      }
    }
  }
}
