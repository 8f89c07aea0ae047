package import BackboneCore

/// Whether a routine of the user's own is really to be deleted.
package enum DeleteRoutineKeys: Question {
  package enum Command: String, CommandSet { case keep, delete }

  package static let namespace = "deleting"
  package static let bindings: [Binding<Command>] = [
    Binding(.keep, [.escape, .enter], Words.Editor.keepRoutine),
    // Not the key that asked: pressed twice it must not delete.
    Binding(.delete, ["y"], Words.Editor.deleteRoutine),
  ]

  package static func title(_ state: AppState) -> String {
    guard let id = state.dialog(DeleteRoutineDialog.self)?.routine else { return "" }
    return Words.Editor.deleteTitle(state.catalogue.routine(id)?.name ?? id.rawValue)
  }

  package static func lines(_ state: AppState) -> [String] { [Words.Editor.deleteMeans] }

  package static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard let id = state.dialog(DeleteRoutineDialog.self)?.routine else { return [] }
    state.overlay = nil
    switch command {
    case .keep: return []
    case .delete: return [.files(.deleteRoutine(id))]
    }
  }
}

/// A routine of the user's own is to be deleted.
package struct DeleteRoutineDialog: QuestionDialog {
  package typealias Keys = DeleteRoutineKeys

  package let routine: RoutineID
}

extension AppState {
  private var chosenRoutine: Routine? {
    guard case .choosing(let choice) = session else { return nil }
    return choice.routine.flatMap(catalogue.routine)
  }

  /// Saves the chosen routine under a name of its own, with all its levels.
  mutating func duplicateRoutine() -> [Effect] {
    guard let routine = chosenRoutine else { return [] }
    let copy = Routine(
      copyOf: routine, named: Words.Editor.copyName(routine.name)
    ) { catalogue.routine($0) != nil }
    return [.files(.saveRoutine(copy))]
  }

  /// Asks whether to delete the chosen routine, where it is the user's own.
  mutating func askToDeleteRoutine() {
    guard let routine = chosenRoutine else { return }
    if catalogue.ownRoutines.contains(routine.id) {
      overlay = Overlay(DeleteRoutineDialog(routine: routine.id))
    } else {
      showNotice(Words.Editor.notYours)
    }
  }

  /// Forgets a routine that was deleted, and chooses the one in its place.
  mutating func deleted(_ id: RoutineID) {
    let place = catalogue.routines.firstIndex { $0.id == id }
    let name = catalogue.routine(id)?.name ?? id.rawValue
    catalogue.remove(id)
    if case .choosing(var choice) = session, choice.routine == id {
      let rest = catalogue.routines
      choice.routine = rest.isEmpty ? nil : rest[min(place ?? 0, rest.count - 1)].id
      session = .choosing(choice)
      resetScroll()
    }
    showNotice(Words.Editor.deleted(name))
  }
}
