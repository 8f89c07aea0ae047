import ArgumentParser
import BackboneApp
import BackboneCanvas
import Foundation
import TestSupport
import Testing

@testable import BackboneCLI

/// Walks through the program as data: `Tests/Scripts/NAME/script` is what `backbone script` takes,
/// `expected` what it prints of the fixture content in ASCII.
@Suite struct GoldenScriptTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Scripts").path(percentEncoded: false)

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  private static let library = Result {
    try Library.open(ContentOptions.parse(["--assets", FixtureContent.folder]), own: false)
  }

  @Test func thereAreScripts() { #expect(!Self.names.isEmpty) }

  @Test(arguments: names)
  func aScriptPrintsWhatItDid(name: String) throws {
    let library = try Self.library.get()
    let lines = ScriptWorld.run(
      try ScriptStep.read("\(Self.folder)/\(name)/script"),
      AppState(
        catalogue: library.catalogue, body: library.art.bodyMap, figures: library.art.figureIDs,
        columns: 80, rows: 24),
      Renderer(library.art, look: Appearance(glyphMode: .ascii, theme: .mono)), isColoured: false)
    let text = lines.map { "\($0)|\n" }.joined()
    if let difference = try Golden.difference(
      of: text, with: "\(Self.folder)/\(name)/expected", name)
    {
      Issue.record("\(difference)")
    }
  }
}
