import FoundationEssentials
import Testing

@Suite struct ContentFileTests {
  @Test func notJSON() throws {
    let folder = try ContentFolder()
    try folder.write("{\n  \"id\": rear\n}", to: "muscles/odd.json")
    #expect(folder.problems() == ["muscles/odd.json: 2:9: expected a value"])
  }

  @Test func notText() throws {
    let folder = try ContentFolder()
    try folder.write([0x7B, 0xC3, 0x28, 0x7D], to: "muscles/odd.json")
    #expect(folder.problems() == ["muscles/odd.json: is not UTF-8 text"])
  }

  @Test func tooLarge() throws {
    let folder = try ContentFolder()
    let padding = [UInt8](repeating: UInt8(ascii: " "), count: 999_998)
    try folder.write(padding + Array("{}".utf8), to: "muscles/odd.json")
    #expect(folder.problems().contains("muscles/odd.json: id: missing"))
    try folder.write(padding + Array("{ }".utf8), to: "muscles/odd.json")
    #expect(folder.problems() == ["muscles/odd.json: is larger than 1 MB"])
  }

  @Test func folderInPlaceOfFile() throws {
    let folder = try ContentFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/muscles/odd.json", withIntermediateDirectories: false)
    #expect(folder.problems() == ["muscles/odd.json: is a folder, expected a file"])
  }

  @Test func deviceInPlaceOfFile() throws {
    let folder = try ContentFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/muscles/odd.json", withDestinationPath: "/dev/zero")
    #expect(folder.problems() == ["muscles/odd.json: is not a regular file"])
  }

  @Test func linkToNowhere() throws {
    let folder = try ContentFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/muscles/odd.json", withDestinationPath: "nowhere")
    #expect(
      folder.problems() == ["muscles/odd.json: cannot be read: No such file or directory"])
  }

  @Test func fileInPlaceOfFolder() throws {
    let folder = try ContentFolder()
    try FileManager.default.removeItem(atPath: folder.path + "/routines")
    try folder.write("[]", to: "routines")
    #expect(folder.problems() == ["routines: is not a folder that can be read"])
  }

  @Test func otherFilesAreNotRecords() throws {
    let folder = try ContentFolder()
    try folder.write("{", to: "muscles/.belly.json")
    try folder.write("{", to: "muscles/belly.json~")
    try folder.write("{", to: "muscles/README.md")
    #expect(folder.problems() == [])
  }
}
