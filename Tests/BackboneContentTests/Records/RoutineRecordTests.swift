import BackboneContent
import BackboneCore
import Testing

@Suite struct RoutineRecordTests {
  private static let file = "routines/short.json"
  private static let block = "plans.beginner.blocks[0]"

  @Test func everyFieldArrives() throws {
    let folder = try ContentFolder()
    let routine = folder.load().catalogue.routine("short")
    let tempo = Tempo(
      lift: .seconds(2), hold: .seconds(10), lower: .seconds(1), pause: .milliseconds(500))
    #expect(
      routine
        == Routine(
          id: "short", name: "Short", goal: "A start.",
          plans: [
            .beginner: Plan(
              prepare: .seconds(10), rounds: 2, restBetweenRounds: .seconds(20),
              blocks: [
                Block(
                  .exercise("lean"),
                  sets: [.hold(.milliseconds(20_500)), .repetitions(3, tempo)],
                  sidePlan: .each([.right, .left]), switching: .seconds(5),
                  restBetweenSets: .seconds(15), follow: .move(.seconds(12)))
              ])
          ], sources: [.general]))
  }

  @Test func whatIsLeftOutTakesNoTime() throws {
    let folder = try ContentFolder()
    try folder.write(
      """
      {
        "id": "short", "name": "Short", "goal": "A start.",
        "plans": {
          "advanced": {
            "prepare": 5, "rounds": 1,
            "blocks": [
              { "exercise": "lean", "sets": [{ "repetitions": 2, "lift": 1, "lower": 1 }] },
              { "exercise": "lean", "sets": [{ "hold": 600 }] }
            ]
          }
        },
        "sources": []
      }
      """, to: Self.file)
    let content = folder.load()
    #expect(content.problems == [])
    let plan = try #require(content.catalogue.routine("short")?.plans[.advanced])
    let tempo = Tempo(lift: .seconds(1), hold: .zero, lower: .seconds(1))
    #expect(
      plan
        == Plan(
          prepare: .seconds(5), rounds: 1, restBetweenRounds: .zero,
          blocks: [
            Block(.exercise("lean"), sets: [.repetitions(2, tempo)]),
            Block(.exercise("lean"), sets: [.hold(.seconds(600))]),
          ]))
  }

  @Test(
    arguments: [
      (
        #""hold": 10"#, #""hold": 10.1"#,
        "\(block).sets[1].hold: a repeated hold is at most 10 seconds"
      ),
      (#""hold": 20.5"#, #""hold": -20"#, "\(block).sets[0].hold: must be 0.1 to 3600 seconds"),
      (#""hold": 20.5"#, #""hold": 0"#, "\(block).sets[0].hold: must be 0.1 to 3600 seconds"),
      (#""hold": 20.5"#, #""hold": 1e999"#, "\(block).sets[0].hold: must be 0.1 to 3600 seconds"),
      (#""hold": 20.5"#, "", "\(block).sets[0].hold: missing"),
      (#""hold": 20.5"#, #""hold": 20, "lift": 2"#, "\(block).sets[0].lift: unknown field"),
      (#""hold": 20.5"#, #""hold": "20""#, "\(block).sets[0].hold: must be a number, found text"),
      (
        #""repetitions": 3"#, #""repetitions": 0"#,
        "\(block).sets[1].repetitions: must be a whole number from 1 to 100"
      ),
      (#""lift": 2, "#, "", "\(block).sets[1].lift: missing"),
      (#""pause": 0.5"#, #""pause": 0"#, "\(block).sets[1].pause: must be 0.1 to 3600 seconds"),
      (
        #""rounds": 2"#, #""rounds": 0"#,
        "plans.beginner.rounds: must be a whole number from 1 to 50"
      ),
      (#""prepare": 10, "#, "", "plans.beginner.prepare: missing"),
      (#""beginner""#, #""starter""#, "plans: must have a plan for at least one level"),
      (#""lean""#, #""learn""#, #"\#(block).exercise: there is no exercise "learn""#),
      (#"["right", "left"]"#, #"["right", "right"]"#, "\(block).sides: a side is named twice"),
      (
        #"["right", "left"]"#, #"["both"]"#,
        #"\#(block).sides[0]: must be one of left, right, found "both""#
      ),
      (#""move": 12"#, "", "\(block).follow.rest: missing"),
      (#""move": 12"#, #""move": 12, "rest": 5"#, "\(block).follow.rest: unknown field"),
    ])
  func leftOut(old: String, new: String, problem: String) throws {
    let folder = try ContentFolder()
    try folder.replace(old, with: new, in: Self.file)
    let content = folder.load()
    #expect(content.catalogue.routines == [])
    #expect(folder.problems(of: content).first == "\(Self.file): \(problem)")
  }

  /// Each limit alone allows sessions of days.
  @Test func theSetsOfASessionAreLimited() throws {
    let folder = try ContentFolder()
    let sets = Array(repeating: #"{ "hold": 20 }"#, count: 20).joined(separator: ", ")
    for (rounds, problems) in [
      (15, []),
      (16, ["\(Self.file): plans.beginner: has 640 sets in all, at most 600 are possible"]),
    ] {
      try folder.write(
        """
        {
          "id": "short", "name": "Short", "goal": "A start.", "sources": [],
          "plans": {
            "beginner": {
              "prepare": 0, "rounds": \(rounds),
              "blocks": [{ "exercise": "lean", "sets": [\(sets)], "sides": ["left", "right"] }]
            }
          }
        }
        """, to: Self.file)
      #expect(folder.problems() == problems)
    }
  }

  @Test func anIdIsAsLongAsTheJournalKeeps() throws {
    let folder = try ContentFolder()
    let id = String(repeating: "a", count: Slug.maximumLength + 1)
    try folder.replace(#""id": "short""#, with: #""id": "\#(id)""#, in: Self.file)
    #expect(folder.problems().first == "\(Self.file): id: must have at most 100 characters")
  }

  @Test func aTextIsNoBook() throws {
    let folder = try ContentFolder()
    let text = String(repeating: "a", count: 2001)
    try folder.replace("A start.", with: text, in: Self.file)
    #expect(folder.problems() == ["\(Self.file): goal: must have at most 2000 characters"])
  }

  /// A block of every new kind, written and read.
  @Test func everyKindOfBlockArrives() throws {
    let folder = try ContentFolder()
    try folder.write(
      #"""
      {
        "id": "short", "name": "Short", "goal": "A start.", "sources": [],
        "plans": {
          "beginner": {
            "prepare": 0, "rounds": 1, "restBetweenRounds": 0,
            "blocks": [
              {
                "drill": {
                  "name": "Wall stand", "cue": "Stand.", "gaze": "upright",
                  "sideNames": { "left": "to the left", "right": "to the right" }
                },
                "sets": [{ "hold": 20 }], "sides": ["left", "right"], "switching": 0,
                "follow": { "rest": 0 }
              },
              {
                "exercise": "lean", "note": "standing version", "alternating": true,
                "sets": [{ "repetitions": 6, "lift": 3, "lower": 2, "counted": true }]
              },
              {
                "exercise": "lean", "sides": ["left", "right"], "shared": true,
                "sets": [{ "repetitions": 3, "lift": 3, "lower": 2, "counted": false }]
              }
            ]
          }
        }
      }
      """#, to: Self.file)
    #expect(folder.problems() == [])
    let plan = folder.load().catalogue.routine("short")?.plans[.beginner]
    let tempo = Tempo(lift: .seconds(3), hold: .zero, lower: .seconds(2))
    let drill = AdHocExercise(
      name: "Wall stand", cue: "Stand.", gaze: .upright,
      sideNames: [.left: "to the left", .right: "to the right"])
    #expect(
      plan
        == Plan(
          prepare: .zero, rounds: 1, restBetweenRounds: .zero,
          blocks: [
            Block(
              .drill(drill), sets: [.hold(.seconds(20))], sidePlan: .each([.left, .right]),
              follow: .rest(.zero)),
            Block(
              .exercise("lean"), note: "standing version", sets: [.counted(6, tempo)],
              sidePlan: .alternating),
            Block(
              .exercise("lean"), sets: [.repetitions(3, tempo)],
              sidePlan: .shared([.left, .right])),
          ]))
  }

  @Test func aSwapMustHaveTheSides() throws {
    let folder = try ContentFolder()
    try folder.write(
      #"{ "id": "push", "name": "Push", "category": "core", "mode": "hold", "primary": [], "secondary": [] }"#,
      to: "exercises/push.json")
    try folder.replace(
      #""sides": ["right", "left"]"#, with: #""sides": ["right", "left"], "swap": ["push"]"#,
      in: Self.file)
    #expect(
      folder.problems() == [
        "\(Self.file): \(Self.block).swap[0]: the sides of \"push\" do not fit"
      ])
  }

  @Test(
    arguments: [
      (
        #""drill": { "name": "Lean", "cue": "L.", "gaze": "side" }, "sets": [{ "hold": 2 }]"#,
        #"drill.name: "lean" is an exercise in the guide"#
      ),
      (
        #""drill": { "name": "+", "cue": "L.", "gaze": "side" }, "sets": [{ "hold": 2 }]"#,
        "drill.name: must have a letter or a digit"
      ),
      (
        #""drill": { "name": "A", "cue": "L.", "gaze": "up" }, "sets": [{ "hold": 2 }]"#,
        #"drill.gaze: must be one of faceDown, faceUp, side, upright, found "up""#
      ),
      (
        #""exercise": "lean", "drill": { "name": "A", "cue": "L.", "gaze": "side" }, "sets": [{ "hold": 2 }]"#,
        "exercise: unknown field"
      ),
      (
        #""drill": { "name": "A", "cue": "L.", "gaze": "side" }, "sets": [{ "hold": 2 }], "sides": ["left"]"#,
        #"sides: "a" has no sides"#
      ),
      (
        #""drill": { "name": "A", "cue": "L.", "gaze": "side" }, "sets": [{ "hold": 2 }], "swap": ["lean"]"#,
        "swap: a drill needs none"
      ),
      (
        #""exercise": "lean", "sets": [{ "hold": 2 }], "sides": ["left"], "swap": ["lean"]"#,
        #"swap[0]: "lean" is the exercise itself"#
      ),
      (
        #""exercise": "lean", "sets": [{ "hold": 2 }], "swap": ["push"]"#,
        #"swap[0]: there is no exercise "push""#
      ),
      (
        #""exercise": "lean", "sets": [{ "hold": 2 }], "alternating": true"#,
        "alternating: a plain hold has no repetitions to change sides with"
      ),
      (
        #""exercise": "lean", "sets": [{ "repetitions": 2, "lift": 1, "lower": 1 }], "sides": ["left"], "alternating": true"#,
        #"alternating: takes the place of "sides""#
      ),
      (
        #""exercise": "lean", "sets": [{ "repetitions": 1, "lift": 1, "lower": 1 }], "sides": ["left", "right"], "shared": true"#,
        "shared: one repetition cannot be shared"
      ),
      (
        #""exercise": "lean", "sets": [{ "hold": 4 }], "shared": true"#,
        "shared: needs two sides"
      ),
      (
        #""exercise": "lean", "sets": [{ "repetitions": 1, "lift": 1, "lower": 1, "counted": 1 }]"#,
        "sets[0].counted: must be true or false, found a number"
      ),
      (
        #""exercise": "lean", "sets": [{ "hold": 4, "counted": true }]"#,
        "sets[0].counted: unknown field"
      ),
      (#""exercise": "lean", "sets": [{ "hold": 4 }], "note": """#, "note: must not be empty"),
      (
        #""exercise": "lean", "sets": [{ "hold": 4 }], "switching": 0.05"#,
        "switching: must be 0, or 0.1 to 3600 seconds"
      ),
    ])
  func blocksThatMeanNothing(block: String, problem: String) throws {
    let folder = try ContentFolder()
    try folder.write(
      """
      {
        "id": "short", "name": "Short", "goal": "A start.", "sources": [],
        "plans": { "beginner": { "prepare": 5, "rounds": 1, "blocks": [{ \(block) }] } }
      }
      """, to: Self.file)
    #expect(folder.problems() == ["\(Self.file): \(Self.block).\(problem)"])
  }

  @Test func sidesOnlyWhereTheExerciseHasThem() throws {
    let folder = try ContentFolder()
    try folder.replace(
      #""sideNames": { "left": "left arm", "right": "right arm" },"#, with: "",
      in: "exercises/lean.json")
    #expect(folder.problems() == ["\(Self.file): \(Self.block).sides: \"lean\" has no sides"])
  }

  @Test func aRoutineNeedsBlocksAndSets() throws {
    let folder = try ContentFolder()
    try folder.write(
      #"""
      {
        "id": "short", "name": "Short", "goal": "A start.", "sources": [],
        "plans": {
          "beginner": { "prepare": 5, "rounds": 1, "blocks": [] },
          "advanced": {
            "prepare": 5, "rounds": 1, "blocks": [{ "exercise": "lean", "sets": [] }]
          }
        }
      }
      """#, to: Self.file)
    #expect(
      folder.problems() == [
        "\(Self.file): plans.beginner.blocks: must have 1 to 50 entries",
        "\(Self.file): plans.advanced.blocks[0].sets: must have 1 to 20 entries",
      ])
  }
}
