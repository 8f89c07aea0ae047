import Foundation
import Testing

@testable import BackboneContent

/// What is kept of the body's layouts from one launch to the next.
@Suite struct LayoutFilesTests {
  private let place: ContentFolder
  private let folder: String
  private let layout: [UInt8] = Array(0..<100)

  init() throws {
    place = try ContentFolder(isEmpty: true)
    folder = place.path + "/layouts"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  }

  private func files(content: UInt64 = 1, program: String = "/proc/self/exe") throws -> LayoutFiles
  {
    try #require(LayoutFiles(folder: folder, content: content, program: program))
  }

  private var paths: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder).map {
        "\(folder)/\($0)"
      }
    }
  }

  @Test func whatIsWrittenIsRead() throws {
    let files = try files()
    #expect(!files.has("front 80x24"))
    #expect(files.read("front 80x24") == nil)
    files.write(["front 80x24": layout, "back 80x24": []])
    #expect(files.has("front 80x24"))
    #expect(files.read("front 80x24") == layout)
    #expect(files.read("back 80x24") == [])
    #expect(files.read("front 80x25") == nil)
    for path in try paths {
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test func otherContentAndAnotherProgramHaveTheirOwn() throws {
    try files().write(["front": layout])
    try place.write("a program", to: "program")
    #expect(try files(content: 2).read("front") == nil)
    #expect(try files(program: place.path + "/program").read("front") == nil)
    #expect(LayoutFiles(folder: folder, content: 1, program: folder + "/none") == nil)
  }

  @Test(arguments: [0, 7, 50, 107]) func aDamagedFileIsForgotten(place: Int) throws {
    let files = try files()
    files.write(["front": layout])
    let path = try #require(try paths.first)
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(bytes.count == 108)
    bytes[place] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    #expect(files.read("front") == nil)
    #expect(!files.has("front"))
  }

  @Test func anEmptyFileIsNothing() throws {
    let files = try files()
    files.write(["front": layout])
    try Data().write(to: URL(fileURLWithPath: try #require(try paths.first)))
    #expect(files.read("front") == nil)
  }

  @Test func theOldestGo() throws {
    let files = try files()
    files.write(["old": layout])
    let old = try #require(try paths.first)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: old)
    for number in 0..<LayoutFiles.limit { files.write(["\(number)": layout]) }
    #expect(try paths.count == LayoutFiles.limit)
    #expect(!files.has("old"))
    #expect(files.has("0"))
  }

  @Test func withoutAFolderNothingIsKept() throws {
    let files = try #require(LayoutFiles(folder: folder + "/none", content: 1))
    files.write(["front": layout])
    #expect(files.read("front") == nil)
  }
}
