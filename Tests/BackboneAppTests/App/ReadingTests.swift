import BackboneCanvas
import BackboneCore
import TestSupport
import Testing

@testable import BackboneApp

/// Every screen in words.
@Suite struct ReadingTests {
  @Test(arguments: Situation.allCases)
  func everySituationCanBeRead(situation: Situation) throws {
    let state = situation.state(columns: 140, rows: 100)
    var renderer = try TestContent.fixture.renderer(Appearance(glyphMode: .ascii, theme: .mono))
    let page = renderer.read(state)
    #expect(!page.title.isEmpty)
    let words =
      page.lines + page.lists.flatMap { $0.rows.map(\.text) } + page.texts.flatMap(\.lines)
    #expect(words.contains { $0.count > 3 })
    for scalar in words.joined().unicodeScalars {
      #expect(
        !(0x2500...0x25FF).contains(scalar.value) && !(0x2800...0x28FF).contains(scalar.value),
        "\(scalar) in \(words)")
    }
    for list in page.lists {
      if let chosen = list.chosen { #expect(list.choices.indices.contains(chosen)) }
      #expect(list.choices.allSatisfy { $0.target != nil }, "\(list)")
    }
  }

  /// A dialog hides the screen; a search is typed into it.
  @Test func whatIsOpenIsRead() throws {
    var app = AppScript()
    var renderer = try TestContent.fixture.renderer(Appearance(glyphMode: .ascii, theme: .mono))
    #expect(renderer.read(app.state).title == AnatomyScreen.title)
    app.press(Key("S"))
    let settings = renderer.read(app.state)
    #expect(settings.title == Words.Settings.title)
    #expect(settings.lists.first?.choices.contains { $0.text.hasPrefix("Level") } == true)
  }

  @Test func nothingMovesWhereItIsRead() {
    var state = Fixture.state()
    state.screen = .exercises
    #expect(state.isAnimated)
    state.isRead = true
    #expect(!state.isAnimated)
  }
}
