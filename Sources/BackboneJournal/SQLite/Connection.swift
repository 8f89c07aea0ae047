import BackboneCore
internal import CSQLite

/// An open SQLite file; it is closed when the connection goes out of scope.
///
/// Unchecked, because the compiler cannot see into the handle: SQLite lets every thread use it in
/// turn (sqlite.org/threadsafe.html, multi-thread), and the journal's lock lets only one at a time.
struct Connection: ~Copyable, @unchecked Sendable {
  private let handle: OpaquePointer

  /// Opens a file, which is made where there is none; `:memory:` is a file of its own in memory.
  /// - Parameter patience: how long a statement waits for another process.
  /// - Throws: `SQLiteError` when it cannot be opened. What is in the file shows only when it is
  ///   read.
  static func open(_ path: String, patience: Duration) throws(SQLiteError) -> Connection {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(
      path.onDisk, &handle,
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let handle else {
      let error = SQLiteError(code: code, handle: handle)
      sqlite3_close_v2(handle)
      throw error
    }
    let connection = Connection(handle: handle)
    connection.wait(atMost: patience)
    return connection
  }

  /// Opens a file that nobody can write now, as it is.
  /// - Throws: `SQLiteError` when it cannot be opened.
  static func openUnchanged(_ path: String) throws(SQLiteError) -> Connection {
    // In a URI, these three would end the path (sqlite.org/uri.html).
    let name = path.flatMap { character -> [Character] in
      switch character {
      case "%": Array("%25")
      case "?": Array("%3f")
      case "#": Array("%23")
      default: [character]
      }
    }
    var handle: OpaquePointer?
    // Immutable: the write-ahead log needs files beside it that cannot be made.
    let code = sqlite3_open_v2(
      "file:\(String(name))?immutable=1".onDisk, &handle,
      SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let handle else {
      let error = SQLiteError(code: code, handle: handle)
      sqlite3_close_v2(handle)
      throw error
    }
    return Connection(handle: handle)
  }

  private init(handle: OpaquePointer) { self.handle = handle }

  deinit { sqlite3_close_v2(handle) }

  /// Whether its path no longer leads to the file: that was moved, removed, or replaced by another.
  var hasMoved: Bool {
    var hasMoved: Int32 = 0
    return sqlite3_file_control(handle, nil, SQLITE_FCNTL_HAS_MOVED, &hasMoved) == SQLITE_OK
      && hasMoved != 0
  }

  /// Sets how long a statement waits for another process before it throws `SQLITE_BUSY`.
  func wait(atMost patience: Duration) {
    sqlite3_busy_timeout(handle, Int32(clamping: patience.milliseconds))
  }

  /// Runs statements that take no arguments and whose rows nobody wants.
  func execute(_ sql: String) throws(SQLiteError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    if code != SQLITE_OK { throw SQLiteError(code: code, handle: handle) }
  }

  /// Runs one statement with its arguments, which stand for the question marks in it.
  func run(_ sql: String, _ arguments: [(any StoredConvertible)?] = []) throws(SQLiteError) {
    let statement = try prepare(sql, arguments)
    while try statement.step() {}
  }

  /// The first column of the first row; nil without a row.
  func value(
    _ sql: String, _ arguments: [(any StoredConvertible)?] = []
  ) throws(SQLiteError) -> StoredValue? {
    let statement = try prepare(sql, arguments)
    return try statement.step() ? statement.value(0) : nil
  }

  /// Makes one statement ready to be stepped through.
  func prepare(
    _ sql: String, _ arguments: [(any StoredConvertible)?]
  ) throws(SQLiteError) -> Statement {
    let statement = try prepare(sql)
    try statement.bind(arguments)
    return statement
  }

  /// Prepares one statement whose arguments are still to be bound, where it has any.
  func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard code == SQLITE_OK, let statement else { throw SQLiteError(code: code, handle: handle) }
    return Statement(handle: statement)
  }

  /// The number of the row that was inserted last.
  var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(handle) }

  /// How many rows the last statement changed.
  var changes: Int { Int(sqlite3_changes(handle)) }

  // MARK: - Transactions

  /// Runs work that is done as a whole, or not at all when it throws.
  func write<Value>(_ body: (borrowing Connection) throws -> Value) throws -> Value {
    // At once: a transaction that begins by reading may find no way to write later.
    try transaction("BEGIN IMMEDIATE", body)
  }

  /// Runs queries that all see the same state of the file.
  func read<Value>(_ body: (borrowing Connection) throws -> Value) throws -> Value {
    try transaction("BEGIN", body)
  }

  private func transaction<Value>(
    _ begin: String, _ body: (borrowing Connection) throws -> Value
  ) throws -> Value {
    try execute(begin)
    do {
      let value = try body(self)
      try execute("COMMIT")
      return value
    } catch {
      // A full disk or a damaged page has rolled it back already. When the rollback itself fails,
      // the first error is still the one that tells what happened.
      if sqlite3_get_autocommit(handle) == 0 { try? execute("ROLLBACK") }
      throw error
    }
  }
}
