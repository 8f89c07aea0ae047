import BackboneApp
import BackboneCanvas
import BackboneCore
import Testing

@Suite struct FlashTests {
  @Test func aChangeOfPhaseLightsTheWholeScreenForAMoment() throws {
    var renderer = try TestContent.fixture.renderer(Appearance(glyphMode: .braille, theme: .mono))
    var state = AppState(catalogue: TestContent.fixture.catalogue, columns: 80, rows: 24)
    _ = update(&state, AppEvent(.asked("core-planks-birddogs", .beginner), at: .zero))
    _ = update(&state, AppEvent(.woke, at: .seconds(10)))
    let lit = renderer.draw(state).frame
    #expect(Set(lit.cells.map(\.style)) == [Style(.selected)])
    _ = update(&state, AppEvent(.woke, at: .milliseconds(10_150)))
    #expect(Set(renderer.draw(state).frame.cells.map(\.style.role)).count > 3)
  }
}
