import BackboneContent
import BackboneCore
import Testing

@Suite struct ExerciseRecordTests {
  private static let file = "exercises/lean.json"

  @Test func everyFieldArrives() throws {
    let folder = try ContentFolder()
    let exercise = folder.load().catalogue.exercise("lean")
    #expect(
      exercise
        == Exercise(
          id: "lean", name: "Lean", aliases: ["tilt"], keywords: ["slope"], category: .core,
          level: .intermediate,
          pattern: "anti", position: "belly down", posture: .prone, gaze: .faceUp, mode: .hold,
          tempo: "2-8-2", sides: "each side",
          sideNames: [.left: "left arm", .right: "right arm"],
          equipment: [[.mat], [.bench, .chair]], setup: "Lie.", instructions: ["First."],
          breathing: "Quiet.",
          cues: [
            FormCue(kind: .setup, text: "One.", label: "one", joint: "head"),
            FormCue(kind: .move, text: "Two.", label: "two", joint: "hip"),
            FormCue(kind: .hold, text: "Three.", label: "three", joint: "near_knee"),
            FormCue(kind: .breathe, text: "Four.", label: "four", joint: "far_heel"),
          ],
          faults: [
            Fault(id: "sag", name: "Sags", fix: "Lift."),
            Fault(id: "pike", name: "Pikes", fix: "Lower."),
            Fault(id: "rush", name: "Rushes", fix: "Wait."),
          ],
          ladder: ["easy", "hard"], ladderBase: 1,
          variants: [
            Exercise.Variant(
              name: "on the knees", step: 0, equipment: [], posture: .kneeling, setup: "Kneel.",
              cues: [FormCue(kind: .hold, text: "Knees.", label: "knees", joint: "waist")],
              figure: "lean-knees")
          ],
          parts: ["on the knees"], primary: ["belly"], secondary: ["rear"],
          doses: [
            .beginner: Dose(holds: 2, hold: 20, note: "on the knees", rest: 30, rpe: 6),
            .intermediate: Dose(repetitions: [4, 3], hold: 8, rest: 40, rpe: 7),
            .advanced: Dose(repetitions: [5], rest: 50, rpe: 8),
          ],
          progression: "More.", stop: "Pain.", avoid: "With a cold, push.", instead: ["push"],
          why: "It helps.", sources: ["Book1"]))
  }

  @Test(
    arguments: [
      (#""joint": "near_knee""#, #""joint": "knee""#, #"cues[2].joint: the figure has no "knee""#),
      (#""label": "two", "#, "", "cues[1].label: missing"),
      (#""label": "two""#, #""label": "two", "say": """#, "cues[1].say: unknown field"),
      (
        #""kind": "setup""#, #""kind": "start""#,
        #"cues[0].kind: must be one of setup, move, hold, breathe, found "start""#
      ),
      (
        #"{ "kind": "setup", "text": "One.", "label": "one", "joint": "head" },"#,
        String(
          repeating: #"{ "kind": "setup", "text": "One.", "label": "one", "joint": "head" },"#,
          count: 4), "cues: must have 0 to 6 entries"
      ),
      (
        #"{ "id": "pike", "name": "Pikes", "fix": "Lower." },"#,
        ["a", "b", "c", "d"].map { #"{ "id": "\#($0)", "name": "Pikes", "fix": "Lower." },"# }
          .joined(), "faults: must have 0 to 5 entries"
      ),
      (
        #""posture": "prone""#, #""posture": "flat""#,
        "posture: must be one of standing, seated, kneeling, quadruped, prone, supine, "
          + #"sideLying, found "flat""#
      ),
      (
        #""2-8-2""#, #""2-8""#,
        #"tempo: must be seconds like 2-8-2 or 3-0-1-1, found "2-8""#
      ),
      (
        #""2-8-2""#, #""2--2""#,
        #"tempo: must be seconds like 2-8-2 or 3-0-1-1, found "2--2""#
      ),
      (#"["bench", "chair"]"#, "[]", "equipment[1]: must not be empty"),
      (#"["bench", "chair"]"#, "7", "equipment[1]: must be text, found a number"),
      (#"["push"]"#, #"["pull"]"#, #"instead[0]: there is no exercise "pull""#),
      (#"["push"]"#, #"["lean"]"#, #"instead[0]: "lean" is the exercise itself"#),
      (#"{ "id": "pike","#, #"{ "id": "sag","#, #"faults[1].id: "sag" is named twice"#),
      (
        #"{ "id": "pike", "name": "Pikes", "fix": "Lower." }"#, #""pike""#,
        "faults[1]: must be an object, found text"
      ),
      (
        #""ladderBase": 1"#, #""ladderBase": 2"#,
        "ladderBase: must be a whole number from 0 to 1"
      ),
      (
        #""ladderBase": 1"#, #""ladderBase": -1"#,
        "ladderBase: must be a whole number from 0 to 1"
      ),
      (
        #""ladderBase": 1"#, #""ladderBase": 0.5"#,
        "ladderBase: must be a whole number from 0 to 1"
      ),
      (#""ladderBase": 1"#, #""ladderBase": "1""#, "ladderBase: must be a number, found text"),
      (#"["belly"]"#, #"["belly", "bell"]"#, #"primary[1]: there is no muscle "bell""#),
      (#"["rear"]"#, #"["belly"]"#, #"secondary[0]: "belly" is primary already"#),
      (#""left": "left arm", "#, "", "sideNames.left: missing"),
      (#""step": 0"#, #""step": 2"#, "variants[0].step: must be a whole number from 0 to 1"),
      (
        #""joint": "waist""#, #""joint": "belt""#,
        #"variants[0].cues[0].joint: the figure has no "belt""#
      ),
      (#"["on the knees"]"#, #"["Y"]"#, #"parts[0]: there is no variant "Y""#),
      (
        #""rest": 40"#, #""rest": -1"#,
        "doses.intermediate.rest: must be a whole number from 0 to 600"
      ),
      (
        #""holds": 2, "#, #""holds": 2, "repetitions": [2], "#,
        "doses.beginner: must have either holds or repetitions"
      ),
      (#""repetitions": [5], "#, "", "doses.advanced: must have either holds or repetitions"),
      (
        "[4, 3]", "[4, 0.5]",
        "doses.intermediate.repetitions[1]: must be a whole number from 1 to 100"
      ),
      (
        #""rpe": 7"#, #""rpe": 11"#,
        "doses.intermediate.rpe: must be a whole number from 1 to 10"
      ),
    ])
  func leftOut(old: String, new: String, problem: String) throws {
    let folder = try ContentFolder()
    try folder.replace(old, with: new, in: Self.file)
    let content = folder.load()
    #expect(content.catalogue.exercises == [])
    #expect(
      folder.problems(of: content) == [
        "\(Self.file): \(problem)",
        #"routines/short.json: plans.beginner.blocks[0].exercise: there is no exercise "lean""#,
      ])
  }

  /// Whoever lists the muscles of a stretch as primary means those that are stretched.
  @Test(arguments: ["stretch", "mobility"])
  func theMusclesOfAStretchAreStretched(mode: String) throws {
    let folder = try ContentFolder()
    let muscles = #""primary": ["rear"], "secondary": ["belly"]"#
    let named = #""primary": [], "secondary": ["belly"], "stretches": ["rear"]"#
    for (id, fields) in [("plain", muscles), ("named", named)] {
      try folder.write(
        #"{ "id": "\#(id)", "name": "Own", "category": "hip", "mode": "\#(mode)", \#(fields) }"#,
        to: "exercises/\(id).json")
    }
    let content = folder.load()
    #expect(content.problems == [])
    let plain = try #require(content.catalogue.exercise("plain"))
    #expect(plain.primary == [] && plain.secondary == [])
    #expect(
      mode == "stretch" ? plain.stretches == ["rear", "belly"] : plain.moves == ["rear", "belly"])
    let other = try #require(content.catalogue.exercise("named"))
    #expect(other.secondary == ["belly"] && other.stretches == ["rear"] && other.moves == [])
    #expect(content.catalogue.training("rear").map(\.exercise.id) == ["lean"])
    #expect(content.catalogue.mobilising("rear").map(\.exercise.id) == ["named", "plain"])
  }

  @Test func aNameAndItsMusclesAreEnough() throws {
    let folder = try ContentFolder()
    try folder.write(
      #"{ "id": "own", "name": "Own", "category": "hip", "mode": "load", "primary": ["rear"], "secondary": [] }"#,
      to: "exercises/own.json")
    let content = folder.load()
    #expect(content.problems == [])
    #expect(
      content.catalogue.exercise("own")
        == Exercise(id: "own", name: "Own", category: .hip, mode: .load, primary: ["rear"]))
  }
}
