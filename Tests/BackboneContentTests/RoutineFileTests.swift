import BackboneApp
import BackboneContent
import BackboneCore
import FoundationEssentials
import TestSupport
import Testing

/// Routines written by the program, read as they were.
@Suite struct RoutineFileTests {
  private let assets: String
  private let catalogue: Catalogue

  init() {
    let folders = #filePath.split(separator: "/").dropLast(3)
    assets = "/" + (folders + ["Assets"]).joined(separator: "/")
    catalogue = ContentLoader(assets: assets).load().catalogue
  }

  /// Writes routines into a folder of their own and reads them again with all else.
  private func read(_ routines: [Routine]) throws -> Catalogue {
    let folder = try ContentFolder(isEmpty: true)
    for routine in routines {
      #expect(try RoutineFile(routine, in: folder.path).write(changesFrom: nil) == routine)
    }
    let content = ContentLoader(assets: assets, overlays: [folder.path]).load()
    #expect(content.problems.map(\.description) == [])
    return withExtendedLifetime(folder) { content.catalogue }
  }

  @Test func aDeletedRoutineIsGoneAndCanBeDeletedAgain() throws {
    let folder = try ContentFolder(isEmpty: true)
    let routine = try #require(catalogue.routines.first).copy("mine", catalogue.routines[0].plans)
    #expect(try RoutineFile(routine, in: folder.path).write(changesFrom: nil) == routine)
    #expect(try folder.names(in: "routines") == ["mine.json"])
    for _ in 0..<2 {
      try RoutineFile.delete("mine", in: folder.path)
      #expect(try folder.names(in: "routines") == [])
    }
    // A folder is not what the program wrote.
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/routines/odd.json", withIntermediateDirectories: true)
    #expect(throws: ContentError.self) { try RoutineFile.delete("odd", in: folder.path) }
  }

  @Test func everyBuiltInRoutineComesBackAtEveryLevel() throws {
    var routines: [Routine] = []
    for routine in catalogue.routines {
      routines.append(routine.copy("\(routine.id.rawValue)-copy", routine.plans))
      for (level, plan) in routine.plans {
        routines.append(
          routine.copy("\(routine.id.rawValue)-\(level.rawValue)", [level: plan]))
      }
    }
    let again = try read(routines)
    for routine in routines { #expect(again.routine(routine.id) == routine) }
    #expect(again.ownRoutines == Set(routines.map(\.id)))
    #expect(catalogue.ownRoutines.isEmpty)
  }

  @Test func whatTheBuiltInOnesLackComesBackToo() throws {
    let tempo = Tempo(
      lift: .milliseconds(100), hold: .milliseconds(300), lower: .seconds(3600),
      pause: .milliseconds(1700))
    let routine = Routine(
      id: "odd", name: "\"Odd\" \u{E9}/\\", goal: "Odd.",
      plans: [
        .advanced: Plan(
          prepare: .zero, rounds: 50, restBetweenRounds: .milliseconds(100),
          blocks: [
            Block(
              .drill(
                AdHocExercise(
                  name: "March", cue: "March.", gaze: .upright,
                  sideNames: [.left: "left leg", .right: "right leg"])),
              note: "slow", sets: [.counted(2, tempo), .hold(.milliseconds(20_500))],
              sidePlan: .shared([.right, .left]), switching: .zero,
              restBetweenSets: .milliseconds(900), follow: .rest(.zero)),
            Block(
              .exercise("bird-dog"), swaps: ["dead-bug"], sets: [.counted(100, tempo)],
              sidePlan: .alternating, follow: .move(.zero)),
            Block(.exercise("plank"), sets: [.hold(.seconds(1))], sidePlan: .none),
          ])
      ], sources: [.general])
    #expect(try read([routine]).routine("odd") == routine)
  }

  @Test func theFileIsReadByPeopleToo() {
    let routine = Routine(
      id: "a", name: "A", goal: "B.",
      plans: [
        .beginner: Plan(
          prepare: .seconds(10), rounds: 1, restBetweenRounds: .zero,
          blocks: [Block(.exercise("plank"), sets: [.hold(.milliseconds(20_500))])])
      ], sources: [])
    #expect(
      RoutineFile.text(routine) == """
        {
          "id": "a",
          "name": "A",
          "goal": "B.",
          "plans": {
            "beginner": {
              "prepare": 10,
              "rounds": 1,
              "blocks": [
                {
                  "exercise": "plank",
                  "sets": [{ "hold": 20.5 }]
                }
              ]
            }
          },
          "sources": []
        }

        """)
  }

