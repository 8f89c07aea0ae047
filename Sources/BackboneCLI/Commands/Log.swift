import ArgumentParser
import BackboneCore
import BackboneJournal

/// Prints the journal.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the sessions of the journal, newest first.")

  @Flag(help: "As a JSON array; numbers are seconds.")
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
      (lines.isEmpty ? ["No sessions yet."] : lines).forEach { print($0) }
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
