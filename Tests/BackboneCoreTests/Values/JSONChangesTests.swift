import BackboneCore
import Testing

@Suite struct JSONChangesTests {
  @Test(
    arguments: [
      // present, old, new, expected
      (#"{"z":9,"a":1}"#, #"{"a":1}"#, #"{"a":2}"#, #"{"z":9,"a":2}"#),
      (#"{"a":7,"b":1}"#, #"{"a":1,"b":1}"#, #"{"a":1,"b":2}"#, #"{"a":7,"b":2}"#),
      (#"{"a":1}"#, #"{"a":1}"#, #"{"b":1}"#, #"{"b":1}"#),
      (#"{"a":{"x":1,"k":2}}"#, #"{"a":{"k":2}}"#, #"{"a":{"k":3}}"#, #"{"a":{"x":1,"k":3}}"#),
      (#"{"a":"bad"}"#, #"{"a":{}}"#, #"{"a":{"k":3}}"#, #"{"a":{"k":3}}"#),
      (
        #"[{"x":1,"k":1},{"k":2}]"#, #"[{"k":1},{"k":2}]"#, #"[{"k":2},{"k":1}]"#,
        #"[{"k":2},{"x":1,"k":1}]"#
      ),
      (#"[{"x":1,"k":1}]"#, #"[{"k":1}]"#, #"[{"k":5}]"#, #"[{"x":1,"k":5}]"#),
      (#"[{"x":1,"k":1}]"#, #"[{"k":1}]"#, #"[{"k":3},{"k":1}]"#, #"[{"k":3},{"x":1,"k":1}]"#),
      (#"[1,2,3]"#, #"[1,2]"#, #"[2]"#, #"[2]"#),
    ])
  func changesAreApplied(present: String, old: String, new: String, expected: String) throws {
    let result = try Self.value(present).applying(
      changesFrom: Self.value(old), to: Self.value(new))
    #expect(JSONText.line(result) == expected)
  }

  private static func value(_ text: String) throws -> JSONValue {
    try JSONParser.parse(Array(text.utf8))
  }
}
