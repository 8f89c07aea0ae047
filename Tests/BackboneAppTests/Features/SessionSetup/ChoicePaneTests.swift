import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// What stands beside the choice of a routine.
@Suite struct ChoicePaneTests {
  private let content = TestContent.fixture
  private let look = Appearance(glyphMode: .blocks, theme: .dark)

  /// A session of a routine with a set of so many seconds.
  private func logged(
    _ routine: RoutineID, seconds: Int, speed: Int = 1, in state: AppState
  ) throws -> LoggedSession {
    let offer = try #require(state.offer(routine, .beginner))
    let record = state.record(of: offer, level: .beginner, speed: speed)
    let step = try #require(offer.timeline.nextWork(from: 0))
    var session = Session(record)
    _ = session.handle(.start, at: .zero)
    let set = try #require(offer.timeline.steps[step].set)
    let entry = SetEntry(
      step: step, exercise: set.exercise, side: set.side, round: 1, set: 1,
      planned: offer.timeline.steps[step].duration, held: .seconds(seconds), outcome: .stopped)
    return Fixture.logged(
      record, entries: seconds > 0 ? [entry] : [],
      checkpoint: try #require(session.checkpoint(at: .zero)))
  }

  /// However little room there is for a step, its side is read.
  @Test func aNameIsCutBeforeItsSide() throws {
    let words = SessionWords(catalogue: content.catalogue)
    let state = content.state(columns: 80, rows: 24)
    let steps = content.catalogue.routines.compactMap { state.offer($0.id, .beginner) }
      .flatMap(\.timeline.steps).filter { $0.set?.side != nil }
    #expect(!steps.isEmpty)
    for step in steps {
      let side = try #require(step.set?.side).rawValue
      for columns in 10...40 {
        let text = words.short(step, columns: columns, "…")
        #expect(text.hasSuffix(", \(side)"), "\(text)")
        #expect(CellWidth.of(text) <= columns, "\(text)")
      }
    }
  }

  /// Sessions of other routines, rehearsals and empty ones are no history of this one.
  @Test func onlyWhatWasDoneOfTheRoutineIsListed() throws {
    var state = content.state(columns: 120, rows: 40)
    let routines = content.catalogue.routines.map(\.id)
    let own = try #require(routines.first)
    let other = try #require(routines.dropFirst().first { state.offer($0, .beginner) != nil })
    _ = update(&state, AppEvent(.keyPressed(Key("4")), at: .zero))
    state.session = .choosing(Choice(routine: own, level: .beginner))
    state.log = [
      try logged(own, seconds: 0, in: state), try logged(other, seconds: 11, in: state),
      try logged(own, seconds: 12, speed: 20, in: state), try logged(own, seconds: 13, in: state),
    ]
    let lines = try content.frame(of: state, look).lines
    let rows = lines.filter { $0.contains(", beginner") && $0.contains("1970-01-01") }
    #expect(rows.count == 1, "\(rows)")
    #expect(rows.first?.contains("0:13, beginner") == true, "\(rows)")
  }

  @Test func aSessionOfOneExerciseIsNoRowOfTheList() throws {
    var state = content.state(columns: 80, rows: 24)
    _ = update(&state, AppEvent(.keyPressed(Key("4")), at: .zero))
    let exercise = try #require(content.catalogue.exercises.compactMap(Routine.init(alone:)).first)
    state.session = .choosing(Choice(routine: exercise.id, level: .beginner))
    let pane = ChoicePane(
      state: state, choice: Choice(routine: exercise.id, level: .beginner), focused: true)
    #expect(pane.place == Words.count(content.catalogue.routines.count, .routine))
  }
}

/// What will be done is seen before it is begun, where there is room for it.
@Suite struct RoutinePicturesTests {
  private func lines(columns: Int, rows: Int) throws -> [String] {
    let content = TestContent.shipped
    var state = content.state(columns: columns, rows: rows)
    state.screen = .session
    return try content.frame(
      of: state, Appearance(glyphMode: .blocks, theme: .mono)
    ).lines
  }

  /// Whether a line has the dots that pictures without colour are made of.
  private func isDrawing(_ line: String) -> Bool {
    line.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) }
  }

  @Test func theExercisesAreDrawnWithTheirNames() throws {
    let tall = try lines(columns: 120, rows: 40)
    let last = tall.suffix(3).joined()
    #expect(last.contains("Plank") && last.contains("Bird-dog"))
    #expect(tall.contains(where: isDrawing))
  }

  @Test func aSmallScreenKeepsToWords() throws {
    let small = try lines(columns: 80, rows: 24)
    #expect(!small.contains(where: isDrawing))
    #expect(small.contains { $0.contains("Core and hip balance") })
  }
}
