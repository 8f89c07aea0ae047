import BackboneContent
import Testing

@Suite struct StateFileTests {
  @Test func whatIsWrittenIsReadAndDamageIsForgotten() throws {
    let folder = try ContentFolder(isEmpty: true)
    let file = StateFile(path: folder.path + "/last.json")
    #expect(file.read() == [:])
    file.write(["screen": "learn", "ground": "light"])
    #expect(file.read() == ["screen": "learn", "ground": "light"])
    try folder.write("{ oops", to: "last.json")
    #expect(file.read() == [:])
  }
}
