extension Words.Exchange {
  // MARK: - Tables of other programs

  package static let noExercise = "there is no exercise name"
  package static let longName = "the exercise name is longer than 300 characters"

  package static func unknownDate(_ text: String) -> String {
    text.isEmpty ? "there is no date" : "\"\(text)\" is not a date that Backbone can read"
  }

  package static func whichOrder(_ text: String) -> String {
    "\"\(text)\" could be day or month first. Add --dates dmy or --dates mdy."
  }

  package static let whichUnit =
    "the file doesn't say what its weights are in. Add --unit kg or --unit lb."

  package static func badNumber(_ column: String, _ text: String, _ most: Int) -> String {
    "\(column) must be a number from 0 to \(most), found \"\(text)\""
  }

  package static func badTime(_ text: String) -> String {
    "\"\(text)\" is not a time up to 24 hours"
  }

  package static let unknownTable = """
    this table is not from Strong, Hevy or FitNotes. Name its columns, as in \
    --columns date=Day,exercise=Exercise,reps=Reps,seconds=Time
    """

  package static func unknownField(_ word: String, _ known: [String]) -> String {
    "--columns doesn't know \"\(word)\". It knows \(Words.list(known))."
  }

  package static func noColumn(_ name: String) -> String {
    "the table has no column \"\(name)\""
  }

  package static func columnNeeded(_ field: String) -> String {
    "--columns needs \(field)=NAME"
  }

  package static let columnsNeedATable = "--columns goes with a table, and this is JSON"

  // MARK: - What an import says

  package static func found(_ sessions: Int, _ sets: Int, _ source: String) -> String {
    "\(source): \(Words.count(sessions, .session)), \(Words.count(sets, .set))"
  }

  /// The days that the sessions are from.
  package static func days(_ first: String, _ last: String) -> String {
    first == last ? "On \(first)" : "From \(first) to \(last)"
  }

  package static func passedOver(_ reason: ForeignLog.PassedOver, _ rows: Int) -> String {
    let rows = Words.count(rows, .row)
    return switch reason {
    case .restTimer: "Left out: \(rows) for the rest timer"
    case .empty: "Left out: \(rows) without reps or time"
    case .duplicate: "Left out: \(rows) that the file has twice"
    }
  }

  package static func alreadyThere(_ sessions: Int) -> String {
    "Already in your log: \(Words.count(sessions, .session))"
  }

  package static func unreadable(_ number: Int, _ noun: Noun) -> String {
    "Left out: \(Words.count(number, noun)) that Backbone can't read"
  }

  /// What comes with sessions of our own: doses, runs, tests.
  package static func withPlan(_ entries: Int) -> String {
    "With \(Words.count(entries, .entry)) from your plan"
  }

  package static let ownCount =
    "These sessions come from Backbone itself, so your plan counts them."

  package static let unknownExercises = "Exercises that Backbone doesn't have keep their names:"

  package static func unknownExercise(_ name: String, _ sets: Int, nearest: String?) -> String {
    let text = "  \(name) (\(Words.count(sets, .set)))"
    return nearest.map { "\(text). The same as \($0)?" } ?? text
  }

  /// How a name is mapped on the command line.
  package static func mapping(_ name: String, to nearest: String) -> String {
    "Add --map \(quoted("\(name)=\(nearest)"))"
  }

  package static func more(_ exercises: Int) -> String { "  and \(exercises) more" }

  /// A word as every shell takes it, whatever is in it.
  private static func quoted(_ word: String) -> String {
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }

  package static let mayBeHolds = """
    There are planks with reps in this file. If they are seconds, correct the file: reps stay reps.
    """

  package static func askToWrite(_ sessions: Int, plan: Int) -> String {
    "Nothing has been changed. Add --yes to add \(Words.count(sessions, .session))"
      + (plan > 0 ? " and \(Words.count(plan, .entry)) from your plan." : ".")
  }

  package static let nothingNew = "There is nothing to add."

  package static func added(_ sessions: Int, plan: Int, isOwn: Bool) -> String {
    "Added \(Words.count(sessions, .session))"
      + (plan > 0 ? " and \(Words.count(plan, .entry)) from your plan." : ".")
      + (isOwn ? "" : " Your plan stays as it is.")
  }

  package static let howToUndo = "To undo: backbone \(Words.ExchangeHelp.importCommand) undo"

  package static func undone(_ sessions: Int, _ file: String, _ date: String) -> String {
    "Removed \(Words.count(sessions, .session)), imported from \(file) on \(date)."
  }

  package static func keptEdited(_ sessions: Int) -> String {
    "Kept \(Words.count(sessions, .session)) that you have changed since."
  }

  package static let nothingToStart =
    "None of the imported exercises is in your plan. Use --map to say which of Backbone's they are."
  package static let askToStart = "Nothing has been changed. Add --yes to start your plan there."
  package static let importedExercise = "imported exercise"
  package static let listedByStart =
    "\"backbone \(Words.ExchangeHelp.importCommand) start\" lists them."

  package static func started(_ exercises: Int) -> String {
    "Your plan starts there for \(Words.count(exercises, .exercise))."
  }

  /// After an import: how the plan could begin there.
  package static let offerStart =
    "To start your plan where you left off: backbone \(Words.ExchangeHelp.importCommand) start"

  package static let nothingToUndo = "There is no import to undo."

  package static func badMapping(_ text: String) -> String {
    "--map takes NAME=ID, as in \"Front plank=plank\", found \"\(text)\""
  }

  package static func mapsToNothing(_ id: String) -> String {
    "--map: there is no exercise \"\(id)\""
  }
}

extension Words.ExchangeHelp {
  package static let sessions =
    "Add sessions from Strong, Hevy, FitNotes, any table, or a Backbone export."
  package static let importUsage = """
    backbone \(importCommand) <file> [--yes] [<options>]
    backbone \(importCommand) undo
    backbone \(importCommand) start [<exercises>] [--yes]
    backbone \(importCommand) exercises <file>
    """
  package static let importExamples = """
    It shows what it found first. Only --yes changes your log, and importing a file twice adds \
    nothing. Sessions from other programs never change your plan. "backbone help \(importCommand) \
    sessions" lists the options.

    EXAMPLES:
      backbone \(importCommand) strong.csv
      backbone \(importCommand) strong.csv --yes
      backbone \(importCommand) diary.csv --columns date=Fecha,exercise=Ejercicio,seconds=Tiempo
      backbone \(importCommand) undo
      backbone \(importCommand) exercises list.json
    """
  package static let undo =
    "Remove the sessions that you imported last. It goes back up to five imports and keeps what you edited."
  package static let startThere = "Start your plan where your imported sessions left off."
  package static let startThereDetails = """
    Without this, imported sessions never change your plan. Before it changes anything, it shows \
    what you did last.
    """
  package static let startExercises = "Only these exercises, by id."
  package static let startYes = "Start there. Without it, nothing is changed."
  package static let file = "The file, or - for standard input."
  package static let yes = "Add the sessions. Without it, nothing is changed."
  package static let columns = """
    What the columns of the table are: date and exercise, and any of workout, set, weight, unit, \
    reps, seconds, effort and note.
    """
  package static let unit = "kg or lb, if the file doesn't say."
  package static let dates =
    "dmy or mdy: whether day or month comes first, if the dates don't show it."
  package static let map =
    "Treat an exercise in the file as one of Backbone's: NAME=ID. Can be repeated."
}
