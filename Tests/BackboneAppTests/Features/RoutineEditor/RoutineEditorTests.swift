import BackboneCanvas
import TestSupport
import Testing

@testable import BackboneApp
@testable import BackboneCore

/// Making a routine, key by key.
@Suite struct BuilderTests {
  // MARK: - Opening

  @Test func aNewRoutineIsEmptyAtThePersonsLevel() throws {
    var app = AppScript.choosing("rowing")
    app.state.settings.level = .intermediate
    app.press(Key("n"))
    let draft = try #require(app.draft)
    #expect(draft == RoutineDraft(level: .intermediate))
    #expect(draft.timeline.total == .seconds(10))
    #expect(app.cursor == .routine(.rounds))
    #expect(app.state.context == .building)
    #expect(app.press(Key("w")).isEmpty)
    #expect(app.state.notice?.text == "Add an exercise first.")
    app.press(Key(.escape))
    #expect(app.state.session == .choosing(Choice(routine: "rowing", level: .beginner)))
  }

  @Test func aBuiltInRoutineIsCopied() throws {
    var app = AppScript.choosing("rowing")
    app.press(Key("E"))
    let draft = try #require(app.draft)
    #expect(draft.name == "Rowing (copy)")
    #expect(draft.plan == Fixture.rowing.plans[.beginner])
    let effects = app.press(Key("w"))
    let copy = Routine(
      id: "rowing-copy", name: "Rowing (copy)", goal: "For tests.", plans: Fixture.rowing.plans,
      sources: [])
    #expect(effects == [.files(.saveRoutine(copy))])
    // Nothing is taken for saved before it is.
    #expect(app.state.context == .building)
    app.send(.routineSaved(copy))
    #expect(app.state.session == .choosing(Choice(routine: "rowing-copy", level: .beginner)))
    #expect(app.state.catalogue.routines.last == copy)
    #expect(app.state.notice?.text == "Saved: Rowing (copy).")
  }

