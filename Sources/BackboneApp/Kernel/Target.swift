package import BackboneCore

/// What a place on the screen stands for, when it is clicked.
package enum Target: Hashable, Sendable {
  /// A tab, or a pane.
  case screen(ScreenID)
  /// The list of a screen, beside its rows.
  case list(ScreenID)
  /// A row of the open dialog, from 0.
  case row(Int)
  case muscle(MuscleID)
  /// A muscle on the body as it is turned now.
  case seen(MuscleID)
  case exercise(ExerciseID)
  /// A routine in the list of the session screen.
  case routine(RoutineID)
  case level(Level)
  /// A field of a routine in the making.
  case field(RoutineEditor.Cursor)
  /// A link in a text.
  case link(Link)
  /// An entry of the list of what there is to read.
  case article(Article)
  /// An answer to a question, from 0.
  case answer(Int)
  /// An exercise of the day, from 0.
  case today(Int)
  /// A row of the list of what has a course, from 0.
  case progress(Int)
  /// A command in the key bar.
  case command(CommandID)

  /// The screen on whose list it stands; nil where it is no part of a list.
  var list: ScreenID? {
    switch self {
    case .list(let screen): screen
    case .muscle: .anatomy
    case .exercise: .exercises
    case .routine: .session
    case .article: .learn
    case .today, .answer: .today
    case .progress: .progress
    case .screen, .row, .seen, .level, .field, .link, .command: nil
    }
  }
}
