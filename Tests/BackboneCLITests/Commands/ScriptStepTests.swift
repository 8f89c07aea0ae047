import BackboneCanvas
import BackboneCore
import Foundation
import Testing

@testable import BackboneCLI

/// The lines of a script.
@Suite struct ScriptStepTests {
  private func read(_ text: String) throws -> [ScriptStep] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try ScriptStep.read(file.path(percentEncoded: false))
  }

  @Test func everyOrderIsUnderstood() throws {
    let orders = try read(
      """
      # a comment, and an empty line

      key Down q   # two keys
      type a b
      wait 12.5
      click 10 5
      size 100x30
      start short beginner
      frame
      """)
    #expect(
      orders == [
        .key(Key(.down)), .key(Key("q")), .key(Key("a")), .key(Key(" ")), .key(Key("b")),
        .wait(.milliseconds(12_500)), .click(column: 10, row: 5),
        .size(Size(columns: 100, rows: 30)), .start("short", .beginner), .frame,
      ])
  }

  /// Swift takes CR LF for one character.
  @Test func linesMayEndAsOnAnySystem() throws {
    #expect(
      try read("start short beginner\r\nwait 3\r\nframe\r\n")
        == [.start("short", .beginner), .wait(.seconds(3)), .frame])
    let failure = #expect(throws: CLIError.self) { try read("frame\r\njump\r\n") }
    #expect(failure?.text.hasSuffix(":2: no such step: jump") == true)
  }

  @Test(arguments: [
    ("key", "no such step: key"), ("key Nokey", "no key \"Nokey\""),
    ("wait", "no such step: wait"), ("wait -1", "wait takes seconds, from 0 to 86400"),
    ("wait 86401", "wait takes seconds, from 0 to 86400"),
    ("wait nan", "wait takes seconds, from 0 to 86400"),
    ("click 1", "no such step: click 1"), ("click a b", "click takes a column and a row"),
    ("size 80", "size takes COLUMNSxROWS"), ("start short olympic", "no level \"olympic\""),
    ("frame now", "no such step: frame now"), ("jump", "no such step: jump"),
  ])
  func aMistakeIsNamedWithItsLine(line: String, reason: String) throws {
    let failure = #expect(throws: CLIError.self) { try read("frame\n\(line)\n") }
    #expect(failure?.status == 65)
    #expect(failure?.text.hasSuffix(":2: \(reason)") == true)
  }

  @Test func aFileThatIsNotThereIsNamed() {
    let failure = #expect(throws: CLIError.self) { try ScriptStep.read("/no/such/script") }
    #expect(failure?.status == 66)
    #expect(failure?.text == "/no/such/script: No such file or directory")
  }
}
