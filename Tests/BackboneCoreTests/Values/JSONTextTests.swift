import BackboneCore
import TestSupport
import Testing

@Suite struct JSONTextTests {
  @Test(
    arguments: [
      (.null, "null"), (.bool(true), "true"), (.number(20), "20"), (.number(-0.5), "-0.5"),
      (.number(37.2), "37.2"), (.number(1_795_367_045_123), "1795367045123"),
      (.number(.infinity), "null"), (.text("é/\"\\\n\t"), #""é/\"\\\n\t""#),
      (.text("\u{1B}\u{9B}\u{202E}\u{2028}\u{E0001}"), #""\u001b\u009b\u202e\u2028\udb40\udc01""#),
      (.list([.number(1), .list([])]), "[1,[]]"), (.object([:]), "{}"),
      (.object(["b": .number(1), "a": .null]), #"{"b":1,"a":null}"#),
    ] as [(JSONValue, String)])
  func lines(value: JSONValue, text: String) {
    #expect(JSONText.line(value) == text)
  }

  @Test func whatIsShortStaysOnALine() {
    let sets = JSONValue.list([.object(["hold": .number(20)]), .object(["hold": .number(15)])])
    let long = JSONValue.text(String(repeating: "a", count: 80))
    let value = JSONValue.object([
      "sets": sets, "long": .list([long, .null]), "blocks": .list([.object(["sets": sets])]),
    ])
    #expect(
      JSONText.pretty(value) == """
        {
          "sets": [{ "hold": 20 }, { "hold": 15 }],
          "long": [
            "\(String(repeating: "a", count: 80))",
            null
          ],
          "blocks": [
            {
              "sets": [{ "hold": 20 }, { "hold": 15 }]
            }
          ]
        }
        """)
  }

  @Test func whatIsWrittenIsRead() throws {
    for seed in UInt64(0)..<20 {
      var random = SplitMix64(seed: seed)
      for _ in 0..<20 {
        let value = Self.value(depth: 4, &random)
        for text in [JSONText.line(value), JSONText.pretty(value)] {
          #expect(try JSONParser.parse(Array(text.utf8)) == value, "seed \(seed): \(text)")
        }
      }
    }
  }

  private static func value(depth: Int, _ random: inout SplitMix64) -> JSONValue {
    switch Int.random(in: 0..<(depth == 0 ? 4 : 6), using: &random) {
    case 0: .null
    case 1: .bool(Bool.random(using: &random))
    case 2: .number(Double(Int.random(in: -10_000...10_000, using: &random)) / 8)
    case 3: .text(text(&random))
    case 4:
      .list(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in value(depth: depth - 1, &random) })
    default:
      .object(
        (0..<Int.random(in: 0...20, using: &random)).reduce(into: JSONObject()) { object, number in
          object["\(number)\(text(&random))"] = value(depth: depth - 1, &random)
        })
    }
  }

  private static func text(_ random: inout SplitMix64) -> String {
    let pieces = ["a", "é", "\"", "\\", "\n", "\u{1B}", "\u{202E}", "🏃", " ", "/"]
    return (0..<Int.random(in: 0...6, using: &random))
      .compactMap { _ in pieces.randomElement(using: &random) }.joined()
  }
}
