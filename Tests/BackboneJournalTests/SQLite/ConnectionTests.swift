import CSQLite
import Testing

@testable import BackboneJournal

@Suite struct ConnectionTests {
  private func connection() throws -> Connection {
    let connection = try Connection.open(":memory:", patience: .zero)
    try connection.execute("CREATE TABLE t (a)")
    return connection
  }

  @Test(arguments: [
    StoredValue.null, .integer(.min), .integer(.max), .real(-0.5), .text(""), .text("a\"b'c"),
    .text("e\u{301}🏃🏽‍♀️"), .blob([]), .blob([0, 255]),
  ])
  func whatIsBoundIsWhatIsRead(value: StoredValue) throws {
    let connection = try connection()
    try connection.run("INSERT INTO t VALUES (?)", [value])
    #expect(try connection.value("SELECT a FROM t") == value)
  }

  @Test func aTransactionIsUndoneAsAWhole() throws {
    let connection = try connection()
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try connection.write { connection in
        try connection.run("INSERT INTO t VALUES (1)")
        throw Stop()
      }
    }
    #expect(try connection.integer("SELECT count(*) FROM t") == 0)
    // The next one is not inside of the one that failed.
    try connection.write { try $0.run("INSERT INTO t VALUES (1)") }
    #expect(try connection.integer("SELECT count(*) FROM t") == 1)
  }

  @Test func anErrorHasItsCodeAndSQLitesWords() throws {
    let connection = try connection()
    try connection.execute("CREATE TABLE u (a CHECK (a > 0))")
    #expect(
      throws: SQLiteError(
        code: SQLITE_CONSTRAINT | (1 << 8), message: "CHECK constraint failed: a > 0")
    ) {
      try connection.run("INSERT INTO u VALUES (?)", [0])
    }
    #expect(throws: SQLiteError(code: SQLITE_ERROR, message: "no such table: v")) {
      try connection.run("SELECT * FROM v")
    }
  }

  @Test func aStatementCanBeUsedAgain() throws {
    let connection = try connection()
    let insert = try connection.prepare("INSERT INTO t VALUES (?)", [1])
    while try insert.step() {}
    try insert.bind([2])
    while try insert.step() {}
    #expect(try connection.value("SELECT group_concat(a) FROM t") == .text("1,2"))
    #expect(connection.lastInsertedRow == 2)
    #expect(connection.changes == 1)
  }
}
