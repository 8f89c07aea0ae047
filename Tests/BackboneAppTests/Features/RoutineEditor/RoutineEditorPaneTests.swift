import BackboneApp
import BackboneCanvas
import BackboneCore
import Testing

/// What is shown of a routine in the making.
@Suite struct BuilderPaneTests {
  private static let look = Appearance(glyphMode: .ascii, theme: .mono)

  @Test func everyFieldThatIsSeenCanBeClicked() throws {
    var renderer = try TestContent.fixture.renderer(Self.look)
    let drawing = renderer.draw(Situation.building.state(columns: 120, rows: 40))
    var fields: Set<BlockField> = []
    var routineFields: Set<RoutineField> = []
    for row in 0..<40 {
      for column in 0..<120 {
        guard case .part(_, let part) = drawing.target(column: column, row: row) else { continue }
        switch part.value as? SessionItem {
        case .field(.block(let place, let field)): if place == 4 { fields.insert(field) }
        case .field(.routine(let field)): routineFields.insert(field)
        default: break
        }
      }
    }
    #expect(fields == Set(BlockField.allCases))
    #expect(routineFields == Set(RoutineField.allCases))
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 40), (200, 60)])
  func theChosenFieldIsAlwaysSeen(columns: Int, rows: Int) throws {
    var renderer = try TestContent.fixture.renderer(Self.look)
    var state = Situation.building.state(columns: columns, rows: rows)
    for field in BlockField.allCases {
      for place in [0, 6] {
        _ = update(
          &state, AppEvent(.clicked(.field(.block(place, field))), at: .zero))
        let frame = renderer.draw(state).frame
        let chosen = frame.cells.filter { $0.style.role == .selected }.map(\.glyph)
        #expect(chosen.first == "[" && chosen.last == "]", "\(field) of \(place)")
      }
    }
  }

  @Test func theTableStandsBesideTheGuideWithoutTheFocus() throws {
    var renderer = try TestContent.fixture.renderer(Self.look)
    var state = Situation.building.state(columns: 200, rows: 60)
    _ = update(&state, AppEvent(.keyPressed(Key(.backTab)), at: .zero))
    #expect(state.screen == .exercises && state.isWide)
    let lines = renderer.draw(state).frame.lines
    #expect(lines.contains { $0.contains("> Bird-dog") && $0.contains("[   4]") })
  }

  @Test func theExactLengthChangesWithEveryKey() throws {
    var renderer = try TestContent.fixture.renderer(Self.look)
    var state = Situation.building.state(columns: 80, rows: 24)
    #expect(renderer.draw(state).frame.lines[3].hasPrefix(" 10:54  5:48 of work in 24 steps"))
    _ = update(&state, AppEvent(.keyPressed(Key("+")), at: .zero))
    // A second more for each of 6 repetitions.
    #expect(renderer.draw(state).frame.lines[3].hasPrefix(" 11:00  5:54 of work in 24 steps"))
  }

  @Test func swapsAreNamedAndSoIsWhatIsHidden() throws {
    var renderer = try TestContent.fixture.renderer(Self.look)
    var state = Situation.swapping.state(columns: 120, rows: 40)
    let text = renderer.draw(state).frame.lines.joined(separator: "\n")
    #expect(text.contains("Adapted to your equipment"))
    #expect(text.contains("No dumbbell or barbell: plank instead of bent-over row"))
    #expect(text.contains("No dumbbell or barbell: bent-over row left out"))
    _ = update(&state, AppEvent(.resized(columns: 40, rows: 12), at: .zero))
    #expect(renderer.draw(state).frame.lines.contains { $0.contains("Adapted to your") })
    _ = update(&state, AppEvent(.resized(columns: 80, rows: 12), at: .zero))
    #expect(renderer.draw(state).frame.lines.contains { $0.contains(" more ") })
    _ = update(&state, AppEvent(.keyPressed(Key("e")), at: .zero))
    #expect(
      renderer.draw(state).frame.lines.contains {
        $0.contains("As planned. You don't have: a dumbbell")
      })
  }

  @Test func theStepsAreScrolledToTheLast() throws {
    var renderer = try TestContent.fixture.renderer(Self.look)
    var state = Situation.swapping.state(columns: 80, rows: 24)
    for _ in 1...9 {
      _ = renderer.draw(state)
      _ = update(&state, AppEvent(.keyPressed(Key(.pageDown)), at: .zero))
    }
    let lines = renderer.draw(state).frame.lines
    #expect(lines.contains { $0.contains("4-22 of 22") })
    #expect(lines.contains { $0.contains("9:30 Hip-flexor") })
  }
}
