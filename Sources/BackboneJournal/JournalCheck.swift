internal import CSQLite

/// The journal's file as SQLite finds it.
package enum JournalCheck {
  /// What is wrong with the file at a path; empty where nothing is, and where there is none.
  ///
  /// Nothing is changed, and a file that is in use is read all the same.
  package static func problems(at path: String) -> [String] {
    guard JournalFile.exists(path) else { return [] }
    do {
      let connection = try Connection.open(path, patience: .seconds(2))
      _ = try Schema.version(connection, file: path)
      let statement = try connection.prepare("PRAGMA quick_check(5)", [])
      var problems: [String] = []
      while try statement.step() {
        if case .text(let line) = statement.value(0), line != "ok" { problems.append(line) }
      }
      return problems
    } catch {
      return [JournalError(error, file: path, during: .opening).reason]
    }
  }

  /// The version of SQLite that is used.
  package static var version: String { String(cString: sqlite3_libversion()) }
}
