import BackboneApp
import BackboneCore
import TestSupport
import Testing

@testable import BackboneCLI

/// A session as lines of text, and as lines of JSON.
@Suite struct LineFormatterTests {
  private var text: LineFormatter
  private let timeline = Fixture.timeline()
  private let record: SessionRecord

  init() throws {
    let state = AppState(catalogue: Fixture.catalogue, columns: 80, rows: 24)
    let offer = try #require(state.offer("short", .beginner))
    record = state.record(of: offer, level: .beginner)
    text = LineFormatter(Fixture.catalogue, record, swaps: [])
  }

  private func changes(_ key: Key, at seconds: Double = 6, after keys: [Key] = []) -> [String] {
    var text = text
    return text.changes(
      by: AppEvent(.keyPressed(key), at: .seconds(seconds)), from: state(at: seconds, keys: keys),
      to: state(at: seconds, keys: keys + [key]))
  }

  /// A session of the fixture at a moment.
  private func state(at seconds: Double, keys: [Key] = []) -> AppState {
    var state = AppState(catalogue: Fixture.catalogue, columns: 80, rows: 24)
    _ = update(&state, AppEvent(.asked("short", .beginner), at: .zero))
    _ = update(&state, AppEvent(.woke, at: .seconds(seconds)))
    for key in keys { _ = update(&state, AppEvent(.keyPressed(key), at: .seconds(seconds))) }
    return state
  }

  @Test func aCueIsALineWithItsMoment() {
    let cue = SessionNotification(at: .milliseconds(64_900), .cue, step: 1, words: "Rest.")
    #expect(text.lines(cue) == ["1:04 Rest."])
  }

  @Test func aSetIsALineOnlyWhereItWasNotCompleted() {
    func lines(_ outcome: SetOutcome) -> [String] {
      text.lines(
        .set(
          Fixture.entry(step: 1, held: .seconds(7), outcome), by: .stopped, at: .seconds(11)))
    }
    #expect(lines(.completed) == [])
    #expect(lines(.stopped) == ["0:11 Set stopped after 7 s."])
    #expect(lines(.skipped) == ["0:11 Set skipped after 7 s."])
  }

  @Test func aSetBeginsWithHowMuchItIs() {
    #expect(text.lines(.step(1, at: .seconds(4), of: timeline)) == ["0:04 Plank, 10 s."])
    #expect(text.lines(.step(2, at: .seconds(14), of: timeline)) == [])
    #expect(text.lines(.end(.finished, at: timeline.total)) == [])
  }

  @Test func theSessionComesFirstAndTheKeysLast() throws {
    let lines = text.lines(.session(timeline))
    let length = TimeText.length(record.timeline.total)
    #expect(lines.first == "\(record.name), beginner: \(length), 3 sets.")
    #expect(lines.last?.contains("x end set") == true)
  }

