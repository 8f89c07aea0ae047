import BackboneCore
import Testing

/// Every statement of the article that the program grew from has a place in the content.
@Suite struct CoverageTests {
  private let statements: [JSONValue]

  init() throws {
    statements = try RecordPlace.record("coverage")["statements"]?.entries ?? []
  }

  @Test func everyStatementHasAPlace() {
    #expect(statements.count >= 62)
    for statement in statements {
      let says = statement["says"]?.wording ?? "?"
      #expect(statement["section"]?.wording?.isEmpty == false, "\(says)")
      let places = statement["places"]?.entries ?? []
      #expect(!places.isEmpty, "\(says)")
      for place in places.map({ $0.wording ?? "?" }) {
        #expect(RecordPlace.find(place) != nil, "\(says): nothing at \(place)")
      }
    }
  }

  @Test func noStatementIsListedTwice() {
    let says = statements.compactMap { $0["says"]?.wording }
    #expect(says.count == statements.count)
    #expect(Set(says).count == says.count)
  }

  @Test(
    arguments: [
      "learn/nowhere#blocks", "learn/safety#odd", "learn/safety#blocks.odd", "learn/safety",
      "learn/safety#title.odd", "muscles/multifidus#aliases.odd",
      "muscles/rhomboid-minor#members",
    ])
  func whatIsNotThereIsNotFound(place: String) {
    #expect(RecordPlace.find(place) == nil)
  }
}
