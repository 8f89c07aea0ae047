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
    (SQLITE_FULL, .failed(file: "f", during: .recording, reason: "m")),
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
      "/a/j: the journal cannot be opened: Permission denied"
    ),
    (
      .damaged(file: "/a/j", during: .opening, reason: "file is not a database"),
      "/a/j: the journal is damaged, found while opening it: file is not a database"
    ),
    (
      .foreign(file: "/a/j"),
      "/a/j: not a journal of Backbone but another program's database; left as it is"
    ),
    (
      .newer(file: "/a/j", version: 4),
      "/a/j: written by a newer Backbone (version 4 of the journal); left as it is"
    ),
    (
      .readOnly(file: "/a/j", during: .recording),
      "/a/j: the journal is read-only, found while recording a set"
    ),
    (
      .busy(file: "/a/j", during: .ending),
      "/a/j: the journal is in use by another program, gave up while ending a session"
    ),
    (
      .refused(file: "/a/j", during: .rating, reason: "CHECK constraint failed: rpe"),
      "/a/j: the journal refused a value while saving the feedback: CHECK constraint failed: rpe"
    ),
    (.unknownSession(file: "/a/j", id: id), "/a/j: the journal has no session \(id)"),
    (
      .unknownSet(file: "/a/j", session: id, step: 3),
      "/a/j: session \(id) has no set that was stopped in step 3"
    ),
    (
      .alreadyEnded(file: "/a/j", id: id),
      "/a/j: session \(id) has ended and takes no more entries"
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
      "/a/j: table session, row 7, column level: \"elite\" is not known here"
    ),
    (
      .closed(file: "/a/j", during: .reading),
      "/a/j: the journal was closed before reading the sessions"
    ),
    (
      .failed(file: "/a/j", during: .beginning, reason: "database or disk is full"),
      "/a/j: the journal failed while beginning a session: database or disk is full"
    ),
  ])
  func everyErrorIsOneLineWithFilePlaceAndReason(error: JournalError, line: String) {
    #expect(error.description == line)
  }
}
