extension Words {
  /// Export and import in the program.
  package enum Transfer {
    package static let export = CommandWords("export", "Export your sessions to a file")
    package static let bringIn = CommandWords(
      "import", "Import sessions from Strong, Hevy, FitNotes or a Backbone export")
    package static let undo = CommandWords("undo import", "Undo the last import")

    // MARK: - Export

    package static let formatTitle = "Export your sessions"
    package static func format(_ format: ExportFormat) -> CommandWords {
      switch format {
      case .json: CommandWords("everything", "Everything, as JSON that Backbone reads back")
      case .csv: CommandWords("table", "A table with one row per set")
      case .strong: CommandWords("Strong", "The table that Hevy and most training logs import")
      case .fit: CommandWords("Garmin", "Your newest session, for Garmin Connect or Strava")
      case .ics: CommandWords("calendar", "A calendar of your sessions")
      }
    }
    package static let cancel = CommandWords("cancel", "Cancel")
    package static let fileTitle = "Export to this file"
    package static let typing = "the file name"
    package static let write = CommandWords("export", "Export")
    package static func exists(_ file: String, write key: String) -> String {
      "\(file) is already there. Press \(key) again to replace it."
    }
    package static let noLog = "there is no training log"
    package static let noName = "type a file name first"

    // MARK: - Import

    package static let importTitle = "Import sessions from this file"
    package static let read = CommandWords("preview", "Show what is in the file")
    package static let unitTitle = "What are the weights in this file?"
    package static let kilograms = CommandWords("kg", "Kilograms")
    package static let pounds = CommandWords("lb", "Pounds")
    package static let orderTitle = "How are the dates in this file written?"
    package static let dayFirst = CommandWords("day first", "Day first, as in 31/12/2026")
    package static let monthFirst = CommandWords("month first", "Month first, as in 12/31/2026")
    package static func previewTitle(_ file: String) -> String { "Import \(file)" }
    package static let add = CommandWords("import", "Add these sessions to your log")
    package static let map = CommandWords(
      "use suggestions", "Use the suggested exercises for names that Backbone doesn't have")
    package static let planUntouched = "Nothing has been changed yet."
    package static func howToUndo(_ key: String) -> String { "Press \(key) to undo." }

    package static let undoTitle = "Undo the last import?"
    package static let undoMeans = "Sessions that you changed since then stay."
    package static let undoIt = CommandWords("undo", "Remove the sessions that it added")
    package static let keep = CommandWords("keep", "Keep them")
  }
}
