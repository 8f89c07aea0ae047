import BackboneCore

/// Opening a routine to make or change it.
extension AppState {
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
      return showProblem(Words.Editor.noPlan(routine.name, choice.level))
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

  mutating func add(
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
}