  @Test func aFolderThatIsMissingIsNamed() throws {
    let folder = try ContentFolder(isEmpty: true)
    let file = RoutineFile(catalogue.routines[0], in: folder.path + "/nowhere")
    #expect(
      throws: ContentError(file: file.path, reason: "cannot be written: No such file or directory"),
      performing: { _ = try file.write(changesFrom: nil) })
  }

  // MARK: - A file that exists

  private static let written = """
    {
      "$schema": "../schema/routine.json",
      "order": 7,
      "name": "Mine",
      "id": "mine",
      "goal": "A start.",
      "plans": {
        "beginner": {
          "rounds": 1,
          "prepare": 10,
          "blocks": [
            {
              "sets": [{ "hold": 20 }, { "hold": 15 }],
              "exercise": "plank"
            },
            {
              "sets": [{ "hold": 30 }],
              "exercise": "side-plank",
              "sides": ["left", "right"]
            }
          ]
        },
        "advanced": {
          "rounds": 2,
          "prepare": 5,
          "blocks": [
            {
              "switching": 0,
              "sets": [{ "hold": 60 }],
              "exercise": "plank"
            }
          ]
        }
      },
      "sources": []
    }

    """

  /// Changes the routine of `written` and saves it.
  /// - Returns: the text of the file.
  private func saved(_ change: (Routine) -> Routine) throws -> String {
    let folder = try ContentFolder(isEmpty: true)
    try folder.write(Self.written, to: "routines/mine.json")
    let loader = ContentLoader(assets: assets, overlays: [folder.path])
    let routine = try #require(loader.load().catalogue.routine("mine"))
    let saved = try RoutineFile(change(routine), in: folder.path).write(changesFrom: routine)
    #expect(saved == change(routine))
    #expect(loader.load().problems == [])
    #expect(loader.load().catalogue.routine("mine") == change(routine))
    return try folder.text(of: "routines/mine.json")
  }

  @Test func savingKeepsWhatARoutineDoesNotSay() throws {
    #expect(try saved { $0 } == Self.written)
  }

  @Test func savingChangesOnlyWhatChanged() throws {
    let text = try saved { routine in
      guard let plan = routine.plans[.beginner] else { return routine }
      let blocks = [plan.blocks[1], plan.blocks[0]]
      let changed = Plan(
        prepare: .seconds(12), rounds: plan.rounds, restBetweenRounds: plan.restBetweenRounds,
        blocks: blocks)
      return routine.copy("mine", routine.plans.merging([.beginner: changed]) { $1 })
    }
    let blocks = [
      """
              {
                "sets": [{ "hold": 20 }, { "hold": 15 }],
                "exercise": "plank"
              }
      """,
      """
              {
                "sets": [{ "hold": 30 }],
                "exercise": "side-plank",
                "sides": ["left", "right"]
              }
      """,
    ]
    let expected = Self.written.replacing("\"prepare\": 10", with: "\"prepare\": 12")
      .replacing(
        blocks.joined(separator: ",\n"), with: blocks.reversed().joined(separator: ",\n"))
    #expect(text == expected)
  }

  // MARK: - Another window

  private func plank(_ name: String, sets: Int, prepare: Int = 10) -> Routine {
    Routine(
      id: "mine", name: name, goal: "A start.",
      plans: [
        .beginner: Plan(
          prepare: .seconds(prepare), rounds: 1, restBetweenRounds: .zero,
          blocks: [
            Block(
              .exercise("plank"), sets: Array(repeating: .hold(.seconds(20)), count: sets))
          ])
      ], sources: [])
  }

  @Test func whatAnotherWindowChangedStays() throws {
    let folder = try ContentFolder(isEmpty: true)
    func save(_ routine: Routine, _ known: Routine?) throws -> Routine? {
      try RoutineFile(routine, in: folder.path).write(changesFrom: known)
    }
    let start = plank("Mine", sets: 2)
    #expect(try save(start, nil) == start)
    // Two windows have opened it.
    #expect(try save(plank("Mine", sets: 5), start) == plank("Mine", sets: 5))
    #expect(try save(plank("Ours", sets: 2), start) == plank("Ours", sets: 5))
    #expect(
      try save(plank("Mine", sets: 2, prepare: 3), start) == plank("Ours", sets: 5, prepare: 3))
    // The same thing changed in two ways is nobody's to decide.
    let text = try folder.text(of: "routines/mine.json")
    #expect(try save(plank("Mine", sets: 3), start) == nil)
    #expect(try save(plank("Theirs", sets: 2), start) == nil)
    #expect(try save(plank("New", sets: 1), nil) == nil)
    #expect(try folder.text(of: "routines/mine.json") == text)
    // Changed in the same way it is no quarrel.
    #expect(try save(plank("Ours", sets: 2), start) != nil)
    // A file that was deleted meanwhile is written again.
    try RoutineFile.delete("mine", in: folder.path)
    #expect(try save(plank("Mine", sets: 3), start) == plank("Mine", sets: 3))
  }

  @Test func aDamagedFileIsReplaced() throws {
    let folder = try ContentFolder(isEmpty: true)
    let routine = catalogue.routines[0].copy("mine", catalogue.routines[0].plans)
    for text in ["{ oops", "[]", #"{ "id": 7, "name": [], "odd": 1 }"#] {
      try folder.write(text, to: "routines/mine.json")
      #expect(try RoutineFile(routine, in: folder.path).write(changesFrom: routine) == routine)
      let content = ContentLoader(assets: assets, overlays: [folder.path]).load()
      #expect(content.catalogue.routine("mine") == routine, "\(text)")
    }
  }

  // MARK: - The builder

  /// Whatever keys are pressed, what is saved can be read again, and is the same.
  @Test func whateverIsBuiltCanBeReadAgain() throws {
    var state = AppState(catalogue: catalogue, columns: 80, rows: 24)
    var saved: [Routine] = []
    for seed in UInt64(0)..<20 {
      var random = SplitMix64(seed: seed)
      let routine = try #require(catalogue.routines.randomElement(using: &random))
      let level = try #require(routine.plans.keys.sorted().randomElement(using: &random))
      state.press(.clicked(.routine(routine.id)))
      state.press(.clicked(.level(level)))
      state.press(keys: seed % 4 == 0 ? "na\n" : "E")
      for _ in 0..<150 { state.pressAny(&random) }
      let builder = try #require(state.editor)
      if builder.draft.blocks.isEmpty { state.press(keys: "a\n") }
      let effects = update(&state, AppEvent(.keyPressed(Key("w")), at: .zero))
      guard case .files(.saveRoutine(let routine)) = effects.first else {
        Issue.record("seed \(seed): nothing was saved")
        return
      }
      saved.append(routine)
      state.press(.routineSaved(routine))
    }
    #expect(Set(saved.map(\.id)).count == saved.count)
    let again = try read(saved)
    for (seed, routine) in saved.enumerated() {
      #expect(again.routine(routine.id) == routine, "seed \(seed)")
    }
  }
}

