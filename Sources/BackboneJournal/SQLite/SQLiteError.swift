internal import CSQLite

/// What SQLite answers when it cannot do something.
struct SQLiteError: Error, Hashable {
  /// The extended result code (sqlite.org/rescode.html).
  let code: Int32
  /// In SQLite's words.
  let message: String

  /// An error.
  init(code: Int32, message: String) {
    self.code = code
    self.message = message
  }

  /// What just went wrong on a connection, which is nil when there was no memory for one.
  init(code: Int32, handle: OpaquePointer?) {
    self.code = code
    message = String(cString: handle == nil ? sqlite3_errstr(code) : sqlite3_errmsg(handle))
  }

  /// The result code without what extends it.
  var primaryCode: Int32 { code & 0xFF }

  /// Whether a value breaks a rule of the tables.
  var isConstraint: Bool { primaryCode == SQLITE_CONSTRAINT }
}
