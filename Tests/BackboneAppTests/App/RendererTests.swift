import BackboneApp
import BackboneCanvas
import BackboneCore
import Testing

@Suite struct StageTests {
  static let looks: [Appearance] = GlyphMode.allCases.flatMap { glyphMode in
    Theme.allCases.map { Appearance(glyphMode: glyphMode, theme: $0) }
  }

  /// That drawing comes to an end without a trap, whatever the size; what is drawn is another
  /// matter, but the frame has the size that was asked for.
  @Test(arguments: Situation.allCases)
  func noSizeTraps(situation: Situation) throws {
    for look in [
      Appearance(glyphMode: .blocks, theme: .dark), Appearance(glyphMode: .ascii, theme: .mono),
    ] {
      var renderer = try TestContent.shipped.renderer(look)
      for (columns, rows) in [
        (0, 0), (1, 1), (20, 6), (39, 30), (40, 11), (40, 12), (41, 13), (72, 14), (80, 24),
        (149, 24), (150, 24), (160, 12), (300, 100),
      ] {
        let state = situation.state(of: .shipped, columns: columns, rows: rows)
        #expect(renderer.draw(state).frame.size == Size(columns: columns, rows: rows))
      }
    }
  }

  @Test(arguments: Situation.allCases)
  func asciiIsNothingButAscii(situation: Situation) throws {
    var renderer = try TestContent.shipped.renderer(Appearance(glyphMode: .ascii, theme: .mono))
    for (columns, rows) in [(40, 12), (80, 24), (120, 40), (200, 60)] {
      let state = situation.state(of: .shipped, columns: columns, rows: rows)
      for line in renderer.draw(state).frame.lines {
        let strange = line.unicodeScalars.first { !$0.isASCII }
        #expect(strange == nil, "\(situation) at \(columns)x\(rows): \(line)")
      }
    }
  }

  /// Without colour no cell may ask for any, and what is chosen must still differ from the rest.
  @Test func withoutColourTheChoiceIsStillSeen() throws {
    var renderer = try TestContent.fixture.renderer(Appearance(glyphMode: .braille, theme: .mono))
    let frame = renderer.draw(Situation.browsing.state(columns: 80, rows: 24)).frame
    for cell in frame.cells {
      let paint = Theme.mono.paint(cell.style)
      #expect(paint.foreground == nil && paint.background == nil)
    }
    #expect(Theme.mono.paint(.selected) != Theme.mono.paint(.text))
    #expect(Theme.mono.paint(.selectedMuted) != Theme.mono.paint(.text))
  }

  @Test func tooSmallAScreenSaysWhatItNeeds() throws {
    var renderer = try TestContent.fixture.renderer(Appearance(glyphMode: .ascii, theme: .mono))
    let frame = renderer.draw(Situation.browsing.state(columns: 39, rows: 12)).frame
    #expect(frame.lines.joined(separator: " ").contains("40 columns"))
  }

  @Test func theSameStateGivesTheSameFrame() throws {
    var used = try TestContent.fixture.renderer(Appearance(glyphMode: .blocks, theme: .dark))
    for situation in Situation.allCases {
      _ = used.draw(situation.state(columns: 200, rows: 60))
      _ = used.draw(situation.state(columns: 80, rows: 24))
    }
    for situation in Situation.allCases {
      var fresh = try TestContent.fixture.renderer(Appearance(glyphMode: .blocks, theme: .dark))
      let state = situation.state(columns: 120, rows: 40)
      #expect(used.draw(state).frame == fresh.draw(state).frame, "\(situation)")
    }
  }

  @Test(arguments: [Situation.browsing, .exercise, .working])
  func whatIsKeptOfPicturesIsNeverOutOfDate(situation: Situation) throws {
    let look = Appearance(glyphMode: .blocks, theme: .dark)
    var used = try TestContent.fixture.renderer(look)
    var state = situation.state(columns: 120, rows: 40)
    for step in 1...30 {
      _ = update(&state, AppEvent(.woke, at: state.now + .milliseconds(370)))
      if step.isMultiple(of: 4) {
        _ = update(&state, AppEvent(.keyPressed(Key(step == 12 ? "k" : "j")), at: state.now))
      }
      var fresh = try TestContent.fixture.renderer(look)
      #expect(used.draw(state).frame == fresh.draw(state).frame, "step \(step)")
    }
  }

  @Test func everyCommandOfTheKeyBarCanBeClicked() throws {
    var renderer = try TestContent.fixture.renderer(Appearance(glyphMode: .ascii, theme: .mono))
    for situation in [
      Situation.browsing, .exercise, .choosing, .building, .working, .paused, .summary,
    ] {
      let state = situation.state(columns: 148, rows: 40)
      let drawing = renderer.draw(state)
      var clickable: Set<CommandID> = []
      for column in 0..<148 {
        if case .command(let command) = drawing.target(column: column, row: 39) {
          clickable.insert(command)
        }
      }
      let shown = state.keymap.entries.filter(\.inKeyBar).map(\.id)
      #expect(clickable == Set(shown), "\(situation)")
    }
  }

  @Test func aMuscleOfTheBodyCanBeClicked() throws {
    var renderer = try TestContent.fixture.renderer(Appearance(glyphMode: .blocks, theme: .dark))
    var state = Situation.browsing.state(columns: 80, rows: 24)
    let drawing = renderer.draw(state)
    var muscles: Set<MuscleID> = []
    for row in 3..<22 {
      for column in 0..<28 {
        if case .seen(let id) = drawing.target(column: column, row: row) { muscles.insert(id) }
      }
    }
    #expect(muscles.contains("multifidus"))
    _ = update(&state, AppEvent(.clicked(.muscle("gluteus-maximus")), at: .zero))
    #expect(state.anatomy.selected == "gluteus-maximus")
  }
}
