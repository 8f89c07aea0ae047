extension Words {
  /// What --help says of the rules of training.
  package enum RulesHelp {
    package static let rules =
      "Ask the rules of training: one JSON object per line in, one answer per line out."
    package static let decide =
      "Decide what follows from an exercise: the decision, the next dose, the counters and why."
    package static let decideLine = """
      A line: {"exercise": "plank", "variant": 3, "rx": "3x30 s", "out": {"done": [30, 30, 30], \
      "form": "good", "rpe": 6, "pain": 0}, "counters": "0/0/0"}. Assets/schema/rules-decide.json \
      describes all fields. Stops at the first invalid line and names it.
      """
    package static let plan = "Say whether a session may take place now, and why."
    package static let planLine = """
      A line: {"kind": "strength", "since_strength": 48, "to_key_run": 24, "key_run": "intervals"}; \
      times are hours. Assets/schema/rules-plan.json describes all fields. Stops at the first \
      invalid line and names it.
      """
    package static let score = "Score a timed test, or the balance of four."
    package static let scoreLine = """
      A line: {"sex": "M", "test": "ext", "s": 146}, or {"ext": 150, "flex": 120, "right": 80, \
      "left": 82}. Assets/schema/rules-score.json describes all fields. Stops at the first \
      invalid line and names it.
      """
    package static let file =
      "The file with one JSON object per line; without it or with -, standard input."
  }
}
