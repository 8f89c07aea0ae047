import ArgumentParser
import BackboneContent
import BackboneCore
import BackboneJournal
import BackboneTerminal
import Glibc

/// Prints some weeks of the plan.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: Words.CommandHelp.plan,
    discussion: Words.CommandHelp.examples(
      "plan", "plan --weeks 8 --json", "plan --ics -o plan.ics"))

  @Option(help: ArgumentHelp(Words.CommandHelp.weeks))
  var weeks = 4
  @Flag(help: ArgumentHelp(Words.CommandHelp.trainingJSON))
  var json = false
  @Flag(help: ArgumentHelp(Words.ExchangeHelp.planCalendar))
  var ics = false
  @Option(
    name: [.short, .customLong("output")], help: ArgumentHelp(Words.ExchangeHelp.planOutput),
    completion: .file(extensions: ["ics"]))
  var output: String?
  @OptionGroup var content: ContentOptions

  private static let range = 1...12

  func validate() throws {
    guard Self.range.contains(weeks) else {
      throw ValidationError(Words.CommandErrors.outOfRange("--weeks", Self.range))
    }
    if json, ics { throw ValidationError(Words.CommandErrors.notTogether("--json", "--ics")) }
    if output != nil, !ics { throw ValidationError(Words.Exchange.outputNeedsCalendar) }
  }

  func run() throws {
    try withErrorReporting {
      let reader = try TrainingReader(content)
      let report = PlanReport(reader, weeks: weeks)
      if ics { return try write(report) }
      if json {
        print(JSONText.pretty(report.json))
      } else {
        report.lines.forEach { print($0) }
      }
    }
  }

  /// Writes the sessions to come as a calendar, in the place of the one that is there.
  private func write(_ report: PlanReport) throws {
    let entries = report.entries
    let journal = try Journal.openForReading(path: try AppDirectories.find().journal)
    defer { journal?.close() }
    guard let plan = try journal?.device(), !entries.isEmpty else {
      throw CLIError.data(Words.Exchange.nothingPlanned)
    }
    guard let output, output != "-" else {
      return try StandardOutput.write(
        Array(PlanCalendar.calendar(entries, after: report.done, of: plan, at: .now).utf8))
    }
    let old = access(output.onDisk, F_OK) == 0 ? try InputFile.bytes(output) : []
    let calendar = PlanCalendar.calendar(
      entries, after: report.done, of: plan,
      replacing: String(decoding: old, as: UTF8.self), at: .now)
    try AtomicFile.write(calendar, to: output)
    print(Words.Exchange.exported(entries.count, to: SafeText.clean(output)))
  }
}
