import ArgumentParser
import BackboneCore
import BackboneJournal

/// Prints the journal.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Words.CommandHelp.log, discussion: Words.CommandHelp.logExamples)

  @Flag(help: ArgumentHelp(Words.CommandHelp.logJSON))
  var json = false
  @OptionGroup var content: ContentOptions

  func run() throws {
    try withErrorReporting {
      let directories = try AppDirectories.find()
      try directories.make()
      let journal = try Journal.open(path: directories.journal)
      defer { journal.close() }
      let sessions = try journal.sessions()
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

extension LogReport {
  /// A report in the words of a catalogue.
  fileprivate init(_ catalogue: Catalogue) {
    self.init(
      routines: Dictionary(uniqueKeysWithValues: catalogue.routines.map { ($0.id, $0.name) }),
      exercises: Dictionary(uniqueKeysWithValues: catalogue.exercises.map { ($0.id, $0.name) }))
  }
}
