import BackboneCore
import Testing

/// Paths whose bytes need not be UTF-8.
@Suite struct PathTextTests {
  private func bytes(_ path: String) -> [UInt8] {
    path.onDisk.dropLast().map(UInt8.init(bitPattern:))
  }

  @Test(arguments: [
    "plain", "Übung", "list-\u{4E2D}", "", "\u{10FE80} is text too", "emoji 🧍‍♀️",
  ])
  func textIsKept(text: String) {
    let path = String(path: Array(text.utf8))
    #expect(bytes(path) == Array(text.utf8))
    if !text.contains("\u{10FE80}") { #expect(path == text) }
  }

  @Test(
    arguments: [
      [0x6C, 0xE9, 0x2E], [0xFF], [0x80, 0x80], [0xE2, 0x82], [0xF4, 0x8F, 0xB9, 0xBF, 0xC3],
      [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF5, 0x80, 0x41], [0xE9, 0x2F, 0xE9],
    ] as [[UInt8]])
  func bytesThatAreNoTextAreKept(name: [UInt8]) {
    #expect(bytes(String(path: name)) == name)
  }

  @Test func everyByteIsKept() {
    let all = (1...255).map { UInt8($0) }
    #expect(bytes(String(path: all)) == all)
  }

  @Test func foldersAreFoundAroundThem() {
    let path = String(path: [0xE9, 0x2F, 0xFF, 0x2E, 0x6A] as [UInt8])
    #expect(path.split(separator: "/").map { bytes(String($0)) } == [[0xE9], [0xFF, 0x2E, 0x6A]])
  }

  @Test func whatIsNoTextShowsAsOneSign() {
    let path = String(path: Array("list-".utf8) + [0xE9] + Array(".json".utf8))
    #expect(SafeText.clean(path) == "list-\u{FFFD}.json")
  }
}
