package import BackboneCore

/// Typing the weight that an exercise is done with.
package enum WeightKeys: Question {
  package enum Command: String, CommandSet { case keep, cancel }

  package static let namespace = "weight"
  package static let typing: String? = Words.Today.weightTyping
  package static let bindings: [Binding<Command>] = [
    Binding(.keep, [.enter], Words.Today.keepWeight),
    Binding(.cancel, [.escape], Words.Today.cancelWeight),
  ]

  package static func title(_ state: AppState) -> String {
    guard let exercise = state.dialog(WeightDialog.self)?.exercise else { return "" }
    return Words.Today.weightTitle(
      state.catalogue.name(of: exercise) ?? exercise.rawValue, state.settings.units)
  }

  package static func lines(_ state: AppState) -> [String] {
    state.dialog(WeightDialog.self).map { [$0.typed] } ?? []
  }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard let dialog = state.dialog(WeightDialog.self) else { return [] }
    guard command == .keep else {
      state.overlay = nil
      return []
    }
    guard let load = Load(typed: dialog.typed, in: state.settings.units) else {
      state.showProblem(Words.Today.noWeight(dialog.typed, state.settings.units))
      return []
    }
    state.overlay = nil
    return state.setWeight(load, of: dialog.exercise)
  }

  package static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    if let dialog = state.dialog(WeightDialog.self), let edited = dialog.typed.edited(by: key) {
      state.overlay = Overlay(WeightDialog(exercise: dialog.exercise, typed: edited))
    }
    return []
  }
}

/// Typing the weight that an exercise is done with.
struct WeightDialog: QuestionDialog {
  typealias Keys = WeightKeys

  let exercise: ExerciseID
  let typed: String
}

extension AppState {
  /// Asks for the weight of the chosen exercise, where it is done with one.
  mutating func askForWeight() {
    guard let item = todaysItem, catalogue.exercise(item.exercise)?.mode == .load else {
      return showNotice(Words.Today.hasNoWeight)
    }
    // What is left out today stays out, whatever it weighs.
    guard item.isDue else {
      return showNotice(Words.Today.noDose)
    }
    let load = item.dose?.prescription.load.flatMap { $0.thousandths > 0 ? $0.text : nil }
    overlay = Overlay(WeightDialog(exercise: item.exercise, typed: load ?? ""))
  }

  /// Goes on with a weight, as it was typed; the plan takes it from there.
  fileprivate mutating func setWeight(_ load: Load, of exercise: ExerciseID) -> [Effect] {
    guard let item = todaysItems.first(where: { $0.exercise == exercise }),
      let offer = todaysOffer
    else { return [] }
    // The plan's dose and not the day's, which may be lighter.
    let course = training?.state.courses[exercise]
    guard
      var dose = course.map({ $0.own ?? $0.prescription })
        ?? record(of: offer, level: settings.level).dose(of: exercise)
    else { return [] }
    dose.load = load
    showNotice(Words.Today.weightSet(item.name, Words.Prescriptions.dose(dose)))
    let kind: TrainingFact.Kind =
      course?.own != nil ? .override(exercise, dose) : .start(exercise, dose)
    return [.journal(.add(kind))]
  }
}
