import BackboneCanvas
import BackboneCore
import TestSupport
import Testing

@testable import BackboneApp

/// A running session as it is drawn.
@Suite struct RunPaneTests {
  private static let looks = [
    Appearance(glyphMode: .blocks, theme: .dark), Appearance(glyphMode: .braille, theme: .mono),
    Appearance(glyphMode: .ascii, theme: .mono),
  ]

  private func frame(
    at seconds: Double, columns: Int, rows: Int, _ appearance: Appearance = looks[0]
  ) throws -> Frame {
    var state = TestContent.fixture.state(columns: columns, rows: rows)
    _ = update(&state, AppEvent(.asked("core-planks-birddogs", .beginner), at: .zero))
    for second in 1...Int(seconds) {
      _ = update(&state, AppEvent(.woke, at: .seconds(second)))
    }
    return try TestContent.fixture.frame(of: state, appearance)
  }

  /// Where the plan's heading stands.
  private func plan(_ frame: Frame) -> (row: Int, column: Int)? {
    for (row, line) in frame.lines.enumerated() {
      let cells = Array(line)
      let words = Array("The plan")
      if let column = cells.indices.first(where: { cells[$0...].starts(with: words) }) {
        return (row, column)
      }
    }
    return nil
  }

  /// From prep to the last set: hold, rest, lift, hold, lower, change of sides.
  private static let moments = [5.0, 17, 42, 61, 65, 68, 98, 110, 140, 160]

  @Test(arguments: [(120, 40), (200, 60), (100, 50)])
  func thePlanStaysInItsPlace(columns: Int, rows: Int) throws {
    let places = try Self.moments.map { try plan(frame(at: $0, columns: columns, rows: rows)) }
    let first = try #require(places[0])
    for place in places {
      let place = try #require(place)
      #expect(place == first)
    }
  }

  /// The rows and columns that the digits and signs take, in any of their roles.
  private func clock(_ frame: Frame, from column: Int) -> (top: Int, bottom: Int)? {
    let rows = (4..<frame.size.rows).filter { row in
      (column..<frame.size.columns).contains {
        let cell = frame[column: $0, row: row]
        return [.clockWork, .clockRest].contains(cell.style.role) && cell.glyph != " "
      }
    }
    return rows.first.flatMap { first in rows.last.map { (first, $0) } }
  }

