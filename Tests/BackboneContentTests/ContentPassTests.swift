import BackboneContent
import BackboneCore
import FoundationEssentials
import Testing

@Suite struct ContentPassTests {
  private func muscle(_ id: String, name: String, order: Int? = nil, source: String = "general")
    -> String
  {
    let order = order.map { "\"order\": \($0)," } ?? ""
    return (ContentFolder.records["muscles/rear.json"] ?? "")
      .replacing(#""id": "rear","#, with: "\"id\": \"\(id)\", \(order)")
      .replacing("\"Rear\"", with: "\"\(name)\"")
      .replacing("\"general\"", with: "\"\(source)\"")
  }

  @Test func soundRecordsHaveNoProblems() throws {
    let content = try ContentFolder().load()
    #expect(content.problems == [])
    #expect(content.catalogue.muscles.map(\.id) == ["belly", "rear"])
    #expect(content.catalogue.sources.map(\.id) == ["Book1"])
  }

  @Test func orderThenId() throws {
    let folder = try ContentFolder()
    try folder.write(muscle("zygo", name: "Z", order: 10), to: "muscles/zygo.json")
    try folder.write(muscle("calf", name: "C", order: 20), to: "muscles/calf.json")
    try folder.write(muscle("arch", name: "A", order: 20), to: "muscles/arch.json")
    let content = folder.load()
    #expect(content.catalogue.muscles.map(\.id) == ["zygo", "arch", "calf", "belly", "rear"])
  }

  @Test func overlayAddsAndReplacesInPlace() throws {
    let (folder, overlay) = (try ContentFolder(), try ContentFolder(isEmpty: true))
    try folder.write(muscle("calf", name: "Calf", order: 1), to: "muscles/calf.json")
    try overlay.write(muscle("calf", name: "My calf", source: "Mine"), to: "muscles/calf.json")
    try overlay.write(muscle("toe", name: "My toe"), to: "muscles/toe.json")
    try overlay.write(
      #"{ "sources": [{ "id": "Mine", "citation": "I", "read": "all" }] }"#, to: "sources.json")
    let content = folder.load(overlays: [overlay])
    #expect(content.problems == [])
    #expect(content.catalogue.muscles.map(\.name) == ["My calf", "Belly", "Rear", "My toe"])
    #expect(content.catalogue.sources.map(\.id) == ["Book1", "Mine"])
  }

  @Test func aFileInPlaceOfAFolderIsOneProblem() throws {
    let (folder, overlay) = (try ContentFolder(), try ContentFolder(isEmpty: true))
    try overlay.write("", to: "content")
    let place = overlay.path + "/content"
    let content = ContentLoader(assets: folder.path, overlays: [place]).load()
    #expect(content.problems.map(\.description) == ["\(place): is not a folder that can be read"])
    #expect(content.catalogue == folder.load().catalogue)
  }

  @Test func overlayReplacesSources() throws {
    let (folder, overlay) = (try ContentFolder(), try ContentFolder(isEmpty: true))
    try overlay.write(
      #"{ "sources": [{ "id": "Book1", "citation": "Mine", "read": "all" }] }"#,
      to: "sources.json")
    let content = folder.load(overlays: [overlay])
    #expect(content.problems == [])
    #expect(content.catalogue.sources.map(\.citation) == ["Mine"])
  }

  @Test func aBadOverlayFileLeavesTheBuiltInOne() throws {
    let (folder, overlay) = (try ContentFolder(), try ContentFolder(isEmpty: true))
    try overlay.write(
      muscle("rear", name: "Mine", source: "Nobody"), to: "muscles/rear.json")
    let content = folder.load(overlays: [overlay])
    #expect(
      overlay.problems(of: content) == [
        #"muscles/rear.json: sources[0]: there is no source "Nobody""#
      ])
    #expect(content.catalogue.muscle("rear")?.name == "Rear")
    #expect(content.catalogue.routines.map(\.id) == ["short"])
  }

  @Test func anOverlayMayBeMissing() throws {
    let (folder, overlay) = (try ContentFolder(), try ContentFolder(isEmpty: true))
    try FileManager.default.removeItem(atPath: overlay.path)
    let content = folder.load(overlays: [overlay])
    #expect(content.problems == [])
    #expect(content.catalogue.muscles.count == 2)
  }

  @Test func theBuiltInFolderMayNot() throws {
    let content = ContentLoader(assets: "/nowhere").load()
    #expect(
      content.problems.map(\.description) == [
        "/nowhere/sources.json: cannot be read: No such file or directory",
        "/nowhere/exercise-names.json: cannot be read: No such file or directory",
        "/nowhere/muscles: there is no such folder",
        "/nowhere/exercises: there is no such folder",
        "/nowhere/routines: there is no such folder",
        "/nowhere/glossary.json: cannot be read: No such file or directory",
        "/nowhere/signs: there is no such folder",
        "/nowhere/stride.json: cannot be read: No such file or directory",
        "/nowhere/learn: there is no such folder",
      ])
    #expect(
      content.catalogue
        == Catalogue(muscles: [], exercises: [], routines: [], sources: []))
  }

  @Test func sourcesAreNamedOnce() throws {
    let folder = try ContentFolder()
    let book = #"{ "id": "Book1", "citation": "A book.", "read": "all" }"#
    try folder.write("{ \"sources\": [\(book), \(book)] }", to: "sources.json")
    #expect(
      folder.problems().first == #"sources.json: sources[1].id: "Book1" is named twice"#)
  }

  @Test func theSchemaIsAllowedAtTheTopOnly() throws {
    let folder = try ContentFolder()
    try folder.write(
      #"{ "$schema": "x", "sources": [{ "$schema": "y", "id": "Book1" }] }"#, to: "sources.json")
    #expect(
      folder.problems().prefix(3) == [
        "sources.json: sources[0].citation: missing", "sources.json: sources[0].read: missing",
        "sources.json: sources[0].$schema: unknown field",
      ])
  }

  @Test func orderIsANumber() throws {
    let folder = try ContentFolder()
    try folder.write(muscle("toe", name: "Toe", order: -1), to: "muscles/toe.json")
    #expect(
      folder.problems() == ["muscles/toe.json: order: must be a whole number from 0 to 9999"])
  }
}
