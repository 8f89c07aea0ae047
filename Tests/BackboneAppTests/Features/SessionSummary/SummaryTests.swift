import Testing

@testable import BackboneApp
@testable import BackboneCore

/// After a session: the four questions and their keys.
@Suite struct SummaryTests {
  /// A session that nobody touched, at its first question.
  private func app() -> AppScript {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.send(.woke, at: .seconds(59))
    return app
  }

  /// Names a change of what is asked and answered.
  private func summary(_ change: @escaping (inout Summary) -> Void) -> (inout AppState) -> Void {
    { state in
      guard case .summary(var summary) = state.session else { return }
      change(&summary)
      state.session = .summary(summary)
    }
  }

  private let choosing = SessionState.choosing(
    Choice(routine: "short", level: .beginner, isAfterSession: true))

  /// Down from the note led to the effort, where the letters of a note typed on changed it.
  @Test func arrowsStopAtTheEndsOfTheQuestions() {
    var store = TestStore(app().state)
    let steps: [(Key, Summary.Field)] = [
      (Key(.up), .rpe), (Key(.down), .form), (Key("j"), .pain), (Key(.tab), .note),
      (Key(.down), .note), (Key(.backTab), .pain), (Key("k"), .form),
    ]
    for (key, field) in steps { store.press(key, summary { $0.field = field }) }
  }

  @Test func digitsAnswerTheCurrentQuestion() {
    var app = app()
    app.press(Key("0"))
    #expect(app.state.summary?.feedback == Feedback(rpe: 10))
    #expect(app.state.summary?.field == .rpe)
    app.press(Key(.down), Key("9"))
    #expect(app.state.summary?.feedback.form == nil)
    app.press(Key("2"))
    #expect(app.state.summary?.feedback == Feedback(rpe: 10, form: .minor))
    #expect(app.state.summary?.field == .form)
    app.press(Key(.down), Key("0"))
    #expect(app.state.summary?.feedback.pain == 0)
    app.press(Key("9"), Key(.right), Key(.right))
    #expect(app.state.summary?.feedback.pain == 10)
    #expect(app.state.summary?.field == .pain)
    #expect(
      app.press(Key(.enter)) == [
        .rate(Feedback(rpe: 10, form: .minor, pain: 10)), .loadLog,
      ])
    #expect(app.state.context == .choosing)
  }

  @Test func theFirstArrowOnPainSaysNoneAndLeftStopsThere() {
    for first in [Key(.left), Key(.right)] {
      var store = TestStore(app().state)
      store.press(Key(.down), summary { $0.field = .form })
      store.press(Key(.down), summary { $0.field = .pain })
      store.press(first, summary { $0.feedback.pain = 0 })
      store.press(Key("h"))
    }
  }

  @Test func whatIsNotAnsweredIsNotKept() {
    var store = TestStore(app().state)
    store.press(Key(.escape)) { $0.session = choosing }
  }

  /// Enter closed the summary, and pressed once more it started the next session.
  @Test func enterDoesNotStartTheNextSession() {
    var app = app()
    for _ in 1...4 { app.press(Key(.enter)) }
    #expect(app.state.run == nil)
    #expect(app.state.notice?.text == "Session saved. Press s to start another one.")
    app.press(Key("s"))
    #expect(app.state.run != nil)
  }

  @Test func enterStartsAgainOnceSomethingIsChosen() {
    var app = app()
    app.press(Key(.enter), Key(.down), Key(.enter))
    #expect(app.state.run != nil)
  }

  @Test func redFlagsAreDueFromFourOn() {
    #expect((0...10).filter { Feedback(pain: $0).asksForRedFlags } == Array(4...10))
    #expect(!Feedback().asksForRedFlags)
  }

  // MARK: - The note

  private func noting() -> AppScript {
    var app = app()
    app.press(Key(.down), Key(.down), Key(.down))
    return app
  }

  @Test func everyLetterIsTextWhileTheNoteIsChosen() {
    var app = noting()
    #expect(app.state.context == .noting)
    app.type("q?:jkhlmc 70x")
    #expect(app.state.summary?.feedback == Feedback(note: "q?:jkhlmc 70x"))
    #expect(app.state.overlay == nil && !app.state.isMuted)
    app.press(Key(.backspace))
    #expect(app.state.summary?.feedback.note == "q?:jkhlmc 70")
    app.press(Key(.left), Key(.right), Key(.function(1)), Key(.character("a"), .alt))
    #expect(app.state.summary?.feedback.note == "q?:jkhlmc 70")
    app.press(.control("u"))
    #expect(app.state.summary?.feedback.note == "")
  }

  @Test func printableKeysAreNoCommandsThere() {
    for code in 0x20...0x7E {
      let key = Key(Character(Unicode.Scalar(UInt8(code))))
      #expect(noting().state.keymap.command(for: key) == nil, "\(key)")
    }
  }

  @Test(
    arguments: [(Key(.up), .pain), (Key(.backTab), .pain)] as [(Key, Summary.Field)])
  func arrowsLeaveTheNote(key: Key, field: Summary.Field) {
    var app = noting()
    app.type("calf")
    app.press(key)
    #expect(app.state.summary?.field == field)
    #expect(app.state.context == .summary)
    #expect(app.press(Key("q")) == [.rate(Feedback(note: "calf")), .loadLog, .quit])
  }

  @Test func enterKeepsTheNoteWithoutBlanksAroundIt() {
    var app = noting()
    app.type("  left  calf ")
    #expect(
      app.press(Key(.enter)) == [.rate(Feedback(note: "left calf")), .loadLog])
    app = noting()
    app.type("   ")
    #expect(app.press(Key(.enter)).isEmpty)
  }

  @Test func aNoteIsOneLineOfAtMostFiveHundredScalars() {
    var app = noting()
    for character in ["\n", "\t", "\u{1B}", "\u{9B}", "\u{202E}", "\u{2028}"] as [Character] {
      app.press(Key(character))
    }
    #expect(app.state.summary?.feedback.note == "")
    app.type(String(repeating: "e", count: 499))
    // One character of two scalars, of which the second does not fit any more.
    app.press(Key("e\u{301}"))
    #expect(app.state.summary?.feedback.note.unicodeScalars.count == 499)
    app.press(Key("é"), Key("x"))
    #expect(app.state.summary?.feedback.note.last == "é")
    #expect(app.state.summary?.feedback.note.unicodeScalars.count == 500)
  }

  @Test func ctrlCKeepsTheAnswersAndLeaves() {
    var app = noting()
    app.type("x")
    #expect(
      app.press(.control("c")) == [.rate(Feedback(note: "x")), .loadLog, .quit])
  }

  @Test func aPasteIsTextHereAndInASearchOnly() {
    var app = noting()
    #expect(app.state.takesText)
    app.press(Key(.up))
    #expect(!app.state.takesText)
    app = AppScript()
    app.press(Key("/"))
    #expect(app.state.takesText)
  }

  // MARK: - The list of sets

  @Test func theListOfSetsIsScrolledByKeysAndWheel() {
    var app = app()
    app.send(.resized(columns: 80, rows: 10))
    app.send(.scrolled(1, .screen(.exercises)))
    #expect(app.state.scroll == 1)
    #expect(app.state.screen == .session)
    app.press(Key(.up), Key(.pageUp))
    #expect(app.state.scroll == 0)
    app.press(Key(.pageDown))
    #expect(app.state.scroll > 0)
    app.press(Key(.enter))
    #expect(app.state.scroll == 0)
  }
}