  /// Typed letter by letter a word would be as many commands.
  @Test func whereLinesAreTypedTheWordsSaySo() throws {
    var text = LineFormatter(Fixture.catalogue, record, swaps: [], byLine: true)
    let keys = try #require(text.lines(.session(timeline)).last)
    #expect(keys.hasPrefix("Enter on its own pauses and resumes. "))
    #expect(keys.contains("x end set"))
    #expect(
      text.changes(
        by: AppEvent(.keyPressed(Key(.enter)), at: .seconds(6)), from: state(at: 6),
        to: state(at: 6, keys: [Key(.enter)])) == ["Paused. Press Enter to resume."])
    // As the words say.
    #expect(state(at: 6, keys: [Key(.enter), Key(.enter)]).isRunning)
  }

  @Test func whatIsSwappedIsNamed() {
    let text = LineFormatter(
      Fixture.catalogue, record,
      swaps: [
        Plan.Swap(from: "plank", to: "bird-dog"), Plan.Swap(from: "plank", to: nil),
        Plan.Swap(from: "plank", to: "plank", variant: "on the knees"),
      ])
    let lines = text.lines(.session(timeline))
    #expect(lines.contains("Swapped to suit your equipment: Bird-dog instead of Plank."))
    #expect(lines.contains("Adapted to your equipment: Plank on the knees."))
    #expect(lines.contains("Left out for lack of equipment: Plank."))
  }

  @Test func mutingIsSaidOnce() {
    #expect(changes(Key("m")) == ["Muted, next time too. Press m to unmute."])
    #expect(changes(Key("m"), after: [Key("m")]) == ["Sound on."])
  }

  @Test func aPreviewIsSaidAndItsEndToo() {
    #expect(
      changes(Key("c")) == [
        "Paused. Press Space to resume.", "Preview of the sounds. Any key stops it.",
      ])
    #expect(
      changes(Key(" "), after: [Key("c")]) == [
        "The preview is over.", "Paused. Press Space to resume.",
      ])
  }

  @Test func aKeyThatChangesNothingHearsWhereTheSessionIs() {
    let place = "Plank, 10 s: 8 s left."
    #expect(text.reply(to: Key("y"), state(at: 6)) == [place])
    #expect(text.reply(to: Key("y"), state(at: 6, keys: [Key(" ")])) == ["Paused. \(place)"])
  }

  /// What was chosen is on its way, and any other key hears what there is to choose from.
  @Test func theAnswersOfAQuestionAreToldToOtherKeysOnly() {
    let asked = state(at: 6, keys: [Key("q")])
    #expect(text.reply(to: Key("k"), asked) == [])
    #expect(text.reply(to: Key("y"), asked) == text.place(asked))
    #expect(text.place(asked).first?.contains("k: Save it for later") == true)
  }

  @Test func pausingAndResumingAreSaid() {
    #expect(changes(Key(" ")) == ["Paused. Press Space to resume."])
    let resumed = changes(Key(" "), after: [Key(" ")])
    #expect(resumed.first == "Resumed.")
    #expect(resumed.last?.hasPrefix("Plank, 10 s: 8 s left.") == true, "\(resumed)")
  }

  @Test func skippingAndGoingBackSayWhereOneIs() {
    #expect(changes(Key("n")).last?.contains(" s left.") == true)
    #expect(changes(Key("b")).last?.hasPrefix("Get ready: ") == true)
    #expect(changes(Key("+")).last == "Plank, 10 s: 18 s left.")
  }

  @Test func aQuestionIsAskedInWords() {
    let stopped = changes(Key("x"))
    #expect(stopped.contains("Why did you stop?"))
    #expect(stopped.contains { $0.hasPrefix("t: ") && $0.contains("; f: ") }, "\(stopped)")
    #expect(changes(Key("q")).contains("Leave the session?"))
  }

  @Test func theEndCountsEachSetOnce() {
    var text = text
    let lines = text.changes(
      by: AppEvent(.woke, at: .seconds(59)), from: state(at: 6), to: state(at: 59))
    #expect(lines == ["3 of 3 sets completed. You worked 46 s of 46 s."])
  }

  /// A set that was done, gone back to and done again counts once.
  @Test func aSetGoneBackToCountsOnce() {
    var state = state(at: 15, keys: [Key("b")])
    var before = state
    var event = AppEvent(.woke, at: .seconds(15))
    while state.run != nil, let wake = state.nextWake {
      before = state
      event = AppEvent(.woke, at: wake)
      _ = update(&state, event)
    }
    var text = text
    let lines = text.changes(by: event, from: before, to: state)
    #expect(lines == ["3 of 3 sets completed. You worked 46 s of 46 s."])
  }

  @Test func aProgramGetsOneObjectALineAndNothingElse() throws {
    var events = EventFormatter(record, swaps: [Plan.Swap(from: "plank", to: nil)])
    let lines = events.lines(
      .set(
        Fixture.entry(step: 3, held: .seconds(18), .completed), by: .done, at: .seconds(38)))
    #expect(lines.count == 1)
    let line = try #require(lines.first)
    #expect(line.hasPrefix(#"{"at":38000,"kind":"set","moment":"#))
    #expect(line.contains(#""held":18000,"planned":18000"#), "\(line)")
    #expect(line.contains(#""reason":"done""#), "\(line)")
    let paused = events.changes(
      by: AppEvent(.keyPressed(Key(" ")), at: .seconds(6)), from: state(at: 6),
      to: state(at: 6, keys: [Key(" ")]))
    #expect(paused.count == 1 && paused[0].contains(#""kind":"pause""#))
    // Work that was counted in is as long as it was planned, however late the wake-up.
    var counted = state(at: 1, keys: [Key("n")])
    let before = counted
    let go = AppEvent(.woke, at: .milliseconds(6_003))
    _ = update(&counted, go)
    #expect(counted.isRunning && events.changes(by: go, from: before, to: counted) == [])
    // Why a set was stopped is said after it has ended, so it names the set.
    let noted = events.changes(
      by: AppEvent(.keyPressed(Key("p")), at: .seconds(6)), from: state(at: 6, keys: [Key("x")]),
      to: state(at: 6, keys: [Key("x"), Key("p")]))
    #expect(noted.first?.contains(#""step":1,"exercise":"plank""#) == true, "\(noted)")
    // Everything waits until the stop signs are read.
    #expect(noted.dropFirst().allSatisfy { $0.contains(#""kind":"pause""#) }, "\(noted)")
    #expect(noted.first?.contains(#""reason":"pain","round":1,"set":1"#) == true, "\(noted)")
    #expect(events.lines(.session(timeline)).count == 2)
    #expect(events.left(isSaved: true).first?.contains(#""kind":"end""#) == true)
    // An end is told once.
    #expect(events.left(isSaved: true) == [])
    var unsaved = EventFormatter(record, swaps: [])
    _ = unsaved.lines(.session(timeline))
    #expect(unsaved.left(isSaved: false).first?.contains(#""words":"lost""#) == true)
  }
}

/// What is asked after a session without the full screen.
@Suite struct ClosingQuestionsTests {
  @Test func aKeyAnswersAndAsksTheNext() {
    var questions = ClosingQuestions()
    #expect(questions.press(Key("z")) == [Words.Lines.askEffort])
    #expect(questions.press(Key("0")) == ["Saved: effort 10/10.", Words.Lines.askForm])
    #expect(questions.press(Key("9")) == [Words.Lines.askForm])
    #expect(questions.press(Key("3")) == ["Saved: form good.", Words.Lines.askPain])
    #expect(questions.press(Key("4")) == ["Saved: pain 4/10. \(Words.Lines.redFlags)"])
    #expect(questions.isDone)
    #expect(questions.feedback == Feedback(rpe: 10, form: .good, pain: 4))
  }

  @Test func everythingCanBeSkipped() {
    var questions = ClosingQuestions()
    #expect(questions.press(Key(.enter)) == ["Skipped.", Words.Lines.askForm])
    #expect(questions.press(Key(.escape)) == ["Skipped."])
    #expect(questions.isDone && questions.feedback == Feedback())
  }
}
