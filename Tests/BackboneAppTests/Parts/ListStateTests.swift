import TestSupport
import Testing

@testable import BackboneApp

@Suite struct ListStateTests {
  @Test func itStopsAtItsEnds() {
    var list = ListState()
    list.move(by: -1, count: 3)
    #expect(list.selected == 0)
    list.move(by: .max, count: 3)
    #expect(list.selected == 2)
    list.move(by: 1, count: 3)
    #expect(list.selected == 2)
    list.move(by: -.max, count: 3)
    #expect(list.selected == 0)
  }

  @Test func anEmptyListHasItsFirstRowChosen() {
    var list = ListState(4)
    list.move(by: 1, count: 0)
    #expect(list.selected == 0)
  }

  @Test(arguments: 0..<20)
  func theChoiceNeverLeavesTheList(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var list = ListState()
    for _ in 0..<200 {
      let count = Int.random(in: 1...40, using: &random)
      let steps = [-Int.max, -7, -1, 1, 5, 40, Int.max]
      list.move(by: steps.randomElement(using: &random) ?? 0, count: count)
      #expect((0..<count).contains(list.selected), "seed \(seed)")
    }
  }
}
