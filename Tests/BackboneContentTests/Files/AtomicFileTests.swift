import BackboneContent
import FoundationEssentials
import Testing

@Suite struct AtomicFileTests {
  private let folder: ContentFolder
  private var path: String { folder.path + "/learn/a.json" }

  init() throws { folder = try ContentFolder(isEmpty: true) }

  @Test func aFileTakesThePlaceOfAnother() throws {
    try AtomicFile.write("one", to: path)
    try AtomicFile.write("two", to: path)
    #expect(try folder.text(of: "learn/a.json") == "two")
    #expect(try folder.names(in: "learn") == ["a.json"])
  }

  @Test func aFileIsWrittenInPieces() throws {
    try AtomicFile.write(to: path) { put throws(ContentError) in
      try put(Array("one ".utf8))
      try put(Array("two".utf8))
    }
    #expect(try folder.text(of: "learn/a.json") == "one two")
    // What does not come to its end changes nothing.
    #expect(throws: ContentError(file: "b", reason: "enough")) {
      try AtomicFile.write(to: path) { put throws(ContentError) in
        try put(Array("three".utf8))
        throw ContentError(file: "b", reason: "enough")
      }
    }
    #expect(try folder.text(of: "learn/a.json") == "one two")
    #expect(try folder.names(in: "learn") == ["a.json"])
  }

  /// Whoever is killed while writing leaves a draft; one that is still being written is young.
  @Test func oldDraftsAreRemoved() throws {
    for draft in [
      ".a.json.backbone-draft-AAAAAA", ".a.json.backbone-draft-BBBBBB", ".a.json.backup",
      ".b.json.backbone-draft-AAAAAA",
    ] {
      try folder.write("half", to: "learn/\(draft)")
    }
    for draft in [
      ".a.json.backbone-draft-AAAAAA", ".a.json.backup", ".b.json.backbone-draft-AAAAAA",
    ] {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -7200)],
        ofItemAtPath: "\(folder.path)/learn/\(draft)")
    }
    try AtomicFile.write("one", to: path)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/learn")
    #expect(
      left.sorted() == [
        ".a.json.backbone-draft-BBBBBB", ".a.json.backup", ".b.json.backbone-draft-AAAAAA",
        "a.json",
      ])
  }

  /// A dotfile manager keeps the file elsewhere and a link in its place.
  @Test func aLinkIsFollowed() throws {
    try folder.write("one", to: "muscles/kept.json")
    try folder.link("learn/b.json", to: "../muscles/kept.json")
    try folder.link("learn/a.json", to: "b.json")
    try AtomicFile.write("two", to: path)
    #expect(try folder.text(of: "muscles/kept.json") == "two")
    #expect(folder.isLink("learn/a.json") && folder.isLink("learn/b.json"))
    #expect(try folder.names(in: "learn") == ["a.json", "b.json"])
    #expect(try folder.names(in: "muscles") == ["kept.json"])
  }

  @Test func aLinkToAFileThatIsStillToBeMadeIsFollowed() throws {
    try folder.link("learn/a.json", to: "../muscles/kept.json")
    try AtomicFile.write("one", to: path)
    #expect(try folder.text(of: "muscles/kept.json") == "one")
    #expect(folder.isLink("learn/a.json"))
  }

  @Test func linksInACircleAreRefused() throws {
    try folder.link("learn/a.json", to: "b.json")
    try folder.link("learn/b.json", to: "a.json")
    #expect(throws: ContentError.self) { try AtomicFile.write("one", to: path) }
    #expect(try folder.names(in: "learn") == ["a.json", "b.json"])
  }

  @Test func theModeIsKept() throws {
    try folder.write("one", to: "learn/a.json")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try AtomicFile.write("two", to: path)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
  }

  @Test func aFailureLeavesNothingBehind() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(throws: ContentError(file: path, reason: "is not a regular file")) {
      try AtomicFile.write("one", to: path)
    }
    let nowhere = folder.path + "/nowhere/a.json"
    #expect(
      throws: ContentError(file: nowhere, reason: "cannot be written: No such file or directory")
    ) {
      try AtomicFile.write("one", to: nowhere)
    }
    #expect(try folder.names(in: "learn") == ["a.json"])
  }

  @Test func aNewFileNeverTakesThePlaceOfAnother() throws {
    #expect(try AtomicFile.create("one", at: path))
    #expect(try !AtomicFile.create("two", at: path))
    #expect(try folder.text(of: "learn/a.json") == "one")
    try folder.link("learn/b.json", to: "nowhere.json")
    #expect(try !AtomicFile.create("two", at: folder.path + "/learn/b.json"))
    #expect(try folder.names(in: "learn") == ["a.json", "b.json"])
  }
}
