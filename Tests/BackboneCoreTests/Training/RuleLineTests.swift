import BackboneCore
import Testing

@Suite struct RuleLineTests {
  private func answer(_ line: String, _ kind: RuleLine.Kind = .decide) -> String {
    do {
      return JSONText.line(.object(try RuleLine.answer(Array(line.utf8), kind)))
    } catch {
      return error.description
    }
  }

  private static let out = #""out": {"done": [30, 30, 30], "form": "good", "rpe": 6}"#

  @Test func aPrescriptionComesBackAsItWasWritten() throws {
    let note = answer(#"{"exercise": "plank", "variant": 3, "rx": "3x30 s", \#(Self.out)}"#)
    #expect(note.contains(#""variant":3,"next":"3x35 s","counters":{"top":0,"bonus":0,"reg":0}"#))
    let object = answer(
      #"{"exercise": "plank", "rx": {"variant": 3, "mode": "HOLD", "sets": 3, "target": 30, "cap": 60}, \#(Self.out)}"#
    )
    #expect(
      object.contains(#""next":{"variant":3,"mode":"HOLD","sets":3,"target":35,"cap":60}"#),
      "\(object)")
    let load = answer(
      #"""
      {"exercise": "dumbbell-row", "variant": "v3", "rx": {"mode": "LOAD", "sets": 3, "target": 12,
       "load_kg": 20, "load_step": 1, "lo": 8, "hi": 12},
       "out": {"done": [12, 12, 12], "form": "good", "rpe": 7, "pain": 0, "stop": false},
       "counters": {"top": 1, "bonus": 0, "reg": 0}}
      """#)
    #expect(load.contains(#""target":8,"load_kg":21"#), "\(load)")
  }

  @Test func anExerciseOfOnesOwnSaysHowItIsCounted() {
    let line = answer(
      #"{"exercise": "copenhagen", "variant": 0, "rx": {"mode": "REPS", "sets": 2, "target": 6, "lo": 6, "hi": 10}, "out": {"done": [6, 6], "form": "good", "rpe": 7}}"#
    )
    #expect(line.contains(#""target":7"#), "\(line)")
  }

  @Test func ofTwoSidesTheWeakerCounts() {
    let line = answer(
      #"{"exercise": "side-plank", "rx": "v3 4-3-2 x 8 s", "out": {"done": {"left": [4, 3, 2], "right": [4, 3, 1]}, "form": "good", "rpe": 7}}"#
    )
    #expect(line.contains(#""decision":"HOLD""#), "\(line)")
  }

  @Test func anInterruptedExerciseIsNotDecidedOn() {
    let line = answer(
      #"{"exercise": "plank", "rx": "v3 3x30 s", "out": {"done": [30], "end": "interrupted"}, "counters": "1/0/1"}"#
    )
    #expect(line.hasPrefix(#"{"decision":null,"variant":3,"next":"v3 3x30 s","counters":"1/0/1""#))
  }

  @Test(arguments: [
    (#"{"exercise": "plank", "rx": "v3 3x30 s", "odd": 1, \#(out)}"#, "odd: unknown field"),
    (
      #"{"exercise": "plank", "rx": "v3 3x30 s", "out": {"done": [30], "mood": 1}}"#,
      "out.mood: unknown field"
    ),
    (
      #"{"exercise": "plank", "rx": {"variant": 3, "target": 30, "colour": 1}, \#(out)}"#,
      "rx.colour: unknown field"
    ),
    (
      #"{"exercise": "plank", "rx": "v3 3x30 s", "counters": {"up": 1}, \#(out)}"#,
      "counters.up: unknown field"
    ),
    (#"{"rx": "v3 3x30 s", \#(out)}"#, "exercise: missing"),
    (#"{"exercise": "plank", "rx": "3x30 s", \#(out)}"#, "variant: missing"),
    (
      #"{"exercise": "plank", "variant": 2, "rx": "v3 3x30 s", \#(out)}"#,
      "variant: differs from the one in rx"
    ),
    (#"{"exercise": "plank", "rx": "v9 3x30 s", \#(out)}"#, "rx: the ladder ends at 6"),
    (
      #"{"exercise": "plank", "rx": "v3 3x30", \#(out)}"#,
      "rx: expected holds, as in 3x30 s, found repetitions"
    ),
    (
      #"{"exercise": "plank", "rx": "v3 3x30 s @ 5 kg", \#(out)}"#,
      "rx: this exercise has no load"
    ),
    (
      #"{"exercise": "plank", "rx": "v3 thirty", \#(out)}"#,
      "rx: expected a dose such as 3x30 s, 4-3-2 x 8 s or 3x10 @ 20 kg, step 2.5"
    ),
    (
      #"{"exercise": "plank", "rx": "v3 3x30 s", "out": {"done": [30, -1]}}"#,
      "out.done[1]: expected 0 to 9999"
    ),
    (
      #"{"exercise": "plank", "rx": "v3 3x30 s", "out": {"done": [30], "form": "fine"}}"#,
      "out.form: expected good, minor or broke"
    ),
    (
      #"{"exercise": "plank", "rx": "v3 3x30 s", "out": {"done": [30], "rpe": 11}}"#,
      "out.rpe: expected 1 to 10"
    ),
    (
      #"{"exercise": "plank", "rx": "v3 3x30 s", "counters": "0/0", \#(out)}"#,
      "counters: expected top/bonus/reg, as in 0/0/0"
    ),
    ("[]", "expected an object, found a list"),
    ("{", "column 2: expected a field's name in quotes, found the end"),
  ])
  func whatIsWrongIsNamed(line: String, reason: String) {
    #expect(answer(line) == reason)
  }

  @Test func plannerAndScoresNameWhatIsWrong() {
    #expect(
      answer(#"{"kind": "yoga"}"#, .plan)
        == "kind: expected strength, core-low, free or a routine's id")
    #expect(answer(#"{"kind": "free", "odd": 1}"#, .plan) == "odd: unknown field")
    #expect(
      answer(#"{"kind": "strength", "since_strength": -1}"#, .plan)
        == "since_strength: expected 0 to 100000")
    #expect(answer(#"{"sex": "M", "test": "ext"}"#, .score) == "s: missing")
    #expect(answer(#"{"sex": "X", "test": "ext", "s": 1}"#, .score) == "sex: expected F or M")
    #expect(
      answer(#"{"ext": 0, "flex": 1, "right": 1, "left": 1}"#, .score) == "ext: expected 1 to 36000"
    )
  }
}
