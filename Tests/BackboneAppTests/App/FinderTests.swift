import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// The palette and the search of everything.
@Suite struct FinderTests {
  private func app(_ screen: ScreenID = .today, _ keys: Key..., typing text: String) -> AppScript {
    var state = TestContent.shipped.state(columns: 80, rows: 24)
    state.screen = screen
    var app = AppScript(state)
    for key in keys { app.press(key) }
    app.type(text)
    return app
  }

  private func groups(_ app: AppScript) -> [FindingGroup] {
    app.state.dialog(FinderDialog.self)?.groups(app.state) ?? []
  }

  private func findings(_ app: AppScript) -> [Finding] { groups(app).flatMap(\.findings) }

  @Test func everyScreenCanSearchEverything() {
    for screen in Screens.all {
      var state = TestContent.shipped.state(columns: 80, rows: 24)
      state.screen = screen.id
      var app = AppScript(state)
      app.press(Key("/"))
      // Where a list is narrowed, one more key searches everything for the same words.
      if app.state.overlay == .search {
        app.type("plank")
        app.press(Key(.tab))
        #expect(app.state.screenType.query(app.state).isEmpty)
        #expect(app.state.dialog(FinderDialog.self)?.query == "plank")
      }
      #expect(app.state.dialog(FinderDialog.self)?.scope == .content, "\(screen.title)")
    }
  }

  @Test func resultsAreGroupedByKindTheBestFirst() throws {
    let app = app(typing: "/multifidus")
    let groups = groups(app)
    #expect(groups.first?.kind == .muscle && groups.first?.findings.first?.name == "Multifidus")
    #expect(Set(groups.map(\.kind)).count == groups.count)
    #expect(groups.map(\.kind).contains(.exercise))
    let lines = try TestContent.shipped.frame(
      of: app.state, Appearance(glyphMode: .ascii, theme: .mono)
    ).lines
    #expect(lines.contains { $0.contains("Muscles") })
  }

  @Test func enterGoesThere() throws {
    let catalogue = TestContent.shipped.state(columns: 80, rows: 24).catalogue
    let page = try #require(catalogue.pages.last)
    let term = try #require(catalogue.glossary.last)
    let sign = try #require(catalogue.signs.last)
    let routine = try #require(catalogue.routines.last)
    for (text, kind) in [
      (page.title, Finding.Kind.page), (term.name, .term), (sign.name, .sign),
      (routine.name, .routine),
    ] {
      var app = app(typing: "/" + text)
      let place = try #require(findings(app).firstIndex { $0.kind == kind && $0.name == text })
      app.send(.clicked(.row(place)))
      // A click on the chosen row goes there at once.
      if app.state.overlay != nil { app.send(.clicked(.row(place))) }
      #expect(app.state.overlay == nil, "\(text)")
      switch kind {
      case .page: #expect(app.state.learn.reading == .page(page.id))
      case .term: #expect(app.state.learn.reading == .term(term.id))
      case .sign: #expect(app.state.learn.reading == .sign(sign.id))
      default:
        guard case .choosing(let choice) = app.state.session else {
          Issue.record("no choice")
          return
        }
        #expect(app.state.screen == .session && choice.routine == routine.id)
      }
    }
    var app = app(typing: "/bird-dog")
    app.press(Key(.enter))
    #expect(app.state.screen == .exercises && app.state.exercise?.id == "bird-dog")
    app.press(Key(.escape))
    #expect(app.state.screen == .today)
  }

  @Test func nothingFoundStaysOpen() throws {
    var app = app(typing: "/xyzzyplugh")
    #expect(findings(app).isEmpty)
    app.press(Key(.enter))
    #expect(app.state.dialog(FinderDialog.self) != nil)
    app.press(Key(.escape))
    #expect(app.state.overlay == nil)
  }

