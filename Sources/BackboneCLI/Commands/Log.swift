import ArgumentParser
import BackboneCore
import BackboneJournal

/// The journal: prints it, and corrects it.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: Words.CommandHelp.log, discussion: Words.CommandHelp.logExamples,
    subcommands: [LogList.self, LogDiscard.self, LogRestore.self, LogCorrect.self],
    defaultSubcommand: LogList.self)
}

/// Prints the journal.
struct LogList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Words.CommandHelp.listLog,
    discussion: Words.CommandHelp.examples("log", "log --json"))

  @Flag(help: ArgumentHelp(Words.CommandHelp.logJSON))
  var json = false
  @OptionGroup var content: ContentOptions

  func run() throws {
    try withErrorReporting {
      let directories = try AppDirectories.find()
      directories.make()
      // A log that cannot be written to can still be read.
      let journal = try Journal.openForReading(path: directories.journal)
      defer { journal?.close() }
      let sessions = try journal?.log(withImported: true) ?? []
      if json {
        print(LogReport.json(sessions))
        return
      }
      let catalogue = try Library.catalogue(content)
      let lines = LogReport(catalogue).lines(sessions)
      (lines.isEmpty ? [Words.LogReport.empty] : lines).forEach { print($0) }
    }
  }
}

/// Removes a session from the log.
struct LogDiscard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discard", abstract: Words.CommandHelp.discard,
    discussion: Words.CommandHelp.examples("log discard 7f3a"))

  @Argument(help: ArgumentHelp(Words.CommandHelp.sessionToChange))
  var session: String

  func run() throws {
    try withErrorReporting {
      try TrainingWriter.withJournal { journal in
        let logged = try journal.history().session(session)
        try journal.discard(logged.id, at: .now)
        print(Words.LogReport.discarded(logged.title, id: logged.id.description))
      }
    }
  }
}

/// Brings a session back into the log.
struct LogRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: Words.CommandHelp.restore,
    discussion: Words.CommandHelp.examples("log restore 7f3a"))

  @Argument(help: ArgumentHelp(Words.CommandHelp.sessionToChange))
  var session: String

  func run() throws {
    try withErrorReporting {
      try TrainingWriter.withJournal { journal in
        let logged = try journal.discardedSessions().session(session)
        try journal.add(.restore(logged.id), at: .now)
        print(Words.LogReport.restored(logged.title))
      }
    }
  }
}

/// Corrects what the log says about an exercise.
struct LogCorrect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: Words.CommandHelp.correct,
    discussion: Words.CommandHelp.correctExamples)

  @Argument(help: ArgumentHelp(Words.CommandHelp.sessionToChange))
  var session: String
  @Argument(
    help: ArgumentHelp(Words.CommandHelp.correctExercise), completion: IDCompletion.exercises)
  var exercise: String
  @Option(help: ArgumentHelp(Words.CommandHelp.correctSet))
  var set: Int?
  @Option(help: ArgumentHelp(Words.CommandHelp.correctHeld))
  var held: Int?
  @Option(help: ArgumentHelp(Words.CommandHelp.correctReps))
  var reps: Int?
  @Option(help: ArgumentHelp(Words.CommandHelp.correctEffort))
  var effort: Int?

  func validate() throws {
    let limits: [(String, Int?, ClosedRange<Int>)] = [
      ("--held", held, 0...86_400), ("--reps", reps, 0...1000), ("--effort", effort, 1...10),
    ]
    for (option, value, range) in limits {
      if let value, !range.contains(value) {
        throw ValidationError(Words.CommandErrors.outOfRange(option, range))
      }
    }
    if held == nil, reps == nil, effort == nil {
      throw ValidationError(Words.CommandErrors.nothingToCorrect)
    }
    if held != nil || reps != nil, set == nil {
      throw ValidationError(Words.CommandErrors.needsSet)
    }
  }

  func run() throws {
    try withErrorReporting {
      try TrainingWriter.withJournal { journal in
        let logged = try journal.history().session(session)
        let id = ExerciseID(rawValue: exercise)
        guard let done = logged.exercises.first(where: { $0.exercise == id }) else {
          throw CLIError.usage(Words.CommandErrors.notInSession(exercise))
        }
        let sets = logged.sets.filter { $0.entry.exercise == id }
        if let set {
          guard sets.indices.contains(set - 1) else {
            throw CLIError.usage(Words.CommandErrors.noSet(set, of: sets.count))
          }
          try journal.correct(
            sets[set - 1].id, held: held.map { .seconds($0) }, repetitions: reps)
        }
        if let effort {
          var feedback = done.feedback
          feedback.effort = effort
          try journal.rate(id, feedback, session: logged.id)
        }
        print(Words.LogReport.corrected(logged.title))
      }
    }
  }
}

extension [LoggedSession] {
  /// The session that is meant: the last one, one by its date and time, or by the start of its id.
  /// - Throws: a `CLIError` where it is none, or may be several.
  func session(_ name: String) throws -> LoggedSession {
    if name == "last", let last = first { return last }
    let digits = name.lowercased().filter { $0 != "-" }
    let found = filter { session in
      let id = session.id.description.filter { $0 != "-" }
      return "\(session.startedAt.date) \(session.startedAt.time)" == name
        || digits.count >= 4 && id.hasPrefix(digits)
    }
    guard let session = found.first else {
      throw CLIError.usage(Words.CommandErrors.noSession(name))
    }
    guard found.count == 1 else {
      throw CLIError.usage(Words.CommandErrors.severalSessions(name))
    }
    return session
  }
}

extension LoggedSession {
  /// What it is called in a message.
  fileprivate var title: String {
    let name = SafeText.clean(start.name ?? start.routine.rawValue)
    return "\(name), \(startedAt.date) \(startedAt.time)"
  }
}

extension Catalogue {
  /// All that can be in the log: the exercises, and the drills of the routines.
  var movements: [Movement] {
    let plans = routines.flatMap { routine in Level.allCases.compactMap { routine.plans[$0] } }
    return exercises.map { .exercise($0.id) } + plans.flatMap(\.blocks).map(\.movement)
  }
}

extension LogReport {
  /// A report in the words of a catalogue.
  fileprivate init(_ catalogue: Catalogue) {
    self.init(
      routines: Dictionary(uniqueKeysWithValues: catalogue.routines.map { ($0.id, $0.name) }),
      exercises: Dictionary(
        catalogue.movements.map { ($0.id, catalogue.name(of: $0)) },
        uniquingKeysWith: { first, _ in first }))
  }
}
