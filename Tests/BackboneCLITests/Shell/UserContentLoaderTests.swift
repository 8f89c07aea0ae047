import Glibc
import Testing

@testable import BackboneCLI

@Suite struct UserContentLoaderTests {
  /// A folder of content that went away while the program ran used to go unnoticed.
  @Test func whatCannotBeReadIsSaid() throws {
    var content = ContentOptions()
    content.assets = "/nowhere/at/all"
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    let writing = ends[1]
    let loader = UserContentLoader(content) { _ = write(writing, "!", 1) }
    var byte: UInt8 = 0
    try #require(read(ends[0], &byte, 1) == 1)
    guard case .failure(let error) = loader.take() else {
      Issue.record("nothing was said")
      return
    }
    #expect(error.text == "/nowhere/at/all: no such folder")
    if loader.take() != nil { Issue.record("it was said twice") }
  }
}
