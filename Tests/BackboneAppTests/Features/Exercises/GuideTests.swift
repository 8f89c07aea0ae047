import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// The exercise guide by keys: filters, steps, pace, variants, and an exercise alone.
@Suite struct GuideTests {
  private static let catalogue = Catalogue(
    muscles: [
      Fixture.muscle("multifidus", "Multifidus"), Fixture.muscle("rectus-abdominis", "Rectus"),
    ],
    exercises: [
      exercise("plank", .core, .beginner, .prone, [[.mat]], primary: ["rectus-abdominis"]),
      exercise(
        "row", .pull, .intermediate, .standing, [[.dumbbell, .kettlebell], [.bench, .chair]],
        primary: ["multifidus"], secondary: ["rectus-abdominis"]),
      exercise("bridge", .hip, .advanced, .supine, [], primary: ["rectus-abdominis"]),
      exercise("own", .hip, .beginner, nil, [[.other]], primary: []),
    ], routines: [], sources: [])

  private static func exercise(
    _ id: ExerciseID, _ category: BackboneCore.Category, _ level: Level, _ posture: Posture?,
    _ equipment: [[Equipment]], primary: [MuscleID], secondary: [MuscleID] = []
  ) -> Exercise {
    Exercise(
      id: id, name: id.rawValue, category: category, level: level, posture: posture, mode: .hold,
      tempo: "2-3-1", equipment: equipment, ladder: ["easy", "middle", "hard"], ladderBase: 1,
      primary: primary, secondary: secondary,
      doses: id == "own"
        ? [:] : [.beginner: Dose(repetitions: [4, 2], hold: 5, rest: 30, rpe: 6)])
  }

  private static func script(_ settings: Settings = Settings()) -> AppScript {
    var script = AppScript(
      AppState(catalogue: catalogue, settings: settings, columns: 80, rows: 24))
    script.press(Key("3"))
    return script
  }

  private static func listed(_ script: AppScript) -> [String] {
    script.state.exercises.map(\.id.rawValue)
  }

  // MARK: - Filters

  @Test(
    arguments: [
      ([Key](), ["plank", "row", "bridge", "own"]),
      // Aim: core, pull.
      ([Key(.down), Key(.down), Key(.right)], ["plank"]),
      ([Key(.down), Key(.down), Key(.right), Key(.right)], ["row"]),
      // Round and round: none between the last and the first.
      ([Key(.down), Key(.down), Key(.left), Key(.right)], ["plank", "row", "bridge", "own"]),
      // Muscle: those where it works most come first.
      ([Key(.right)], ["row"]),
      ([Key(.right), Key(.right)], ["plank", "bridge", "row"]),
      // Level: what suits it, so also what is easier.
      (Array(repeating: Key(.down), count: 4) + [Key(.right)], ["plank", "own"]),
      (
        Array(repeating: Key(.down), count: 4) + [Key(.right), Key(.right)],
        ["plank", "row", "own"]
      ),
      // Equipment: something of every entry is at hand.
      (Array(repeating: Key(.down), count: 5) + [Key(.right)], ["plank", "bridge"]),
    ])
  func filters(keys: [Key], left: [String]) {
    var script = Self.script()
    script.press(Key("F"))
    for key in keys { script.press(key) }
    #expect(Self.listed(script) == left)
  }

  @Test func positionsAreFiltered() {
    var script = Self.script()
    script.press(Key("F"), Key(.down), Key(.down), Key(.down), Key(.right))
    #expect(script.state.guide.filter.posture == .standing)
    #expect(Self.listed(script) == ["row"])
    #expect(script.state.guide.selected == "row")
  }

  @Test func backspaceShowsAllAgainAndEscapeCloses() {
    var script = Self.script()
    script.press(Key("F"), Key(.down), Key(.down), Key(.right), Key(.backspace), Key(.escape))
    #expect(script.state.overlay == nil)
    #expect(Self.listed(script).count == 4)
  }

  @Test func escapeClearsTheFilter() {
    var script = Self.script()
    script.press(Key("F"), Key(.down), Key(.down), Key(.right), Key(.enter))
    #expect(Self.listed(script) == ["plank"])
    script.press(Key(.escape))
    #expect(Self.listed(script).count == 4)
  }

  @Test func theSearchLooksInWhatTheFilterLeaves() {
    var script = Self.script()
    script.press(Key("F"), Key(.right), Key(.right), Key(.enter), Key("/"))
    script.type("row")
    #expect(Self.listed(script) == ["row"])
    script.press(Key(.escape), Key("/"))
    script.type("own")
    #expect(Self.listed(script) == [])
  }

  // MARK: - Settings

  @Test func whatThePersonHasChangesTheListAndIsKept() {
    var script = Self.script()
    script.press(Key("F"), Key("G"), Key(.right))
    script.press(Key(.escape), Key("S"))
    var settings = script.state.settings
    script.chooseSetting("dumbbell")
    let effects = script.press(Key(.right))
    settings.equipment.insert(.dumbbell)
    #expect(effects == [.files(.saveSettings(settings))])
    #expect(Self.listed(script) == ["plank", "row", "bridge"])
  }

  @Test func levelStopsAtItsEnds() {
    var script = Self.script()
    script.press(Key("S"))
    #expect(script.press(Key(.right), Key(.right), Key(.right)).count == 2)
    #expect(script.state.settings.level == .advanced)
  }

