package import BackboneCore

/// Making a routine of one's own.
extension AppState {
  /// The routine in the making, if one is.
  package var editor: RoutineEditor? {
    if case .editing(let editor) = session { editor } else { nil }
  }

  // MARK: - Opening

  /// Begins an empty routine.
  mutating func newRoutine() {
    guard case .choosing(let choice) = session else { return }
    session = .editing(RoutineEditor(RoutineDraft(level: settings.level), choice: choice))
  }

  /// Opens the chosen routine at the chosen level; one that is not the user's own as a copy.
  mutating func editRoutine() {
    guard case .choosing(let choice) = session,
      let routine = choice.routine.flatMap(catalogue.routine)
    else { return }
    let isOwn = catalogue.ownRoutines.contains(routine.id)
    guard let draft = RoutineDraft(routine, level: choice.level, isOwn: isOwn) else {
      return showNotice(Words.Editor.noPlan(routine.name, choice.level))
    }
    session = .editing(RoutineEditor(draft, choice: choice))
  }

  /// Puts the exercise of the guide into the routine in the making, or into a new one.
  mutating func putIntoRoutine() -> [Effect] {
    guard let exercise else { return [] }
    guard var editor else {
      guard let (choice, effects) = leaveSession() else { return [] }
      var editor = RoutineEditor(RoutineDraft(level: settings.level), choice: choice)
      open(&editor, with: exercise)
      return effects
    }
    open(&editor, with: exercise)
    return []
  }

  private mutating func open(_ editor: inout RoutineEditor, with exercise: Exercise) {
    add(exercise, to: &editor, atEnd: true)
    show(.session)
    session = .editing(editor)
  }

  private mutating func add(
    _ exercise: Exercise, to editor: inout RoutineEditor, atEnd: Bool = false
  ) {
    let block = Block(exercise, level: editor.draft.level, in: catalogue)
    if !editor.add(block, atEnd: atEnd) {
      let (blocks, sets) = (RoutineLimits.blocks.upperBound, RoutineLimits.setsOfSession)
      showNotice(Words.Editor.full(exercises: blocks, sets: sets))
    }
  }

  /// Makes the session screen free for another choice.
  /// - Returns: the present choice and what is to be done; nil, and said, where something would be
  ///   lost.
  mutating func leaveSession() -> (choice: Choice, effects: [Effect])? {
    switch session {
    case .choosing(let choice): return (choice, [])
    case .running:
      showNotice(Words.Editor.sessionInProgress)
      return nil
    case .summary(let summary):
      let timeline = summary.session.timeline
      return (Choice(routine: timeline.routine, level: timeline.level), finishSummary())
    case .editing(let editor):
      guard editor.hasChanges else { return (editor.choice, []) }
      showNotice(Words.Editor.isUnsaved(editor.draft.name))
      return nil
    }
  }

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
    guard let editor else { return }
    session = .choosing(Choice(routine: routine.id, level: editor.draft.level))
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
