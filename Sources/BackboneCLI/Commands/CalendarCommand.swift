import ArgumentParser
import BackboneCore
import BackboneJournal

/// The runs that the plan works around.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: Words.CommandHelp.calendar,
    discussion: Words.CommandHelp.examples(
      "calendar", "calendar add 2026-12-06 long --minutes 110", "calendar import plan.ics"),
    subcommands: [CalendarList.self, CalendarAdd.self, CalendarImport.self],
    defaultSubcommand: CalendarList.self)
}

/// Adds a run.
struct CalendarAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: Words.CommandHelp.calendarAdd,
    discussion: Words.CommandHelp.calendarAddExamples)

  @Argument(help: ArgumentHelp(Words.CommandHelp.calendarDay))
  var day: String
  @Argument(help: ArgumentHelp(Words.CommandHelp.calendarKind))
  var kind: RunKind
  @Option(help: ArgumentHelp(Words.CommandHelp.minutes))
  var minutes: Int?
  @Flag(help: ArgumentHelp(Words.CommandHelp.racePace))
  var racePace = false

  private static let range = 1...1440

  func validate() throws {
    if let minutes, !Self.range.contains(minutes) {
      throw ValidationError(Words.CommandErrors.outOfRange("--minutes", Self.range))
    }
    guard LocalMoment(day) != nil else { throw ValidationError(Words.CommandErrors.notADay(day)) }
  }

  func run() throws {
    try withErrorReporting {
      guard let start = LocalMoment(day)?.moment else {
        throw CLIError.usage(Words.CommandErrors.notADay(day))
      }
      let run = Run(start: start, kind: kind, isRacePace: racePace, minutes: minutes)
      try TrainingWriter.add(.run(run))
      print(Words.Training.added(run))
    }
  }
}

/// Prints the runs.
struct CalendarList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Words.CommandHelp.calendarList,
    discussion: Words.CommandHelp.examples("calendar list", "calendar list --json"))

  @Flag(help: ArgumentHelp(Words.CommandHelp.trainingJSON))
  var json = false
  @OptionGroup var content: ContentOptions

  func run() throws {
    try withErrorReporting {
      let overview = try TrainingReader(content).overview
      let report = CalendarReport(overview.runs)
      if json { return print(JSONText.pretty(report.json)) }
      report.lines.forEach { print($0) }
    }
  }
}

/// Reads the runs of a calendar file.
struct CalendarImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: Words.CommandHelp.calendarImport,
    discussion: Words.CommandHelp.examples("calendar import plan.ics"))

  @Argument(
    help: ArgumentHelp(Words.CommandHelp.calendarFile), completion: .file(extensions: ["ics"]))
  var file: String
  @OptionGroup var content: ContentOptions

  func run() throws {
    try withErrorReporting {
      let bytes = try InputFile.bytes(file)
      let reader = try TrainingReader(content)
      let calendar = RunCalendar(
        bytes, now: .now, allDayHour: reader.settings.allDayHour,
        corrections: reader.overview.runs.corrections, offset: TimeZones.offset)
      for problem in calendar.problems {
        printError("\(InputFile.name(file)):\(problem.line): \(Words.Training.problem(problem))")
      }
      guard calendar.hasEvents else {
        throw CLIError.data("\(InputFile.name(file)): \(Words.CommandErrors.noEvents)")
      }
      try TrainingWriter.add(.calendar(calendar.entries))
      print(
        Words.Training.imported(
          runs: calendar.runs.count,
          strength: calendar.entries.count { $0.runClass == .strength }))
    }
  }
}

extension RunKind: ExpressibleByArgument {}