  @Test func anOwnRoutineKeepsItsIdAndItsOtherLevels() throws {
    var app = AppScript.choosing("rowing")
    let plan = try #require(Fixture.rowing.plans[.beginner])
    let own = Routine(
      id: "mine", name: "Mine", goal: "", plans: [.beginner: plan, .advanced: plan], sources: [])
    app.send(.routineSaved(own))
    app.send(.clicked(.routine("mine")))
    app.press(Key("E"), Key("R"))
    app.type("!")
    app.press(Key(.enter), Key("d"), Key("d"))
    let kept = Plan(
      prepare: .zero, rounds: 1, restBetweenRounds: .zero, blocks: [plan.blocks[2]])
    #expect(
      app.press(Key("w")) == [
        .files(
          .saveRoutine(
            Routine(
              id: "mine", name: "Mine!", goal: "", plans: [.beginner: kept, .advanced: plan],
              sources: [])))
      ])
  }

  @Test func anIdIsUniqueAmongAllRoutines() throws {
    var app = AppScript.editing()
    app.pick("plank")
    app.press(Key("R"), .control("u"))
    app.type("Short")
    app.press(Key(.enter))
    guard case .files(.saveRoutine(let routine)) = app.press(Key(.enter)).first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(routine.id == "short-2")
    #expect(routine.name == "Short")
  }

  @Test func anExerciseOfTheGuideGoesIntoTheRoutineInTheMaking() throws {
    var app = AppScript(Fixture.state(Fixture.gym))
    app.press(Key("3"), Key("a"))
    #expect(app.state.screen == .session)
    #expect(app.draft?.blocks.map(\.exercise) == ["plank"])
    #expect(
      app.draft?.blocks.first
        == Block(
          .exercise("plank"), sets: [.hold(.seconds(20)), .hold(.seconds(20))],
          restBetweenSets: .seconds(40), follow: .move(.seconds(15))))
    app.press(Key(.backTab))
    #expect(app.state.screen == .exercises)
    app.press(Key("j"), Key("a"))
    #expect(app.draft?.blocks.map(\.exercise) == ["plank", "bird-dog"])
    // Without a dose it begins with something.
    app.press(Key(.backTab), Key("j"), Key("a"))
    #expect(app.draft?.blocks.last?.sets.count == 2)
    #expect(app.draft?.blocks.last?.sidePlan == SidePlan.none)
    // Nothing else takes its place.
    app.press(Key(.backTab), Key("k"), Key("s"))
    #expect(app.draft?.blocks.count == 3)
    #expect(app.state.notice?.text == "My routine isn't saved yet.")
  }

  @Test func aSessionThatGoesOnIsNotLost() {
    var app = AppScript(Fixture.state(Fixture.gym))
    app.send(.asked("short", .beginner))
    app.press(Key(" "), Key("3"), Key("a"))
    #expect(app.state.run != nil)
    #expect(app.state.notice?.text == "A session is in progress. End it first.")
    app.press(Key("s"))
    #expect(app.state.run != nil)
  }

  // MARK: - Fields

  @Test func everyFieldOfABlockChanges() throws {
    var app = AppScript.editing()
    app.pick("bird")
    let tempo = Tempo(lift: .seconds(2), hold: .seconds(8), lower: .seconds(2))
    let first = Block(
      .exercise("bird-dog"), sets: [4, 3, 2].map { .repetitions($0, tempo) },
      sidePlan: .each([.left, .right]), switching: .seconds(5), restBetweenSets: .seconds(30),
      follow: .move(.seconds(15)))
    #expect(app.draft?.blocks == [first])
    #expect(app.cursor == .block(0, .sets))
    app.press(Key("+"))  // 4 sets: as the first two began
    app.press(Key(.right), Key("+"))  // counted by the person
    app.press(Key(.right), Key("1"), Key("0"))  // repetitions
    app.press(Key(.right), Key("+"))  // fewer in each
    app.press(Key(.right), Key("-"))  // hold
    app.press(Key(.right), Key("1"), Key("."), Key("5"))  // lift
    app.press(Key(.right), Key("+"))  // lower
    app.press(Key(.right), Key("+"))  // pause
    app.press(Key(.right), Key("0"))  // rest
    app.press(Key(.right), Key("+"))  // sides
    app.press(Key(.right), Key("-"))  // change of sides
    app.press(Key(.right), Key("-"))  // then
    app.press(Key(.right), Key("9"), Key(.right))
    #expect(app.cursor == .block(0, .followTime))
    let changed = Tempo(
      lift: .milliseconds(1500), hold: .seconds(7), lower: .seconds(3), pause: .seconds(1))
    #expect(
      app.draft?.blocks == [
        Block(
          .exercise("bird-dog"), sets: [10, 8, 6, 4].map { .counted($0, changed) },
          sidePlan: .shared([.left, .right]), switching: .seconds(4), follow: .rest(.seconds(9)))
      ])
  }

  @Test func everyFieldOfTheRoutineChanges() {
    var app = AppScript.editing()
    app.press(Key("3"), Key(.right), Key("4"), Key("5"), Key(.right), Key("-"), Key(.right))
    #expect(app.draft?.rounds == 3)
    #expect(app.draft?.restBetweenRounds == .seconds(45))
    #expect(app.draft?.prepare == .seconds(9))
    #expect(app.cursor == .routine(.prepare))
    app.pick("plank")
    #expect(app.draft?.timeline.total == .seconds(9 + 3 * (20 + 40 + 20) + 2 * 45))
  }

  @Test func valuesStopAtTheirLimits() throws {
    var app = AppScript.editing()
    app.pick("bird")
    func quantity(_ field: BlockField) throws -> Int {
      let block = try #require(app.draft?.blocks.first)
      return try #require(block.quantity(field, in: Fixture.gym)).value
    }
    for (field, typed, most) in [
      (BlockField.sets, "99", 20), (.repetitions, "999", 100), (.hold, "99", 10_000),
      (.lift, "9999", 3_600_000), (.lower, "9999", 3_600_000), (.pause, "9999", 3_600_000),
      (.rest, "9999", 3_600_000), (.switching, "9999", 3_600_000),
    ] {
      app.send(.clicked(.field(.block(0, field))))
      app.type(typed)
      #expect(try quantity(field) == most)
      app.press(Key("+"))
      #expect(try quantity(field) == most)
      // Every limit is said when it is hit.
      #expect(app.state.notice?.text.hasPrefix("At most ") == true, "\(field)")
    }
    for (field, least) in [
      (BlockField.repetitions, 1), (.hold, 0), (.lift, 100), (.lower, 100), (.pause, 0),
      (.rest, 0), (.switching, 0), (.followTime, 0), (.sets, 1),
    ] {
      app.send(.clicked(.field(.block(0, field))))
      app.type("0")
      #expect(try quantity(field) == least)
      app.press(Key("-"))
      #expect(try quantity(field) == least)
      #expect(app.state.notice?.text.hasPrefix("At least ") == true, "\(field)")
    }
  }

  @Test func aHoldWithinRepetitionsIsShortAndAPlainOneTakesNoTurns() throws {
    var app = AppScript.editing()
    app.pick("plank")
    app.press(Key(.right), Key("+"))  // by the clock
    let tempo = Tempo(lift: .seconds(2), hold: .seconds(10), lower: .seconds(2))
    #expect(
      app.draft?.blocks.first?.sets == [.repetitions(8, tempo), .repetitions(8, tempo)])
    app.press(Key("-"))
    #expect(
      app.draft?.blocks.first?.sets == [.hold(.seconds(10)), .hold(.seconds(10))])
    app.pick("bird")
    app.send(.clicked(.field(.block(1, .sides))))
    app.press(Key("+"), Key("+"), Key("+"))
    #expect(app.draft?.blocks.last?.sidePlan == .alternating)
    app.send(.clicked(.field(.block(1, .kind))))
    app.press(Key("-"))
    #expect(app.draft?.blocks.last?.sidePlan == .each([.left, .right]))
  }

  @Test func aPyramidIsNotLostWhileANumberIsTyped() {
    var app = AppScript.editing()
    app.pick("bird")
    app.send(.clicked(.field(.block(0, .repetitions))))
    app.press(Key("1"), Key("2"))
    #expect(app.draft?.blocks.first?.sets.map { $0.paced?.count } == [12, 11, 10])
    app.press(Key("u"))
    #expect(app.draft?.blocks.first?.sets.map { $0.paced?.count } == [4, 3, 2])
  }

  /// Sets of 20, 15 and 30 seconds used to become alike at the first change.
  @Test func setsThatDifferKeepTheirDifference() throws {
    var app = AppScript.choosing("rowing")
    let holds = { (seconds: [Int]) in seconds.map { SetPrescription.hold(.seconds($0)) } }
    let plan = Plan(
      prepare: .zero, rounds: 1, restBetweenRounds: .zero,
      blocks: [Block(.exercise("plank"), sets: holds([20, 15, 30]))])
    app.send(
      .routineSaved(
        Routine(id: "mine", name: "Mine", goal: "", plans: [.beginner: plan], sources: [])))
    app.send(.clicked(.routine("mine")))
    app.press(Key("E"))
    app.send(.clicked(.field(.block(0, .rest))))
    app.press(Key("+"))
    #expect(app.draft?.blocks.first?.sets == holds([20, 15, 30]))
    app.send(.clicked(.field(.block(0, .sets))))
    app.press(Key("+"))
    #expect(app.draft?.blocks.first?.sets == holds([20, 15, 30, 30]))
    app.send(.clicked(.field(.block(0, .hold))))
    app.press(Key("+"))
    #expect(app.draft?.blocks.first?.sets == holds([21, 16, 31, 31]))
    app.type("4")
    app.type("5")
    #expect(app.draft?.blocks.first?.sets == holds([45, 40, 55, 55]))
  }

  /// Each limit alone allowed sessions of 50 x 50 x 20 sets, which nothing could show or speak.
  @Test func theSetsOfASessionAreLimited() throws {
    var app = AppScript.editing()
    app.pick("plank")
    app.send(.clicked(.field(.block(0, .sets))))
    app.type("20")
    app.send(.clicked(.field(.routine(.rounds))))
    app.type("50")
    #expect(app.state.notice?.text == "At most 30 rounds.")
    #expect(app.draft?.rounds == 30)
    #expect(app.draft?.plan.setCount == RoutineLimits.setsOfSession)
    app.pick("bird")
    #expect(app.draft?.blocks.count == 1)
    #expect(
      app.state.notice?.text == "A routine can have up to 50 exercises and 600 sets.")
    app.send(.clicked(.field(.routine(.rounds))))
    app.press(Key("-"))
    #expect(app.draft?.rounds == 29)
  }

  @Test func fieldsThatABlockDoesNotHaveArePassedOver() {
    var app = AppScript.editing()
    app.pick("plank")
    var fields: [BlockField] = []
    for _ in 1...7 {
      if case .block(_, let field) = app.cursor { fields.append(field) }
      app.press(Key(.right))
    }
    #expect(fields == [.sets, .kind, .hold, .rest, .follow, .followTime, .followTime])
  }

  // MARK: - Blocks

  @Test func blocksAreMovedAndTakenOut() {
    var app = AppScript.editing()
    for name in ["plank", "bird", "cable"] { app.pick(name) }
    #expect(app.cursor == .block(2, .sets))
    app.press(Key("K"), Key("K"), Key("K"))
    #expect(app.draft?.blocks.map(\.exercise) == ["cable-row", "plank", "bird-dog"])
    #expect(app.cursor == .block(0, .sets))
    app.press(Key("J"))
    #expect(app.draft?.blocks.map(\.exercise) == ["plank", "cable-row", "bird-dog"])
    app.press(Key("d"))
    #expect(app.draft?.blocks.map(\.exercise) == ["plank", "bird-dog"])
    #expect(app.cursor == .block(1, .sets))
    app.press(Key("d"), Key("d"), Key("d"))
    #expect(app.draft?.blocks == [])
    #expect(app.cursor == .routine(.rounds))
    app.press(Key("u"), Key("u"), Key("u"), Key("u"))
    #expect(app.draft?.blocks.map(\.exercise) == ["cable-row", "plank", "bird-dog"])
    app.press(Key("U"), .control("r"))
    #expect(app.draft?.blocks.map(\.exercise) == ["plank", "bird-dog"])
    app.press(Key("k"), Key("k"), Key("k"))
    #expect(app.cursor == .routine(.rounds))
  }

  @Test func thereIsRoomForFiftyBlocks() {
    var app = AppScript.editing()
    for _ in 1...51 { app.pick("plank") }
    #expect(app.draft?.blocks.count == 50)
    #expect(app.state.notice?.text == "A routine can have up to 50 exercises and 600 sets.")
  }

  @Test func theWheelAndTheMouseChoose() {
    var app = AppScript.editing()
    for name in ["plank", "bird"] { app.pick(name) }
    app.send(.clicked(.field(.block(0, .rest))))
    #expect(app.cursor == .block(0, .rest))
    app.send(.clicked(.field(.block(9, .rest))))
    #expect(app.cursor == .block(0, .rest))
    app.send(.scrolled(1, nil))
    #expect(app.cursor == .block(1, .rest))
    app.send(.clicked(.screen(.learn)))
    #expect(app.state.screen == .learn)
    app.send(.clicked(.field(.routine(.prepare))))
    #expect(app.state.screen == .session)
    #expect(app.cursor == .routine(.prepare))
  }

  // MARK: - Leaving

  @Test func leavingAsksWhereSomethingWouldBeLost() {
    var app = AppScript.editing()
    app.pick("plank")
    app.press(Key(.escape))
    #expect(app.state.overlay == .leavingEditor)
    app.press(Key(.escape))
    #expect(app.state.overlay == nil && app.state.context == .building)
    app.press(Key(.escape))
    guard case .files(.saveRoutine) = app.press(Key("s")).first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(app.press(Key("q")).isEmpty)
    app.press(Key("t"))
    #expect(app.state.session == .choosing(Choice(routine: "short", level: .beginner)))
    #expect(app.press(Key("q")) == [.quit])
  }

  @Test func whatCannotBeSavedIsStillThere() {
    var app = AppScript.editing()
    app.pick("plank")
    app.press(Key("w"))
    app.send(.failed("Not saved: no room"))
    #expect(app.draft?.blocks.count == 1)
    #expect(app.state.notice?.text == "Not saved: no room")
  }

  @Test func aNameIsOneVisibleLine() {
    var app = AppScript.editing()
    app.press(Key("R"), .control("u"), Key(" "), Key("\u{200B}"), Key("a"))
    app.press(Key(" "), Key(" "), Key("\u{E9}"), Key(.enter))
    #expect(app.draft?.name == "a \u{E9}")
    app.press(Key("R"), .control("u"), Key(.enter))
    #expect(app.draft?.name == "a \u{E9}")
    app.press(Key("R"), Key("x"), Key(.escape))
    #expect(app.draft?.name == "a \u{E9}")
  }

  @Test func aRoutineWithoutAPlanForTheLevelSaysSo() {
    var state = Fixture.state()
    state.settings.level = .advanced
    state.session = .choosing(Choice(routine: "short", level: .advanced))
    state.screen = .session
    var app = AppScript(state)
    app.press(Key("E"))
    #expect(app.state.context == .choosing)
    #expect(
      app.state.notice?.text == "Short has no advanced level. Choose another level first.")
  }

  @Test func contentThatArrivesLateKeepsWhatWasSaved() {
    var app = AppScript.choosing("short")
    let own = Routine(id: "own", name: "Own", goal: "", plans: Fixture.rowing.plans, sources: [])
    app.send(.routineSaved(own))
    app.send(.contentLoaded(Fixture.gym, BodyMap(), problems: 0))
    #expect(app.state.catalogue.routine("own") == own)
    #expect(app.state.catalogue.ownRoutines == ["own"])
  }
}
