package import BackboneCore

/// Making a routine of one's own.
extension AppState {
  /// The routine in the making, if one is.
  package var builder: RoutineEditor? {
    if case .building(let builder) = session { builder } else { nil }
  }

  // MARK: - Opening

  /// Begins an empty routine.
  mutating func newRoutine() {
    guard case .choosing(let choice) = session else { return }
    session = .building(RoutineEditor(RoutineDraft(level: settings.level), choice: choice))
  }

  /// Opens the chosen routine at the chosen level; one that is not the person's own as a copy.
  mutating func editRoutine() {
    guard case .choosing(let choice) = session,
      let routine = choice.routine.flatMap(catalogue.routine),
      let draft = RoutineDraft(
        routine, level: choice.level, isOwn: catalogue.ownRoutines.contains(routine.id))
    else { return }
    session = .building(RoutineEditor(draft, choice: choice))
  }

  /// Puts the exercise of the guide into the routine in the making, or into a new one.
  mutating func putIntoRoutine() -> [Effect] {
    guard let exercise else { return [] }
    guard var builder else {
      guard let (choice, effects) = leaveSession() else { return [] }
      var builder = RoutineEditor(RoutineDraft(level: settings.level), choice: choice)
      open(&builder, with: exercise)
      return effects
    }
    open(&builder, with: exercise)
    return []
  }

  private mutating func open(_ builder: inout RoutineEditor, with exercise: Exercise) {
    add(exercise, to: &builder, atEnd: true)
    show(.session)
    session = .building(builder)
  }

  private mutating func add(
    _ exercise: Exercise, to builder: inout RoutineEditor, atEnd: Bool = false
  ) {
    let block = Block(exercise, level: builder.draft.level, in: catalogue)
    if !builder.add(block, atEnd: atEnd) {
      say("A routine has at most \(RoutineDraft.mostBlocks) exercises.")
    }
  }

  /// Makes the session screen free for another choice.
  /// - Returns: the present choice and what is to be done; nil, and said, where something would be
  ///   lost.
  mutating func leaveSession() -> (choice: Choice, effects: [Effect])? {
    switch session {
    case .choosing(let choice): return (choice, [])
    case .running:
      say("A session goes on; end it first.")
      return nil
    case .summary(let summary):
      let timeline = summary.session.timeline
      return (Choice(routine: timeline.routine, level: timeline.level), finishSummary())
    case .building(let builder):
      guard builder.hasChanges else { return (builder.choice, []) }
      say("\(builder.draft.name) is not saved yet.")
      return nil
    }
  }

  // MARK: - Changing

  /// Carries out a command on the routine in the making; nil for one that means nothing else there
  /// than everywhere.
  mutating func build(_ command: Command) -> [Effect]? {
    guard var builder else { return nil }
    switch command {
    case .up: builder.moveRow(by: -1)
    case .down: builder.moveRow(by: 1)
    case .previousField: builder.moveField(by: -1, in: catalogue)
    case .nextField: builder.moveField(by: 1, in: catalogue)
    case .raise: builder.step(by: 1, in: catalogue)
    case .lower: builder.step(by: -1, in: catalogue)
    case .addBlock: overlay = .picker(query: "", selected: 0)
    case .removeBlock: builder.remove()
    case .blockDown: builder.moveBlock(by: 1)
    case .blockUp: builder.moveBlock(by: -1)
    case .undo: if !builder.undo() { say("There is nothing to take back.") }
    case .redo: if !builder.redo() { say("There is nothing to make again.") }
    case .rename: overlay = .renaming(builder.draft.name)
    case .saveRoutine: return save(builder)
    case .goBack:
      leaveBuilder()
      return []
    default: return nil
    }
    session = .building(builder)
    return []
  }

  /// Types into the chosen field.
  mutating func typeNumber(_ key: Key) {
    guard var builder, key.modifiers.isEmpty, case .character(let character) = key.code,
      character == "." || character.isASCII && character.isNumber
    else { return }
    builder.type(character, in: catalogue)
    session = .building(builder)
  }

  /// Goes to a field that was clicked.
  mutating func choose(_ cursor: RoutineEditor.Cursor) {
    guard var builder else { return }
    show(.session)
    builder.choose(cursor)
    session = .building(builder)
  }

  /// Goes down the table as the wheel turns.
  mutating func scrollBuilder(by rows: Int) {
    guard var builder else { return }
    builder.moveRow(by: rows)
    session = .building(builder)
  }

  // MARK: - Leaving

  private mutating func save(_ builder: RoutineEditor) -> [Effect] {
    guard !builder.draft.blocks.isEmpty else {
      say("There is nothing in it yet: add an exercise.")
      return []
    }
    return [.saveRoutine(builder.draft.routine { catalogue.routine($0) != nil })]
  }

  /// Takes in a routine that was saved, and chooses it.
  mutating func saved(_ routine: Routine) {
    catalogue.keep(routine)
    guard let builder else { return }
    session = .choosing(Choice(routine: routine.id, level: builder.draft.level))
    turnPage()
    say("Saved: \(routine.name).")
  }

  /// Goes back to choosing; asks where something would be lost.
  mutating func leaveBuilder() {
    guard let builder else { return }
    if builder.hasChanges {
      show(.session)
      overlay = .leavingBuilder
    } else {
      session = .choosing(builder.choice)
    }
  }

  // MARK: - Overlays

  /// The exercises that the picker lists, the best first.
  package func pickable(_ query: String) -> [Exercise] {
    catalogue.exerciseIndex.matches(query).map { catalogue.exercises[$0] }
  }

  mutating func pressInPicker(_ key: Key, _ query: String, _ selected: Int) {
    let exercises = pickable(query)
    switch key.code {
    case .escape: overlay = nil
    case .up: overlay = .picker(query: query, selected: max(0, selected - 1))
    case .down:
      overlay = .picker(query: query, selected: max(0, min(exercises.count - 1, selected + 1)))
    case .enter:
      overlay = nil
      guard var builder, exercises.indices.contains(selected) else { return }
      add(exercises[selected], to: &builder)
      session = .building(builder)
    default:
      if let edited = query.edited(by: key) { overlay = .picker(query: edited, selected: 0) }
    }
  }

  mutating func pressInRenaming(_ key: Key, _ name: String) {
    switch key.code {
    case .escape: overlay = nil
    case .enter:
      overlay = nil
      let name = name.split(separator: " ").joined(separator: " ")
      guard var builder, !name.isEmpty else { return }
      builder.rename(name)
      session = .building(builder)
    default:
      if let edited = name.edited(by: key), edited.isOneVisibleLine { overlay = .renaming(edited) }
    }
  }

  mutating func pressInLeavingBuilder(_ key: Key) -> [Effect] {
    switch key.code {
    case .escape, .enter: overlay = nil
    case .character("t"):
      overlay = nil
      if let builder { session = .choosing(builder.choice) }
    case .character("s"):
      overlay = nil
      if let builder { return save(builder) }
    default: break
    }
    return []
  }
}

extension String {
  /// Whether nothing in it is a control character or formatting, which records do not keep.
  fileprivate var isOneVisibleLine: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }
}
