import BackboneCore

/// Something that can be found by name, and gone to.
struct Finding: Hashable {
  /// What kind of thing it is; results are grouped by it, in this order where they fit equally well.
  enum Kind: CaseIterable, Hashable {
    case command, screen, setting, exercise, routine, muscle, page, sign, term

    /// Whether it is something to look at, not something to do or to set.
    var isContent: Bool {
      switch self {
      case .command, .setting: false
      case .screen, .exercise, .routine, .muscle, .page, .sign, .term: true
      }
    }

    var heading: String {
      switch self {
      case .command: Words.Find.commands
      case .screen: Words.Find.screens
      case .setting: Words.Find.settings
      case .exercise: Words.Find.exercises
      case .routine: Words.Find.routines
      case .muscle: Words.Find.muscles
      case .page: Words.Find.pages
      case .sign: Words.Find.signs
      case .term: Words.Find.terms
      }
    }
  }

  /// Where it leads.
  enum Place: Hashable {
    /// A command of another screen, or where there is none of the moment.
    case command(CommandID, on: ScreenID?)
    case screen(ScreenID)
    /// A row of the settings.
    case setting(Int)
    case link(Link)
    case stride
    case routine(RoutineID)
  }

  let kind: Kind
  let name: String
  /// A word at the right edge: a key, a value.
  var note = ""
  let place: Place
}

/// Findings of a kind, the best first, cut to as many as are listed.
struct FindingGroup: Hashable {
  let kind: Finding.Kind
  let findings: [Finding]
  /// How many there are, listed or not.
  let count: Int

  var heading: String {
    count > findings.count ? Words.Find.some(kind.heading, count) : kind.heading
  }
}
