import BackboneApp
import BackboneCanvas
import Synchronization
import Testing

/// A start that finds how the body was laid out the last time.
@Suite struct LayoutStoreTests {
  private let content = TestContent.fixture
  private let look = Appearance(glyphMode: .blocks, theme: .dark)

  private func renderer(_ layouts: LayoutStore) throws -> Renderer {
    Renderer(try content.art(), look: look, layouts: layouts)
  }

  @Test func theNextStartDrawsTheSameAndKeepsNothingNew() throws {
    let state = content.state(columns: 80, rows: 24)
    var first = try renderer(.none)
    let frame = first.draw(state).frame
    let kept = first.layouts { _ in true }
    #expect(kept.keys.sorted() == ["posterior intermediate trunk 28x20 blocks dark  234 0 both"])
    #expect(first.layouts { kept[$0] == nil }.isEmpty)

    let asked = Mutex<[String]>([])
    var second = try renderer(
      LayoutStore { name in
        asked.withLock { $0.append(name) }
        return kept[name]
      })
    #expect(second.draw(state).frame == frame)
    #expect(second.draw(state).frame == frame)
    #expect(asked.withLock(\.self) == Array(kept.keys))
    #expect(second.layouts { _ in true } == kept)
  }

  @Test func aDamagedLayoutIsPassedOver() throws {
    let state = content.state(columns: 80, rows: 24)
    var plain = try renderer(.none)
    var damaged = try renderer(LayoutStore { _ in [1, 2, 3] })
    #expect(damaged.draw(state).frame == plain.draw(state).frame)
  }

  /// The user's own content comes after the first frame.
  @Test func ownDrawingsLeaveTheBodyAsItIsLaidOut() throws {
    let state = content.state(columns: 80, rows: 24)
    var renderer = try renderer(.none)
    let frame = renderer.draw(state).frame
    renderer.replace(try content.art())
    #expect(renderer.layouts { _ in true }.count == 1)
    #expect(renderer.draw(state).frame == frame)
  }
}
