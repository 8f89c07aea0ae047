internal import GRDB
internal import Synchronization

/// The person's training log in one SQLite file.
///
/// Every call is one durable transaction: when it returns, what it wrote survives the program being
/// killed and the power going. Several processes may have the same file open.
package final class Journal: Sendable {
  /// Where it is, for messages.
  package let file: String
  /// nil once it is closed.
  private let queue: Mutex<DatabaseQueue?>

  private init(file: String, queue: DatabaseQueue) {
    self.file = file
    self.queue = Mutex(queue)
  }

  /// The journal at a path, whose folder must be there; a missing file is made for its owner alone.
  ///
  /// - Parameter patience: How long a call waits for another process before it throws `busy`; one
  ///   that is itself opening a journal in the folder is always waited for.
  /// - Throws: `cannotOpen`, `damaged`, `foreign`, `newer`, `readOnly` or `busy`; a file that is not
  ///   understood is left as it is.
  package static func open(
    path: String, patience: Duration = .seconds(2)
  ) throws(JournalError) -> Journal {
    try JournalFile.alone(with: path) { () throws(JournalError) in
      try JournalFile.createIfMissing(path)
      return try connect(path, patience: patience)
    }
  }

  /// A journal that is gone when it is closed.
  package static func inMemory() throws(JournalError) -> Journal {
    try connect(":memory:", patience: .zero)
  }

  private static func connect(
    _ file: String, patience: Duration
  ) throws(JournalError) -> Journal {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience / .seconds(1))
    configuration.prepareDatabase { db in
      // The check comes first, since turning the write-ahead log on may change the file.
      try Schema.check(db, file: file)
      // Not `configuration.journalMode`: GRDB would then lower `synchronous` to NORMAL, and a
      // session just finished could be lost with the power.
      let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      guard mode == "wal" || mode == "memory" else {
        throw JournalError.cannotOpen(file: file, reason: "no write-ahead log is possible there")
      }
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    do {
      let queue = try DatabaseQueue(path: file, configuration: configuration)
      try Schema.migrator.migrate(queue)
      return Journal(file: file, queue: queue)
    } catch {
      throw JournalError(error, file: file, during: .opening)
    }
  }

  /// Closes the file, after which any other call throws `closed`; closing twice does nothing.
  package func close() throws(JournalError) {
    do {
      try queue.withLock { queue in
        try queue?.close()
        queue = nil
      }
    } catch {
      throw JournalError(error, file: file, during: .closing)
    }
  }

  /// Runs work in one transaction that is undone as a whole when it throws.
  func write<Value: Sendable>(
    _ work: JournalError.Work, _ body: (Database) throws -> Value
  ) throws(JournalError) -> Value {
    try use(work) { try $0.write(body) }
  }

  /// Runs queries that all see the same state of the file.
  func read<Value: Sendable>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    try use(.reading) { try $0.read(body) }
  }

  private func use<Value: Sendable>(
    _ work: JournalError.Work, _ body: (DatabaseQueue) throws -> Value
  ) throws(JournalError) -> Value {
    do {
      return try queue.withLock { queue in
        // GRDB traps when a closed queue is used.
        guard let queue else { throw JournalError.closed(file: file, during: work) }
        return try body(queue)
      }
    } catch {
      throw JournalError(error, file: file, during: work)
    }
  }
}
