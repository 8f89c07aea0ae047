import ArgumentParser
import BackboneContent
import BackboneCore
import BackboneJournal
import Glibc

/// Adds sessions of other programs to the log.
struct ImportSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: Words.ExchangeHelp.sessions)

  @Argument(help: ArgumentHelp(Words.ExchangeHelp.file), completion: .file())
  var file: String
  @Flag(help: ArgumentHelp(Words.ExchangeHelp.yes))
  var yes = false
  @Option(help: ArgumentHelp(Words.ExchangeHelp.columns))
  var columns: String?
  @Option(help: ArgumentHelp(Words.ExchangeHelp.unit))
  var unit: Load.Unit?
  @Option(help: ArgumentHelp(Words.ExchangeHelp.dates))
  var dates: DateOrder?
  @Option(help: ArgumentHelp(Words.ExchangeHelp.map))
  var map: [String] = []
  @OptionGroup var content: ContentOptions

  /// The form of our own may hold a life of training.
  private static let megabytes = 100

  func run() throws {
    try withErrorReporting {
      let bytes = try InputFile.bytes(file, atMost: Self.megabytes)
      let catalogue = try Library.catalogue(content)
      let names = try ImportNames(catalogue, mapped: map)
      let found: ImportedSessions
      do throws(ExchangeError) {
        found = try ImportedSessions(
          bytes, columns: columns, answers: ForeignReader.Answers(unit: unit, order: dates))
      } catch {
        throw CLIError.data("\(InputFile.name(file)): \(error.description)")
      }
      for problem in found.problems.prefix(10) {
        printError("\(InputFile.name(file)): \(problem.description)")
      }
      found.summary(names).forEach { print($0) }
      try add(found, names)
      if !found.problems.isEmpty { throw ExitCode(EX_DATAERR) }
    }
  }

  /// Adds what is new where the user said yes, and says how much there is.
  private func add(_ found: ImportedSessions, _ names: ImportNames) throws {
    let directories = try AppDirectories.find()
    let sessions = { (device: RecordID) in
      found.sessions(
        device: device, offset: { TimeZones.offset(nil, $0.seconds) ?? 0 },
        exercise: names.exercise)
    }
    guard yes else {
      let journal = try Journal.openForReading(path: directories.journal)
      defer { journal?.close() }
      let all = sessions(RecordID.new())
      let present = try journal?.present(all.map(\.id)).count ?? 0
      if present > 0 { print(Words.Exchange.alreadyThere(present)) }
      let new = all.count - present
      let facts = try journal?.missing(found.training) ?? found.training.count
      return print(
        new + facts > 0
          ? Words.Exchange.askToWrite(new, plan: facts) : Words.Exchange.nothingNew)
    }
    try directories.makeData()
    let journal = try Journal.open(path: directories.journal)
    defer { journal.close() }
    let result = try journal.add(
      sessions(try journal.device()), training: found.training, from: InputFile.name(file), at: .now
    )
    if result.present > 0 { print(Words.Exchange.alreadyThere(result.present)) }
    print(
      result.added + result.facts > 0
        ? Words.Exchange.added(result.added, plan: result.facts, isOwn: found.isOwn)
        : Words.Exchange.nothingNew)
    if result.added > 0, try !ImportStart.imports(TrainingReader(content)).isEmpty {
      print(Words.Exchange.offerStart)
    }
  }
}

/// Undoes the last import.
struct ImportUndo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: Words.ExchangeHelp.undo)

  func run() throws {
    try withErrorReporting {
      let path = try AppDirectories.find().journal
      // Nothing is made only to find nothing in it.
      guard access(path.onDisk, F_OK) == 0 else { return print(Words.Exchange.nothingToUndo) }
      let journal = try Journal.open(path: path)
      defer { journal.close() }
      guard let undone = try journal.undoImport(at: .now) else {
        return print(Words.Exchange.nothingToUndo)
      }
      print(
        Words.Exchange.undone(
          undone.removed, SafeText.clean(undone.file), undone.importedAt.date))
      if undone.kept > 0 { print(Words.Exchange.keptEdited(undone.kept)) }
    }
  }
}

extension Load.Unit: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}
