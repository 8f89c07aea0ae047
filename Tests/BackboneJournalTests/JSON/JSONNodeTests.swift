import Testing

@testable import BackboneJournal

@Suite struct JSONNodeTests {
  private let node = JSONNode.object([
    ("b", .list([.null, .bool(true), .integer(-3), .thousandths(-37_250), .thousandths(5)])),
    ("a", .text("\"\\\n\u{1B}\u{202E}é")), ("", .object([])),
  ])

  @Test func aLineHoldsAllInItsOrder() {
    #expect(
      node.line == #"{"b":[null,true,-3,-37.25,0.005],"a":"\"\\\n\u001b\u202eé","":{}}"#)
  }

  @Test(arguments: [
    #"{"a":[1,{"b":"c"},[],null,true,false],"d":{}}"#, "[]", "-9223372036854775808", #""\"\n""#,
  ])
  func whatIsReadIsWrittenTheSame(text: String) throws {
    let connection = try Connection.open(":memory:", patience: .zero)
    #expect(try JSONNode.read(text, connection).line == text)
  }

  @Test(arguments: [
    "", "{", "[1,]", "1.5", "9223372036854775808", String(repeating: "[", count: 100_000),
  ])
  func whatIsNoneIsRefused(text: String) throws {
    let connection = try Connection.open(":memory:", patience: .zero)
    #expect(throws: JSONNode.Failure.self) { try JSONNode.read(text, connection) }
  }
}
