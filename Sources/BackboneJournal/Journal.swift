internal import BackboneCore
internal import Synchronization

/// The user's training log in one SQLite file.
///
/// Every call is one durable transaction: when it returns, what it wrote survives the program being
/// killed and the power going. Several processes may have the same file open.
package final class Journal: Sendable {
  /// Where it is, for messages.
  package let file: String
  /// The process that the sessions it begins belong to.
  let owner: SessionOwner
  /// nil once it is closed.
  private let connection: Mutex<Connection?>

  private init(file: String, owner: SessionOwner, connection: consuming Connection) {
    self.file = file
    self.owner = owner
    self.connection = Mutex(consume connection)
  }

  /// The journal at a path, whose folder must be there; a missing file is made for its owner alone.
  ///
  /// - Parameters:
  ///   - patience: How long a call waits for another process before it throws `busy`; one that is
  ///     itself opening a journal in the folder is waited for longer.
  ///   - owner: The process that the sessions it begins belong to.
  /// - Throws: `cannotOpen`, `damaged`, `foreign`, `newer`, `readOnly` or `busy`; a file that is not
  ///   understood is left as it is.
  package static func open(
    path: String, patience: Duration = .seconds(2), owner: SessionOwner = .current
  ) throws(JournalError) -> Journal {
    try JournalFile.alone(with: path) { () throws(JournalError) in
      try JournalFile.createIfMissing(path)
      return try connect(path, patience: patience, owner: owner)
    }
  }

  /// The journal at a path, also where nothing can be written.
  /// - Returns: nil where there is none.
  /// - Throws: as `open` does; `readOnly` where it must be brought up to date first.
  package static func openForReading(path: String) throws(JournalError) -> Journal? {
    guard JournalFile.exists(path) else { return nil }
    let problem: JournalError
    do throws(JournalError) {
      return try open(path: path)
    } catch {
      guard JournalFile.obstacle(to: path) != nil else { throw error }
      problem = error
    }
    do {
      let connection = try Connection.openUnchanged(path)
      guard try Schema.version(connection, file: path) == Schema.newest else { throw problem }
      return Journal(file: path, owner: .current, connection: connection)
    } catch {
      throw JournalError(error, file: path, during: .opening)
    }
  }

  /// A journal that is gone when it is closed.
  package static func inMemory() throws(JournalError) -> Journal {
    try connect(":memory:", patience: .zero, owner: .current)
  }

  private static func connect(
    _ file: String, patience: Duration, owner: SessionOwner
  ) throws(JournalError) -> Journal {
    do {
      let connection = try Connection.open(file, patience: patience)
      // The check comes first, since turning the write-ahead log on may change the file.
      _ = try Schema.version(connection, file: file)
      let mode = try connection.value("PRAGMA journal_mode = WAL")
      guard mode == .text("wal") || mode == .text("memory") else {
        throw JournalError.cannotOpen(file: file, reason: Words.Journal.noWriteAheadLog)
      }
      // With NORMAL a session just finished could be lost with the power.
      try connection.execute("PRAGMA synchronous = FULL")
      try Schema.migrate(connection, file: file)
      // Afterwards, because a migration moves rows from one table to another.
      try connection.execute("PRAGMA foreign_keys = ON")
      return Journal(file: file, owner: owner, connection: connection)
    } catch {
      let error = JournalError(error, file: file, during: .opening)
      // SQLite says that it cannot open the file, not why.
      if error.isTemporary, let reason = JournalFile.obstacle(to: file) {
        throw .cannotOpen(file: file, reason: reason)
      }
      throw error
    }
  }

  /// Closes the file, after which any other call throws `closed`; closing twice does nothing.
  package func close() {
    connection.withLock { $0 = nil }
  }

  /// Sets how long a call waits for another process before it throws `busy`.
  package func wait(atMost patience: Duration) {
    connection.withLock { $0?.wait(atMost: patience) }
  }

  /// Runs work in one transaction that is undone as a whole when it throws.
  func write<Value: Sendable>(
    _ work: JournalError.Work, _ body: (borrowing Connection) throws -> Value
  ) throws(JournalError) -> Value {
    do {
      let value = try connection.withLock { connection in
        // Nobody would find again what is written to a file that has lost its name.
        if connection?.hasMoved == true {
          throw JournalError.failed(file: file, during: work, reason: Words.Journal.moved)
        }
        return try connection?.write(body)
      }
      guard let value else { throw JournalError.closed(file: file, during: work) }
      return value
    } catch {
      throw JournalError(error, file: file, during: work)
    }
  }

  /// Copies the journal as it is now to a new file, whatever other programs do with it meanwhile.
  package func copy(to path: String) throws(JournalError) {
    do {
      // Within a transaction SQLite refuses it.
      let isOpen = try connection.withLock { connection in
        // The bytes of a path need not be text.
        try connection?.run(
          "VACUUM INTO CAST(? AS TEXT)",
          [StoredValue.blob(path.onDisk.dropLast().map(UInt8.init(bitPattern:)))]) != nil
      }
      guard isOpen else { throw JournalError.closed(file: file, during: .copying) }
    } catch {
      throw JournalError(error, file: file, during: .copying)
    }
  }

  /// Runs queries that all see the same state of the file.
  func read<Value: Sendable>(
    _ body: (borrowing Connection) throws -> Value
  ) throws(JournalError) -> Value {
    do {
      let value = try connection.withLock { try $0?.read(body) }
      guard let value else { throw JournalError.closed(file: file, during: .reading) }
      return value
    } catch {
      throw JournalError(error, file: file, during: .reading)
    }
  }
}
