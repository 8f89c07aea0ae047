import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// Cues as the program brings them: each once, on time, and none of a place that was left.
@Suite struct SessionCuesTests {
  private func app() -> AppScript {
    AppScript(
      AppState(catalogue: CueFixture.catalogue, columns: 80, rows: 24, countIn: .seconds(3)))
  }

  private func started(speed: Int = 1) -> AppScript {
    var app = app()
    app.send(.asked("everything", .beginner, speed: speed))
    return app
  }

  @Test func eachCueFiresOnceAtItsMoment() {
    var app = started()
    var heard: [String] = []
    while app.state.now < .seconds(12), let wake = app.state.nextWake {
      heard += app.send(.woke, at: wake).cues.map { "\(wake.milliseconds) \($0.words)" }
      #expect(app.send(.woke, at: wake).cues.isEmpty)
    }
    #expect(
      heard == [
        "2010 First: exercise faceDown, 30 seconds.", "5290 Set up first.", "7000 3", "8000 2",
        "9000 1", "10000 Go.", "10640 Move like this.",
      ])
  }

  @Test func theFirstCueComesWithTheStart() {
    var app = app()
    let effects = app.send(.asked("everything", .beginner))
    #expect(effects.cues.map(\.words) == ["Everything, six minutes."])
  }

  @Test func whatIsTooLateIsLeftUnsaid() {
    var app = started()
    #expect(app.send(.woke, at: .milliseconds(7_300)).cues.map(\.words) == ["3"])
    #expect(app.send(.woke, at: .milliseconds(8_301)).cues.isEmpty)
    #expect(app.send(.woke, at: .milliseconds(9_001)).cues.map(\.words) == ["1"])
    // Several steps later nothing of them is made up for.
    #expect(app.send(.woke, at: .milliseconds(81_500)).cues.isEmpty)
  }

  @Test func aPauseIsSilentAndTheCountInSpeaks() {
    var app = started()
    app.send(.woke, at: .seconds(10))
    #expect(app.press(Key(" "), at: .milliseconds(14_500)).cues.map(\.words) == ["Paused."])
    #expect(!app.state.isSilent)
    #expect(app.send(.woke, at: .seconds(30)).cues.isEmpty)
    #expect(app.state.isSilent)
    #expect(app.press(Key(" "), at: .seconds(100)).cues.map(\.words) == ["3"])
    var heard: [String] = []
    while app.state.now < .seconds(116), let wake = app.state.nextWake {
      heard += app.send(.woke, at: wake).cues.map { "\(wake.milliseconds) \($0.words)" }
    }
    // 4.5 s were held: half of 30 s is 10.5 s away.
    #expect(
      heard == [
        "101000 2", "102000 1", "103000 Go.", "113500 Halfway. 15 seconds left.",
        "115785 Breathe slowly.",
      ])
  }

  @Test func skippingBringsTheCuesOfTheNewPlaceOnly() {
    var app = started()
    app.send(.woke, at: .seconds(10))
    #expect(
      app.press(Key("n"), at: .seconds(20)).cues.map(\.words) == ["Rest, 40 seconds."])
    #expect(app.state.run?.step == 2)
    // Work reached by hand is counted in before its go.
    #expect(app.press(Key("b"), at: .seconds(21)).cues.map(\.words) == ["3"])
    app.send(.woke, at: .seconds(22))
    app.send(.woke, at: .seconds(23))
    #expect(app.send(.woke, at: .seconds(24)).cues.map(\.words) == ["Go."])
    #expect(
      app.press(Key("x"), at: .seconds(27)).cues.map(\.words) == ["Rest, 40 seconds."])
  }

  @Test func workReachedByHandIsNamedBeforeItIsCountedIn() {
    var app = AppScript(AppState(catalogue: CueFixture.catalogue, columns: 80, rows: 24))
    app.send(.asked("everything", .beginner))
    app.send(.woke, at: .seconds(41))
    var heard = app.press(Key("n"), at: .seconds(42)).cues.map { "42000 \($0.words)" }
    while app.state.now < .seconds(47), let wake = app.state.nextWake {
      heard += app.send(.woke, at: wake).cues.map { "\(wake.milliseconds) \($0.words)" }
    }
    #expect(
      heard == ["42000 Exercise faceDown, left.", "44000 3", "45000 2", "46000 1", "47000 Go."])
    // What goes on after a pause is named too.
    app.press(Key(" "), at: .milliseconds(48_000))
    #expect(
      app.press(Key(" "), at: .seconds(60)).cues.map(\.words) == ["Exercise faceDown, left."])
  }

  @Test func aBreakThatIsResumedSaysSo() {
    var app = started()
    app.send(.woke, at: .seconds(45))
    app.press(Key(" "), at: .seconds(50))
    #expect(app.press(Key(" "), at: .seconds(90)).cues.map(\.words) == ["Rest, 30 seconds left."])
  }

  @Test func aLengthenedStepIsCountedDownToItsNewEnd() {
    var app = started()
    app.send(.woke, at: .seconds(10))
    #expect(app.press(Key("+"), at: .seconds(10)).cues.map(\.words) == ["Ten more seconds."])
    #expect(app.send(.woke, at: .seconds(37)).cues.isEmpty)
    #expect(app.send(.woke, at: .seconds(47)).cues.map(\.words) == ["3"])
    app.press(Key("-"), at: .milliseconds(47_500))
    #expect(app.state.run?.step == 2)
  }

  /// How to move can wait; the answer to a key can't.
  @Test func aFormCueDoesNotCutOffAnAnswer() {
    var app = started()
    app.send(.woke, at: .seconds(10))
    let answer = app.press(Key("+"), at: .milliseconds(13_500))
    #expect(answer.cues.map(\.words) == ["Ten more seconds."])
    let form = app.send(.woke, at: .seconds(14))
    #expect(form.cues.isEmpty)
    #expect(form.reports.map(\.words) == ["Hold it still."])
  }

  @Test func aSessionTakenUpIsHeardFromItsPlace() throws {
    let record = CueFixture.record(CueFixture.everything)
    let logged = Fixture.logged(
      record, checkpoint: Checkpoint(step: 1, left: .seconds(5), held: .seconds(25)))
    var app = app()
    #expect(app.resume(logged, record).cues.isEmpty)
    #expect(app.press(Key(" "), at: .seconds(50)).cues.map(\.words) == ["3"])
    #expect(app.send(.woke, at: .seconds(53)).cues.map(\.words) == ["Go."])
    #expect(app.send(.woke, at: .seconds(55)).cues.map(\.words) == ["3"])
  }

  @Test func mutedIsSilentAndStillReported() {
    var app = started()
    #expect(app.press(Key("m")).cues.map(\.words) == ["Muted."])
    #expect(app.state.isMuted)
    #expect(app.state.context == .running)
    let effects = app.send(.woke, at: .seconds(10))
    #expect(effects.cues.isEmpty)
    #expect(effects.reports.map(\.words) == ["work", "Go."])
    #expect(app.state.isFlashing)
    #expect(app.press(Key("m")).cues.map(\.words) == ["Sound on."])
    #expect(!app.state.isMuted)
  }

  @Test func changesOfPhaseFlashAndNeverTooFast() {
    var app = started()
    app.send(.woke, at: .seconds(10))
    #expect(app.state.isFlashing)
    #expect(app.state.nextWake.map { $0 <= .milliseconds(10_150) } == true)
    app.send(.woke, at: .milliseconds(10_150))
    #expect(!app.state.isFlashing)
    var flashes: Set<Duration> = []
    for press in 0..<20 {
      app.press(Key("n"), at: .seconds(11) + .milliseconds(press * 50))
      if let flash = app.state.flash { flashes.insert(flash.since) }
    }
    let moments = flashes.sorted()
    #expect(moments.count >= 2)
    for (first, second) in zip(moments, moments.dropFirst()) {
      #expect(second - first >= .milliseconds(334))
    }
  }

  @Test func aFastSessionFlashesNoFaster() {
    var app = started(speed: 10)
    app.send(.woke, at: .seconds(10))
    #expect(app.state.flash == Flash(since: .seconds(10), until: .milliseconds(11_500)))
    app.press(Key("n"), at: .seconds(13))
    #expect(app.state.flash?.since == .seconds(10))
    // Three seconds of the session are less than one for the ear: only what is true now is said.
    let effects = app.send(.woke, at: .seconds(52))
    #expect(effects.cues.map(\.words) == ["1"])
    #expect(effects.reports.map(\.words) == ["3", "2", "1"])
  }

  @Test func theCuesCanBeTriedAndStopped() {
    var app = app()
    app.press(Key("4"))
    var heard = app.press(Key("c")).cues.map(\.kind)
    while app.state.soundCheck != nil, let wake = app.state.nextWake {
      heard += app.send(.woke, at: wake).cues.map(\.kind)
    }
    #expect(heard == Cue.Kind.allCases)
    #expect(app.press(Key("c")).cues.map(\.kind) == [.announce])
    #expect(app.press(Key(.enter)) == [.sound(.silence)])
    #expect(app.state.soundCheck == nil)
    #expect(app.state.context == .choosing)
  }

  /// Whoever lies face down may take a pause for a long rest.
  @Test func aPauseIsSaidAgainOnce() {
    var app = started()
    app.send(.woke, at: .seconds(12))
    #expect(app.press(Key(" "), at: .seconds(13)).cues.map(\.words) == ["Paused."])
    #expect(app.state.nextWake == .seconds(43))
    #expect(app.send(.woke, at: .seconds(42)).cues.isEmpty)
    let said = app.send(.woke, at: .seconds(43)).cues.map(\.words)
    #expect(said == ["Still paused. Press space to resume."])
    #expect(app.state.nextWake == nil)
    // A pause that is over is not said again.
    app.press(Key(" "), at: .seconds(50))
    app.press(Key(" "), at: .seconds(51))
    app.press(Key(" "), at: .seconds(60))
    #expect(app.state.pauseReminderAt == nil)
  }

  @Test func aPauseNamesItsKeyOnEveryScreen() {
    var app = started()
    app.press(Key(" "), at: .seconds(13))
    app.press(Key("2"), at: .seconds(14))
    #expect(app.state.screen == .anatomy)
    let said = app.send(.woke, at: .seconds(43)).cues.map(\.words)
    #expect(said == ["Still paused. Press space to resume."])
  }

  @Test func aClickEndsTheTrialAndNothingElse() {
    var app = started()
    app.press(Key(" "), Key("c"))
    #expect(app.send(.clicked(.screen(.session))) == [.sound(.silence)])
    #expect(app.state.soundCheck == nil)
    #expect(!app.state.isRunning)
  }

  @Test func theTrialShowsTheShapeOfTheToneThatSounds() {
    var app = app()
    app.press(Key("4"), Key("c"))
    while app.state.soundCheck?.current?.kind.signal != .rest, let wake = app.state.nextWake {
      app.send(.woke, at: wake)
    }
    let look = Appearance(glyphMode: .blocks, theme: .dark)
    var buffer = ScreenBuffer(size: Size(columns: 80, rows: 24), look: look)
    if let soundCheck = app.state.soundCheck { buffer.list(soundCheck) }
    let rows = (0..<24).map { row in String(buffer.frame.row(row).map(\.glyph)) }
    let row = rows.first { $0.contains(buffer.glyphs.marker) }
    #expect(row?.contains("▔▔▁▁") == true && row?.contains(Words.Sound.rest) == true)
  }

  // MARK: - The stream

  /// The reports of a run that nobody touches, woken a little late every time.
  private func run(_ routine: Routine, jitter seed: UInt64) -> [SessionNotification] {
    let catalogue = Catalogue(
      muscles: [], exercises: CueFixture.exercises, routines: [routine], sources: [])
    var app = AppScript(
      AppState(catalogue: catalogue, columns: 80, rows: 24, countIn: .zero))
    var random = SplitMix64(seed: seed)
    var reports = app.send(.asked(routine.id, .beginner), at: .seconds(5)).reports
    while let run = app.state.run, let step = run.step {
      // Whoever counts keeps to the plan, to the moment.
      if let tempo = run.timeline.steps[step].set?.work.countedTempo,
        let place = run.place(at: app.state.now)
      {
        let due = app.state.now - place.done + tempo.repetition * (place.repetitions + 1)
        while let wake = app.state.nextWake, wake < due {
          reports += app.send(.woke, at: wake).reports
        }
        reports += app.press(Key("r"), at: due).reports
      } else if let wake = app.state.nextWake {
        let late = Duration.milliseconds(Int.random(in: 0...299, using: &random))
        // Nobody is late where counted work begins: it would be planned from there.
        let isExact = run.timeline.steps.contains { $0.set?.work.countedTempo != nil }
        reports += app.send(.woke, at: isExact ? wake : wake + late).reports
      }
    }
    return reports
  }

  private func simulated(_ routine: Routine) -> [SessionNotification] {
    let catalogue = Catalogue(
      muscles: [], exercises: CueFixture.exercises, routines: [routine], sources: [])
    return Simulation(CueFixture.record(routine)).reports(catalogue)
  }

  @Test(arguments: 1...20)
  func aRunThatNobodyTouchesIsTheSimulation(seed: Int) {
    for part in 0..<2 {
      let routine = CueFixture.random(seed: UInt64(seed * 10 + part))
      #expect(run(routine, jitter: UInt64(seed)) == simulated(routine), "seed \(seed) \(part)")
    }
  }

  @Test func theFixtureIsReportedInOrder() {
    let reports = simulated(CueFixture.everything)
    #expect(run(CueFixture.everything, jitter: 1) == reports)
    #expect(reports.map(\.at) == reports.map(\.at).sorted())
    let timeline = CueFixture.timeline(CueFixture.everything)
    #expect(reports.first?.kind == .session && reports.last?.kind == .end)
    #expect(reports.last?.at == timeline.total.milliseconds)
    #expect(reports.filter { $0.kind == .step }.count == timeline.steps.count)
    #expect(
      reports.filter { $0.kind == .set }.count
        == timeline.steps.filter { $0.kind == .work }.count)
  }

  /// Whoever is told of a set may count on it, even where the program is killed at once.
  @Test func aSetIsHeardAtOnceAndWrittenBeforeItIsToldOf() throws {
    var app = started()
    app.send(.woke, at: .seconds(10))
    let effects = app.press(Key("n"), at: .seconds(16))
    func first(_ isWanted: (Effect) -> Bool) throws -> Int {
      let place = effects.firstIndex(where: isWanted)
      return try #require(place)
    }
    let heard = try first { if case .sound(.play) = $0 { true } else { false } }
    let written = try first {
      if case .journal(.record(let sets, _)) = $0 { !sets.isEmpty } else { false }
    }
    let told = try first { if case .notify = $0 { true } else { false } }
    #expect(heard < written && written < told)
  }

  @Test func whatIsSkippedIsReportedWhereItWasLeft() throws {
    var app = started()
    app.send(.woke, at: .seconds(10))
    let reports = app.press(Key("n"), at: .seconds(16)).reports
    #expect(
      reports.dropFirst() == [
        SessionNotification(at: .seconds(16), .step, step: 2, words: "rest"),
        SessionNotification(
          at: .seconds(16), .cue, step: 2, words: "Rest, 40 seconds.", cue: .rest),
      ])
    let set = try #require(reports.first)
    #expect(set.at == 16_000 && set.kind == .set && set.words == "skipped")
    #expect(set.entry?.exercise == "facedown-plain" && set.entry?.held == .seconds(6))
    app.press(Key("q"), at: .seconds(20))
    #expect(
      app.press(Key("e"), at: .seconds(90)).reports == [
        SessionNotification(at: .seconds(20), .end, words: "aborted")
      ])
  }
}
