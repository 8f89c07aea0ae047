import BackboneCanvas
import Foundation
import Testing

@Suite struct AtlasTests {
  private let fixture: AtlasFixture

  init() throws { fixture = try AtlasFixture() }

  /// The drawn data with one text in its JSON exchanged for another.
  private func altered(_ text: String, to other: String) throws -> AtlasArt {
    let json = String(decoding: try JSONEncoder().encode(fixture.art), as: UTF8.self)
    let parts = json.components(separatedBy: text)
    try #require(parts.count > 1)
    let changed = parts[0] + other + parts.dropFirst().joined(separator: text)
    return try JSONDecoder().decode(AtlasArt.self, from: Data(changed.utf8))
  }

  private func error(_ art: AtlasArt) -> AtlasError? {
    let glyphs = GlyphTable(glyphs: [], linePenalty: [:], fillEdge: "")
    do throws(AtlasError) {
      _ = try Atlas(art, glyphs: glyphs)
      return nil
    } catch {
      return error
    }
  }

  @Test func wrongDataIsNamed() throws {
    let teres = try #require(fixture.art.shapes.first { $0.id == "teres-minor" }?.outline)
    #expect(error(try altered(teres, to: "1,2 x,3")) == .badPath(shape: "teres-minor"))
    #expect(
      error(try altered("\"posterior\":\"0,0!", to: "\"posterior\":\"?"))
        == .badSilhouette(.posterior))
    #expect(
      error(try altered("\"lumbar\":[-118,", to: "\"lumbar\":[918,"))
        == .badCrop(.lumbar))
    #expect(
      error(try altered("\"at\":[52,160]", to: "\"at\":[52]"))
        == .badPlace(muscle: "trapezius-upper"))
    #expect(error(fixture.art) == nil)
  }

  @Test func theBestViewIsTheOneInTheData() {
    #expect(
      fixture.atlas.bestView(for: "rhomboid-major") == Atlas.LayeredView(.posterior, .intermediate))
    #expect(fixture.atlas.bestView(for: "spleen") == nil)
  }
}
