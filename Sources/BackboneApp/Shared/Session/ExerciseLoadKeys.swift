import BackboneCanvas
package import BackboneCore

/// The weight of an exercise, where the session asks how it was.
package enum ExerciseLoadKeys: KeyLayer {
  package enum Command: String, CommandSet { case weight }

  package static let namespace = ExerciseAnswerKeys.namespace
  package static let bindings: [Binding<Command>] = [
    Binding(.weight, ["w"], Words.Summary.weight)
  ]

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard let exercise = state.dialog(ExerciseAnswerDialog.self)?.exercise else { return [] }
    return state.askForLoad(of: exercise)
  }
}

/// Typing the weight that an exercise of the session was done with.
package enum UsedLoadKeys: Question {
  package enum Command: String, CommandSet { case keep, cancel }

  package static let namespace = "used-weight"
  package static let typing: String? = Words.Today.weightTyping
  package static let bindings: [Binding<Command>] = [
    Binding(.keep, [.enter], Words.Today.keepWeight),
    Binding(.cancel, [.escape], Words.Today.cancelWeight),
  ]

  package static func title(_ state: AppState) -> String {
    guard let exercise = state.dialog(UsedLoadDialog.self)?.exercise else { return "" }
    return Words.Summary.weightTitle(
      state.catalogue.name(of: exercise) ?? exercise.rawValue, state.settings.units)
  }

  package static func lines(_ state: AppState) -> [String] {
    state.dialog(UsedLoadDialog.self).map { [$0.typed] } ?? []
  }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard let dialog = state.dialog(UsedLoadDialog.self) else { return [] }
    guard command == .keep else { return state.closeLoad(dialog) }
    guard let load = Load(typed: dialog.typed, in: state.settings.units) else {
      state.showProblem(Words.Today.noWeight(dialog.typed, state.settings.units))
      return []
    }
    return state.keep(load, of: dialog.exercise) + state.closeLoad(dialog)
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    if var dialog = state.dialog(UsedLoadDialog.self), let edited = dialog.typed.edited(by: key) {
      dialog.typed = edited
      state.overlay = Overlay(dialog)
    }
    return []
  }
}

/// Typing the weight that an exercise of the session was done with.
struct UsedLoadDialog: QuestionDialog {
  typealias Keys = UsedLoadKeys

  let exercise: ExerciseID
  var typed: String
  /// Whether the session waits only for it.
  let resumes: Bool
}

extension AppState {
  /// Whether an exercise is done with a weight.
  func hasLoad(_ exercise: ExerciseID) -> Bool { catalogue.exercise(exercise)?.mode == .load }

  /// Asks for the weight that an exercise of the session was done with; the session waits.
  mutating func askForLoad(of exercise: ExerciseID) -> [Effect] {
    let asked = (run ?? summary?.session)?.record.doses[exercise]?.load
    let known = exerciseFeedback[exercise]?.load ?? asked.flatMap { $0.thousandths > 0 ? $0 : nil }
    let dialog = UsedLoadDialog(
      exercise: exercise, typed: known?.text ?? "", resumes: isRunning)
    return pauseFor(Overlay(dialog))
  }

  /// Keeps the weight that an exercise was done with.
  fileprivate mutating func keep(_ load: Load, of exercise: ExerciseID) -> [Effect] {
    exerciseFeedback[exercise, default: ExerciseFeedback()].load = load
    showNotice(
      Words.Summary.weightUsed(catalogue.name(of: exercise) ?? exercise.rawValue, load.text))
    guard case .summary(var summary) = session else {
      return [.journal(.rateExercise(exercise, exerciseFeedback[exercise] ?? ExerciseFeedback()))]
    }
    // The summary writes what was changed in it when it is closed.
    summary.changed.insert(exercise)
    session = .summary(summary)
    return []
  }

  /// Goes on with the session, and with the question before this one where nobody answered it.
  fileprivate mutating func closeLoad(_ dialog: UsedLoadDialog) -> [Effect] {
    overlay = nil
    guard dialog.resumes else { return [] }
    let effects = advance(.resume)
    if let left = run?.place(at: now)?.left, exerciseFeedback[dialog.exercise]?.answer == nil {
      ask(about: dialog.exercise, for: left)
    }
    return effects
  }
}
