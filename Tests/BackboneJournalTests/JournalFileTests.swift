import BackboneCore
import Foundation
import GRDB
import Testing

// For a look at the journal's own connection, which only it can give.
@testable import BackboneJournal

@Suite struct JournalFileTests {
  // MARK: - Opening

  @Test func aNewFileIsForItsOwnerAlone() throws {
    let folder = try TemporaryFolder()
    let journal = try Journal.open(path: folder.journal)
    _ = try journal.begin(start, at: stamp(), speed: 1)
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + file)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
    }
  }

  @Test func aSessionIsStillThereAfterReopening() throws {
    let folder = try TemporaryFolder()
    let first = try Journal.open(path: folder.journal)
    let id = try first.begin(start, at: stamp(), speed: 1)
    try first.record(entries: [entry()], checkpoint: checkpoint, session: id, at: stamp(1))
    let written = try first.sessions()
    try first.close()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["journal.sqlite"])

    let second = try Journal.open(path: folder.journal)
    #expect(try second.sessions() == written)
    #expect(try second.begin(start, at: stamp(2), speed: 1) == id + 1)
  }

  @Test func anEmptyFileBecomesAJournal() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.journal))
    let journal = try Journal.open(path: folder.journal)
    #expect(try journal.sessions().isEmpty)
    #expect(try migrations(folder.journal) == ["v1", "v2"])
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
    _ = try journal.begin(start, at: stamp(), speed: 1)
    try journal.close()
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
    let other = try rawConnection(folder.journal)
    try other.write { try $0.execute(sql: "CREATE TABLE bookmarks (url TEXT)") }
    try other.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.journal))
    #expect(throws: JournalError.foreign(file: folder.journal)) {
      try Journal.open(path: folder.journal)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.journal)) == bytes)
  }

  @Test func aNewerSchemaIsRefusedAndLeftAlone() throws {
    let folder = try TemporaryFolder()
    try Journal.open(path: folder.journal).close()
    let newer = try rawConnection(folder.journal)
    try newer.writeWithoutTransaction { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('v3'), ('v4')")
      // So that turning the write-ahead log on would show in the file.
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
    }
    try newer.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.journal))
    #expect(throws: JournalError.newer(file: folder.journal, migrations: ["v3", "v4"])) {
      try Journal.open(path: folder.journal)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.journal)) == bytes)
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
        try Journal.open(path: path).begin(start, at: stamp(), speed: 1)
      }
      switch error {
      case .cannotOpen(path, _), .readOnly(path, _): break
      default: Issue.record("\(String(describing: error))")
      }
    }
  }

  // MARK: - Journals of older versions

  /// A journal as the first version left it: a session that ended and one that was cut off.
  private func firstJournal(_ path: String) throws {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { db in
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      try db.execute(sql: Schema.first)
    }
    let old = try rawConnection(path)
    try migrator.migrate(old)
    try old.write { db in
      try db.execute(
        sql: """
          INSERT INTO session VALUES
            (1, 'runners-back', 'intermediate', 12, 480000, 1, 1795367045, 3600, 'finished',
             1795367525, 3600, 7, 'minor'),
            (2, 'runners-back', 'intermediate', 12, 480000, 1, 1795367105, 3600, NULL, NULL, NULL,
             NULL, NULL);
          INSERT INTO set_entry VALUES
            (1, 1, 1, 'side-plank', 'left', 1, 1, 40000, 37200, 'stopped', 1795367100, 3600),
            (2, 2, 1, 'side-plank', 'left', 1, 1, 40000, 37200, 'stopped', 1795367160, 3600);
          INSERT INTO checkpoint VALUES (2, 2, 9500, 500, 1795367165, 3600);
          """)
    }
    try old.close()
  }

  @Test func aJournalOfTheFirstVersionKeepsEverything() throws {
    let folder = try TemporaryFolder()
    try firstJournal(folder.journal)
    let journal = try Journal.open(path: folder.journal)
    let ended = LoggedSession(
      id: 1, start: start, startedAt: stamp(), ending: .finished,
      feedback: Feedback(rpe: 7, form: .minor), speed: 1, entries: [entry()], checkpoint: nil)
    let cutOff = LoggedSession(
      id: 2, start: start, startedAt: stamp(60), ending: nil, feedback: Feedback(), speed: 1,
      entries: [entry()], checkpoint: checkpoint)
    #expect(try journal.sessions() == [cutOff, ended])
    #expect(try journal.unfinished() == cutOff)
    #expect(try migrations(folder.journal) == ["v1", "v2"])
  }

  @Test func aJournalOfTheFirstVersionTakesWhatIsNew() throws {
    let folder = try TemporaryFolder()
    try firstJournal(folder.journal)
    let journal = try Journal.open(path: folder.journal)
    try journal.explain(.tired, step: 1, session: 1)
    let said = Feedback(rpe: 8, form: .good, pain: 2, note: "Better.")
    try journal.feedback(said, session: 1)
    let counted = entry(step: 3, repetitions: 8)
    try journal.record(entries: [counted], checkpoint: checkpoint, session: 2, at: stamp(70))
    try journal.close()

    let sessions = try Journal.open(path: folder.journal).sessions()
    #expect(sessions.map(\.feedback) == [Feedback(), said])
    #expect(sessions.map(\.entries) == [[entry(), counted], [entry(reason: .tired)]])
  }

  // MARK: - Values that are not understood

  @Test(arguments: [
    ("session", "level", "'elite'", "\"elite\""), ("session", "form", "'wobbly'", "\"wobbly\""),
    ("session", "speed", "0", "0"), ("session", "rpe", "11", "11"),
    ("session", "ending", "'paused'", "\"paused\""), ("session", "pain", "11", "11"),
    ("session", "started_at", "9223372036854775807", "9223372036854775807"),
    ("set_entry", "side", "'both'", "\"both\""), ("set_entry", "held_ms", "-5", "-5"),
    ("set_entry", "outcome", "'cheated'", "\"cheated\""),
    ("set_entry", "reason", "'bored'", "\"bored\""), ("set_entry", "repetitions", "-1", "-1"),
    ("checkpoint", "step", "-1", "-1"),
  ])
  func anUnknownValueIsNamedByItsPlace(
    table: String, column: String, stored: String, shown: String
  ) throws {
    let folder = try TemporaryFolder()
    let journal = try Journal.open(path: folder.journal)
    for later in Int64(0)...2 {
      let id = try journal.begin(start, at: stamp(later), speed: 1)
      try journal.record(entries: [entry()], checkpoint: checkpoint, session: id, at: stamp(9))
    }
    try rawConnection(folder.journal).write { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try db.execute(sql: "UPDATE \(table) SET \(column) = \(stored) WHERE rowid = 2")
    }
    let expected = JournalError.unknownValue(
      file: folder.journal, table: table, row: 2, column: column, value: shown)
    #expect(throws: expected) { try journal.sessions() }
    #expect(
      expected.description
        == "\(folder.journal): table \(table), row 2, column \(column): \(shown) is not known here")
  }

  // MARK: - Durability

  @Test func thePragmasAreReallySet() throws {
    let folder = try TemporaryFolder()
    let journal = try Journal.open(path: folder.journal)
    let pragmas = try journal.read { db in
      try ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"].map {
        try String.fetchOne(db, sql: "PRAGMA \($0)")
      }
    }
    // synchronous: 2 is FULL (sqlite.org/pragma.html).
    #expect(pragmas == ["wal", "2", "1", "2000"])
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
    let id = try journal.begin(start, at: stamp(), speed: 1)
    try expectCopy()
    try journal.record(entries: [entry()], checkpoint: checkpoint, session: id, at: stamp(1))
    try expectCopy()
    try journal.end(id, ending: .finished, at: stamp(2))
    try expectCopy()
    try journal.feedback(Feedback(rpe: 3, form: .good), session: id)
    try expectCopy()
  }

  @Test func aKilledProgramLeavesASessionToTakeUpAgain() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.journal as String] in
      let journal = try Journal.open(path: path)
      let id = try journal.begin(start, at: stamp(), speed: 1)
      try journal.record(entries: [entry()], checkpoint: checkpoint, session: id, at: stamp(1))
      try journal.write(.recording) { db in
        try db.execute(sql: "DELETE FROM set_entry")
        kill(getpid(), SIGKILL)
      }
    }
    let left = try #require(try Journal.open(path: folder.journal).unfinished())
    #expect(left.start == start)
    #expect(left.entries == [entry()])
    #expect(left.checkpoint == checkpoint)
  }

  // MARK: - Two at once

  @Test func twoJournalsOnOneFileSeeEachOther() throws {
    let folder = try TemporaryFolder()
    let one = try Journal.open(path: folder.journal)
    let two = try Journal.open(path: folder.journal)
    let first = try one.begin(start, at: stamp(), speed: 1)
    let second = try two.begin(start, at: stamp(1), speed: 1)
    try one.record(entries: [entry()], checkpoint: checkpoint, session: first, at: stamp(2))
    #expect(try two.sessions().map(\.id) == [second, first])
    #expect(try two.sessions() == one.sessions())
  }

  @Test func aFileHeldByAnotherIsBusyForWritingOnly() throws {
    let folder = try TemporaryFolder()
    let journal = try Journal.open(path: folder.journal, patience: .milliseconds(1))
    let id = try journal.begin(start, at: stamp(), speed: 1)
    var readable: [LoggedSession] = []
    try rawConnection(folder.journal).inTransaction(.immediate) { _ in
      #expect(throws: JournalError.busy(file: folder.journal, during: .recording)) {
        try journal.record(entries: [entry()], checkpoint: checkpoint, session: id, at: stamp())
      }
      readable = try journal.sessions()
      return .rollback
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
          _ = try journal.begin(start, at: stamp(), speed: 1)
        }
      }
      #expect(try Journal.open(path: path).sessions().count == 4, "round \(round)")
    }
  }

  private func migrations(_ path: String) throws -> [String] {
    try rawConnection(path).read {
      try String.fetchAll($0, sql: "SELECT identifier FROM grdb_migrations ORDER BY 1")
    }
  }
}
