package import BackboneCore

/// A dialog over the screen, with what it holds.
package enum Overlay: Hashable, Sendable {
  /// All keys of the moment, filtered by what is typed.
  case help(query: String, selected: ListState)
  /// Typing into the current list's search.
  case search
  /// Choices by rows, one of them chosen.
  case options(OptionsDialog, row: ListState)
  /// What happens to the session when the program is left.
  case leavingSession
  /// A session that was cut off, and whether to resume it.
  case resuming(LoggedSession)
  /// The exercises that can be added to a routine, narrowed by what is typed.
  case picker(query: String, selected: ListState)
  /// Typing a routine's name.
  case renaming(String)
  /// What happens to a routine that is not saved.
  case leavingEditor
  /// How the person is, before a session of a routine.
  case readiness(RoutineID)
  /// How an exercise was; the session goes on under it.
  case exerciseAnswer(ExerciseID, until: Duration)
  /// Why the set of a step was stopped; the session goes on under it.
  case stopReason(step: Int, until: Duration)

  /// Its keys.
  var layer: any KeyLayer.Type {
    switch self {
    case .help: HelpKeys.self
    case .search: SearchKeys.self
    case .options(.filters, _): FilterKeys.self
    case .options(.settings, _): SettingsKeys.self
    case .leavingSession: LeaveSessionKeys.self
    case .resuming: ResumeSessionKeys.self
    case .picker: PickerKeys.self
    case .renaming: RenameKeys.self
    case .leavingEditor: LeaveEditorKeys.self
    case .readiness: ReadinessKeys.self
    case .exerciseAnswer: ExerciseAnswerKeys.self
    case .stopReason: StopReasonKeys.self
    }
  }

  /// Its keys, and those of its list where it has one.
  var layers: [any KeyLayer.Type] {
    switch self {
    case .help, .picker, .search: [layer, TypedListKeys.self]
    case .options: [layer, DialogListKeys.self]
    case .leavingSession, .resuming, .renaming, .leavingEditor, .stopReason, .readiness,
      .exerciseAnswer:
      [layer]
    }
  }

  /// When it closes by itself, since launch; nil where it stays until it is answered.
  ///
  /// One that closes by itself lets every key through that is none of its own.
  var until: Duration? {
    switch self {
    case .stopReason(_, let until), .exerciseAnswer(_, let until): until
    default: nil
    }
  }
}

/// A dialog that asks one question: its title, a few lines, and its bindings as the answers.
protocol Question: KeyLayer {
  static func title(_ state: AppState) -> String
  /// What stands over the answers.
  static func lines(_ state: AppState) -> [String]
}

extension Question {
  static func lines(_ state: AppState) -> [String] { [] }
}

extension AppState {
  /// Whether what is typed or pasted goes into a line of text.
  package var takesText: Bool { layers.contains { $0.takesText } }

  /// What the open dialog asks, with its answers; nil where nothing is asked.
  package var question: (text: String, answers: [KeymapEntry])? {
    guard let layer = overlay?.layer else { return nil }
    if let question = layer as? any Question.Type { return (question.title(self), layer.entries) }
    if case .exerciseAnswer(let exercise, _) = overlay {
      return (Words.Today.howWas(catalogue.name(of: exercise) ?? exercise.rawValue), layer.entries)
    }
    return layer == StopReasonKeys.self ? (Words.Run.whyStopped, layer.entries) : nil
  }

  /// Opens a dialog; a running session is paused behind it.
  mutating func pauseFor(_ overlay: Overlay) -> [Effect] {
    let effects = advance(.pause)
    self.overlay = overlay
    return effects
  }
}
