package import BackboneCore

/// Why the journal could not do what it was asked; its description is one line for the user.
package enum JournalError: Error, Hashable, Sendable {
  /// What the journal was doing.
  package enum Work: CaseIterable, Hashable, Sendable {
    case opening, beginning, recording, resuming, ending, explaining, rating, discarding, importing,
      undoing, exchanging, copying, reading, closing

    /// What it was doing, as a sentence says it after "while".
    var words: String {
      switch self {
      case .opening: Words.Journal.opening
      case .beginning: Words.Journal.beginning
      case .recording: Words.Journal.recording
      case .resuming: Words.Journal.resuming
      case .ending: Words.Journal.ending
      case .explaining: Words.Journal.explaining
      case .rating: Words.Journal.rating
      case .discarding: Words.Journal.discarding
      case .importing: Words.Journal.importing
      case .undoing: Words.Journal.undoing
      case .exchanging: Words.Journal.exchanging
      case .copying: Words.Journal.copying
      case .reading: Words.Journal.reading
      case .closing: Words.Journal.closing
      }
    }
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
    case .cannotOpen(_, let reason): Words.Journal.cannotOpen(reason)
    case .damaged(_, let work, let reason): Words.Journal.damaged(work.words, reason)
    case .foreign: Words.Journal.foreign
    case .newer(_, let version): Words.Journal.newer(version)
    case .readOnly(_, let work): Words.Journal.readOnly(work.words)
    case .busy(_, let work): Words.Journal.busy(work.words)
    case .refused(_, let work, let reason): Words.Journal.refused(work.words, reason)
    case .unknownSession(_, let id): Words.Journal.unknownSession(id.description)
    case .unknownSet(_, let session, let step):
      Words.Journal.unknownSet(session.description, step: step)
    case .unknownExercise(_, let session, let exercise):
      Words.Journal.unknownExercise(session.description, exercise.rawValue)
    case .alreadyEnded(_, let id): Words.Journal.alreadyEnded(id.description)
    case .ownedElsewhere(_, _, let process): Words.Journal.ownedElsewhere(process)
    case .unknownValue(_, let table, let row, let column, let value):
      Words.Journal.unknownValue(table: table, row: row, column: column, value: value)
    case .closed(_, let work): Words.Journal.closed(work.words)
    case .failed(_, let work, let reason): Words.Journal.failed(work.words, reason)
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
