import GRDB
import Testing

// For the reading of SQLite's errors, which no other module sees.
@testable import BackboneJournal

@Suite struct JournalErrorTests {
  @Test(arguments: [
    (ResultCode.SQLITE_BUSY, JournalError.busy(file: "f", during: .recording)),
    (.SQLITE_BUSY_SNAPSHOT, .busy(file: "f", during: .recording)),
    (.SQLITE_LOCKED, .busy(file: "f", during: .recording)),
    (.SQLITE_READONLY, .readOnly(file: "f", during: .recording)),
    (.SQLITE_READONLY_DIRECTORY, .readOnly(file: "f", during: .recording)),
    (.SQLITE_PERM, .readOnly(file: "f", during: .recording)),
    (.SQLITE_NOTADB, .damaged(file: "f", during: .recording, reason: "m")),
    (.SQLITE_CORRUPT, .damaged(file: "f", during: .recording, reason: "m")),
    (.SQLITE_CONSTRAINT_CHECK, .refused(file: "f", during: .recording, reason: "m")),
    (.SQLITE_FULL, .failed(file: "f", during: .recording, reason: "m")),
    (.SQLITE_IOERR, .failed(file: "f", during: .recording, reason: "m")),
  ])
  func everyCodeHasItsCase(code: ResultCode, expected: JournalError) {
    let error = DatabaseError(resultCode: code, message: "m")
    #expect(JournalError(error, file: "f", during: .recording) == expected)
  }

  @Test func theJournalsOwnErrorPassesUnchanged() {
    let own = JournalError.alreadyEnded(file: "f", id: 3)
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
      .newer(file: "/a/j", migrations: ["v2", "v3"]),
      "/a/j: written by a newer Backbone (v2, v3); left as it is"
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
    (.unknownSession(file: "/a/j", id: 7), "/a/j: the journal has no session 7"),
    (
      .unknownSet(file: "/a/j", session: 7, step: 3),
      "/a/j: session 7 has no set that was stopped in step 3"
    ),
    (
      .alreadyEnded(file: "/a/j", id: 7),
      "/a/j: session 7 has ended and takes no more entries"
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
