package import BackboneCore

/// Everything the program knows at a moment.
///
/// Screens draw it; `update` changes it.
package struct AppState: Hashable, Sendable {
  /// What the program knows by heart.
  package internal(set) var catalogue: Catalogue
  package var settings: Settings
  /// How long work is counted in after a break.
  package let countIn: Duration
  /// The moment of the last event, since launch.
  package var now: Duration = .zero
  /// The screen in cells.
  package var columns: Int
  package var rows: Int
  /// Whether any of it is drawn; a session as lines of text has no clock and no figure to wake for.
  package var isDrawn = true
  /// The current screen; on a wide terminal the pane with the focus.
  package var screen: Screen = .anatomy
  package var anatomy: AnatomyState
  package var guide: GuideState
  package var session: SessionState
  package var learn: LearnState
  /// How many rows of the text in the current pane are scrolled away.
  package var scroll = 0
  /// How many rows of that text are seen at once; 0 where there is none.
  package internal(set) var textRows = 0
  /// The chosen link of the text in the current pane, counted from 0; nil where none is.
  package var link: Int?
  /// What lies over the screen and takes the keys.
  package var overlay: Overlay?
  /// A line for the person, gone by itself.
  package var notice: Notice?
  /// How many times faster than real time the moments of events pass.
  package var speed = 1
  /// Whether cues are kept from being heard.
  package var isMuted = false
  /// The last flash of the screen.
  package internal(set) var flash: Flash?
  /// What of the session's cues has been said; nil while none goes on.
  var playback: CuePlayback?
  /// The cues as they are tried out; nil when none are.
  var soundCheck: SoundCheck?
  /// The sessions of the journal, newest first.
  package var log: [LoggedSession] = []
  /// Where `goBack` leads, the nearest last.
  package var backStack: [BackStackEntry] = []
  /// The guide's list, as indices into the catalogue's exercises.
  package internal(set) var filteredIndices: [Int]
  /// What the list was made for.
  var lastQuery: ListQuery
  /// How often the catalogue has changed.
  var catalogueRevision = 0

  /// The state at launch.
  package init(
    catalogue: Catalogue, settings: Settings = Settings(), columns: Int, rows: Int,
    countIn: Duration = .seconds(3)
  ) {
    self.catalogue = catalogue
    self.settings = settings
    self.columns = columns
    self.rows = rows
    self.countIn = countIn
    anatomy = AnatomyState(catalogue.muscles.first)
    guide = GuideState(selected: catalogue.exercises.first?.id)
    learn = LearnState(reading: catalogue.articles.first)
    session = .choosing(Choice(routine: catalogue.routines.first?.id, level: settings.level))
    filteredIndices = Array(catalogue.exercises.indices)
    lastQuery = ListQuery(
      filter: guide.filter, query: guide.query, equipment: settings.equipment,
      catalogueRevision: catalogueRevision)
  }

  /// What the keys mean now, overlays aside.
  package var context: Context {
    switch screen {
    case .anatomy: .anatomy
    case .exercises: .exercises
    case .learn: .learn
    case .session:
      switch session {
      case .choosing: .choosing
      case .summary(let summary): summary.field == .note ? .noting : .summary
      case .building: .building
      case .running(let run):
        if case .paused = run.phase { .paused } else { .running }
      }
    }
  }

  /// Whether there is room for the body beside or over the list.
  package var showsBody: Bool { columns >= 72 || rows >= 34 }

  /// Whether the panes stand side by side; a table of many columns needs the width for itself.
  package var isWide: Bool {
    columns >= 150 && rows >= 24 && screen != .learn && !isSpread && context != .building
  }

  /// Whether the body stands alone with its names.
  package var isSpread: Bool { screen == .anatomy && anatomy.isSpread }

  /// The session that is going on, running or paused.
  package var run: Session? {
    if case .running(let run) = session { run } else { nil }
  }

  /// The session that is over and asked about.
  package var summary: Summary? {
    if case .summary(let summary) = session { summary } else { nil }
  }

  /// The muscles in the list: all, or those that the search leaves.
  package var muscles: [Muscle] {
    catalogue.muscleIndex.matches(anatomy.query).map { catalogue.muscles[$0] }
  }

  /// The muscle that the anatomy browser shows.
  package var muscle: Muscle? { anatomy.selected.flatMap(catalogue.muscle) }

  /// The exercise that the guide shows: during a session the one at work or next.
  package var exercise: Exercise? {
    if let run, let step = run.step, let work = run.timeline.nextWork(from: step),
      let set = run.timeline.steps[work].set
    {
      return catalogue.exercise(set.exercise)
    }
    return guide.selected.flatMap(catalogue.exercise)
  }
}

/// What the anatomy browser shows.
package struct AnatomyState: Hashable, Sendable {
  package var selected: MuscleID?
  package var view: View
  package var layer: Layer
  /// What is searched for; empty shows all.
  package var query = ""
  /// Whether the body is seen from near, round the chosen muscle.
  package var isNear = false
  /// Whether the body stands alone with its names, without the list.
  package var isSpread = false

  init(_ muscle: Muscle?) {
    selected = muscle?.id
    view = muscle?.view ?? .posterior
    layer = muscle?.layer ?? .superficial
  }

  /// Chooses a muscle and turns the body so that it is seen.
  mutating func select(_ muscle: Muscle) {
    selected = muscle.id
    view = muscle.view
    layer = muscle.layer
  }
}

/// The session screen: choosing, making a routine, doing, looking back.
package enum SessionState: Hashable, Sendable {
  case choosing(Choice)
  case building(RoutineEditor)
  case running(Session)
  case summary(Summary)
}

/// A routine and a level, about to be started.
package struct Choice: Hashable, Sendable {
  package var routine: RoutineID?
  package var level: Level
  /// Whether it is done as planned, whatever is at hand.
  package var isAsPlanned = false
}

/// A session that is over, and what the person says of it.
package struct Summary: Hashable, Sendable {
  /// The questions, in order.
  package enum Field: String, CaseIterable, Hashable, Sendable {
    case rpe, form, pain, note

    /// The question so many places further, round and round.
    func moved(by step: Int) -> Field {
      let all = Field.allCases
      guard let index = all.firstIndex(of: self) else { return self }
      return all[(index + step + all.count) % all.count]
    }
  }

  package internal(set) var session: Session
  package var feedback = Feedback()
  package var field: Field = .rpe
}

/// What lies over the screen and takes the keys.
package enum Overlay: Hashable, Sendable {
  /// All keys of the context, filtered by what is typed.
  case help(query: String, selected: Int)
  /// Typing into the current list's search.
  case search
  /// Choices by rows, one of them chosen.
  case sheet(OptionsDialog, row: Int)
  /// What becomes of the session when the program is left.
  case quitting
  /// A session that was cut off, and whether to go on with it.
  case resuming(LoggedSession)
  /// The exercises to put into a routine, narrowed by what is typed.
  case picker(query: String, selected: Int)
  /// Typing a routine's name.
  case renaming(String)
  /// What becomes of a routine that is not saved.
  case leavingBuilder
  /// Why the set of a step was stopped; the session goes on under it.
  case stopped(step: Int, until: Duration)

  /// When it goes by itself, since launch; nil where it stays until it is answered.
  var until: Duration? {
    if case .stopped(_, let until) = self { until } else { nil }
  }
}

/// A line for the person.
package struct Notice: Hashable, Sendable {
  package let text: String
  /// When it disappears, since launch.
  package let until: Duration
}
