extension Words {
  /// What is said when training goes in or out.
  package enum Exchange {
    package static func line(_ number: Int, _ reason: String) -> String {
      "line \(number): \(reason)"
    }

    // MARK: - Tables

    package static func tooLarge(_ megabytes: Int) -> String {
      "the file is larger than \(megabytes) MB. Split it into smaller files."
    }

    package static func tooManyRows(_ rows: Int) -> String {
      "the file has more than \(rows) rows. Split it into smaller files."
    }

    package static func tooManyColumns(_ columns: Int) -> String {
      "there are more than \(columns) columns"
    }

    package static let notUTF8 = "the file is not UTF-8 text. Save it as UTF-8 and try again."
    package static let notText = "the file is not text"
    package static let empty = "the file is empty"
    package static let loneQuote =
      "there is text after a closing quote. A quote inside a quoted cell must be doubled."
    package static let openQuote = "the quote that opens here is never closed"

    // MARK: - Programs

    package static func source(_ source: ExchangeSource) -> String {
      switch source {
      case .strong: "Strong"
      case .hevy: "Hevy"
      case .fitNotes: "FitNotes"
      case .csv: "a table"
      }
    }

    // MARK: - Our own JSON

    package static let notOurJSON =
      "this JSON is not a Backbone export. \"backbone export\" writes one."
    package static let newerJSON = "a newer Backbone wrote this export"
    package static let newerFact = "only a newer Backbone knows this"
    package static let missing = "missing"
    package static let notAnID = "must be a UUID"
    package static let notAName = "must be 1 to 300 characters"
    package static let notAWord = "is not a word that Backbone knows"
    package static let notATime = "must be a time like 2026-11-22T18:04:05+01:00"
    package static let notADose = "must be a dose like \"v1 3x30 s\""
    package static let noReason = "only a set that was stopped has a reason"
    package static let endsWithoutTime = "a session has both an ending and a time, or neither"
    package static let twice = "an exercise is listed twice"

    package static func strayExercise(_ exercise: ExerciseID) -> String {
      "the session doesn't list the exercise \"\(exercise.rawValue)\""
    }

    package static func tooLong(_ characters: Int) -> String {
      "must be at most \(characters) characters"
    }

    package static func range(_ least: Int, _ most: Int) -> String {
      "must be a number from \(least) to \(most)"
    }

    // MARK: - Export

    package static func exported(_ sessions: Int, to file: String) -> String {
      "\(count(sessions, .session)) exported to \(file)"
    }

    package static let nothingPlanned = "no session is planned in these weeks"
    package static let outputNeedsCalendar = "--output goes with --ics"

    package static let nothingToExport = "there are no sessions to export"

    package static let notADate = "--since takes a date like 2026-11-22"
    package static let onlyCanonicalJSON = "--canonical goes with --format json"
    package static let fitNeedsAFile =
      "a FIT file is not text. Name a file with -o, or send it to a program."
  }
}
