import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

@Suite struct ProgressTests {
  private func state(weeks: Int, columns: Int = 80, rows: Int = 24) -> AppState {
    var state = TestContent.fixture.state(columns: columns, rows: rows)
    _ = update(
      &state, AppEvent(.trainingLoaded(TrainingFixture.overview(weeks: weeks)), at: .zero))
    _ = update(&state, AppEvent(.keyPressed(Key("5")), at: .zero))
    return state
  }

  @Test func everyExerciseThatWasDoneHasACourse() {
    #expect(
      state(weeks: 3).progressItems == [.year, .exercise("bird-dog"), .exercise("plank")])
    #expect(state(weeks: 0).progressItems == [.year])
  }

  @Test func anEmptyYearIsACalendarThatWaits() throws {
    let look = Appearance(glyphMode: .ascii, theme: .mono)
    let lines = try TestContent.fixture.frame(of: state(weeks: 0), look).lines
    #expect(lines.contains { $0.contains("Mon") && $0.contains("....") })
    #expect(lines.contains { $0.contains("# strength") })
  }

  @Test func theArrowsChangeWhatIsPlotted() {
    var app = AppScript(state(weeks: 3))
    app.press(Key("j"), Key(.right))
    #expect(app.state.progress.measure == .effort)
    app.press(Key(.left), Key(.left))
    #expect(app.state.progress.measure != .amount)
  }

  /// Where nothing is drawn, plots and the calendar are said in words.
  @Test func plotsAreReadInWords() throws {
    var state = state(weeks: 12)
    state.isRead = true
    var renderer = try TestContent.fixture.renderer(Appearance(glyphMode: .ascii, theme: .mono))
    let year = renderer.read(state)
    #expect(year.texts.flatMap(\.lines).joined(separator: " ").contains("sessions: core on "))
    #expect(year.texts.flatMap(\.lines).contains { $0.hasPrefix("Week of ") })
    for _ in state.progressItems.dropFirst() {
      _ = update(&state, AppEvent(.keyPressed(Key("j")), at: .zero))
      let measures = ProgressMeasure.allCases.count
      for _ in 0..<measures {
        _ = update(&state, AppEvent(.keyPressed(Key(.right)), at: .zero))
        let lines = renderer.read(state).texts.flatMap(\.lines)
        #expect(lines.contains { $0.wholeMatch(of: /\d{4}-\d\d-\d\d: .+/) != nil }, "\(lines)")
      }
    }
  }

  /// Nothing, one week, twelve weeks and most of a year fit every screen, in ASCII too.
  @Test(arguments: [0, 1, 12, 40], [(40, 12), (80, 24), (132, 43)])
  func everyAmountOfTrainingIsDrawn(weeks: Int, size: (columns: Int, rows: Int)) throws {
    var state = state(weeks: weeks, columns: size.columns, rows: size.rows)
    for _ in state.progressItems {
      let frame = try TestContent.fixture.frame(
        of: state, Appearance(glyphMode: .ascii, theme: .mono))
      #expect(frame.cells.allSatisfy { $0.glyph.isASCII || $0.glyph == Cell.continuation })
      _ = update(&state, AppEvent(.keyPressed(Key("j")), at: .zero))
    }
  }

  @Test func daysAreNamedAsManyAsFit() {
    let week = DayTicks(20_000...20_006, offset: 0, columns: 80)
    #expect(week.ticks.count == 7)
    let year = DayTicks(20_000...20_364, offset: 0, columns: 80)
    #expect(year.ticks.count == 12)
    #expect(
      year.ticks.allSatisfy { Words.Progress.months.contains($0.label) || $0.label == "2025" })
    // 2024-10-04 to 2027-10-04.
    let years = DayTicks(20_000...21_095, offset: 0, columns: 72)
    #expect(years.ticks.count == 12)
    #expect(years.ticks.prefix(3).map(\.label) == ["2025", "Apr", "Jul"])
    #expect(years.ticks.filter { Int($0.label) != nil }.map(\.label) == ["2025", "2026", "2027"])
  }
}
