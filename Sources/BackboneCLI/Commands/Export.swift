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

  @Option(help: ArgumentHelp(Words.ExchangeHelp.format))
  var format = ExportFormat.json
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
      let export = SessionExport(
        format: format, since: since.flatMap(LocalTime.init(date:)), session: session,
        isCanonical: canonical)
      let file = try export.file(of: journal) { try Library.catalogue(content) }
      guard let output, output != "-" else {
        if format == .fit, isatty(STDOUT_FILENO) == 1 {
          throw CLIError.usage(Words.Exchange.fitNeedsAFile)
        }
        return try file.write { bytes throws(OutputError) in try StandardOutput.write(bytes) }
      }
      try AtomicFile.write(to: output) { put throws(ContentError) in try file.write(to: put) }
      print(Words.Exchange.exported(file.sessions, to: SafeText.clean(output)))
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}

extension LocalTime {
  /// The first second of a day such as `2026-11-22`; nil for anything else.
  init?(date text: String) {
    guard text.utf8.count == 10, case .time(let time) = LocalTime.read(text, order: nil) else {
      return nil
    }
    self = time
  }
}
