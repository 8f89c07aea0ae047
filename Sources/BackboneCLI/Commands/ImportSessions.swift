import ArgumentParser
import BackboneContent
import BackboneCore
import BackboneJournal
import Glibc

/// Adds sessions of other programs to the log.
struct ImportSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: Words.ExchangeHelp.sessions,
    discussion: Words.CommandHelp.examples("import strong.csv", "import strong.csv --yes"))

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

  func run() throws {
    try withErrorReporting {
      let bytes = try InputFile.bytes(file, atMost: SessionImport.megabytes)
      let names = try ImportNames(try Library.catalogue(content), mapped: map)
      let found: ImportedSessions
      do throws(ExchangeError) {
        found = try ImportedSessions(
          bytes, columns: columns, answers: ForeignReader.Answers(unit: unit, order: dates))
      } catch {
        throw CLIError.data("\(InputFile.name(file)): \(error.description)")
      }
      let file = SessionImport(name: InputFile.name(file), found: found, names: names)
      file.problemLines.forEach(printError)
      found.summary(names).forEach { print($0) }
      try add(file)
      if !found.problems.isEmpty { throw ExitCode(EX_DATAERR) }
    }
  }

  /// Adds what is new where the user said yes, and says how much there is.
  private func add(_ file: SessionImport) throws {
    let directories = try AppDirectories.find()
    guard yes else {
      let journal = try Journal.openForReading(path: directories.journal)
      defer { journal?.close() }
      let outlook = try file.outlook(journal)
      outlook.presentLines.forEach { print($0) }
      return print(
        outlook.hasNew
          ? Words.Exchange.askToWrite(outlook.sessions, plan: outlook.facts)
          : Words.Exchange.nothingNew)
    }
    try directories.makeData()
    let journal = try Journal.open(path: directories.journal)
    defer { journal.close() }
    let added = try file.add(to: journal)
    added.presentLines.forEach { print($0) }
    print(file.added(added) + (added.hasNew ? " \(Words.Exchange.howToUndo)" : ""))
    if added.sessions > 0, try !ImportStart.imports(TrainingReader(content)).isEmpty {
      print(Words.Exchange.offerStart)
    }
  }
}

/// Undoes the last import.
struct ImportUndo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: Words.ExchangeHelp.undo,
    discussion: Words.CommandHelp.examples("import undo"))

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
      undone.lines.forEach { print($0) }
    }
  }
}

extension Load.Unit: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}
