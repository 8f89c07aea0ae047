import BackboneCanvas
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// What the bars call things now.
@Suite struct BarsTests {
  private let content = TestContent.fixture
  private let look = Appearance(glyphMode: .blocks, theme: .dark)

  private func press(_ keys: String, _ state: inout AppState) {
    for key in keys { _ = update(&state, AppEvent(.keyPressed(Key(key)), at: state.now)) }
  }

  private func bar(_ state: AppState) throws -> String {
    try #require(try content.frame(of: state, look).lines.last)
  }

  @Test func theTabKeyLeadsToAPaneOnlyWhereThereAreSome() throws {
    var state = content.state(columns: 120, rows: 40)
    press("6", &state)
    #expect(try bar(state).contains("tab screen"))
    state = content.state(columns: 160, rows: 40)
    press("2", &state)
    #expect(try bar(state).contains("tab pane"))
  }

  @Test func thePlayKeySaysWhatItDoes() throws {
    var state = content.state(columns: 120, rows: 40)
    press("3", &state)
    #expect(try bar(state).contains("space stop"))
    press(" ", &state)
    #expect(try bar(state).contains("space play"))
    press(" .", &state)
    #expect(try bar(state).contains("space play"))
  }

  @Test func theSpeedIsSaid() {
    var state = content.state(columns: 120, rows: 40)
    press("3z", &state)
    #expect(state.notice?.text == "Half speed.")
    press("z", &state)
    #expect(state.notice?.text == "Quarter speed.")
    press("z", &state)
    #expect(state.notice?.text == "Full speed.")
  }

  /// Paused, muted and rehearsed at once the top row still names the session.
  @Test func aPausedSessionShowsItsNameAndNoBareDigits() throws {
    var state = content.state(columns: 80, rows: 24)
    let asked = AppEvent.Kind.asked("core-planks-birddogs", .beginner, speed: 20)
    _ = update(&state, AppEvent(asked, at: .zero))
    press("m ", &state)
    let name = try #require(state.run?.record.name)
    let top = try content.frame(of: state, look).lines[0]
    #expect(top.contains(name), "\(top)")
    #expect(top.contains("muted   20× speed"), "\(top)")
    #expect(!top.contains("1  2"), "\(top)")
  }

  /// The keys of the help never touch what they do, and its prompt says what typing does.
  @Test(arguments: [(40, 12), (80, 24), (120, 40)])
  func theHelpKeepsItsColumnsApart(columns: Int, rows: Int) throws {
    var state = content.state(columns: columns, rows: rows)
    press("?", &state)
    let lines = try content.frame(of: state, look).lines
    #expect(lines.contains { $0.contains("/ type to filter") })
    let entries = state.helpEntries("")
    let scroll = try #require(entries.firstIndex { $0.help == Words.Lists.textPageDown.help })
    for _ in 0..<scroll {
      _ = update(&state, AppEvent(.keyPressed(Key(.down)), at: .zero))
    }
    let row = try #require(
      try content.frame(of: state, look).lines.first { $0.contains("PageDown") })
    #expect(row.contains("  Scroll the text"), "\(row)")
  }

  @Test func theQuestionOfLeavingSaysWhatAskingTwiceDoes() throws {
    var state = content.state(columns: 80, rows: 24)
    _ = update(&state, AppEvent(.asked("core-planks-birddogs", .beginner), at: .zero))
    _ = update(&state, AppEvent(.keyPressed(.control("c")), at: .zero))
    let text = try content.frame(of: state, look).lines.joined()
    #expect(text.contains("Ctrl-C again saves it for later and quits."))
    #expect(update(&state, AppEvent(.keyPressed(.control("c")), at: .zero)).contains(.quit))
  }
}
