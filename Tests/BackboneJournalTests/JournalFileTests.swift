import BackboneCore
import Foundation
import TestSupport
import Testing

@testable import BackboneJournal

@Suite struct JournalFileTests {
  // MARK: - Opening

  @Test func aNewFileIsForItsOwnerAlone() throws {
    let folder = try TemporaryFolder()
    let journal = try Journal.open(path: folder.journal)
    _ = try journal.begin()
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + file)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
    }
  }

  @Test func aSessionIsStillThereAfterReopening() throws {
    let folder = try TemporaryFolder()
    let first = try Journal.open(path: folder.journal)
    let id = try first.begin()
    try first.record(entries: [entry()], checkpoint: checkpoint, session: id, at: stamp(1))
    let written = try first.sessions()
    first.close()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["journal.sqlite"])

    let second = try Journal.open(path: folder.journal)
    #expect(try second.sessions() == written)
  }

  /// Whoever has the folder's lock for good must not keep the program from starting.
  @Test func aLockThatIsNeverGivenBackIsAnError() throws {
    let folder = try TemporaryFolder()
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY)
    #expect(flock(descriptor, LOCK_EX) == 0)
    #expect(throws: JournalError.busy(file: folder.journal, during: .opening)) {
      try JournalFile.alone(with: folder.journal, patience: .zero) {}
    }
    close(descriptor)
    try JournalFile.alone(with: folder.journal, patience: .zero) {}
  }

  @Test func anEmptyFileBecomesAJournal() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.journal))
    let journal = try Journal.open(path: folder.journal)
    #expect(try journal.sessions().isEmpty)
    #expect(try rawConnection(folder.journal).integer("PRAGMA user_version") == 8)
  }

  /// Root may write everywhere.
  @Test(.enabled(if: geteuid() != 0)) func whatKeepsAFolderFromBeingMadeIsTheReason() throws {
    let folder = try TemporaryFolder()
    #expect(chmod(folder.path, 0o500) == 0)
    defer { chmod(folder.path, 0o700) }
    let path = folder.path + "/share/backbone/journal.sqlite"
    #expect(throws: JournalError.cannotOpen(file: path, reason: "Permission denied")) {
      try Journal.open(path: path)
    }
  }

  @Test func aFolderThatIsMissingIsNamed() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/missing/journal.sqlite"
    #expect(throws: JournalError.cannotOpen(file: path, reason: "No such file or directory")) {
      try Journal.open(path: path)
    }
  }

  @Test func aFolderInPlaceOfTheFileIsNamed() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: JournalError.self) { try Journal.open(path: folder.path) }
    guard case .cannotOpen(folder.path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  // MARK: - Files that are not understood stay as they are

  @Test(arguments: [
    "not a database, but longer than a header of a hundred bytes", "SQLite format 3",
  ])
  func aFileThatIsNoDatabaseIsLeftAlone(text: String) throws {
    let folder = try TemporaryFolder()
    let bytes = Data(String(repeating: text + "\0", count: 40).utf8)
    try bytes.write(to: URL(fileURLWithPath: folder.journal))
    let error = #expect(throws: JournalError.self) { try Journal.open(path: folder.journal) }
    guard case .damaged(folder.journal, .opening, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.journal)) == bytes)
  }

  @Test func aJournalWithABrokenPageIsNamedAndLeftAlone() throws {
    let folder = try TemporaryFolder()
    let journal = try Journal.open(path: folder.journal)
    _ = try journal.begin()
    journal.close()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: folder.journal))
    bytes.replaceSubrange(4096..., with: Data(repeating: 0xA5, count: bytes.count - 4096))
    try bytes.write(to: URL(fileURLWithPath: folder.journal))

    let error = #expect(throws: JournalError.self) {
      try Journal.open(path: folder.journal).sessions()
    }
    guard case .damaged(folder.journal, _, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.journal)) == bytes)
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    try rawConnection(folder.journal).execute("CREATE TABLE bookmarks (url TEXT)")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.journal))
    #expect(throws: JournalError.foreign(file: folder.journal)) {
      try Journal.open(path: folder.journal)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.journal)) == bytes)
  }

  @Test(arguments: [
    ("PRAGMA user_version = 9", Int64(9)), ("PRAGMA user_version = -1", -1),
    (
      """
      PRAGMA user_version = 0;
      INSERT INTO grdb_migrations VALUES ('v4'), ('v5'), ('v6'), ('v7'), ('v8'), ('v9')
      """, 9
    ),
  ])
  func aNewerSchemaIsRefusedAndLeftAlone(change: String, version: Int64) throws {
    let folder = try TemporaryFolder()
    try Journal.open(path: folder.journal).close()
    // Without the write-ahead log, turning it on would show in the file.
    try rawConnection(folder.journal).execute("\(change); PRAGMA journal_mode = DELETE")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.journal))
    #expect(throws: JournalError.newer(file: folder.journal, version: version)) {
      try Journal.open(path: folder.journal)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.journal)) == bytes)
  }

  /// Programs of version 1 and 2 look into this table.
  @Test func anOlderProgramSeesThatTheFileIsNewer() throws {
    let folder = try TemporaryFolder()
    try Journal.open(path: folder.journal).close()
    let names = try rawConnection(folder.journal).value(
      "SELECT group_concat(identifier, ' ') FROM grdb_migrations")
    #expect(names == .text("v1 v2 v3"))
  }

  @Test func aReadOnlyFolderIsNamed() async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    // In a process of its own, because root has to give up its rights to be refused at all.
    await #expect(processExitsWith: .success) { [path = folder.journal as String] in
      if geteuid() == 0 { try #require(setuid(65_534) == 0) }
      #expect(throws: JournalError.cannotOpen(file: path, reason: "Permission denied")) {
        try Journal.open(path: path)
      }
    }
  }

  @Test func aReadOnlyFileIsNamed() async throws {
    let folder = try TemporaryFolder()
    try Journal.open(path: folder.journal).close()
    for (path, mode) in [(folder.journal, 0o444), (folder.path, 0o555)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
    await #expect(processExitsWith: .success) { [path = folder.journal as String] in
      if geteuid() == 0 { try #require(setuid(65_534) == 0) }
      let error = #expect(throws: JournalError.self) {
        try Journal.open(path: path).begin()
      }
      switch error {
      case .cannotOpen(path, _), .readOnly(path, _): break
      default: Issue.record("\(String(describing: error))")
      }
    }
  }

  // MARK: - Values that are not understood

  @Test(arguments: [
    ("session", "level", "'elite'", "\"elite\""), ("session", "form", "'wobbly'", "\"wobbly\""),
    ("session", "speed", "0", "0"), ("session", "effort", "11", "11"),
    ("session", "ending", "'paused'", "\"paused\""), ("session", "pain", "11", "11"),
    ("session", "started_at", "9223372036854775807", "9223372036854775807"),
    ("set_entry", "side", "'both'", "\"both\""), ("set_entry", "held_ms", "-5", "-5"),
    ("set_entry", "outcome", "'cheated'", "\"cheated\""),
    ("set_entry", "reason", "'bored'", "\"bored\""), ("set_entry", "repetitions", "-1", "-1"),
    ("checkpoint", "step", "-1", "-1"),
    ("checkpoint", "step", "9223372036854775807", "9223372036854775807"),
    ("checkpoint", "left_ms", "9223372036854775807", "9223372036854775807"),
    ("set_entry", "held_ms", "9223372036854775807", "9223372036854775807"),
    ("set_entry", "repetitions", "9223372036854775807", "9223372036854775807"),
    ("session", "speed", "9223372036854775807", "9223372036854775807"),
    ("session", "uuid", "x'00'", "x'00'"), ("session", "equipment", "'mat,tank'", "\"mat,tank\""),
    ("session_exercise", "result", "'won'", "\"won\""),
    ("session_exercise", "device", "9", "9"),
  ])
  func anUnknownValueIsNamedByItsPlace(
    table: String, column: String, stored: String, shown: String
  ) throws {
    let folder = try TemporaryFolder()
    let journal = try Journal.open(path: folder.journal)
    for later in Int64(0)...2 {
      let id = try journal.begin(at: stamp(later))
      try journal.record(entries: [entry()], checkpoint: checkpoint, session: id, at: stamp(9))
    }
    let file = try rawConnection(folder.journal)
    try file.execute("PRAGMA ignore_check_constraints = ON")
    try file.execute("UPDATE \(table) SET \(column) = \(stored) WHERE rowid = 2")
    let expected = JournalError.unknownValue(
      file: folder.journal, table: table, row: 2, column: column, value: shown)
    #expect(throws: expected) { try journal.sessions() }
    #expect(
      expected.description
        == "\(folder.journal): table \(table), row 2, column \(column): this version doesn't know \(shown)"
    )
  }

  // MARK: - Durability

  @Test func thePragmasAreReallySet() throws {
    let folder = try TemporaryFolder()
    let journal = try Journal.open(path: folder.journal)
    let pragmas = try journal.read { connection in
      try ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"].map {
        try connection.value("PRAGMA \($0)")
      }
    }
    // synchronous: 2 is FULL (sqlite.org/pragma.html).
    #expect(pragmas == [.text("wal"), .integer(2), .integer(1), .integer(2000)])
  }

  @Test func aCopyTakenWithoutClosingHoldsEveryCall() throws {
    let folder = try TemporaryFolder()
    let journal = try Journal.open(path: folder.journal)
    var copies = 0
    func expectCopy() throws {
      copies += 1
      let copy = "\(folder.path)/copy-\(copies).sqlite"
      try FileManager.default.copyItem(atPath: folder.journal, toPath: copy)
      try FileManager.default.copyItem(atPath: folder.journal + "-wal", toPath: copy + "-wal")
      #expect(try Journal.open(path: copy).sessions() == journal.sessions(), "copy \(copies)")
    }
    let id = try journal.begin()
    try expectCopy()
    try journal.record(entries: [entry()], checkpoint: checkpoint, session: id, at: stamp(1))
    try expectCopy()
    try journal.end(id, ending: .finished, at: stamp(2))
    try expectCopy()
    try journal.rate(Feedback(rpe: 3, form: .good), session: id)
    try expectCopy()
  }

  // MARK: - Two at once

  @Test func twoJournalsOnOneFileSeeEachOther() throws {
    let folder = try TemporaryFolder()
    let one = try Journal.open(path: folder.journal)
    let two = try Journal.open(path: folder.journal)
    let first = try one.begin()
    let second = try two.begin(at: stamp(1))
    try one.record(entries: [entry()], checkpoint: checkpoint, session: first, at: stamp(2))
    #expect(try two.sessions().map(\.id) == [second, first])
    #expect(try two.sessions() == one.sessions())
  }

  @Test func aFileHeldByAnotherIsBusyForWritingOnly() throws {
    let folder = try TemporaryFolder()
    let journal = try Journal.open(path: folder.journal, patience: .milliseconds(1))
    let id = try journal.begin()
    var readable: [LoggedSession] = []
    try rawConnection(folder.journal).write { _ in
      #expect(throws: JournalError.busy(file: folder.journal, during: .recording)) {
        try journal.record(entries: [entry()], checkpoint: checkpoint, session: id, at: stamp())
      }
      readable = try journal.sessions()
    }
    #expect(readable.map(\.entries) == [[]])
    try journal.record(entries: [entry()], checkpoint: checkpoint, session: id, at: stamp())
    #expect(try journal.sessions().first?.entries.count == 1)
  }

  @Test func manyMayOpenTheSameNewFileAtOnce() throws {
    let folder = try TemporaryFolder()
    for round in 1...20 {
      let path = "\(folder.path)/\(round).sqlite"
      DispatchQueue.concurrentPerform(iterations: 4) { _ in
        #expect(throws: Never.self, "round \(round)") {
          let journal = try Journal.open(path: path, patience: .seconds(20))
          _ = try journal.begin()
        }
      }
      #expect(try Journal.open(path: path).sessions().count == 4, "round \(round)")
    }
  }
}
