/// Why the journal could not do what it was asked; its description is one line for the person.
package enum JournalError: Error, Hashable, Sendable {
  /// What the journal was doing.
  package enum Work: String, CaseIterable, Hashable, Sendable {
    case opening = "opening it"
    case beginning = "beginning a session"
    case recording = "recording a set"
    case ending = "ending a session"
    case explaining = "saving why a set was stopped"
    case rating = "saving the feedback"
    case reading = "reading the sessions"
    case closing = "closing it"
  }

  /// The file is neither there nor can it be made, or its folder cannot be written.
  case cannotOpen(file: String, reason: String)
  /// The file is no SQLite database, or a broken one; it was not changed.
  case damaged(file: String, during: Work, reason: String)
  /// The file is a sound database of another program; it was not changed.
  case foreign(file: String)
  /// A newer Backbone wrote the file; it was not changed. The migrations that are not known here.
  case newer(file: String, migrations: [String])
  /// The file can be read but not written.
  case readOnly(file: String, during: Work)
  /// Another process held the file for longer than the journal waits.
  case busy(file: String, during: Work)
  /// What was to be written breaks a rule of the journal; nothing of it was written.
  case refused(file: String, during: Work, reason: String)
  /// There is no session of this number.
  case unknownSession(file: String, id: Int64)
  /// No set of the session was stopped in this step, 0-based.
  case unknownSet(file: String, session: Int64, step: Int)
  /// The session has ended and takes no more entries.
  case alreadyEnded(file: String, id: Int64)
  /// A stored value means nothing to this version of the program.
  case unknownValue(file: String, table: String, row: Int64, column: String, value: String)
  /// The journal was closed before.
  case closed(file: String, during: Work)
  /// Anything else that SQLite reports, for instance a full disk.
  case failed(file: String, during: Work, reason: String)
}

extension JournalError: CustomStringConvertible {
  /// One line: file, place and reason.
  package var description: String {
    switch self {
    case .cannotOpen(let file, let reason):
      "\(file): the journal cannot be opened: \(reason)"
    case .damaged(let file, let work, let reason):
      "\(file): the journal is damaged, found while \(work.rawValue): \(reason)"
    case .foreign(let file):
      "\(file): not a journal of Backbone but another program's database; left as it is"
    case .newer(let file, let migrations):
      "\(file): written by a newer Backbone (\(migrations.joined(separator: ", "))); left as it is"
    case .readOnly(let file, let work):
      "\(file): the journal is read-only, found while \(work.rawValue)"
    case .busy(let file, let work):
      "\(file): the journal is in use by another program, gave up while \(work.rawValue)"
    case .refused(let file, let work, let reason):
      "\(file): the journal refused a value while \(work.rawValue): \(reason)"
    case .unknownSession(let file, let id):
      "\(file): the journal has no session \(id)"
    case .unknownSet(let file, let session, let step):
      "\(file): session \(session) has no set that was stopped in step \(step)"
    case .alreadyEnded(let file, let id):
      "\(file): session \(id) has ended and takes no more entries"
    case .unknownValue(let file, let table, let row, let column, let value):
      "\(file): table \(table), row \(row), column \(column): \(value) is not known here"
    case .closed(let file, let work):
      "\(file): the journal was closed before \(work.rawValue)"
    case .failed(let file, let work, let reason):
      "\(file): the journal failed while \(work.rawValue): \(reason)"
    }
  }
}
