import BackboneCore
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCLI

@Suite struct LinearInputTests {
  private static func page(_ rows: [String], chosen: Int?, target: (Int) -> Target) -> SpokenPage {
    var page = SpokenPage()
    page.add(
      [ListView.Row(text: "Heading", isHeading: true)]
        + rows.enumerated().map { ListView.Row(text: $1, target: target($0)) },
      chosen: chosen.map { $0 + 1 })
    return page
  }

  private func input(
    _ line: String, _ layers: [any KeyLayer.Type] = [AppKeys.self], text: Bool = false,
    _ page: SpokenPage = SpokenPage()
  ) -> LinearInput {
    LinearInput(line, Keymap(layers), takesText: text, page)
  }

  /// Whatever a key does in the full screen, a line does: every command of every layer.
  @Test func everyCommandIsReachedByItsNameAndItsKeys() {
    var count = 0
    for layer in OwnKeys.layers {
      for isTyping in [false, true] {
        for entry in layer.entries {
          let keymap = Keymap([layer])
          guard let reached = keymap.entries.first(where: { $0.id == entry.id }) else { continue }
          // The commands are heard where the user is.
          if entry.id == AppKeys.id(of: .help) { continue }
          let line = (isTyping ? ":" : "") + entry.id.description
          let result = LinearInput(line, keymap, takesText: isTyping, SpokenPage())
          guard case .events(let events) = result, case .keyPressed(let key) = events.first else {
            Issue.record("\(line): \(result)")
            continue
          }
          #expect(events.count == 1 && keymap.command(for: key) == entry.id, "\(line)")
          for key in reached.keys {
            #expect(
              LinearInput(":" + key.name, keymap, takesText: isTyping, SpokenPage())
                == .events([.keyPressed(key)]), "\(line) by \(key.name)")
          }
          count += 1
        }
      }
    }
    #expect(count > 200)
  }

  @Test func keysAreNamedHoweverTheyAreCapitalised() {
    #expect(input("esc") == .events([.keyPressed(Key(.escape))]))
    #expect(input("PAGEDOWN") == .events([.keyPressed(Key(.pageDown))]))
    #expect(input("  q  ") == .events([.keyPressed(Key("q"))]))
    #expect(input("Quit") == .events([.keyPressed(Key("q"))]))
    #expect(input("") == .events([.keyPressed(Key(.enter))]))
    #expect(input(" ") == .events([.keyPressed(Key(" "))]))
    #expect(input("S") == .events([.keyPressed(Key("S"))]))
    #expect(input("list") == .list)
    #expect(
      input("fly")
        == .nothing("\"fly\" isn't a command here. Type ? for the commands, or :fly to find it."))
    #expect(
      input("\u{1B}[2Jx")
        == .nothing("\"x\" isn't a command here. Type ? for the commands, or :x to find it."))
  }

  /// A word behind a colon or a slash is looked for, in one line.
  @Test func whatIsNoCommandIsLookedFor() {
    let app = Keymap([ReadingKeys.self, AppKeys.self])
    #expect(
      LinearInput(":plank", app, takesText: false, SpokenPage()) == .typed(Key(":"), then: "plank"))
    #expect(
      LinearInput("/bird", app, takesText: false, SpokenPage()) == .typed(Key("/"), then: "bird"))
    #expect(
      LinearInput(":quit", app, takesText: false, SpokenPage()) == .events([.keyPressed(Key("q"))]))
    let finding = Keymap([FinderKeys.self, TypedListKeys.self])
    #expect(
      LinearInput(":plank", finding, takesText: true, SpokenPage())
        == .events([.keyPressed(.control("u")), .pasted("plank"), .keyPressed(Key(.enter))]))
    let own = Keymap([AppKeys.self], own: ["app.palette": [Key("P")]])
    #expect(
      LinearInput(":plank", own, takesText: false, SpokenPage()) == .typed(Key("P"), then: "plank"))
  }

  /// The commands are listed by what can be typed, and without those that only change a picture.
  @Test func theCommandsAreThoseThatWorkInLines() {
    #expect(input("?") == .commands && input("help") == .commands)
    let page = Self.page(["a", "b"], chosen: 0) { .item("learn", AnyValue($0)) }
    let map = Keymap([TabKeys.self, ScrollKeys.self, PaneKeys.self, AppKeys.self, AlwaysKeys.self])
    let lines = map.lines(takesText: false, page)
    // A digit chooses a row.
    #expect(lines.contains { $0.hasPrefix("exercises: ") })
    #expect(lines.contains("quit or q: Quit; asks first during a session"))
    #expect(!lines.contains { $0.contains("scroll") || $0.contains("edraw") })
    for line in lines {
      for words in line.prefix(while: { $0 != ":" }).replacing(" or ", with: ", ")
        .split(separator: ", ")
      {
        let input = LinearInput(String(words), map, takesText: false, page)
        guard case .nothing = input else { continue }
        Issue.record("\(words) in \(line)")
      }
    }
  }

  @Test func aNumberTicksABox() {
    let page = Self.page(["[x] a", "[ ] b"], chosen: 0) { .item("today", AnyValue($0)) }
    let second = AppEvent.Kind.clicked(.item("today", AnyValue(1)))
    #expect(input("2", page) == .events([second, second]))
    #expect(input("1", page) == .events([.clicked(.item("today", AnyValue(0)))]))
  }

  @Test func aNumberChoosesARow() {
    let page = Self.page(["a", "b"], chosen: 0) { .item("learn", AnyValue($0)) }
    #expect(input("2", page) == .events([.clicked(.item("learn", AnyValue(1)))]))
    #expect(input("3", page) == .nothing("There is no row 3: the list has 2 rows."))
    // Without a list digits are keys.
    #expect(input("10") == .events([.keyPressed(Key("1")), .keyPressed(Key("0"))]))
  }

  @Test func whatIsTypedIntoAFieldReplacesIt() {
    #expect(
      input("hip", text: true)
        == .events([.keyPressed(.control("u")), .pasted("hip"), .keyPressed(Key(.enter))]))
    #expect(input("", text: true) == .events([.keyPressed(Key(.enter))]))
    #expect(input(":esc", text: true) == .events([.keyPressed(Key(.escape))]))
    // A dialog's list is narrowed by words, and chosen from by a number.
    let page = Self.page(["a", "b"], chosen: 0) { .row($0) }
    #expect(
      input("hip", text: true, page)
        == .events([.keyPressed(.control("u")), .pasted("hip")]))
    let none = Self.page([], chosen: nil) { .row($0) }
    #expect(
      input("hip", text: true, none) == .events([.keyPressed(.control("u")), .pasted("hip")]))
    #expect(input("1", text: true, page) == .events([.clicked(.row(0))]))
    #expect(input("2", text: true, page) == .events([.clicked(.row(1)), .clicked(.row(1))]))
  }

  private func input(_ line: String, _ page: SpokenPage) -> LinearInput {
    input(line, [AppKeys.self], page)
  }
  private func input(_ line: String, text: Bool, _ page: SpokenPage) -> LinearInput {
    input(line, [AppKeys.self], text: text, page)
  }
}
