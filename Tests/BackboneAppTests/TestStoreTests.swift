import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// The store fails where a test names too little or too much, and says where.
@Suite struct TestStoreTests {
  private let store = TestStore()

  @Test func aChangeThatIsNotNamedFails() {
    var store = store
    #expect(
      store.differences(after: .keyPressed(Key("v")))
        == ["state.screens.states[anatomy].value.view: expected posterior, got anterior"])
    #expect(store.differences(after: .keyPressed(Key("v"))) { $0.anatomy.view = .posterior } == [])
  }

  @Test func aChangeThatDidNotHappenFails() {
    var store = store
    #expect(
      store.differences(after: .keyPressed(Key("k"))) { $0.anatomy.selected = "multifidus" }
        == [
          "state.screens.states[anatomy].value.selected: expected multifidus, got latissimus-dorsi"
        ])
  }

  @Test func anEffectThatIsNotNamedFails() {
    var store = store
    let differences = store.differences(after: .keyPressed(Key("q")))
    #expect(differences.count == 1)
    #expect(differences.first?.hasPrefix("effects: expected [], got [") == true)
  }

  @Test func aDifferenceIsFoundInsideListsAndCases() {
    #expect(
      Difference.lines(
        from: Overlay.help(query: "a", selected: 1), to: Overlay.help(query: "b", selected: 1),
        at: "overlay") == ["overlay.showing.query: expected a, got b"])
    #expect(
      Difference.lines(from: [1, 2], to: [1, 3], at: "list") == ["list[1]: expected 2, got 3"])
    #expect(
      Difference.lines(from: [Duration.seconds(1)], to: [Duration.seconds(2)], at: "at")
        == ["at[0]: expected 1.0 seconds, got 2.0 seconds"])
  }
}
