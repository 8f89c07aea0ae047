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
      directories.make()
      // A log that cannot be written to can still be read.
      let journal = try Journal.openForReading(path: directories.journal)
      defer { journal?.close() }
      let sessions = try journal?.sessions() ?? []
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
