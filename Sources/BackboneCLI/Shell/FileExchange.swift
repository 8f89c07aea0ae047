import BackboneApp
import BackboneContent
import BackboneCore
import BackboneJournal
import Glibc

/// Sessions that go into files and come from them while the program runs, as `export` and `import`
/// do it.
struct FileExchange {
  let journal: Journal
  let catalogue: Catalogue

  /// Does what is asked, and says what came of it.
  func perform(_ request: ExchangeRequest) -> ExchangeReply {
    do {
      switch request {
      case .export(let format, let path, let isReplacing):
        return try export(format, to: path, isReplacing: isReplacing)
      case .preview(let source): return try preview(source)
      case .add(let source):
        let file = try file(source)
        let added = try file.add(to: journal)
        return added.hasNew ? .added(file.added(added)) : .done(file.added(added))
      case .findLastImport:
        guard let last = try journal.lastImport() else {
          return .done(Words.Exchange.nothingToUndo)
        }
        return .undoable("\(SafeText.clean(last.file)), \(last.importedAt.date)")
      case .undoImport:
        guard let undone = try journal.undoImport(at: .now) else {
          return .done(Words.Exchange.nothingToUndo)
        }
        return .done(undone.lines.joined(separator: " "))
      }
    } catch let question as Unanswered {
      return .asks(question.question, about: question.source)
    } catch let error as CLIError {
      return .failed(error.text)
    } catch {
      return .failed("\(error)")
    }
  }

  private func export(
    _ format: ExportFormat, to path: String, isReplacing: Bool
  ) throws -> ExchangeReply {
    let path = try Self.whole(path)
    var status = stat()
    if !isReplacing, lstat(path.onDisk, &status) == 0 { return .exists(SafeText.clean(path)) }
    let file = try SessionExport(format: format).file(of: journal) { catalogue }
    guard file.sessions > 0 else { throw CLIError.data(Words.Exchange.nothingToExport) }
    try AtomicFile.write(to: path) { put throws(ContentError) in try file.write(to: put) }
    return .done(Words.Exchange.exported(file.sessions, to: SafeText.clean(path)))
  }

  private func preview(_ source: ImportSource) throws -> ExchangeReply {
    let file = try file(source)
    let outlook = try file.outlook(journal)
    return .found(
      ImportPreview(
        lines: file.found.summary(file.names, tellsHow: false) + file.problemLines
          + outlook.presentLines
          + [outlook.hasNew ? Words.Transfer.planUntouched : Words.Exchange.nothingNew],
        hasNew: outlook.hasNew, hasSuggestions: file.found.unknown(file.names).hasNearest),
      in: source)
  }

  private func file(_ source: ImportSource) throws -> SessionImport {
    let path = try Self.whole(source.path)
    let bytes = try ContentFile.bytes(path, limit: SessionImport.megabytes * 1_000_000)
    let names = try ImportNames(catalogue, mapped: [], usesNearest: source.usesSuggestions)
    do throws(ExchangeError) {
      return SessionImport(
        name: SafeText.clean(path), found: try ImportedSessions(bytes, answers: source.answers),
        names: names)
    } catch {
      if let question = error.question { throw Unanswered(question: question, source: source) }
      throw CLIError.data("\(SafeText.clean(path)): \(error.description)")
    }
  }

  private struct Unanswered: Error {
    let question: ExchangeError.Question
    let source: ImportSource
  }

  /// A path as it was typed, from the root: `~` is the home.
  private static func whole(_ typed: String) throws -> String {
    let path = String(typed.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    if path.isEmpty || path.hasSuffix("/") || path == "~" {
      throw CLIError.usage(Words.Transfer.noName)
    }
    if path.hasPrefix("/") { return path }
    if path.hasPrefix("~/"), let home = Environment["HOME"], home.hasPrefix("/") {
      return home + path.dropFirst()
    }
    guard let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(path: folder) + "/" + path
  }
}
