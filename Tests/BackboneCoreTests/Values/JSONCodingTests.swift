import BackboneCore
import Testing

/// Types that decode and encode themselves, from and to JSON.
@Suite struct JSONCodingTests {
  private struct Picture: Codable, Equatable {
    let name: String
    let points: [[Double]]
    let parts: [String: Part]
    let count: Int?
    let isFlat: Bool

    struct Part: Codable, Equatable {
      let kind: Kind
      let width: Int8
    }

    enum Kind: String, Codable { case arm, leg }
  }

  private static let text = """
    {"count":null,"isFlat":true,"name":"a","parts":{"x":{"kind":"leg","width":-3}},"points":[[1,2.5],[]]}
    """

  private func decode(_ text: String) throws -> Picture {
    try JSONParser.parse(Array(text.utf8)).decoded()
  }

  @Test func everyFieldArrives() throws {
    #expect(
      try decode(Self.text)
        == Picture(
          name: "a", points: [[1, 2.5], []], parts: ["x": .init(kind: .leg, width: -3)],
          count: nil, isFlat: true))
  }

  @Test func fieldsAreSortedWhenWritten() throws {
    let drawing = try decode(Self.text)
    let text = JSONText.line(JSONValue(encoding: drawing))
    #expect(text == Self.text.replacing(#""count":null,"#, with: ""))
    #expect(try decode(text) == drawing)
  }

  @Test(
    arguments: [
      (#""name":"a""#, #""name":null"#, "name", "must be text, found null"),
      (#""name":"a","#, "", "name", "missing"),
      ("2.5", #""2""#, "points[0][1]", "must be a number, found text"),
      ("[1,2.5]", "7", "points[0]", "must be a list, found a number"),
      ("-3", "1000", "parts.x.width", "must be a whole number from -128 to 127, found a number"),
      ("-3", "0.5", "parts.x.width", "must be a whole number from -128 to 127, found a number"),
      (#"{"kind":"leg","width":-3}"#, "[]", "parts.x", "must be an object, found a list"),
      ("true", "1", "isFlat", "must be true or false, found a number"),
    ])
  func whatDoesNotFitIsNamed(old: String, new: String, place: String, reason: String) {
    #expect(throws: JSONValue.Misfit(place: place, reason: reason)) {
      try decode(Self.text.replacing(old, with: new))
    }
  }

  @Test func whatATypeRefusesItselfHasItsPlace() throws {
    let misfit = try #require(throws: JSONValue.Misfit.self) {
      try decode(Self.text.replacing("leg", with: "wing"))
    }
    #expect(misfit.place == "parts.x.kind")
  }
}
