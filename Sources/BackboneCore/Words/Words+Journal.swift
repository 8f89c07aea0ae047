extension Words {
  /// What the journal says when it can't do something; the user knows it as the log.
  package enum Journal {
    // MARK: - What it was doing

    package static let opening = "opening it"
    package static let beginning = "starting a session"
    package static let recording = "saving a set"
    package static let resuming = "resuming a session"
    package static let ending = "ending a session"
    package static let explaining = "saving why you stopped a set"
    package static let rating = "saving your feedback"
    package static let discarding = "removing a session"
    package static let importing = "adding the imported sessions"
    package static let undoing = "undoing the import"
    package static let exchanging = "exchanging it with your other machines"
    package static let copying = "copying it"
    package static let reading = "reading your sessions"
    package static let closing = "closing it"

    // MARK: - Why it couldn't

    package static func cannotOpen(_ reason: String) -> String {
      "the log can't be opened: \(reason)"
    }

    package static let noWriteAheadLog = "its disk doesn't allow a write-ahead log"

    package static func damaged(_ work: String, _ reason: String) -> String {
      "the log is damaged (\(reason), while \(work))"
    }

    package static let foreign = "this is another program's database, and was left alone"

    package static func newer(_ version: Int64) -> String {
      "a newer Backbone wrote this log (version \(version)). It was left alone."
    }

    package static func readOnly(_ work: String) -> String {
      "the log is read-only (while \(work))"
    }

    package static func busy(_ work: String) -> String {
      "another program is using the log (while \(work))"
    }

    package static func refused(_ work: String, _ reason: String) -> String {
      "the log refused a value (\(reason), while \(work))"
    }

    package static func unknownSession(_ id: String) -> String { "no session \(id) in the log" }

    package static func unknownSet(_ session: String, step: Int) -> String {
      "no set of session \(session) was stopped in step \(step)"
    }

    package static func unknownExercise(_ session: String, _ exercise: String) -> String {
      "session \(session) has no exercise \(exercise)"
    }

    package static func alreadyEnded(_ id: String) -> String { "session \(id) has already ended" }

    package static func ownedElsewhere(_ process: Int32) -> String {
      "this session is running in another window (process \(process))"
    }

    package static func unknownValue(
      table: String, row: Int64, column: String, value: String
    ) -> String {
      "table \(table), row \(row), column \(column): this version doesn't know \(value)"
    }

    package static func closed(_ work: String) -> String {
      "the log was closed before \(work)"
    }

    package static let diskFull = "the disk is full"
    package static let moved = "the log was moved or removed"
    package static func failed(_ work: String, _ reason: String) -> String {
      "\(reason) (while \(work))"
    }

    // MARK: - What became of it

    package static func unreadable(_ reason: String) -> String {
      "Your log can't be read: \(reason)"
    }

    package static func lost(_ reason: String) -> String {
      "Not saved: the end of the session: \(reason)"
    }

    package static let tooOld =
      "An older version started this session, so it can't be resumed. What you did is in the log."

    package static func notResumed(_ reason: String) -> String { "Not resumed: \(reason)" }
    package static func notEnded(_ reason: String) -> String { "Not ended: \(reason)" }
    package static let inAnotherWindow = "This session is running in another window."

    package static func retrying(_ reason: String) -> String {
      "Not saved yet: \(reason). Backbone will retry."
    }

    package static func notSaved(_ reason: String) -> String { "Not saved: \(reason)" }
    package static let recovered = "Everything is saved again."
  }
}
