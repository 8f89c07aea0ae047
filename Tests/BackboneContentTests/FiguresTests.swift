import BackboneCanvas
import BackboneContent
import FoundationEssentials
import Synchronization
import Testing

/// Drawings of a user's own, laid over ours.
@Suite struct FiguresTests {
  private static let assets =
    "/" + (#filePath.split(separator: "/").dropLast(3) + ["Assets"]).joined(separator: "/")
  private let own: ContentFolder
  private let plank: String

  init() throws {
    own = try ContentFolder(isEmpty: true)
    try FileManager.default.createDirectory(
      atPath: own.path + "/art/figures", withIntermediateDirectories: true)
    let data = try Data(contentsOf: URL(filePath: Self.assets + "/art/figures/plank.json"))
    plank = String(decoding: data, as: UTF8.self)
  }

  private var loader: ContentLoader {
    ContentLoader(assets: Self.assets, overlays: [own.path])
  }

  private func problems(_ old: String, _ new: String) throws -> [String] {
    try #require(plank.contains(old))
    try own.write(plank.replacing(old, with: new), to: "art/figures/plank.json")
    let figures = try loader.figures()
    #expect(figures.art.contains { $0.id == "plank" }, "ours stays")
    return figures.problems.map { $0.description.replacing("\(own.path)/art/figures/", with: "") }
  }

  @Test func aDrawingAddsOrReplaces() throws {
    let ours = try loader.figures().art
    try own.write(
      plank.replacing("\"id\": \"plank\"", with: "\"id\": \"mine\""), to: "art/figures/mine.json")
    try own.write(
      plank.replacing("\"top\": 420", with: "\"top\": 500"), to: "art/figures/plank.json")
    let figures = try loader.figures()
    #expect(figures.problems == [])
    #expect(Set(figures.art.map(\.id)) == Set(ours.map(\.id) + ["mine"]))
    #expect(figures.art.first { $0.id == "plank" }?.extent.top == 500)
  }

  @Test func aBadDrawingIsNamedAndTheRestLoads() throws {
    #expect(
      try problems("\"id\": \"plank\"", "\"id\": \"board\"")
        == [#"plank.json: id: must be the file's name "plank", found "board""#])
    #expect(
      try problems("\"reaches\"", "\"reachs\"").first
        == "plank.json: poses.breathe.reachs: unknown field")
    #expect(
      try problems("\"top\": 420", "\"top\": 1e9")
        == ["plank.json: extent: must be -10000 to 10000, found 1000000000.0"])
    #expect(try problems("\"extent\"", "extent").first?.hasPrefix("plank.json: 4:3: ") == true)
  }

  @Test func aBuiltInDrawingThatCannotBeReadIsReportedOnce() throws {
    try own.write("{", to: "art/figures/plank.json")
    let reported = Mutex<[ContentError]>([])
    let figures = try ContentLoader(assets: own.path).figures { error in
      reported.withLock { $0.append(error) }
    }
    #expect(figures.ids == ["plank"])
    #expect(reported.withLock { $0 } == [], "nobody has asked for it yet")
    for _ in 1...2 { #expect(figures.art(of: "plank") == nil) }
    #expect(figures.art(of: "bird-dog") == nil)
    #expect(reported.withLock { $0.map(\.file) } == ["\(own.path)/art/figures/plank.json"])
  }

  @Test func aCheckLooksAtTheDrawing() throws {
    try own.write(
      plank.replacing("\"top\": 420", with: "\"top\": 200"), to: "art/figures/plank.json")
    for path in [own.path, own.path + "/art/figures", own.path + "/art/figures/plank.json"] {
      let report = try ContentCheck(over: ContentLoader(assets: Self.assets)).report(on: path)
      #expect(report.problems.first?.place == "poses.breathe", "\(path)")
      #expect(report.sound == [], "\(path)")
    }
  }
}
