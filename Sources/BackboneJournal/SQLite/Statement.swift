internal import CSQLite

/// A statement with its arguments, and the row it stands at.
struct Statement: ~Copyable {
  private let handle: OpaquePointer

  init(handle: OpaquePointer) { self.handle = handle }

  deinit { sqlite3_finalize(handle) }

  /// Gives the question marks their values, from the first on, and starts over.
  func bind(_ arguments: [(any StoredConvertible)?]) throws(SQLiteError) {
    sqlite3_reset(handle)
    let expected = sqlite3_bind_parameter_count(handle)
    guard arguments.count == expected else {
      preconditionFailure("\(arguments.count) arguments for \(expected) question marks")
    }
    for (index, argument) in arguments.enumerated() {
      let code = bind(argument?.stored ?? .null, at: Int32(index + 1))
      if code != SQLITE_OK { throw SQLiteError(code: code, handle: sqlite3_db_handle(handle)) }
    }
  }

  private func bind(_ value: StoredValue, at index: Int32) -> Int32 {
    switch value {
    case .null: sqlite3_bind_null(handle, index)
    case .integer(let integer): sqlite3_bind_int64(handle, index, integer)
    case .real(let real): sqlite3_bind_double(handle, index, real)
    case .text(let text):
      // As a C string, which always has an address: SQLite takes none for NULL.
      sqlite3_bind_text(handle, index, text, Int32(text.utf8.count), csqlite_transient())
    case .blob(let bytes):
      bytes.isEmpty
        ? sqlite3_bind_zeroblob(handle, index, 0)
        : bytes.withUnsafeBytes {
          sqlite3_bind_blob64(
            handle, index, $0.baseAddress, sqlite3_uint64($0.count), csqlite_transient())
        }
    }
  }

  /// Runs it with its arguments, for a statement whose rows nobody wants.
  func run(_ arguments: [(any StoredConvertible)?]) throws(SQLiteError) {
    try bind(arguments)
    while try step() {}
  }

  /// Goes to the next row.
  /// - Returns: whether there is one.
  func step() throws(SQLiteError) -> Bool {
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw SQLiteError(code: code, handle: sqlite3_db_handle(handle))
    }
  }

  /// The names of the columns, in order.
  var columns: [String] {
    (0..<sqlite3_column_count(handle)).map { index in
      sqlite3_column_name(handle, index).map { String(cString: $0) } ?? ""
    }
  }

  /// The value of a column of the row, counted from 0.
  func value(_ column: Int32) -> StoredValue {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, column))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, column))
    case SQLITE_TEXT:
      let text = sqlite3_column_text(handle, column)
      let bytes = UnsafeBufferPointer(
        start: text, count: Int(sqlite3_column_bytes(handle, column)))
      return .text(String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      let blob = sqlite3_column_blob(handle, column)
      let bytes = UnsafeRawBufferPointer(
        start: blob, count: Int(sqlite3_column_bytes(handle, column)))
      return .blob(Array(bytes))
    default: return .null
    }
  }
}
