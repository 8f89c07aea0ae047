import BackboneCore
import CSQLite
import Testing

@testable import BackboneJournal

private let id = RecordID.new()

@Suite struct JournalErrorTests {
  @Test(arguments: [
    (SQLITE_BUSY, JournalError.busy(file: "f", during: .recording)),
    (SQLITE_BUSY | (2 << 8), .busy(file: "f", during: .recording)),
    (SQLITE_LOCKED, .busy(file: "f", during: .recording)),
    (SQLITE_READONLY, .readOnly(file: "f", during: .recording)),
    (SQLITE_READONLY | (6 << 8), .readOnly(file: "f", during: .recording)),
    (SQLITE_PERM, .readOnly(file: "f", during: .recording)),
    (SQLITE_NOTADB, .damaged(file: "f", during: .recording, reason: "m")),
    (SQLITE_CORRUPT, .damaged(file: "f", during: .recording, reason: "m")),
    (SQLITE_CONSTRAINT | (1 << 8), .refused(file: "f", during: .recording, reason: "m")),
    (SQLITE_FULL, .failed(file: "f", during: .recording, reason: "the disk is full")),
    (SQLITE_IOERR, .failed(file: "f", during: .recording, reason: "m")),
  ])
  func everyCodeHasItsCase(code: Int32, expected: JournalError) {
    let error = SQLiteError(code: code, message: "m")
    #expect(JournalError(error, file: "f", during: .recording) == expected)
  }

  @Test func theJournalsOwnErrorPassesUnchanged() {
    let own = JournalError.alreadyEnded(file: "f", id: id)
    #expect(JournalError(own, file: "other", during: .opening) == own)
  }

  @Test(arguments: [
    (
      JournalError.cannotOpen(file: "/a/j", reason: "Permission denied"),
      "/a/j: the log can't be opened: Permission denied"
    ),
    (
      .damaged(file: "/a/j", during: .opening, reason: "file is not a database"),
      "/a/j: the log is damaged (file is not a database, while opening it)"
    ),
    (
      .foreign(file: "/a/j"),
      "/a/j: this is another program's database, and was left alone"
    ),
    (
      .newer(file: "/a/j", version: 4),
      "/a/j: a newer Backbone wrote this log (version 4). It was left alone."
    ),
    (
      .readOnly(file: "/a/j", during: .recording),
      "/a/j: the log is read-only (while saving a set)"
    ),
    (
      .busy(file: "/a/j", during: .ending),
      "/a/j: another program is using the log (while ending a session)"
    ),
    (
      .refused(file: "/a/j", during: .rating, reason: "CHECK constraint failed: rpe"),
      "/a/j: the log refused a value (CHECK constraint failed: rpe, while saving your feedback)"
    ),
    (.unknownSession(file: "/a/j", id: id), "/a/j: no session \(id) in the log"),
    (
      .unknownSet(file: "/a/j", session: id, step: 3),
      "/a/j: no set of session \(id) was stopped in step 3"
    ),
    (
      .alreadyEnded(file: "/a/j", id: id),
      "/a/j: session \(id) has already ended"
    ),
    (
      .unknownExercise(file: "/a/j", session: id, exercise: "plank"),
      "/a/j: session \(id) has no exercise plank"
    ),
    (
      .ownedElsewhere(file: "/a/j", id: id, process: 71),
      "/a/j: this session is running in another window (process 71)"
    ),
    (
      .unknownValue(file: "/a/j", table: "session", row: 7, column: "level", value: "\"elite\""),
      "/a/j: table session, row 7, column level: this version doesn't know \"elite\""
    ),
    (
      .closed(file: "/a/j", during: .reading),
      "/a/j: the log was closed before reading your sessions"
    ),
    (
      .failed(file: "/a/j", during: .beginning, reason: "the disk is full"),
      "/a/j: the disk is full (while starting a session)"
    ),
  ])
  func everyErrorIsOneLineWithFilePlaceAndReason(error: JournalError, line: String) {
    #expect(error.description == line)
  }
}
