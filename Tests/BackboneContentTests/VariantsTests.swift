import BackboneContent
import BackboneCore
import Testing

/// The variants that shipped routines use.
@Suite struct VariantsTests {
  private let catalogue: Catalogue

  init() {
    let folders = #filePath.split(separator: "/").dropLast(3)
    catalogue =
      ContentLoader(assets: "/" + (folders + ["Assets"]).joined(separator: "/"))
      .load().catalogue
  }

  /// Notes that change nothing about the movement.
  private static let plain = ["", "with a load", "body weight", "of each letter"]

  @Test func everyNoteNamesAVariantWithCuesOfItsOwn() {
    for routine in catalogue.routines {
      for block in routine.plans.values.flatMap(\.blocks) {
        guard let id = block.exercise, !Self.plain.contains(block.note) else { continue }
        #expect(
          catalogue.exercise(id)?.variant(named: block.note) != nil,
          "\(routine.id.rawValue): \(id.rawValue), \(block.note)")
      }
    }
    for exercise in catalogue.exercises {
      for dose in exercise.doses.values where !Self.plain.contains(dose.note) {
        #expect(exercise.variant(named: dose.note) != nil, "\(exercise.id.rawValue), \(dose.note)")
      }
    }
  }

  @Test func theVariantsThatSessionsUse() {
    let variants: [(ExerciseID, String)] = [
      ("plank", "on the knees"), ("side-plank", "from the knees"),
      ("superman", "opposite arm and leg"), ("single-leg-deadlift", "one hand on a wall"),
      ("hip-flexor-stretch", "standing"), ("hip-hinge", "hands on hips"),
      ("band-pull-apart", "with empty hands"),
    ]
    for (id, name) in variants {
      let exercise = catalogue.exercise(id)
      let variant = exercise?.variant(named: name)
      #expect(variant.map { $0.cues.count >= 4 } == true, "\(id.rawValue), \(name)")
      #expect(variant?.cues != exercise?.cues, "\(id.rawValue), \(name)")
      #expect(exercise?.cues(for: name) == variant?.cues)
      if let step = variant?.step { #expect(exercise?.variant(at: step)?.name == name) }
    }
  }

  /// Beginners never do the full superman, nor the side plank on their feet, nor a single-leg
  /// deadlift without a hand on a wall.
  @Test(
    arguments: [
      ("superman", "opposite arm and leg"), ("side-plank", "from the knees"),
      ("single-leg-deadlift", "one hand on a wall"),
    ])
  func beginnersDoTheEasierVariant(id: String, note: String) {
    let exercise = ExerciseID(rawValue: id)
    let blocks = catalogue.routines.compactMap { $0.plans[.beginner] }.flatMap(\.blocks)
    let notes = blocks.filter { $0.exercise == exercise }.map(\.note)
    #expect(!notes.isEmpty)
    #expect(notes.allSatisfy { $0 == note }, "\(notes)")
    #expect(catalogue.exercise(exercise)?.doses[.beginner]?.note == note)
  }

  /// Both sides share the repetitions, so that the day lasts as long as it is published.
  @Test func aBeginnersSupermanTakesNoMoreTime() throws {
    let plan = try #require(catalogue.routine("full-back-day")?.plans[.beginner])
    let block = try #require(plan.blocks.first { $0.exercise == "superman" })
    #expect(block.sidePlan == .alternating)
    let timeline = Timeline(plan, of: "full-back-day", level: .beginner)
    #expect(timeline.steps.map(\.duration).reduce(.zero, +) == .seconds(1793))
    #expect(timeline.steps.count == 46)
  }

  @Test func theHeightOfTheSupermanIsSaidFirst() {
    for name in ["", "opposite arm and leg"] {
      let first = catalogue.exercise("superman")?.cues(for: name).first
      #expect(first?.kind == .setup)
      #expect(first?.text == "Lift no more than a hand's width.")
    }
  }

  /// Face down nobody sees the screen, so the height is heard before anybody lifts.
  @Test(arguments: Level.allCases)
  func theHeightOfTheSupermanIsHeardBeforeItsFirstRepetition(level: Level) throws {
    let exercise = try #require(catalogue.exercise("superman"))
    let alone = try #require(Routine(alone: exercise))
    for routine in catalogue.routines + [alone] {
      guard let plan = routine.plans[level] else { continue }
      let timeline = Timeline(plan, of: routine.id, level: level)
      let first = timeline.steps.firstIndex { $0.set?.movement == .exercise("superman") }
      guard let first else { continue }
      let said = CuePlanner(timeline, catalogue).cues(of: first - 1).map(\.words)
      #expect(said.contains("Lift no more than a hand's width."), "\(routine.id.rawValue): \(said)")
    }
  }

  /// Which arm and which leg a repetition is for is told until one knows.
  @Test(arguments: Level.allCases) func theDeadBugNamesItsLimbs(level: Level) throws {
    let exercise = try #require(catalogue.exercise("dead-bug"))
    let plan = try #require(Routine(alone: exercise)?.plans[level])
    let timeline = Timeline(plan, of: "dead-bug", level: level)
    let work = try #require(timeline.steps.firstIndex { $0.kind == .work })
    let said = CuePlanner(timeline, catalogue).cues(of: work)
      .filter { $0.kind == .repetition }.map(\.words)
    #expect(said.prefix(2) == ["Left arm, right leg.", "Right arm, left leg."], "\(said)")
  }

  @Test func withoutEquipmentAVariantIsDone() throws {
    let plan = try #require(catalogue.routine("posture-break-5")?.plans[.beginner])
    let adapted = try #require(plan.adapted(to: [], at: .beginner, catalogue.exercise))
    #expect(adapted.plan.blocks.count == plan.blocks.count)
    #expect(
      adapted.swaps == [
        Plan.Swap(
          from: "band-pull-apart", to: "band-pull-apart", variant: "with empty hands")
      ])
    #expect(
      adapted.plan.blocks.map(\.note) == [
        "", "", "with empty hands", "", "standing", "hands on hips",
      ]
    )
    #expect(plan.adapted(to: [.band], at: .beginner, catalogue.exercise)?.plan == plan)
    #expect(plan.equipment(catalogue.exercise) == [[.band]])
  }

  /// What takes the place of another exercise is done as its own dose for the level asks.
  @Test func aSwapIsDoneInTheVariantOfItsLevel() throws {
    let notes: [Level: String] = [.beginner: "from the knees", .intermediate: "", .advanced: ""]
    for (level, note) in notes {
      let plan = try #require(catalogue.routine("core-hip-balance")?.plans[level])
      let adapted = try #require(plan.adapted(to: [.mat], at: level, catalogue.exercise)?.plan)
      let swapped = adapted.blocks.filter { $0.exercise == "side-plank" }
      #expect(swapped.map(\.note) == [note], "\(level)")
    }
  }

  /// Without weights and bands a beginner bridges, since a bed takes somebody to hold the feet, and
  /// every Y-T-W is led letter by letter.
  @Test func aNewcomersBackDay() throws {
    let plan = try #require(catalogue.routine("full-back-day")?.plans[.beginner])
    let adapted = try #require(
      plan.adapted(to: Settings().equipment, at: .beginner, catalogue.exercise)?.plan)
    let exercises = adapted.blocks.compactMap(\.exercise)
    #expect(exercises.contains("glute-bridge"))
    #expect(!exercises.contains("back-extension"))
    let letters = adapted.blocks.filter { $0.exercise == "prone-ytw" }.map(\.note)
    #expect(letters == ["Y", "T"])
  }

  @Test func allThreeLettersAreDoneAlone() throws {
    let exercise = try #require(catalogue.exercise("prone-ytw"))
    let routine = try #require(Routine(alone: exercise))
    let counts: [(Level, Int, Int)] = [(.beginner, 1, 5), (.intermediate, 2, 6), (.advanced, 2, 8)]
    for (level, rounds, repetitions) in counts {
      let plan = try #require(routine.plans[level])
      #expect(plan.rounds == rounds)
      #expect(plan.blocks.map(\.note) == ["Y", "T", "W"])
      #expect(plan.blocks.allSatisfy { $0.sets.map(\.repetitions) == [repetitions] })
    }
  }
}

extension SetPrescription {
  fileprivate var repetitions: Int? {
    switch self {
    case .repetitions(let count, _), .counted(let count, _): count
    case .hold, .open: nil
    }
  }
}
