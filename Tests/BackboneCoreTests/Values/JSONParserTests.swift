import BackboneCore
import TestSupport
import Testing

@Suite struct JSONParserTests {
  @Test(
    arguments: [
      ("null", .null),
      (" true ", .bool(true)),
      ("false", .bool(false)),
      ("-12.5e1", .number(-125)),
      ("0", .number(0)),
      ("1e999", .number(.infinity)),
      (#""a\"\\\/\b\f\n\r\t""#, .text("a\"\\/\u{08}\u{0C}\n\r\t")),
      (#""é\u00e9\uD83C\uDFC3""#, .text("éé🏃")),
      ("[]", .list([])),
      ("[1, [2], ]", .list([.number(1), .list([.number(2)])])),
      ("{}", .object([:])),
      (#"{"a": 1, "b": {"a": null},}"#, .object(["a": .number(1), "b": .object(["a": .null])])),
      ("// first\n{ /* * / ** */ } // last", .object([:])),
      ("\u{FEFF}[]", .list([])),
    ] as [(String, JSONValue)])
  func parsed(text: String, expected: JSONValue) throws {
    #expect(try JSONParser.parse(Array(text.utf8)) == expected)
  }

  @Test(
    arguments: [
      ("", "1:1 expected a value, found the end"),
      ("// only", "1:8 expected a value, found the end"),
      ("{\n  \"a\": tru\n}", "2:8 expected a value"),
      ("{\n  \"a\": 1\n  \"b\": 2\n}", "3:3 expected , or }"),
      ("[1 2]", "1:4 expected , or ]"),
      ("[1", "1:3 expected , or ], found the end"),
      ("[,]", "1:2 expected a value"),
      ("{a: 1}", "1:2 expected a field's name in quotes"),
      ("{\"a\" 1}", "1:6 expected : after the field's name"),
      ("{\"é\": 1, \"é\": 2}", "1:10 the field \"é\" is given twice"),
      ("[] []", "1:4 nothing may follow the value"),
      ("\"open\n\"", "1:6 a line break or control character within text"),
      ("  \"open", "1:3 text without a closing quote"),
      (#""\q""#, "1:2 unknown escape"),
      (#""\uD83C""#, "1:2 unknown escape"),
      (#""\uD83Cx""#, "1:2 unknown escape"),
      (#""\u12"#, "1:2 unknown escape"),
      ("01", "1:1 not a number"),
      ("[1.]", "1:2 not a number"),
      ("-", "1:1 not a number"),
      ("1e", "1:1 not a number"),
      ("/* open", "1:1 a comment without its end"),
      ("/ 1", "1:1 expected a value"),
      (String(repeating: "[", count: 65), "1:65 nested too deeply"),
    ])
  func refused(text: String, expected: String) throws {
    let failure = try #require(throws: JSONParser.Failure.self) {
      try JSONParser.parse(Array(text.utf8))
    }
    #expect("\(failure.line):\(failure.column) \(failure.reason)" == expected)
  }

  @Test func damagedTextIsReadOrRefusedWithAPlaceInIt() {
    let record = Array(
      """
      {
        // Written by hand.
        "id": "lean", "name": "Lean \\"a\\"", "doses": { "beginner": { "holds": 2, "rest": 0.5e1 } },
        "equipment": ["mat", ["bench", "chair"]], /* or */ "isShort": true, "note": null,
      }
      """.utf8)
    let lines = record.count { $0 == UInt8(ascii: "\n") } + 1
    let marks = Array("{}[],:\"\\/*-0.eu ".utf8)
    for seed in UInt64(0)..<20 {
      var generator = SplitMix64(seed: seed)
      for _ in 0..<50 {
        var text = record
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
          let place = Int.random(in: text.indices, using: &generator)
          text[place] = marks.randomElement(using: &generator) ?? 0
        }
        do throws(JSONParser.Failure) {
          _ = try JSONParser.parse(text)
        } catch {
          let isWithin = (1...lines).contains(error.line) && error.column >= 1
          #expect(isWithin, "seed \(seed): \(String(decoding: text, as: UTF8.self))")
        }
      }
    }
  }

  @Test(arguments: [
    ("", 1), ("a", 2), ("b", 3), ("b[0]", 3), ("b[1]", 4), ("b[1].c", 5), ("b[1].none", 4),
    ("b[9].c", 3), ("none", 1),
  ])
  func valuesHaveTheirLines(path: String, line: Int) {
    let text = """
      {
        "a": 1,
        "b": [2,
          {
            "c": null
          }
        ]
      }
      """
    #expect(JSONParser.line(of: path, in: Array(text.utf8)) == line)
  }
}
