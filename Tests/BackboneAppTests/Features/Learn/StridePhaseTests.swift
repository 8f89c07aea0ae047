import BackboneCanvas
import BackboneCore
import Testing

@testable import BackboneApp

/// The phases of a stride, one after the other.
///
/// The fixture has two, where both ways are one.
@Suite struct StridePhaseTests {
  @Test func rightGoesOnAndLeftGoesBackRoundAndRound() throws {
    var state = TestContent.shipped.state(columns: 80, rows: 24)
    state.screen = .learn
    state.learn.reading = .stride
    let count = try #require(state.catalogue.stride?.phases.count)
    #expect(count > 2)
    var app = AppScript(state)
    app.press(Key(.right))
    #expect(app.state.learn.phase == 1)
    app.press(Key(.left))
    #expect(app.state.learn.phase == 0)
    app.press(Key(.left))
    #expect(app.state.learn.phase == count - 1)
  }
}
