import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// Whatever is done to a routine can be taken back and made again, exactly.
@Suite struct BuilderPropertyTests {
  private static let keys: [Key] =
    "++++----0123456789.dJKuU".map { Key($0) }
    + [.up, .down, .left, .right, .left, .right].map { Key($0) }

  @Test(arguments: 0..<20)
  func undoIsTheInverseOfEveryChange(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var app = AppScript.choosing("rowing")
    app.press(Key("E"))
    let opened = try #require(app.state.editor)
    for _ in 0..<120 {
      if Int.random(in: 0..<12, using: &random) == 0 {
        app.pick(["plank", "bird", "cable"].randomElement(using: &random) ?? "")
      } else {
        app.press(Self.keys.randomElement(using: &random) ?? Key("+"))
      }
    }
    // Drafts from the last back to the first, then forward again.
    var builder = try #require(app.state.editor)
    while builder.redo() {}
    var drafts = [builder.draft]
    while builder.undo() { drafts.append(builder.draft) }
    #expect(builder.draft == opened.draft)
    #expect(zip(drafts, drafts.dropFirst()).allSatisfy { $0 != $1 })
    var again = [builder.draft]
    while builder.redo() { again.append(builder.draft) }
    #expect(again == drafts.reversed())
  }

  @Test(arguments: 0..<20)
  func oneChangeIsTakenBackByOneKey(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var app = AppScript.choosing("rowing")
    app.press(Key("E"))
    let keys = Self.keys.filter { $0 != Key("u") && $0 != Key("U") }
    for _ in 0..<80 {
      let key = keys.randomElement(using: &random) ?? Key("+")
      // Going nowhere ends the number that is being typed.
      if let cursor = app.cursor { app.send(.clicked(.field(cursor))) }
      let before = try #require(app.state.editor)
      app.press(key)
      let after = try #require(app.state.editor)
      guard after.draft != before.draft else { continue }
      app.press(Key("u"))
      #expect(app.draft == before.draft, "seed \(seed), \(key)")
      #expect(app.cursor == before.cursor, "seed \(seed), \(key)")
      app.press(Key("U"))
      #expect(app.draft == after.draft, "seed \(seed), \(key)")
      #expect(app.cursor == after.cursor, "seed \(seed), \(key)")
    }
  }
}
