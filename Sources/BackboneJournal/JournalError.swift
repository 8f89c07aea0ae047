package import BackboneCore

/// Why the journal could not do what it was asked; its description is one line for the user.
package enum JournalError: Error, Hashable, Sendable {
  /// What the journal was doing.
  package enum Work: String, CaseIterable, Hashable, Sendable {
    case opening = "opening it"
    case beginning = "beginning a session"
    case recording = "recording a set"
    case resuming = "resuming a session"
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
  /// A newer Backbone wrote the file; it was not changed. The version of its tables.
  case newer(file: String, version: Int64)
  /// The file can be read but not written.
  case readOnly(file: String, during: Work)
  /// Another process held the file for longer than the journal waits.
  case busy(file: String, during: Work)
  /// What was to be written breaks a rule of the journal; nothing of it was written.
  case refused(file: String, during: Work, reason: String)
  /// There is no session of this id.
  case unknownSession(file: String, id: RecordID)
  /// No set of the session was stopped in this step, 0-based.
  case unknownSet(file: String, session: RecordID, step: Int)
  /// The session does not have this exercise.
  case unknownExercise(file: String, session: RecordID, exercise: ExerciseID)
  /// The session has ended and takes no more entries.
  case alreadyEnded(file: String, id: RecordID)
  /// The session runs in another program.
  case ownedElsewhere(file: String, id: RecordID, process: Int32)
  /// A stored value means nothing to this version of the program.
  case unknownValue(file: String, table: String, row: Int64, column: String, value: String)
  /// The journal was closed before.
  case closed(file: String, during: Work)
  /// Anything else that SQLite reports, for instance a full disk.
  case failed(file: String, during: Work, reason: String)
}

extension JournalError: CustomStringConvertible {
  /// One line: file, place and reason.
  package var description: String { "\(file): \(reason)" }

  /// The journal's file.
  package var file: String {
    switch self {
    case .cannotOpen(let file, _), .damaged(let file, _, _), .foreign(let file),
      .newer(let file, _), .readOnly(let file, _), .busy(let file, _), .refused(let file, _, _),
      .unknownSession(let file, _), .unknownSet(let file, _, _), .unknownExercise(let file, _, _),
      .alreadyEnded(let file, _), .ownedElsewhere(let file, _, _),
      .unknownValue(let file, _, _, _, _), .closed(let file, _), .failed(let file, _, _):
      file
    }
  }

  /// One line without the file, for where there is little space.
  package var reason: String {
    switch self {
    case .cannotOpen(_, let reason):
      "the journal cannot be opened: \(reason)"
    case .damaged(_, let work, let reason):
      "the journal is damaged, found while \(work.rawValue): \(reason)"
    case .foreign:
      "not a journal of Backbone but another program's database; left as it is"
    case .newer(_, let version):
      "written by a newer Backbone (version \(version) of the journal); left as it is"
    case .readOnly(_, let work):
      "the journal is read-only, found while \(work.rawValue)"
    case .busy(_, let work):
      "the journal is in use by another program, gave up while \(work.rawValue)"
    case .refused(_, let work, let reason):
      "the journal refused a value while \(work.rawValue): \(reason)"
    case .unknownSession(_, let id):
      "the journal has no session \(id)"
    case .unknownSet(_, let session, let step):
      "session \(session) has no set that was stopped in step \(step)"
    case .unknownExercise(_, let session, let exercise):
      "session \(session) has no exercise \(exercise.rawValue)"
    case .alreadyEnded(_, let id):
      "session \(id) has ended and takes no more entries"
    case .ownedElsewhere(_, _, let process):
      "this session is running in another window (process \(process))"
    case .unknownValue(_, let table, let row, let column, let value):
      "table \(table), row \(row), column \(column): \(value) is not known here"
    case .closed(_, let work):
      "the journal was closed before \(work.rawValue)"
    case .failed(_, let work, let reason):
      "the journal failed while \(work.rawValue): \(reason)"
    }
  }

  /// Whether the same call may succeed later without anything else being changed in the program.
  package var isTemporary: Bool {
    switch self {
    case .busy, .readOnly, .cannotOpen, .failed: true
    case .damaged, .foreign, .newer, .refused, .unknownSession, .unknownSet, .unknownExercise,
      .alreadyEnded, .ownedElsewhere, .unknownValue, .closed:
      false
    }
  }
}
