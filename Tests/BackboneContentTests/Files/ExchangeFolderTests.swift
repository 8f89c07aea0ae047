import BackboneCore
import FoundationEssentials
import TestSupport
import Testing

@testable import BackboneContent

@Suite struct ExchangeFolderTests {
  private let home: ContentFolder
  private let folder: ExchangeFolder
  private let device: RecordID

  init() throws {
    home = try ContentFolder(isEmpty: true)
    folder = ExchangeFolder(path: home.path)
    var random = SplitMix64(seed: 1)
    device = RecordID(milliseconds: 1, random: &random)
  }

  private func lines() throws -> [String] {
    try folder.read().files.flatMap(\.contents.lines).map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
  }

  @Test func linesAreAddedToTheFileOfTheirYear() throws {
    try folder.append(["a", "b"], of: device, year: "2025")
    try folder.append(["c"], of: device, year: "2026")
    try folder.append(["d"], of: device, year: "2025")
    #expect(try lines() == ["a", "b", "d", "c"])
    #expect(
      try folder.read().files.map(\.name) == ["\(device)/2025.jsonl", "\(device)/2026.jsonl"])
  }

  /// The power went while a line was written.
  @Test func whatAWriteThatWasCutOffLeftIsCutAway() throws {
    try folder.append(["a", "half a line"], of: device, year: "2025")
    let path = "\(home.path)/\(device)/2025.jsonl"
    let bytes = try ContentFile.read(path)
    try AtomicFile.write(Array(bytes.dropLast(5)), to: path)
    #expect(try lines() == ["a"])
    try folder.append(["b"], of: device, year: "2025")
    #expect(try ContentFile.text(path) == "a\nb\n")
  }

  /// The power went within a character, so that the rest is no text.
  @Test func aCharacterThatWasCutInTwoIsCutAway() throws {
    try folder.append(["a", "müde"], of: device, year: "2025")
    let path = "\(home.path)/\(device)/2025.jsonl"
    let bytes = try ContentFile.read(path)
    try AtomicFile.write(Array(bytes.dropLast(4)), to: path)
    #expect(try lines() == ["a"])
    try folder.append(["b"], of: device, year: "2025")
    #expect(try ContentFile.text(path) == "a\nb\n")
  }

  @Test func whatIsNoFileOfFactsIsPassedBy() throws {
    for name in ["other", ".stfolder"] { try home.makeFolder(name) }
    try home.write("a\n", to: "other/2026.sync-conflict-20261128-101500-ABCDEFG.jsonl")
    try home.write("no\n", to: "other/.2026.jsonl.tmp")
    try home.write("no\n", to: ".stfolder/2026.jsonl")
    try home.write("no\n", to: "README.md")
    try AtomicFile.write([0xFF, 0xFE, 0x0A], to: "\(home.path)/other/2027.jsonl")
    let (files, problems) = try folder.read()
    #expect(try lines() == ["a"])
    #expect(files.map(\.isConflict) == [true])
    #expect(problems.map(\.reason) == ["is not UTF-8 text"])
  }

  @Test func aFolderThatIsNotThereIsNamed() {
    let folder = ExchangeFolder(path: home.path + "/nowhere")
    #expect(!folder.exists)
    #expect(throws: ContentError.self) { try folder.read() }
    #expect(throws: ContentError.self) { try folder.append(["a"], of: device, year: "2026") }
  }
}
