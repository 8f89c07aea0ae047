import BackboneContent
import Testing

@Suite struct ContentErrorTests {
  @Test func oneLine() {
    let error = ContentError(file: "a.json", place: "cues[2].joint", reason: "missing")
    #expect(error.description == "a.json: cues[2].joint: missing")
    #expect(
      ContentError(file: "a.json", reason: "is a folder").description == "a.json: is a folder")
  }

  @Test func quotationsAreHarmlessAndShort() {
    let long = String(repeating: "x", count: 201)
    let error = ContentError(file: "\u{1B}[2Ja\nb.json", place: "\u{202E}\(long)", reason: long)
    let short = String(repeating: "x", count: 199) + "…"
    #expect(error.description == "a b.json: \(short): \(short)")
  }
}