  @Test(arguments: looks)
  func theClockKeepsItsSizeFromStepToStep(appearance: Appearance) throws {
    // A two-digit hold, a rest, and the hold of a repetition.
    let sizes = try [17.0, 42, 65].map { (seconds: Double) in
      let frame = try frame(at: seconds, columns: 120, rows: 40, appearance)
      return try #require(clock(frame, from: 62))
    }
    for size in sizes { #expect(size == sizes[0]) }
  }

  @Test(arguments: looks)
  func workAndRestDifferByShapeAndNotByColourAlone(appearance: Appearance) throws {
    let solid: Character = appearance.glyphMode == .ascii ? "#" : "█"
    let solidShare = { (frame: Frame, role: Role) in
      let cells = (4..<30).flatMap { row in (62..<120).map { frame[column: $0, row: row] } }
        .filter { $0.style.role == role && $0.glyph != " " }
      return Double(cells.count { $0.glyph == solid }) / Double(max(1, cells.count))
    }
    let work = try frame(at: 17, columns: 120, rows: 40, appearance)
    let rest = try frame(at: 42, columns: 120, rows: 40, appearance)
    #expect(clock(rest, from: 62) != nil)
    #expect(solidShare(work, .clockWork) > 2 * solidShare(rest, .clockRest))
  }

  /// From the mat a number in plain text can't be read.
  @Test(arguments: looks)
  func theSmallestScreenHasALargeNumberAndWhatComesNext(appearance: Appearance) throws {
    for seconds in [17.0, 65] {
      let frame = try frame(at: seconds, columns: 40, rows: 12, appearance)
      let digits = try #require(clock(frame, from: 16))
      #expect(digits.bottom - digits.top >= 3, "\(seconds)")
      #expect(frame.lines.contains { $0.hasPrefix(" Next: ") || $0.hasPrefix("Next: ") })
    }
  }

  /// "McG" says nothing.
  @Test func aNameWithoutRoomIsLeftOut() throws {
    let title = try frame(at: 17, columns: 40, rows: 12).lines[0]
    #expect(title.contains("done") && !title.contains("Pl"))
  }

  @Test func repetitionsAreDots() throws {
    let text = try frame(at: 70, columns: 120, rows: 40).lines.joined(separator: "\n")
    #expect(text.contains("● ◐ ○ ○  Rep 2 of 4"))
  }

  @Test func aRunningSessionTakesAllColumns() throws {
    var app = AppScript(Fixture.state(columns: 200, rows: 60))
    app.press(Key("4"))
    #expect(app.state.isWide)
    app.send(.asked("short", .beginner))
    #expect(!app.state.isWide)
    app.press(Key(" "), Key("2"))
    #expect(app.state.isWide)
  }

  /// The demonstration began with the right side, beside the words of the left.
  @Test(arguments: [(45.0, Side.left), (98.0, .right)])
  func aBreakShowsTheFigureOfTheComingSide(seconds: Double, side: Side) throws {
    var state = TestContent.fixture.state(columns: 120, rows: 40)
    _ = update(&state, AppEvent(.asked("core-planks-birddogs", .beginner), at: .zero))
    for second in 1...Int(seconds) {
      _ = update(&state, AppEvent(.woke, at: .seconds(second)))
    }
    let run = try #require(state.run)
    let place = try #require(run.place(at: state.now))
    #expect(run.timeline.steps[place.step].set == nil)
    #expect(run.timeline.figureMoment(at: place)?.side == side)
  }

  @Test func aRehearsalSaysHowFastItIs() throws {
    var state = TestContent.fixture.state(columns: 80, rows: 24)
    let asked = AppEvent.Kind.asked("core-planks-birddogs", .beginner, speed: 20)
    _ = update(&state, AppEvent(asked, at: .zero))
    let look = Appearance(glyphMode: .blocks, theme: .dark)
    // Where there is no room for all, the name of the session stays whole.
    let top = try TestContent.fixture.frame(of: state, look).lines[0]
    #expect(top.contains("20× speed"))
    _ = update(&state, AppEvent(.resized(columns: 120, rows: 40), at: .zero))
    let wide = try TestContent.fixture.frame(of: state, look).lines[0]
    #expect(wide.contains("rehearsal at 20× speed"))
  }
}

/// Before an exercise its commonest fault is shown, and said to be one.
@Suite struct FaultPreviewTests {
  @Test func theWrongFormIsNamedInWords() throws {
    let content = TestContent.shipped
    var state = content.state(columns: 120, rows: 40)
    _ = update(&state, AppEvent(.asked("core-planks-birddogs", .beginner), at: .zero))
    let look = Appearance(glyphMode: .blocks, theme: .mono)
    let early = try content.frame(of: state, look).lines
    #expect(early.contains { $0.contains("Not like this:") })
    // In turn with the right form, which isn't called wrong.
    let seen = try (0..<40).map { tenth in
      _ = update(&state, AppEvent(.woke, at: .milliseconds(tenth * 200)))
      return try content.frame(of: state, look).lines
    }
    let right = seen.filter { $0.contains { $0.contains("Like this:") } }
    #expect(!right.isEmpty)
    #expect(!right.contains { $0.contains { $0.contains("Not like this:") } })
    _ = update(&state, AppEvent(.woke, at: .seconds(15)))
    let working = try content.frame(of: state, look).lines
    #expect(!working.contains { $0.contains("Not like this:") })
  }
}
