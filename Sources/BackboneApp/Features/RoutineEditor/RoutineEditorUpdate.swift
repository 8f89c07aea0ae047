package import BackboneCore

/// Making a routine of one's own.
extension AppState {
  // MARK: - Changing

  /// Goes to a field that was clicked.
  mutating func choose(_ cursor: RoutineEditor.Cursor) {
    guard var editor else { return }
    show(.session)
    editor.choose(cursor)
    session = .editing(editor)
  }

  /// Goes down the table as the wheel turns.
  mutating func scrollEditor(by rows: Int) {
    guard var editor else { return }
    editor.moveRow(by: rows)
    session = .editing(editor)
  }

  // MARK: - Leaving

  mutating func save(_ editor: RoutineEditor) -> [Effect] {
    guard !editor.draft.blocks.isEmpty else {
      showNotice(Words.Editor.addFirst)
      return []
    }
    return [.files(.saveRoutine(editor.draft.routine { catalogue.routine($0) != nil }))]
  }

  /// Saves a changed routine under a name of its own, so that neither it nor what it was made from is
  /// lost.
  mutating func saveCopy(of editor: RoutineEditor) -> [Effect] {
    guard editor.hasChanges, !editor.draft.blocks.isEmpty else { return [] }
    return [.files(.saveRoutine(editor.draft.copy { catalogue.routine($0) != nil }))]
  }

  /// Takes in a routine that was saved, and chooses it.
  mutating func saved(_ routine: Routine) {
    catalogue.keep(routine)
    switch session {
    case .editing(let editor):
      session = .choosing(Choice(routine: routine.id, level: editor.draft.level))
    case .choosing(var choice):
      choice.routine = routine.id
      session = .choosing(choice)
    case .running, .summary: return
    }
    resetScroll()
    let isTwin = catalogue.routines.contains { $0.name == routine.name && $0.id != routine.id }
    showNotice(isTwin ? Words.Editor.savedTwin(routine.name) : Words.Editor.saved(routine.name))
  }

  /// Goes back to choosing; asks where something would be lost.
  mutating func leaveEditor() {
    guard let editor else { return }
    if editor.hasChanges {
      show(.session)
      overlay = .leavingEditor
    } else {
      session = .choosing(editor.choice)
    }
  }

  // MARK: - Adding

  /// The exercises that the picker lists, the best first.
  package func pickable(_ query: String) -> [Exercise] {
    catalogue.exerciseIndex.matches(query).map { catalogue.exercises[$0] }
  }

  /// Adds an exercise after the chosen block.
  mutating func addToDraft(_ exercise: Exercise) {
    guard var editor else { return }
    add(exercise, to: &editor)
    session = .editing(editor)
  }
}
