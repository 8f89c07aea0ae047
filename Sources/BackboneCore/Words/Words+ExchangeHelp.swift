extension Words {
  /// What `--help` says of export and import.
  package enum ExchangeHelp {
    package static let export = "Write your sessions in a form that other programs read."
    package static let exportExamples = """
      json is everything, and can be brought back with "backbone \(importCommand)". csv is a table \
      with one row per set. strong is the table that Hevy and most training logs take. fit is one \
      session for Garmin Connect or Strava: the newest, or the one you name. ics is a calendar.

      EXAMPLES:
        backbone export -o sessions.json
        backbone export --format csv --since 2026-01-01 -o sets.csv
        backbone export --format fit -o session.fit
        backbone export --format fit --session 7f3a -o session.fit
      """
    // Apart from the sentences, in which the check of what is pure would take it for one.
    package static let importCommand = "import"

    package static let format = "json, csv, strong, fit or ics."
    package static let since = "Only sessions from this day on, such as 2026-11-22."
    package static let session = "Only this session: its id, or how it starts."
    package static let output = "The file to write. Without it, standard output."
    package static let planCalendar = "A calendar of the sessions to come, for other programs."
    package static let planOutput =
      "The calendar to write. An existing one is updated, so that calendars notice what has moved."
    package static let canonical =
      "JSON to compare: the same sessions give the same bytes, on every machine."
  }
}
