import ArgumentParser
import BackboneContent
import BackboneCore
import BackboneJournal
import BackboneTerminal
import Glibc

/// Writes the sessions for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: Words.ExchangeHelp.export,
    discussion: Words.ExchangeHelp.exportExamples)

  /// What can be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json, csv, strong, fit, ics
  }

  @Option(help: ArgumentHelp(Words.ExchangeHelp.format))
  var format = Format.json
  @Option(help: ArgumentHelp(Words.ExchangeHelp.since))
  var since: String?
  @Option(help: ArgumentHelp(Words.ExchangeHelp.session))
  var session: String?
  @Option(
    name: [.short, .customLong("output")], help: ArgumentHelp(Words.ExchangeHelp.output),
    completion: .file())
  var output: String?
  @Flag(help: ArgumentHelp(Words.ExchangeHelp.canonical))
  var canonical = false
  @OptionGroup var content: ContentOptions

  func validate() throws {
    if canonical, format != .json { throw ValidationError(Words.Exchange.onlyCanonicalJSON) }
    if let since, LocalTime(date: since) == nil {
      throw ValidationError(Words.Exchange.notADate)
    }
  }

  func run() throws {
    try withErrorReporting {
      let journal = try Journal.openForReading(path: try AppDirectories.find().journal)
      defer { journal?.close() }
      let sessions = try chosen(from: try journal?.history() ?? [])
      let bytes = try bytes(of: sessions, try training(of: journal))
      guard let output, output != "-" else {
        if format == .fit, isatty(STDOUT_FILENO) == 1 {
          throw CLIError.usage(Words.Exchange.fitNeedsAFile)
        }
        return try StandardOutput.write(bytes)
      }
      try AtomicFile.write(bytes, to: output)
      print(
        Words.Exchange.exported(format == .fit ? 1 : sessions.count, to: SafeText.clean(output)))
    }
  }

  /// The sessions that were asked for.
  private func chosen(from sessions: [LoggedSession]) throws -> [LoggedSession] {
    var sessions = sessions
    if let day = since.flatMap(LocalTime.init(date:)) {
      sessions = sessions.filter {
        $0.startedAt.seconds + Int64($0.startedAt.offset) >= day.seconds
      }
    }
    guard let session else {
      // A rehearsal is no training; only our own form says that it is one.
      let isOurs = format == .json || format == .csv
      return sessions.filter { isOurs || !$0.start.isRehearsal }
    }
    return [try sessions.session(session)]
  }

  /// What happened to the training outside sessions, which only our own form can say.
  private func training(of journal: Journal?) throws -> [TrainingFact] {
    guard format == .json, session == nil else { return [] }
    let facts = try journal?.training().facts ?? []
    guard let day = since.flatMap(LocalTime.init(date:)) else { return facts }
    return facts.filter { $0.at.seconds + Int64($0.at.offset) >= day.seconds }
  }

  private func bytes(of sessions: [LoggedSession], _ training: [TrainingFact]) throws -> [UInt8] {
    switch format {
    case .json:
      return Array(
        SessionJSON.file(sessions, training: training, isCanonical: canonical).utf8)
    case .csv: return Array(CSVWriter.write(SessionTable.table(sessions)).utf8)
    case .strong:
      let names = ExerciseNames(try Library.catalogue(content))
      return Array(CSVWriter.write(StrongTable.table(sessions, name: names.name)).utf8)
    case .ics:
      let names = ExerciseNames(try Library.catalogue(content))
      return Array(CalendarFile.calendar(sessions, name: names.name, at: .now).utf8)
    case .fit:
      guard let newest = sessions.first else {
        throw CLIError.data(Words.Exchange.nothingToExport)
      }
      let catalogue = try Library.catalogue(content)
      let names = ExerciseNames(catalogue)
      return FITFile.bytes(
        newest, name: { catalogue.exercise($0)?.fit }, title: names.name)
    }
  }
}

/// What exercises are called, in sessions too whose exercises are gone.
struct ExerciseNames {
  private let names: [ExerciseID: String]

  init(_ catalogue: Catalogue) {
    names = Dictionary(
      catalogue.movements.map { ($0.id, catalogue.name(of: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A name; the id where there is none.
  func name(_ exercise: ExerciseID) -> String { names[exercise] ?? exercise.rawValue }
}

extension LocalTime {
  /// The first second of a day such as `2026-11-22`; nil for anything else.
  init?(date text: String) {
    guard text.utf8.count == 10, case .time(let time) = LocalTime.read(text, order: nil) else {
      return nil
    }
    self = time
  }
}
