import BackboneApp
import BackboneCanvas
import BackboneCore
import Testing

/// What was done against what was planned, on few rows and on many.
@Suite struct SummaryPaneTests {
  private func lines(
    _ state: AppState, _ look: Appearance = Appearance(glyphMode: .ascii, theme: .mono)
  ) throws -> [String] {
    var renderer = try TestContent.fixture.renderer(look)
    let state = state
    return renderer.draw(state).frame.lines
  }

  /// Nine counted sets on each side, of which the first was stopped for pain after eight of ten, and
  /// with it the whole session.
  private func counted(columns: Int, rows: Int) throws -> AppState {
    let catalogue = TestContent.fixture.catalogue
    let plan = Plan(
      prepare: .zero, rounds: 1, restBetweenRounds: .zero,
      blocks: (0..<9).map { _ in
        Block(
          .exercise("bird-dog"),
          sets: [
            .counted(10, Tempo(lift: .seconds(1), hold: .seconds(1), lower: .seconds(1)))
          ], sidePlan: .each([.left, .right]))
      })
    let routine = Routine(
      id: "counted", name: "Counted", goal: "", plans: [.beginner: plan], sources: [.general])
    var state = AppState(
      catalogue: Catalogue(
        muscles: catalogue.muscles, exercises: catalogue.exercises, routines: [routine],
        sources: []), columns: columns, rows: rows, countIn: .zero)
    func send(_ kind: AppEvent.Kind, at seconds: Double) {
      _ = update(&state, AppEvent(kind, at: .seconds(seconds)))
    }
    send(.asked("counted", .beginner), at: 0)
    for second in 1...8 { send(.keyPressed(Key("r")), at: Double(second)) }
    send(.keyPressed(Key("x")), at: 9.3)
    send(.keyPressed(Key("p")), at: 10)
    send(.keyPressed(Key(.enter)), at: 11)
    return state
  }

  @Test func countedRepetitionsAndTheReasonStandBesideTheirSet() throws {
    let seen = try lines(try counted(columns: 80, rows: 24))
    #expect(
      seen.contains(
        " ~ Bird-dog, left arm, right leg                 pain, 8 of 10 reps             "))
    #expect(
      seen.contains(
        " - Bird-dog, right arm, left leg         ----------    0 of 10 reps             "))
    #expect(
      seen.contains(
        " 0 of 18 sets completed, 0:10 of 9:00 worked                                    "))
  }

  @Test func aListThatDoesNotFitSaysWhatIsSeenAndScrolls() throws {
    var state = try counted(columns: 40, rows: 12)
    #expect(try lines(state)[10].hasSuffix(" 1-3 of 18 "))
    var renderer = try TestContent.fixture.renderer(Appearance(glyphMode: .ascii, theme: .mono))
    _ = renderer.draw(state)
    for _ in 0..<20 { _ = update(&state, AppEvent(.keyPressed(Key(.pageDown)), at: .zero)) }
    #expect(renderer.draw(state).frame.lines[10].hasSuffix("16-18 of 18 "))
    _ = update(&state, AppEvent(.keyPressed(Key(.pageUp)), at: .zero))
    #expect(renderer.draw(state).frame.lines[10].hasSuffix("14-16 of 18 "))
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 40), (200, 60)])
  func redFlagsAreNamedFromFourOnAndNotBelow(columns: Int, rows: Int) throws {
    var state = try counted(columns: columns, rows: rows)
    for _ in 0..<2 { _ = update(&state, AppEvent(.keyPressed(Key(.down)), at: .zero)) }
    for pain in 0...9 {
      _ = update(&state, AppEvent(.keyPressed(Key(Character("\(pain)"))), at: .zero))
      let text = try lines(state).joined(separator: " ").split(separator: " ")
        .joined(separator: " ")
      #expect(text.contains("red flags") == (pain >= 4), "pain \(pain)")
      #expect(text.contains("[\(pain)]"))
    }
  }

  @Test func theNoteShowsWhereItIsWrittenWhateverItsLength() throws {
    for length in [1, 10, 60, 500] {
      var state = try counted(columns: 40, rows: 12)
      for _ in 1...3 { _ = update(&state, AppEvent(.keyPressed(Key(.down)), at: .zero)) }
      for _ in 1..<length { _ = update(&state, AppEvent(.keyPressed(Key("a")), at: .zero)) }
      _ = update(&state, AppEvent(.keyPressed(Key("z")), at: .zero))
      #expect(try lines(state).contains { $0.contains("z_") }, "\(length) characters")
      _ = update(&state, AppEvent(.keyPressed(Key(.up)), at: .zero))
      #expect(try !lines(state).contains { $0.contains("z_") }, "\(length) characters")
    }
  }

  @Test func theQuestionWhyLeavesTheClockInSight() throws {
    for (columns, rows) in [(40, 12), (80, 24), (200, 60)] {
      var state = Situation.stopped.state(columns: columns, rows: rows)
      let asked = try lines(state)
      _ = update(&state, AppEvent(.keyPressed(Key(.escape)), at: state.now))
      let after = try lines(state)
      let changed = (0..<rows).filter { asked[$0] != after[$0] }
      #expect(changed == [rows - 2, rows - 1], "\(columns)x\(rows)")
      #expect(asked[rows - 2].hasPrefix(" Why did you stop?  Plank, 7 of 20 s"))
      #expect(asked[rows - 1].hasPrefix(" t tired  f form  p pain  esc no reason"))
    }
  }
}

/// A session that was skipped through is over, but nothing was completed.
@Suite struct SkippedSummaryTests {
  @Test func nothingDoneIsNotComplete() throws {
    var state = TestContent.fixture.state(columns: 80, rows: 24)
    _ = update(&state, AppEvent(.asked("core-planks-birddogs", .beginner), at: .zero))
    let steps = try #require(state.run?.timeline.steps.count)
    for _ in 0..<steps {
      // The question about an exercise that is over isn't answered here.
      if state.overlay != nil {
        _ = update(&state, AppEvent(.keyPressed(Key(.escape)), at: state.now))
      }
      _ = update(&state, AppEvent(.keyPressed(Key("n")), at: state.now))
    }
    #expect(state.summary != nil)
    let look = Appearance(glyphMode: .blocks, theme: .dark)
    let text = try TestContent.fixture.frame(of: state, look).lines.joined(separator: "\n")
    #expect(text.contains("Session over.") && !text.contains("Session complete."))
  }
}