/// What was said of one exercise, mended after the session.
@Suite struct ExerciseSummaryTests {
  private func app() -> AppScript {
    var app = AppScript(TestContent.fixture.state(columns: 80, rows: 24))
    app.send(.trainingLoaded(TrainingFixture.overview(weeks: 7)))
    app.send(.asked("core-planks-birddogs", .beginner))
    app.send(.woke, at: .seconds(60))
    app.press(Key("q"), Key("e"))
    return app
  }

  @Test func anAnswerIsGivenAndChanged() throws {
    var app = app()
    #expect(app.state.summaryFields.suffix(1) == [.exercise("plank")])
    app.press(Key(.down), Key(.down), Key(.down), Key(.down))
    #expect(app.state.summary?.field == .exercise("plank"))
    app.press(Key("1"))
    #expect(app.state.exerciseFeedback["plank"]?.answer == .easy)
    app.press(Key(.right))
    #expect(app.state.exerciseFeedback["plank"]?.answer == .right)
    app.press(Key("+"), Key("+"), Key("+"), Key("+"), Key("+"))
    #expect(app.state.exerciseFeedback["plank"]?.pain == 4)
    #expect(app.state.asksForRedFlags)
    #expect(
      app.press(Key(.enter)) == [
        .journal(.rateExercise("plank", ExerciseFeedback(effort: 7, form: .good, pain: 4))),
        .loadLog,
      ])
  }

  @Test func anAnswerCanBeTakenBack() {
    var app = app()
    app.state.exerciseFeedback["plank"] = ExerciseFeedback(effort: 6, form: .good)
    app.press(Key(.down), Key(.down), Key(.down), Key(.down), Key(.left))
    #expect(app.state.exerciseFeedback["plank"]?.answer == nil)
    #expect(
      app.press(Key(.enter)) == [.journal(.rateExercise("plank", ExerciseFeedback())), .loadLog])
  }

  /// What was said in the session, perhaps before it was cut off, is more than the summary asks for.
  @Test func aChangedAnswerLeavesTheOthers() {
    var app = app()
    let weight = Load(thousandths: 8000, unit: .kilograms)
    app.state.exerciseFeedback["plank"] = ExerciseFeedback(
      effort: 8, form: .good, pain: 3, load: weight)
    app.press(Key(.down), Key(.down), Key(.down), Key(.down), Key("1"))
    #expect(
      app.press(Key(.enter)).first
        == .journal(
          .rateExercise(
            "plank", ExerciseFeedback(effort: 6, form: .good, pain: 3, load: weight))))
  }

  @Test func anExerciseWithoutAWeightTakesNone() {
    var app = app()
    app.press(Key(.down), Key(.down), Key(.down), Key(.down), Key("w"))
    #expect(app.state.overlay == nil)
  }

  @Test func whatWasNotTouchedIsNotWrittenAgain() {
    var app = app()
    app.state.exerciseFeedback["plank"] = ExerciseFeedback(effort: 6, form: .good)
    #expect(app.press(Key(.enter)).isEmpty)
  }

  @Test func withoutAPlanOnlyTheSessionIsAskedAbout() {
    var app = AppScript()
    app.send(.asked("short", .beginner))
    app.send(.woke, at: .seconds(59))
    #expect(app.state.summaryFields == [.rpe, .form, .pain, .note])
  }
}