  /// Every command of every screen that can be reached is in the palette, with its key, and is run.
  @Test func thePaletteHasTheCommandsOfAllScreens() throws {
    let app = app(typing: ":")
    let findings = findings(app)
    for screen in Screens.all {
      for layer in screen.layers(app.state) {
        for entry in layer.entries {
          let found = try #require(
            findings.first {
              if case .command(entry.id, _) = $0.place { true } else { false }
            }, "\(entry.id)")
          #expect(found.note.hasSuffix(entry.keys[0].label(ascii: true)), "\(entry.id)")
        }
      }
    }
    #expect(Set(findings.map(\.kind)) == [.command, .screen, .setting])
  }

  @Test func aCommandOfAnotherScreenRunsThere() throws {
    var app = app(typing: ":export your sessions")
    #expect(findings(app).first?.kind == .command)
    app.press(Key(.enter))
    #expect(app.state.screen == .progress)
    #expect(app.state.dialog(ExportFormatDialog.self) != nil)
  }

  @Test func aSettingOpensWithItsRow() throws {
    var app = app(typing: ":count-in")
    let place = try #require(findings(app).firstIndex { $0.kind == .setting })
    for _ in 0..<place { app.press(Key(.down)) }
    app.press(Key(.enter))
    let row = try #require(app.state.dialog(SettingsDialog.self)?.list.selected)
    #expect(SettingsRow.allCases[row] == .countIn)
  }

  @Test func aRunningSessionIsPausedAndCanBeLeft() throws {
    var app = AppScript(TestContent.shipped.state(columns: 80, rows: 24))
    app.send(.asked("core-planks-birddogs", .beginner))
    app.press(Key(":"), at: .seconds(30))
    #expect(!app.state.isRunning)
    let pause = PausedKeys.entries[0].id
    #expect(findings(app).contains { $0.place == .command(pause, on: nil) })
    app.type("plank")
    #expect(findings(app).contains { $0.kind == .exercise })
  }

  /// What there is to read by its words is kept from the first letter on, until there is something
  /// else to read.
  @Test func otherContentIsFoundAtOnce() throws {
    var app = app(typing: "/")
    #expect(app.state.articleIndex == nil)
    let shipped = app.state.catalogue
    let title = try #require(shipped.pages.last).title
    app.type(title)
    #expect(app.state.articleIndex == ArticleIndex(shipped))
    #expect(findings(app).contains { $0.kind == .page })
    let term = try #require(shipped.glossary.first)
    let other = Catalogue(
      muscles: shipped.muscles, exercises: shipped.exercises, routines: shipped.routines,
      sources: shipped.sources, glossary: [term])
    app.send(.contentLoaded(other, app.state.body, figures: app.state.figures, problems: 0))
    #expect(app.state.articleIndex == ArticleIndex(other))
    #expect(!findings(app).contains { $0.kind == .page })
    for _ in title { app.press(Key(.backspace)) }
    app.type(term.name)
    #expect(findings(app).contains { $0.place == .link(.term(term.id)) })
  }

  // MARK: - Matches in a page

  @Test func matchesInAPageAreGoneThroughRoundAndRound() throws {
    var app = app(typing: "/valsalva")
    app.press(Key(.enter))
    #expect(app.state.screen == .learn && app.state.learn.query == "valsalva")
    app.press(Key("n"))
    let hit = try #require(app.state.learn.hit)
    #expect(hit.number == 0 && hit.count > 0)
    for _ in 0..<hit.count { app.press(Key("n")) }
    #expect(app.state.learn.hit?.number == 0)
    app.press(Key("N"))
    #expect(app.state.learn.hit?.number == hit.count - 1)
    let frame = try TestContent.shipped.frame(
      of: app.state, Appearance(glyphMode: .blocks, theme: .mono))
    #expect(frame.lines.contains { $0.contains("match \(hit.count) of \(hit.count)") })
    #expect(frame.cells.contains { $0.style == Style(.selected) })
    app.press(Key(.escape))
    #expect(app.state.learn.query.isEmpty && app.state.learn.hit == nil)
    // Without a search the key chooses links again.
    #expect(app.state.keymap.command(for: Key("n"))?.namespace == ReadingKeys.namespace)
  }

  @Test func everyMatchIsScrolledIntoView() throws {
    var state = TestContent.shipped.state(columns: 80, rows: 24)
    state.screen = .learn
    var app = AppScript(state)
    app.press(Key("/"))
    app.type("the")
    app.press(Key(.enter), Key("n"))
    let count = try #require(app.state.learn.hit?.count)
    #expect(count > 5)
    for _ in 0..<count {
      let frame = try TestContent.shipped.frame(
        of: app.state, Appearance(glyphMode: .blocks, theme: .mono))
      let isSeen = frame.cells.contains { $0.style == Style(.selected) }
      #expect(isSeen, "match \(app.state.learn.hit?.number ?? -1)")
      app.press(Key("n"))
    }
  }
}
