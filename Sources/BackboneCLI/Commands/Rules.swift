import ArgumentParser
import BackboneCore
import Glibc

/// The rules of training as filters, for other programs and for checking.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ask the rules of training: one JSON object per line in, one answer per line out.",
    subcommands: [RulesDecide.self, RulesPlan.self, RulesScore.self])
}

/// Says what comes of a session of an exercise.
struct RulesDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract:
      "Decide what follows from an exercise: the decision, the next dose, the counters and why.",
    discussion: """
      A line: {"exercise": "plank", "variant": 3, "rx": "3x30 s", "out": {"done": [30, 30, 30], \
      "form": "good", "rpe": 6, "pain": 0}, "counters": "0/0/0"}. Assets/schema/rules-decide.json \
      describes all fields. Stops at the first invalid line and names it.
      """)

  @OptionGroup var input: RuleInput

  func run() throws { try withErrorReporting { try input.answer(.decide) } }
}

/// Says whether a session may take place.
struct RulesPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Say whether a session may take place now, and why.",
    discussion: """
      A line: {"kind": "strength", "since_strength": 48, "to_key_run": 24, "key_run": "intervals"}; \
      times are hours. Assets/schema/rules-plan.json describes all fields. Stops at the first \
      invalid line and names it.
      """)

  @OptionGroup var input: RuleInput

  func run() throws { try withErrorReporting { try input.answer(.plan) } }
}

/// Scores tests of the trunk.
struct RulesScore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score a timed test, or the balance of four.",
    discussion: """
      A line: {"sex": "M", "test": "ext", "s": 146}, or {"ext": 150, "flex": 120, "right": 80, \
      "left": 82}. Assets/schema/rules-score.json describes all fields. Stops at the first \
      invalid line and names it.
      """)

  @OptionGroup var input: RuleInput

  func run() throws { try withErrorReporting { try input.answer(.score) } }
}

/// Where the lines come from.
struct RuleInput: ParsableArguments {
  @Argument(help: "The file with one JSON object per line; standard input when left out or -.")
  var file: String?

  /// Prints the answer to every line.
  /// - Throws: a `CLIError` that names the first line that is wrong.
  func answer(_ kind: RuleLine.Kind) throws {
    if let file, file != "-" {
      // A folder can be opened, but not read.
      let descriptor = open(file, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0, read(descriptor, nil, 0) == 0, dup2(descriptor, STDIN_FILENO) >= 0
      else { throw CLIError.noInput("\(file): \(String(cString: strerror(errno)))") }
    }
    let place = file.flatMap { $0 == "-" ? nil : "\($0):" } ?? "line "
    var number = 0
    while let line = readLine(strippingNewline: true) {
      number += 1
      let bytes = Array(line.utf8)
      if bytes.allSatisfy({ $0 == UInt8(ascii: " ") || (9...13).contains($0) }) { continue }
      do {
        print(JSONText.line(.object(try RuleLine.answer(bytes, kind))))
      } catch {
        throw CLIError.data("\(place)\(number): \(error.description)")
      }
    }
  }
}
