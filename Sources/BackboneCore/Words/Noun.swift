/// A thing that is counted, with the forms that its language has for one and for others.
package enum Noun: Hashable, Sendable {
  case article, change, day, entry, exercise, file, hit, hold, line, minute, muscle, page, problem,
    rep, round, routine, row, second, session, set, sign, step, symptom, week

  /// The form that goes with a number.
  package func form(for number: Int) -> String {
    let (one, other) = forms
    return number == 1 ? one : other
  }

  private var forms: (one: String, other: String) {
    switch self {
    case .article: ("article", "articles")
    case .change: ("change", "changes")
    case .day: ("day", "days")
    case .entry: ("entry", "entries")
    case .exercise: ("exercise", "exercises")
    case .file: ("file", "files")
    case .hit: ("hit", "hits")
    case .hold: ("hold", "holds")
    case .line: ("line", "lines")
    case .minute: ("minute", "minutes")
    case .muscle: ("muscle", "muscles")
    case .page: ("page", "pages")
    case .problem: ("problem", "problems")
    case .rep: ("rep", "reps")
    case .round: ("round", "rounds")
    case .routine: ("routine", "routines")
    case .row: ("row", "rows")
    case .second: ("second", "seconds")
    case .session: ("session", "sessions")
    case .set: ("set", "sets")
    case .sign: ("sign", "signs")
    case .step: ("step", "steps")
    case .symptom: ("symptom", "symptoms")
    case .week: ("week", "weeks")
    }
  }
}
