import BackboneCore
import BackboneJournal

/// Keeps facts that a command was told.
enum TrainingWriter {
  /// Keeps a fact of now.
  static func add(_ fact: TrainingFact.Kind) throws {
    try withJournal { journal in _ = try journal.add(fact, at: .now) }
  }

  /// Does something with the journal, which is made where there is none.
  static func withJournal<Value>(_ body: (Journal) throws -> Value) throws -> Value {
    let directories = try AppDirectories.find()
    try directories.makeData()
    let journal = try Journal.open(path: directories.journal)
    defer { journal.close() }
    return try body(journal)
  }
}
