import BackboneCanvas
import BackboneCore
import TestSupport
import Testing

@testable import BackboneApp

/// One pane may have the whole screen.
@Suite struct PaneTests {
  @Test func aPaneIsEnlargedAndGivenBack() {
    var state = TestContent.fixture.state(columns: 200, rows: 60)
    state.screen = .exercises
    var app = AppScript(state)
    #expect(app.state.isWide)
    app.press(Key("Z"))
    #expect(ScreenLayout(app.state).panes.map(\.rect.columns) == [200])
    // The next screen is enlarged too, as one goes on in the same view.
    app.press(Key(.tab))
    #expect(!app.state.isWide)
    app.press(Key("Z"))
    #expect(ScreenLayout(app.state).panes.count == 3)
  }

  @Test func whereThereIsOnlyOneItSaysSo() {
    var state = TestContent.fixture.state(columns: 80, rows: 24)
    state.screen = .exercises
    var app = AppScript(state)
    app.press(Key("Z"))
    #expect(!app.state.isEnlarged)
    #expect(app.state.notice?.text == Words.App.nothingToEnlarge)
  }
}
