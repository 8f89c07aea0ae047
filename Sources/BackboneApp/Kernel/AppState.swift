package import BackboneCanvas
package import BackboneCore

/// Everything the program knows at a moment.
///
/// Screens draw it; `update` changes it. What only one screen knows is in that screen's state.
package struct AppState: Hashable, Sendable {
  /// The content: muscles, exercises, routines and what there is to read.
  package internal(set) var catalogue: Catalogue {
    didSet {
      nameColumns = NameColumns(catalogue)
      articleIndex = nil
    }
  }
  /// What there is to read, once it was searched; nil until then.
  private(set) var articleIndex: ArticleIndex?
  /// How wide its lists are.
  private(set) var nameColumns: NameColumns
  /// Which muscle lies next to which on the drawn body.
  package var body: BodyMap
  /// The exercises that have a figure.
  package var figures: Set<ExerciseID>
  package var settings: Settings
  /// The names of the themes there are.
  package var themes: [String] = []
  /// The settings before each change in the open dialog, the last change last.
  var settingsHistory: [Settings] = []
  /// The version of the program, for the sessions it starts.
  package let appVersion: String
  /// The moment of the last event, since launch.
  package var now: Duration = .zero
  /// The screen in cells.
  package var columns: Int
  package var rows: Int
  /// Whether any of it is drawn; a session as lines of text has no clock and no figure to wake for.
  package var isDrawn = true
  /// Whether all of it is read out in place of being drawn: then nothing in it moves.
  package var isRead = false
  /// The screens that there are.
  let screenList: ScreenList
  /// The current screen; on a wide terminal the pane with the focus.
  package var screen: ScreenID = .today
  /// Whether the current pane has the whole width, where several would stand beside each other.
  package internal(set) var isEnlarged = false
  /// The states of the screens.
  package var screens: ScreenStates
  /// How many rows of the text in the current pane are scrolled away.
  package var scroll = 0
  /// The chosen link of the text in the current pane, counted from 0; nil where none is.
  package var link: Int?
  /// The dialog over the screen.
  package var overlay: Overlay?
  /// A line for the user, gone by itself.
  package var notice: Notice?
  /// Whether cues are kept from being heard.
  package var isMuted = false
  /// The last flash of the screen.
  package internal(set) var flash: Flash?
  /// What of the session's cues has been played; nil while no session runs.
  var playback: CuePlayback?
  /// The cues of the session that runs; nil while none does.
  var cuePlanner: CuePlanner?
  /// Until when an answer to a key is spoken.
  var answeredUntil: Duration = .zero
  /// The cues as they are tried out; nil when none are.
  package internal(set) var soundCheck: SoundCheck?
  /// The sessions of the journal, newest first.
  package var log: [LoggedSession] = []
  /// The session that was cut off and can be resumed; nil where there is none.
  package internal(set) var unfinished: LoggedSession?
  /// Why the log is not known, in one line; nil where it is.
  package internal(set) var logProblem: String?
  /// Where the training stands; nil until it is read, and where there is no journal.
  package internal(set) var training: TrainingOverview?
  /// How the exercises of the session were, as far as it was said.
  package internal(set) var exerciseFeedback: [ExerciseID: ExerciseFeedback] = [:]
  /// Whether the session has asked by ear how an exercise was: once is enough.
  var hasAskedAloud = false
  /// When it is to ask by ear; nil where it isn't.
  var askAloudAt: Duration?
  /// When a session that is paused is to say so again; nil where it isn't.
  var pauseReminderAt: Duration?
  /// How much work of the current step the journal knows of.
  var keptWork: Duration = .zero
  /// Where `goBack` leads, the nearest last.
  var backStack: [BackStackEntry] = []
  /// The guide's list, as indices into the catalogue's exercises.
  package internal(set) var filteredIndices: [Int]
  /// What the list was made for.
  var lastQuery: ListQuery
  /// How often the catalogue has changed.
  var catalogueRevision = 0

  /// The state at launch.
  init(
    _ screenList: ScreenList, catalogue: Catalogue, body: BodyMap = BodyMap(),
    figures: Set<ExerciseID> = [],
    settings: Settings = Settings(), columns: Int, rows: Int,
    countIn: Duration? = nil, appVersion: String = ""
  ) {
    self.catalogue = catalogue
    nameColumns = NameColumns(catalogue)
    self.body = body
    self.figures = figures
    self.settings = settings
    self.columns = columns
    self.rows = rows
    if let countIn { self.settings.countIn = countIn }
    self.appVersion = appVersion
    isMuted = settings.sound.isMuted
    self.screenList = screenList
    screens = ScreenStates(screenList, catalogue, settings)
    filteredIndices = Array(catalogue.exercises.indices)
    lastQuery = ListQuery(
      filter: ExerciseFilter(), query: "", equipment: settings.equipment,
      catalogueRevision: catalogueRevision)
  }

  /// What there is to read by the words in it.
  var searchedArticles: ArticleIndex { articleIndex ?? ArticleIndex(catalogue) }

  /// Keeps what there is to read by the words in it: every key of a search asks for it.
  mutating func keepArticleIndex() {
    if articleIndex == nil { articleIndex = ArticleIndex(catalogue) }
  }

  /// The current screen's type.
  var screenType: any Screen.Type {
    guard let type = screenList[screen] else {
      preconditionFailure("\(screen.rawValue) is not in the list of screens")
    }
    return type
  }

  /// Where the user is in the text of the current pane.
  var reading: ReadingPosition { ReadingPosition(scroll: scroll, link: link) }
}