  @Test func variantsAreKeptPerExercise() {
    var script = Self.script()
    var settings = Settings()
    settings.variants = ["plank": 2]
    #expect(script.press(Key("]")) == [.files(.saveSettings(settings))])
    #expect(script.press(Key("]")) == [])
    settings.variants = ["plank": 1]
    #expect(script.press(Key("[")) == [.files(.saveSettings(settings))])
    let plank = Self.catalogue.exercises[0]
    let row = Self.catalogue.exercises[1]
    #expect(script.state.settings.variant(of: plank) == 1)
    #expect(script.state.settings.variant(of: row) == 1)
  }

  @Test func aRungBeyondTheLadderIsItsLast() {
    var settings = Settings()
    settings.variants = ["plank": 99]
    #expect(settings.variant(of: Self.catalogue.exercises[0]) == 2)
  }

  // MARK: - The figure

  @Test func stepsStopTheFigureAndGoBothWays() {
    var script = Self.script()
    script.send(.woke, at: .seconds(2))
    script.press(Key("."))
    #expect(script.state.guide.motion == .still(at: .milliseconds(2100)))
    script.press(Key(","), Key(","))
    #expect(script.state.guide.motion == .still(at: .milliseconds(1900)))
    #expect(script.state.nextWake == nil)
  }

  @Test func slowerKeepsThePlace() {
    var script = Self.script()
    script.press(Key("z"), at: .seconds(4))
    #expect(script.state.guide.elapsed(at: .seconds(4)) == .seconds(4))
    #expect(script.state.guide.elapsed(at: .seconds(6)) == .seconds(5))
    script.press(Key("z"), at: .seconds(6))
    #expect(script.state.guide.elapsed(at: .seconds(10)) == .seconds(6))
    script.press(Key(" "), at: .seconds(10))
    script.press(Key(" "), at: .seconds(20))
    #expect(script.state.guide.elapsed(at: .seconds(24)) == .seconds(7))
    script.press(Key("z"), at: .seconds(24))
    #expect(script.state.guide.pace == .full)
    #expect(script.state.guide.elapsed(at: .seconds(25)) == .seconds(8))
  }

  @Test func reducedMotionWakesOnlyForTheNextPose() {
    var settings = Settings()
    settings.hasReducedMotion = true
    var script = Self.script(settings)
    script.send(.woke, at: .seconds(3))
    #expect(script.state.nextWake == .seconds(4))
    script.press(Key("."))
    #expect(script.state.guide.motion == .still(at: .seconds(5)))
  }

  // MARK: - Alone

  @Test func anExerciseAloneIsStartedAtOnce() throws {
    var script = Self.script()
    let effects = script.press(Key("s"))
    let routine = try #require(Self.catalogue.routine("alone-plank"))
    let plan = try #require(routine.plans[.beginner])
    let tempo = Tempo(lift: .seconds(2), hold: .seconds(5), lower: .seconds(1))
    #expect(
      plan.blocks == [
        Block(
          .exercise("plank"), sets: [.repetitions(4, tempo), .repetitions(2, tempo)],
          restBetweenSets: .seconds(30))
      ])
    #expect(script.state.screen == .session)
    #expect(script.state.run?.record.routine == "alone-plank")
    #expect(script.state.run?.record.plan == plan)
    #expect(effects.contains { if case .journal(.begin) = $0 { true } else { false } })
  }

  /// The row needs a dumbbell that nobody has: who asks for it gets it, and no swap.
  @Test func anExerciseAloneIsNotSwapped() {
    var script = Self.script()
    script.press(Key("j"), Key("s"))
    #expect(script.state.run?.record.plan.blocks.map(\.movement) == [.exercise("row")])
  }

  @Test func withoutADoseThereIsNoSession() {
    var script = Self.script()
    script.press(Key("G"), Key("s"))
    #expect(script.state.screen == .exercises)
    #expect(
      script.state.notice?.text == "own has no recommended dose. You can add it to a routine.")
  }

  // MARK: - More content

  @Test func contentThatComesLaterIsListedAndFound() {
    var script = AppScript(
      AppState(
        catalogue: Catalogue(
          muscles: [], exercises: [Self.catalogue.exercises[0]], routines: [], sources: []),
        columns: 80, rows: 24))
    script.press(Key("3"), Key("/"))
    script.type("brid")
    #expect(Self.listed(script) == [])
    script.send(.contentLoaded(Self.catalogue, BodyMap(), problems: 2))
    #expect(Self.listed(script) == ["bridge"])
    #expect(script.state.guide.selected == "bridge")
    #expect(
      script.state.notice?.text
        == "Backbone can't read 2 of your files. Run `backbone check` to see why.")
  }
}

@Suite struct ReducedMotionTests {
  @Test func aSessionWakesOncePerShownSecond() {
    var settings = Settings()
    settings.hasReducedMotion = true
    var script = AppScript(
      AppState(catalogue: Fixture.catalogue, settings: settings, columns: 80, rows: 24))
    script.press(Key("m"))
    script.send(.asked("short", .beginner))
    var wakes: [Duration] = []
    while let wake = script.state.nextWake, wakes.count < 4 {
      script.send(.woke, at: wake)
      wakes.append(wake)
    }
    // A cue may come just before a second; a figure that moves would wake far more often.
    #expect(wakes.last.map { $0 - (wakes.first ?? $0) >= .milliseconds(900) } == true, "\(wakes)")
    #expect(!script.state.isAnimated)
  }
}