extension Routine {
  fileprivate func copy(_ id: String, _ plans: [Level: Plan]) -> Routine {
    Routine(
      id: RoutineID(rawValue: id), name: name, goal: goal, plans: plans, sources: sources)
  }
}

extension AppState {
  fileprivate mutating func press(_ kind: AppEvent.Kind) {
    _ = update(&self, AppEvent(kind, at: .zero))
  }

  /// Presses keys by their characters; a line break is Enter.
  fileprivate mutating func press(keys: String) {
    for key in keys { press(.keyPressed(key == "\n" ? Key(.enter) : Key(key))) }
  }

  /// A key of the builder, an exercise picked by a letter, or another name.
  fileprivate mutating func pressAny(_ random: inout SplitMix64) {
    switch Int.random(in: 0..<40, using: &random) {
    case 0: press(keys: "a\("abcdefghlmnoprstu".randomElement(using: &random) ?? "a")\n")
    case 1: press(keys: "R\(" x\u{E9}\u{200B}\"\\/".randomElement(using: &random) ?? "x")\n")
    case 2...17:
      let arrows: [Key.Code] = [.left, .right, .right, .up, .down]
      press(.keyPressed(Key(arrows.randomElement(using: &random) ?? .right)))
    default: press(keys: String("+++---0123456789.dJKuU".randomElement(using: &random) ?? "+"))
    }
  }
}
