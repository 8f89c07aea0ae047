import BackboneCore
internal import CSQLite

extension JournalError {
  /// The journal's reading of an error that came out of the database.
  init(_ error: any Error, file: String, during work: Work) {
    if let known = error as? JournalError {
      self = known
      return
    }
    guard let error = error as? SQLiteError else {
      self = .failed(file: file, during: work, reason: String(describing: error))
      return
    }
    switch error.primaryCode {
    case SQLITE_CANTOPEN:
      self = .cannotOpen(file: file, reason: error.message)
    case SQLITE_NOTADB, SQLITE_CORRUPT:
      self = .damaged(file: file, during: work, reason: error.message)
    case SQLITE_READONLY, SQLITE_PERM:
      self = .readOnly(file: file, during: work)
    case SQLITE_BUSY, SQLITE_LOCKED:
      self = .busy(file: file, during: work)
    case SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_TOOBIG:
      self = .refused(file: file, during: work, reason: error.message)
    case SQLITE_FULL:
      self = .failed(file: file, during: work, reason: Words.Journal.diskFull)
    default:
      self = .failed(file: file, during: work, reason: error.message)
    }
  }
}
