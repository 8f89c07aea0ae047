import BackboneContent
import FoundationEssentials
import Testing

@Suite struct ContentLoaderArtTests {
  private struct Drawing: Decodable, Equatable {
    let name: String
    let points: [Point]
  }

  private struct Point: Decodable, Equatable {
    let x: Double
  }

  private let folder: ContentFolder
  private var loader: ContentLoader { ContentLoader(assets: folder.path) }

  init() throws {
    folder = try ContentFolder(isEmpty: true)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/art/figures", withIntermediateDirectories: true)
  }

  private func problem(_ text: String) throws -> String {
    try folder.write(text, to: "art/a.json")
    let error = try #require(throws: ContentError.self) {
      try loader.art(Drawing.self, at: "art/a.json")
    }
    return error.description.replacing("\(folder.path)/", with: "")
  }

  @Test func drawingsAreDecoded() throws {
    try folder.write(
      #"{ "name": "a", "points": [{ "x": 1.5 },] } // drawn by hand"#, to: "art/a.json")
    let drawing = try loader.art(Drawing.self, at: "art/a.json")
    #expect(drawing == Drawing(name: "a", points: [Point(x: 1.5)]))
  }

  @Test func problemsNameTheirPlace() throws {
    #expect(
      try problem("{ \"name\": \"a\",\n\"points\": [{ \"x\": 1 },\n{}] }")
        == "art/a.json: line 3, points[1].x: missing")
    #expect(
      try problem(#"{ "name": "a", "points": [{ "x": "1" }] }"#).hasPrefix(
        "art/a.json: line 1, points[0].x: must be a number, found text"))
    #expect(
      try problem(#"{ "name": null, "points": [] }"#).hasPrefix(
        "art/a.json: line 1, name: must be text, found null"))
    #expect(
      try problem("{\n  \"name\" 1\n}") == "art/a.json: 2:10: expected : after the field's name")
  }

  @Test func missingDrawing() throws {
    let error = try #require(throws: ContentError.self) {
      try loader.art(Drawing.self, at: "art/b.json")
    }
    #expect(
      error
        == ContentError(
          file: folder.path + "/art/b.json",
          reason: "cannot be read: No such file or directory"))
  }

  @Test func drawingsAreListed() throws {
    try folder.write("{}", to: "art/figures/plank.json")
    try folder.write("{}", to: "art/figures/bird-dog.json")
    #expect(try loader.artNames(in: "art/figures") == ["bird-dog", "plank"])
    #expect(try loader.artNames(in: "art/none") == [])
  }
}
