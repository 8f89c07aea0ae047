import BackboneCanvas
import BackboneCore
import TestSupport
import Testing

@testable import BackboneApp

/// What is searched for in the texts is shown where it stands.
@Suite struct LearnSearchTests {
  private func app(_ query: String, columns: Int = 80, rows: Int = 24) -> AppScript {
    var state = TestContent.shipped.state(columns: columns, rows: rows)
    state.screen = .learn
    var app = AppScript(state)
    app.press(Key("/"))
    for letter in query { app.press(Key(letter)) }
    app.press(Key(.enter))
    return app
  }

  private func lines(_ state: AppState) throws -> [String] {
    try TestContent.shipped.frame(of: state, Appearance(glyphMode: .blocks, theme: .mono)).lines
  }

  /// The key bar offers to follow a link before one is chosen.
  @Test func enterChoosesALinkAndThenFollowsIt() throws {
    var state = TestContent.shipped.state(columns: 80, rows: 24)
    state.screen = .learn
    var app = AppScript(state)
    let page = app.state.learn.reading
    app.press(Key(.enter))
    #expect(app.state.link == 0)
    #expect(app.state.learn.reading == page)
    app.press(Key(.enter))
    #expect(app.state.screen != .learn || app.state.learn.reading != page)
  }

  @Test func theTermIsSeenWithoutScrolling() throws {
    let app = self.app("valsalva")
    #expect(app.state.learn.reading == .glossary)
    #expect(app.state.scroll > 0)
    #expect(try lines(app.state).dropFirst(3).contains { $0.contains("Valsalva") })
  }

  @Test func theWordsAreSetOff() {
    var text = Document(columns: 60)
    text.paragraph("A brace is no Brace-less embrace.")
    let marked = text.marking("brace").rows[0].spans.filter { $0.role == .selectedMuted }
    #expect(marked.map(\.text) == ["brace", "Brace"])
    #expect(text.marking("embrace").foundRows == [0])
    #expect(text.marking("race").foundRows == [])
    #expect(text.marking("").rows == text.rows)
  }

  /// What is searched for while the window has no room for a row is there when it has.
  @Test func aSearchInATinyWindowDoesNotScrollAboveTheText() throws {
    for rows in 0...8 {
      var app = self.app("why", columns: 30, rows: rows)
      #expect(app.state.scroll >= 0, "\(rows)")
      app.send(.resized(columns: 80, rows: 24))
      #expect(try lines(app.state).count == 24)
    }
  }

  @Test func withoutASearchATextBeginsAtItsTop() {
    var app = self.app("valsalva")
    app.press(Key(.escape))
    app.press(Key("k"))
    #expect(app.state.scroll == 0)
  }
}
