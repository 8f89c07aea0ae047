import ArgumentParser
import BackboneCore
import Glibc

/// The rules of training as filters, for other programs and for checking.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: Words.RulesHelp.rules,
    discussion: Words.CommandHelp.examples(
      "rules decide sets.jsonl", "rules plan <questions.jsonl", "rules score tests.jsonl"),
    subcommands: [RulesDecide.self, RulesPlan.self, RulesScore.self])
}

/// Says what comes of a session of an exercise.
struct RulesDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: Words.RulesHelp.decide,
    discussion: Words.CommandHelp.examples(
      "rules decide sets.jsonl", after: Words.RulesHelp.decideLine))

  @OptionGroup var input: RuleInput

  func run() throws { try withErrorReporting { try input.answer(.decide) } }
}

/// Says whether a session may take place.
struct RulesPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: Words.RulesHelp.plan,
    discussion: Words.CommandHelp.examples(
      "rules plan <questions.jsonl", after: Words.RulesHelp.planLine))

  @OptionGroup var input: RuleInput

  func run() throws { try withErrorReporting { try input.answer(.plan) } }
}

/// Scores tests of the trunk.
struct RulesScore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: Words.RulesHelp.score,
    discussion: Words.CommandHelp.examples(
      "rules score tests.jsonl", after: Words.RulesHelp.scoreLine))

  @OptionGroup var input: RuleInput

  func run() throws { try withErrorReporting { try input.answer(.score) } }
}

/// Where the lines come from.
struct RuleInput: ParsableArguments {
  @Argument(help: ArgumentHelp(Words.RulesHelp.file), completion: .file())
  var file: String?

  /// Prints the answer to every line.
  /// - Throws: a `CLIError` that names the first line that is wrong.
  func answer(_ kind: RuleLine.Kind) throws {
    if let file, file != "-" {
      // A folder can be opened, but not read.
      let descriptor = open(file.onDisk, O_RDONLY | O_CLOEXEC)
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
