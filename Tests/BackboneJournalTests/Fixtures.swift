import BackboneCore
import Foundation
import TestSupport
import Testing

@testable import BackboneJournal

/// A folder of its own for one test, removed with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("journal-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where the test's journal lies.
  var journal: String { path + "/journal.sqlite" }

  /// Puts a journal of an older version where the test's journal lies.
  func putStoredJournal(version: Int) throws {
    let stored = try #require(
      Bundle.module.url(
        forResource: "version-\(version)", withExtension: "sqlite", subdirectory: "Fixtures"))
    try FileManager.default.copyItem(atPath: stored.path, toPath: journal)
  }
}

/// A plain connection to a journal's file, for looking behind its back.
func rawConnection(_ path: String) throws -> Connection {
  try Connection.open(path, patience: .seconds(2))
}

extension Journal {
  /// Begins a session under a new id.
  func begin(
    _ session: SessionRecord = exampleRecord, at stamp: Timestamp = stamp()
  ) throws(JournalError) -> RecordID {
    let id = RecordID.new()
    try begin(session, id: id, at: stamp)
    return id
  }

  /// The one session of this id.
  func session(_ id: RecordID) throws -> LoggedSession {
    try #require(try sessions().first { $0.id == id })
  }
}

extension SessionOwner {
  /// A process of an earlier run of the machine.
  static let gone = SessionOwner(process: 1, start: 1, boot: "another run of the machine")
  /// The first process of this machine, which runs as long as the machine does.
  static let other = SessionOwner(process: 1)
}
